import { sql, type Sql } from "@fairway/rules";
import type { Id } from "@fairway/kernel";
import pg from "pg";
import { seenBy } from "../server/src/modules/gates/index.ts";
import type { BenchResult, BenchSize } from "./measure.ts";
import { startScratch } from "./scratch.ts";

const resourcesOf: Record<BenchSize, number> = { quick: 10_000, medium: 100_000, full: 100_000 };
const gates = 300;
const samples = 300;
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
    from generate_series(1, ${gates}) n`);
  await owner.query(`insert into app.gate_state (vendor_id, partner_id, gate_id, since_on)
    select '${vendorId}', '${partnerId}', ${uuid(1, "n")}, '2026-01-01' from generate_series(1, ${gates}, 3) n`);
  await owner.query(`insert into app.gate_opening (vendor_id, id, partner_id, gate_id, thing_kind, thing_key, from_on, until_on,
      status, reason, opened_by, opened_at)
    select '${vendorId}', ${uuid(2, "n")}, '${partnerId}', case when n % 2 = 0 then ${uuid(1, "n")} end,
      case when n % 2 = 1 then 'resource' end, case when n % 2 = 1 then ${uuid(3, "n * 11")}::text end,
      '2026-01-01', case when n % 5 = 0 then '2026-02-01'::date else '2026-12-31' end, 'open', 'bench', 'bench', now()
    from generate_series(1, 60) n`);
  await owner.query(`insert into app.library_resource (vendor_id, id, title, summary, language, translations, kind, status,
      tags, gate_id, revision, created_by, created_at, updated_at, published_at)
    select '${vendorId}', ${uuid(3, "n")}, 'Resource ' || n, '', 'en', '{}', 'guide', 'published', '{}',
      case when n % 10 > 0 then ${uuid(1, `1 + n % ${gates}`)} end, 1, 'bench', now(), now(), now()
    from generate_series(1, ${count}) n`);
  await owner.query("vacuum analyze app.gate, app.gate_state, app.gate_opening, app.library_resource");
}

const list = (columns: Sql, after: string): Sql => sql`select r.id, r.title${columns} from app.library_resource r
  where r.vendor_id = ${vendorId}::uuid and r.status = 'published' and r.id > ${after}::uuid order by r.id limit 50`;

const whole = (columns: Sql): Sql => sql`select count(*)${columns} from app.library_resource r
  where r.vendor_id = ${vendorId}::uuid and r.status = 'published'`;

type Times = { p50: number; p99: number };

async function timed(owner: pg.Client, times: number, statement: (n: number) => Sql): Promise<Times> {
  const taken: number[] = [];
  for (let n = 0; n < times + 20; n += 1) {
    const { text, values } = statement(n);
    const start = performance.now();
    await owner.query(text, [...values]);
    if (n >= 20) taken.push(performance.now() - start);
  }
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

/** What one person may see among many resources behind gates, in one statement, against the same list without gates. */
export async function benchGates({ size }: { size: BenchSize }): Promise<BenchResult[]> {
  const count = resourcesOf[size];
  const scratch = await startScratch();
  const owner = new pg.Client({ connectionString: (await scratch.database("gates")).owner });
  try {
    await owner.connect();
    await fill(owner, count);
    const viewer = { vendorId, partnerId, roles: ["seller"] };
    const thing = { kind: "resource" as const, gateId: sql.raw("r.gate_id"), id: sql.raw("r.id::text") };
    const { open, openUntil } = seenBy(viewer, today, thing);
    const after = (n: number) => `00000000-0000-7000-8003-${((n * 7919) % count).toString(16).padStart(12, "0")}`;
    const plain = await timed(owner, samples, (n) => list(sql.empty, after(n)));
    const gated = await timed(owner, samples, (n) =>
      list(sql`, ${open} as open, ${openUntil} as open_until`, after(n)),
    );
    const counted = await timed(owner, 100, () => whole(sql`, count(r.gate_id)`));
    const decided = await timed(owner, 100, () => whole(sql`, count(*) filter (where ${open})`));
    return [
      {
        name: `What one person sees of all ${count} resources behind ${gates} gates`,
        rows: [
          { label: "p99, every one decided", value: decided.p99, unit: "ms" },
          { label: "p99, the same without gates", value: counted.p99, unit: "ms" },
          { label: "p99, a page of 50 with until when", value: gated.p99, unit: "ms" },
          { label: "p50, a page of 50 with until when", value: gated.p50, unit: "ms" },
          { label: "p99, the same page without gates", value: plain.p99, unit: "ms" },
          { label: "p50, the same page without gates", value: plain.p50, unit: "ms" },
        ],
        ratio: decided.p99 / counted.p99,
        aim: "≤ 1.5",
      },
    ];
  } finally {
    await owner.end();
    await scratch.stop();
  }
}
