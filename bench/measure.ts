import { readFile } from "node:fs/promises";
import { parseProgram, measure, type Program } from "@fairway/program";
import pg from "pg";
import { asOf, factsPerPartner, fill, vendorId } from "./measure/data.ts";
import { handWritten } from "./measure/hand-written.ts";
import { startScratch } from "./scratch.ts";

export type BenchSize = "quick" | "medium" | "full";
export type BenchResult = {
  name: string;
  rows: { label: string; value: number; unit: string }[];
  ratio?: number;
  aim?: string;
};

const partnersOf: Record<BenchSize, readonly number[]> = {
  quick: [10_000],
  medium: [10_000, 100_000],
  full: [10_000, 100_000, 1_000_000],
};

type Statement = { text: string; values: readonly unknown[] };

/** The document that is measured: 30 metrics over three kinds of facts, and a track of four tiers. */
export async function benchProgram(): Promise<{ source: string; program: Program }> {
  const source = await readFile(new URL("./measure/program.yaml", import.meta.url), "utf8");
  const parsed = parseProgram(source, "yaml");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return { source, program: parsed.program };
}

/** Every value of the result counts, so that nothing is left out; equal results have equal digests. */
const digestOf = (statement: Statement): Statement => ({
  text: `select count(*) as partners, sum(hashtextextended(metrics::text || standings::text, 0)::numeric)::text as digest
    from (${statement.text}) m`,
  values: statement.values,
});

async function timed(client: pg.Client, statement: Statement): Promise<{ ms: number; digest: string }> {
  const start = performance.now();
  const { rows } = await client.query<{ partners: string; digest: string }>(statement.text, [...statement.values]);
  const row = rows[0];
  return { ms: performance.now() - start, digest: `${row?.partners} ${row?.digest}` };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function compare(appUrl: string, ours: Statement, theirs: Statement, rounds: number) {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    await client.query("begin read only");
    await client.query("select app.set_vendor($1, 'bench')", [vendorId]);
    const times = { ours: [] as number[], theirs: [] as number[] };
    for (let round = 0; round <= rounds; round += 1) {
      const a = await timed(client, ours);
      const b = await timed(client, theirs);
      if (a.digest !== b.digest) throw new Error(`the two statements differ: ${a.digest} and ${b.digest}`);
      // The first round only warms the caches.
      if (round > 0) times.ours.push(a.ms);
      if (round > 0) times.theirs.push(b.ms);
    }
    await client.query("commit");
    return { ours: median(times.ours), theirs: median(times.theirs) };
  } finally {
    await client.end();
  }
}

/** Measuring everybody by the compiled statement, against one written by hand that gives the same. */
export async function benchMeasure(options: { size: BenchSize }): Promise<BenchResult[]> {
  const { program } = await benchProgram();
  const ours = measure(program, { vendorId, asOf: Temporal.PlainDate.from(asOf), partners: { all: true } });
  const scratch = await startScratch();
  try {
    const results: BenchResult[] = [];
    for (const count of partnersOf[options.size]) {
      const urls = await scratch.database(`measure_${count}`);
      const owner = new pg.Client({ connectionString: urls.owner });
      await owner.connect();
      await fill(owner, count);
      await owner.end();
      const rounds = count >= 1_000_000 ? 2 : 5;
      const ms = await compare(urls.app, digestOf(ours), digestOf({ text: handWritten, values: [] }), rounds);
      results.push({
        name: `Measuring ${count} partners over ${count * factsPerPartner} facts, 30 metrics`,
        rows: [
          { label: "compiled from the program document", value: ms.ours, unit: "ms" },
          { label: "written by hand", value: ms.theirs, unit: "ms" },
        ],
        ratio: ms.ours / ms.theirs,
        aim: "≤ 1.15",
      });
    }
    return results;
  } finally {
    await scratch.stop();
  }
}
