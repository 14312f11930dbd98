import { parseId } from "@fairway/kernel";
import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { plansOf, wholeTables } from "../../../test/plans.ts";
import { publishSmall } from "../../../test/small-program.ts";
import { createStandings } from "./index.ts";

const app = await startApp({ startAt: "2026-03-31T12:00:00Z" });

/** Tables of a size at which the planner has a choice. */
const small = new Set(["program", "program_version", "evaluation", "vendor"]);

/** Two thousand partners with twelve sales each over a year, one in ten taken back. */
async function manyPartners(vendorId: string) {
  const { owner } = app.database;
  const id = (kind: number, n: string) => `('0190000${kind}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
  await owner.query(`insert into app.company (id, name, created_at)
    select ${id(0, "n")}, 'Company ' || n, now() from generate_series(1, 2000) n`);
  await owner.query(`insert into app.partner (vendor_id, id, company_id, reference, name, created_at, updated_at)
    select '${vendorId}', ${id(1, "n")}, ${id(0, "n")}, 'P' || n, 'Partner ' || n, now(), now() from generate_series(1, 2000) n`);
  await owner.query("select app.ensure_fact_partitions('2025-04-01', '2026-03-31')");
  await owner.query(`insert into app.fact (vendor_id, occurred_on, id, partner_id, kind, source, reference, data, recorded_at)
    select '${vendorId}', date '2025-04-01' + n * 365 / 24000, ${id(2, "n")}, ${id(1, "1 + n % 2000")}, 'sale', 'erp', n::text,
      jsonb_build_object('amount', n % 500, 'category', 'bikes', 'customer', 'C' || n % 9), now()
    from generate_series(0, 23999) n`);
  await owner.query(`insert into app.fact_reversal (vendor_id, fact_id, occurred_on, partner_id, recorded_at, reason)
    select vendor_id, id, occurred_on, partner_id, now(), 'test' from app.fact where reference like '%7'`);
  for (const table of ["partner", "fact", "fact_reversal", "company"]) await owner.query(`analyze app.${table}`);
}

test("refreshing and reading one partner touches that partner's rows alone, whatever else there is", async () => {
  const vendor = await app.newVendor();
  await manyPartners(vendor.uuid);
  const programId = await publishSmall(app, vendor.owner);
  await vendor.owner.ok("startEvaluation", {
    params: { programId },
    body: { series: { from: "2025-07-01", to: "2026-03-31", every: "quarter" } },
  });
  await app.drainJobs();
  for (const table of ["measurement", "standing"]) await app.database.owner.query(`analyze app.${table}`);
  const { rows } = await app.database.owner.query<{ count: string }>(
    "select count(*)::text as count from app.measurement where vendor_id = $1",
    [vendor.uuid],
  );
  expect(rows[0]?.count).toBe(String(2000 * 4));
  const { items } = await vendor.owner.ok("listPartners", { query: { q: "P1005" } });
  const partner = parseId("partner", items[0]?.id ?? "");
  const refresh = await plansOf(app, vendor.ctx(), (platform) =>
    createStandings({ platform }).refresh(vendor.ctx(), [{ partnerId: partner, from: "2026-03-01" }]),
  );
  expect(refresh.length).toBeGreaterThan(5);
  expect(wholeTables(refresh).filter((table) => !small.has(table))).toEqual([]);
  const read = await plansOf(app, vendor.ctx(), async (platform) => {
    const of = { partnerId: partner };
    const standings = createStandings({ platform });
    await standings.standing(vendor.ctx(), of);
    await standings.history(vendor.ctx(), of);
    await standings.metricFacts(vendor.ctx(), of, { metric: "revenue", limit: 50, after: null });
  });
  expect(wholeTables(read).filter((table) => !small.has(table))).toEqual([]);
});
