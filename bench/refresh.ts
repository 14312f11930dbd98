import { manualClock, type Id } from "@fairway/kernel";
import pg from "pg";
import { pino } from "pino";
import { createPrograms } from "../server/src/modules/programs/index.ts";
import { createStandings } from "../server/src/modules/standings/index.ts";
import {
  createPlatform,
  diskFiles,
  openDatabase,
  runSql,
  type Ctx,
  type Database,
  type Platform,
} from "../server/src/platform/index.ts";
import { benchProgram, type BenchResult, type BenchSize } from "./measure.ts";
import { asOf, factId, fill, partnerId, vendorId } from "./measure/data.ts";
import { startScratch, type Scratch } from "./scratch.ts";

const partnersOf: Record<BenchSize, number> = { quick: 10_000, medium: 100_000, full: 1_000_000 };
const warmUps = 50;
const samples = 500;

type Times = { p50: number; p99: number };

function quantiles(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

/** A booking of one partner, as its own command, like any other change. */
const record = (platform: Platform, ctx: Ctx, partner: string, n: number): Promise<null> =>
  platform.command(ctx, { operation: "bench.record", input: { n } }, async ({ tx, emit }) => {
    await runSql(tx, {
      text: `insert into app.fact (vendor_id, occurred_on, id, partner_id, kind, source, reference, data, recorded_at)
        values ($1, $2, $3, $4, 'booking', 'live', $5, $6, $7)`,
      values: [
        vendorId,
        asOf,
        factId(n),
        partner,
        String(n),
        `{"arr": 1250.50, "units": 2, "motion": "sourced", "product": "cloud", "customer": "C${n}", "region": "EMEA"}`,
        ctx.now.toString(),
      ],
    });
    emit({ type: "fact.recorded", subject: { kind: "partner", id: partner }, data: { firstOn: asOf, lastOn: asOf } });
    return null;
  });

async function sample(database: Database, count: number): Promise<Times> {
  const clock = manualClock(`${asOf}T12:00:00Z`);
  const platform = createPlatform({ database, clock, log: pino({ level: "silent" }), files: diskFiles("/nowhere") });
  const ctx = platform.systemCtx(vendorId as Id<"vendor">, "bench");
  const { source } = await benchProgram();
  const { head } = await createPrograms({ platform }).create(ctx, { source, format: "yaml" });
  const programId = head.id;
  const standings = createStandings({ platform });
  await standings.evaluateNow(ctx, { programId, asOf, purpose: "live" });
  const owner = new pg.Client({ connectionString: database.urls.owner });
  await owner.connect();
  await owner.query("vacuum analyze app.measurement, app.standing");
  await owner.end();
  const times: number[] = [];
  for (let n = 0; n < warmUps + samples; n += 1) {
    const partner = partnerId(1 + ((n * 7919) % count));
    const start = performance.now();
    await record(platform, ctx, partner, n);
    await standings.refresh(ctx, [{ partnerId: partner, from: asOf }]);
    if (n >= warmUps) times.push(performance.now() - start);
  }
  return quantiles(times);
}

async function measured(scratch: Scratch, count: number): Promise<Times> {
  const urls = await scratch.database(`refresh_${count}`);
  const owner = new pg.Client({ connectionString: urls.owner });
  await owner.connect();
  await fill(owner, count);
  await owner.end();
  const database = openDatabase(urls);
  try {
    return await sample(database, count);
  } finally {
    await database.close();
  }
}

/** One fact recorded, until the partner's standing is fresh, against the same with 100 times fewer partners. */
export async function benchRefresh(options: { size: BenchSize }): Promise<BenchResult[]> {
  const count = partnersOf[options.size];
  const scratch = await startScratch();
  try {
    const few = await measured(scratch, count / 100);
    const many = await measured(scratch, count);
    return [
      {
        name: `One fact to a fresh standing among ${count} partners`,
        rows: [
          { label: `p50 among ${count}`, value: many.p50, unit: "ms" },
          { label: `p99 among ${count}`, value: many.p99, unit: "ms" },
          { label: `p50 among ${count / 100}`, value: few.p50, unit: "ms" },
          { label: `p99 among ${count / 100}`, value: few.p99, unit: "ms" },
        ],
        ratio: many.p50 / few.p50,
        aim: "≤ 1.2, p99 ≤ 20 ms",
      },
    ];
  } finally {
    await scratch.stop();
  }
}
