import { manualClock, type Id } from "@fairway/kernel";
import pg from "pg";
import { pino } from "pino";
import { createPlans } from "../server/src/modules/plans/index.ts";
import { createPrograms } from "../server/src/modules/programs/index.ts";
import { createStandings } from "../server/src/modules/standings/index.ts";
import { createPlatform, diskFiles, openDatabase, type Database } from "../server/src/platform/index.ts";
import { benchProgram, type BenchResult, type BenchSize } from "./measure.ts";
import { asOf, factsPerPartner, fill, vendorId } from "./measure/data.ts";
import { startScratch } from "./scratch.ts";

const partnersOf: Record<BenchSize, readonly number[]> = {
  quick: [10_000],
  medium: [10_000, 100_000],
  full: [10_000, 100_000, 1_000_000],
};

/** The program of next year: a metric of its own, and higher thresholds, so that every sixth partner or so moves. */
const draftOf = (source: string): string =>
  source
    .replace("growth: {", "arr_two_years: { sum: booking.arr, over: 24 months }\n  growth: {")
    .replace("metric.index >= 3000", "metric.index >= 3300 && metric.arr_two_years >= 1000")
    .replace("metric.index >= 1000", "metric.index >= 1150")
    .replace("metric.index >= 300\n", "metric.index >= 330\n");

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

async function sample(database: Database, rounds: number) {
  const clock = manualClock(`${asOf}T12:00:00Z`);
  const platform = createPlatform({ database, clock, log: pino({ level: "silent" }), files: diskFiles("/nowhere") });
  const ctx = platform.systemCtx(vendorId as Id<"vendor">, "bench");
  const programs = createPrograms({ platform });
  const { source } = await benchProgram();
  const { head } = await programs.create(ctx, { source, format: "yaml" });
  const [standings, plans] = [createStandings({ platform }), createPlans({ platform })];
  const evaluate = () => standings.evaluateNow(ctx, { programId: head.id, asOf, purpose: "live" });
  await evaluate();
  const draft = await programs.createDraft(ctx, { programId: head.id, source: draftOf(source), format: "yaml" });
  const owner = new pg.Client({ connectionString: database.urls.owner });
  await owner.connect();
  await owner.query("vacuum analyze app.measurement, app.standing");
  await owner.end();
  const times = { evaluation: [] as number[], plan: [] as number[], whatIf: [] as number[] };
  let moved = 0;
  for (let round = 0; round < rounds; round += 1) {
    times.evaluation.push(await timed(evaluate));
    const { plan } = await plans.start(ctx, draft.draft.id, {});
    times.plan.push(await timed(() => plans.run(ctx, plan.id, new AbortController().signal)));
    moved = (await plans.get(ctx, plan.id)).plan.results[asOf]?.counts.moved ?? 0;
    const active = await programs.createDraft(ctx, { programId: head.id });
    const values = [{ id: "sell.Gold.0", value: String(900 + round) }];
    times.whatIf.push(await timed(() => plans.whatIf(ctx, active.draft.id, values)));
  }
  return { evaluation: median(times.evaluation), plan: median(times.plan), whatIf: median(times.whatIf), moved };
}

/** The plan of a draft, with a line for everybody who moves, against one evaluation of the same partners. */
export async function benchPlan(options: { size: BenchSize }): Promise<BenchResult[]> {
  const scratch = await startScratch();
  try {
    const results: BenchResult[] = [];
    for (const count of partnersOf[options.size]) {
      const urls = await scratch.database(`plan_${count}`);
      const owner = new pg.Client({ connectionString: urls.owner });
      await owner.connect();
      await fill(owner, count);
      await owner.end();
      const database = openDatabase(urls);
      try {
        const { moved, ...ms } = await sample(database, count >= 1_000_000 ? 1 : 3);
        results.push({
          name: `Planning a draft for ${count} partners over ${count * factsPerPartner} facts, ${moved} of whom move`,
          rows: [
            { label: "plan of the draft", value: ms.plan, unit: "ms" },
            { label: "one evaluation", value: ms.evaluation, unit: "ms" },
            { label: "other thresholds tried", value: ms.whatIf, unit: "ms" },
          ],
          ratio: ms.plan / ms.evaluation,
          aim: "≤ 2",
        });
      } finally {
        await database.close();
      }
    }
    return results;
  } finally {
    await scratch.stop();
  }
}
