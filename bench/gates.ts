import { manualClock, type Id } from "@fairway/kernel";
import { sql, type Sql } from "@fairway/rules";
import pg from "pg";
import { pino } from "pino";
import { gates } from "../server/src/modules/gates/index.ts";
import { partnerList, resourceColumns } from "../server/src/modules/library/index.ts";
import {
  createPlatform,
  diskFiles,
  openDatabase,
  partnerActor,
  runSql,
  type Ctx,
  type Platform,
  type Tx,
} from "../server/src/platform/index.ts";
import type { BenchResult, BenchSize } from "./measure.ts";
import { startScratch } from "./scratch.ts";

const resourcesOf: Record<BenchSize, number> = { quick: 10_000, medium: 100_000, full: 100_000 };
const gateCount = 300;
const warmUps = 20;
const samples = { page: 1000, whole: 200 };
const vendorId = "00000000-0000-7000-8000-000000000001" as Id<"vendor">;
const partnerId = "00000000-0000-7000-8000-000000000003" as Id<"partner">;
const today = "2026-06-30";

const uuid = (group: number, n: string) => `('00000000-0000-7000-800${group}-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

/** A vendor with gates of which one partner passes a third, some openings, and resources behind nine of ten of them. */
async function fill(owner: pg.Client, count: number): Promise<void> {
  await owner.query("set session_replication_role = replica");
  await owner.query("alter table app.gate no force row level security");
  await owner.query(`insert into app.gate (vendor_id, id, program_id, key, origin, status, rule, roles, created_by, created_at)
    select '${vendorId}', ${uuid(1, "n")}, '${vendorId}', 'gate_' || n, 'console', 'active', 'true',
      case when n % 4 = 0 then array['seller'] when n % 7 = 0 then array['technician'] else '{}' end, 'bench', now()
    from generate_series(1, ${gateCount}) n`);
  await owner.query(`insert into app.gate_state (vendor_id, partner_id, gate_id, since_on)
    select '${vendorId}', '${partnerId}', ${uuid(1, "n")}, '2026-01-01' from generate_series(1, ${gateCount}, 3) n`);
  await owner.query(`insert into app.gate_opening (vendor_id, id, partner_id, gate_id, thing_kind, thing_key, from_on, until_on,
      status, reason, opened_by, opened_at)
    select '${vendorId}', ${uuid(2, "n")}, '${partnerId}', case when n % 2 = 0 then ${uuid(1, "n")} end,
      case when n % 2 = 1 then 'resource' end, case when n % 2 = 1 then ${uuid(3, "n * 11")}::text end,
      '2026-01-01', case when n % 5 = 0 then '2026-02-01'::date else '2026-12-31' end, 'open', 'bench', 'bench', now()
    from generate_series(1, 60) n`);
  await owner.query(`insert into app.library_resource (vendor_id, id, title, summary, language, translations, kind, status,
      tags, gate_id, revision, created_by, created_at, updated_at, published_at)
    select '${vendorId}', ${uuid(3, "n")}, 'Resource ' || n, '', 'en', '{}', 'guide', 'published', '{}',
      case when n % 10 > 0 then ${uuid(1, `1 + n % ${gateCount}`)} end, 1, 'bench', now(), now(), now()
    from generate_series(1, ${count}) n`);
  await owner.query(`insert into app.library_version (vendor_id, id, resource_id, language, number, is_current, name, type,
      size_bytes, digest, storage_key, note, created_by, created_at, text_state)
    select '${vendorId}', ${uuid(4, "n")}, ${uuid(3, "n")}, 'en', 1, true, 'guide.pdf', 'application/pdf', 100000, n::text,
      n::text, '', 'bench', now(), 'none' from generate_series(1, ${count}) n`);
  await owner.query(
    "vacuum analyze app.gate, app.gate_state, app.gate_opening, app.library_resource, app.library_version",
  );
}

const place = (n: number) => `00000000-0000-7000-8003-${n.toString(16).padStart(12, "0")}`;
/** The list as the library reads it; nothing is locked for the vendor's own people. */
function list(ctx: Ctx, filter: { after?: { rank: number; id: string }; limit: number }): Sql {
  const seen = gates.seen(ctx, { partnerId, today, thing: resourceColumns });
  return partnerList({ vendorId, partnerId, personId: place(0), today, seen, filter });
}

type Ask = (tx: Tx, ctx: Ctx, n: number) => Promise<unknown>;

const page =
  (count: number): Ask =>
  async (tx, ctx, n) =>
    runSql(tx, list(ctx, { after: { rank: 0, id: place(60 + ((n * 7919) % (count - 60))) }, limit: 49 }));

const whole =
  (count: number): Ask =>
  async (tx, ctx) =>
    runSql(tx, sql`select count(*), count(*) filter (where l.open) from (${list(ctx, { limit: count })}) l`);

type Times = { p50: number; p99: number };

function quantiles(taken: readonly number[]): Times {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

/** Both in turns and each with its whole transaction, so that what else the machine does falls on both. */
async function compare(platform: Platform, times: number, ask: Ask): Promise<{ plain: Times; gated: Times }> {
  const plainly = platform.systemCtx(vendorId, "bench");
  const person = { personId: place(0) as Id<"person">, name: "Seller" };
  const gatedly: Ctx = { ...plainly, actor: partnerActor(person, partnerId, ["seller"]) };
  const taken = { plain: [] as number[], gated: [] as number[] };
  for (let n = 0; n < times + warmUps; n += 1) {
    for (const [ctx, into] of [
      [plainly, taken.plain],
      [gatedly, taken.gated],
    ] as const) {
      const start = performance.now();
      await platform.read(ctx, (tx) => ask(tx, ctx, n));
      if (n >= warmUps) into.push(performance.now() - start);
    }
  }
  return { plain: quantiles(taken.plain), gated: quantiles(taken.gated) };
}

const found = (name: string, { plain, gated }: { plain: Times; gated: Times }, aim?: string): BenchResult => ({
  name,
  rows: [
    { label: "p99, decided", value: gated.p99, unit: "ms" },
    { label: "p99, the same without gates", value: plain.p99, unit: "ms" },
    { label: "p50, decided", value: gated.p50, unit: "ms" },
    { label: "p50, the same without gates", value: plain.p50, unit: "ms" },
  ],
  ratio: gated.p99 / plain.p99,
  ...(aim === undefined ? {} : { aim }),
});

/** What one person may see among many resources behind gates, in one statement, against the same list without gates. */
export async function benchGates({ size }: { size: BenchSize }): Promise<BenchResult[]> {
  const count = resourcesOf[size];
  const scratch = await startScratch();
  try {
    const urls = await scratch.database("gates");
    const owner = new pg.Client({ connectionString: urls.owner });
    await owner.connect();
    await fill(owner, count);
    await owner.end();
    const database = openDatabase(urls);
    try {
      const clock = manualClock(`${today}T12:00:00Z`);
      const platform = createPlatform({
        database,
        clock,
        log: pino({ level: "silent" }),
        files: diskFiles("/nowhere"),
      });
      return [
        found(
          `What one person may see of ${count} resources behind ${gateCount} gates`,
          await compare(platform, samples.whole, whole(count)),
          "≤ 1.5",
        ),
        found(
          "A page of 50 of them, with until when what is open for a time",
          await compare(platform, samples.page, page(count)),
        ),
      ];
    } finally {
      await database.close();
    }
  } finally {
    await scratch.stop();
  }
}
