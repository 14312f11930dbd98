import { metricEvidence, metricLines } from "@fairway/program";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { programOf, testVendor, type TestFact } from "./harness.ts";

const program = programOf(`
program: Lines
currency: USD
facts:
  sale: { amount: money, region: optional text, customer: customer, units: optional integer }
metrics:
  sales:      { sum: sale.amount, over: 12 months }
  big_sales:  { sum: sale.amount, where: sale.amount > 100 }
  orders:     { count: sale }
  customers:  { distinct: sale.customer }
  average:    { average: sale.amount }
  newest:     { latest: sale.amount }
  best:       { sum: sale.amount, by: sale.region, take: max }
  regions:    { sum: sale.amount, by: sale.region, take: count, atLeast: 100 }
  all_regions: { sum: sale.amount, by: sale.region, take: sum }
  reach:      { distinct: sale.customer, by: sale.region, take: max }
  points:     { sum: sale.units * rate, rate: [{ when: sale.region == 'East', is: 2 }, { is: 1 }] }
  index:      { is: metric.sales / 10 + metric.customers }
`);
const asOf = Temporal.PlainDate.from("2026-06-30");

let vendor: Awaited<ReturnType<typeof testVendor>>;
let partnerId = "";
beforeAll(async () => {
  vendor = await testVendor();
  [partnerId = ""] = await vendor.addPartners([{}]);
  const [other = ""] = await vendor.addPartners([{}]);
  const sale = (on: string, amount: string, region: string | null, customer: string, units?: number): TestFact => ({
    partner: partnerId,
    kind: "sale",
    on,
    data: { amount, customer, ...(region ? { region } : {}), ...(units === undefined ? {} : { units }) },
  });
  const facts = [
    sale("2025-06-30", "500", "East", "a", 1),
    sale("2025-07-01", "80.05", "East", "a", 2),
    sale("2026-01-10", "120", "West", "b", 3),
    sale("2026-01-10", "60", "West", "a"),
    sale("2026-02-01", "99.99", "North", "c", 4),
    sale("2026-03-01", "7", null, "d", 5),
    sale("2026-04-01", "1000", "West", "e", 6),
    sale("2026-07-01", "1", "East", "z", 7),
  ];
  const ids = await vendor.addFacts(program, facts);
  await vendor.addFacts(program, [{ ...sale("2026-01-01", "9", "East", "q"), partner: other }]);
  await vendor.reverse(ids[6] ?? "", partnerId, "2026-04-01");
});
afterAll(() => vendor.close());

type Line = { id: string; occurred_on: Date; contribution: string | null; counts_for: string | null };
type Summary = { count: string; sum: string | null };

async function linesOf(metric: string, limit = 100) {
  const found = metricLines(program, metric, { vendorId: vendor.vendorId, partnerId, asOf, limit });
  if (found.kind !== "facts") throw new Error(`${metric} has no facts of its own`);
  const lines = await vendor.db.query<Line>(found.lines.text, [...found.lines.values]);
  const summary = await vendor.db.query<Summary>(found.summary.text, [...found.summary.values]);
  return { lines: lines.rows, summary: summary.rows[0] ?? { count: "0", sum: null } };
}

describe("the lines of a metric", () => {
  it.each(["sales", "big_sales", "orders", "customers", "best", "regions", "all_regions", "reach", "points"])(
    "of %s sum to the figure",
    async (metric) => {
      const row = (await vendor.measure(program, asOf.toString())).get(partnerId);
      const { lines, summary } = await linesOf(metric);
      const total = lines.reduce((sum, line) => sum + Number(line.contribution), 0);
      expect(summary.sum).toBe(row?.metrics[metric]);
      expect(total.toFixed(2)).toBe(Number(summary.sum).toFixed(2));
      expect(Number(summary.count)).toBe(lines.length);
    },
  );

  it("are the figures that were worked out by hand", async () => {
    const row = (await vendor.measure(program, asOf.toString())).get(partnerId);
    expect(row?.metrics).toEqual({
      sales: "367.04",
      big_sales: "620",
      orders: "6",
      customers: "4",
      average: "144.506666666666666667",
      newest: "7",
      best: "580.05",
      regions: "2",
      all_regions: "860.04",
      reach: "2",
      points: "18",
      index: "40.704",
    });
  });

  it("say for whom each counts, once", async () => {
    const { lines } = await linesOf("customers");
    const of = (customer: string) => lines.filter((l) => l.counts_for === customer).map((l) => l.contribution);
    expect(["a", "b", "c", "d"].map(of)).toEqual([["0", "0", "1"], ["1"], ["1"], ["1"]]);
    const best = await linesOf("best");
    expect(best.lines.map((l) => l.counts_for)).toEqual(["East", "East"]);
  });

  it("carry no contribution where the figure is not a sum", async () => {
    const { lines, summary } = await linesOf("average");
    expect(lines.every((l) => l.contribution === null)).toBe(true);
    expect(summary).toMatchObject({ count: "6", sum: null });
  });

  it("page by date and id without gap or repetition", async () => {
    const whole = (await linesOf("orders")).lines.map((l) => l.id);
    const seen: string[] = [];
    let after: { occurredOn: string; id: string } | undefined;
    for (;;) {
      const page = metricLines(program, "orders", {
        vendorId: vendor.vendorId,
        partnerId,
        asOf,
        limit: 2,
        ...(after ? { after } : {}),
      });
      if (page.kind !== "facts") throw new Error("no facts");
      const { rows } = await vendor.db.query<Line>(page.lines.text, [...page.lines.values]);
      seen.push(...rows.map((r) => r.id));
      const last = rows.at(-1);
      if (!last) break;
      const on = last.occurred_on;
      after = {
        occurredOn: `${on.getFullYear()}-${String(on.getMonth() + 1).padStart(2, "0")}-${String(on.getDate()).padStart(2, "0")}`,
        id: last.id,
      };
    }
    expect(seen).toEqual(whole);
  });

  it("of a derived metric are those of its inputs", () => {
    expect(metricLines(program, "index", { vendorId: vendor.vendorId, partnerId, asOf, limit: 1 })).toEqual({
      kind: "derived",
      from: ["sales", "customers"],
    });
  });
});

it("evidence counts the facts of every metric, by source", async () => {
  const query = metricEvidence(program, { vendorId: vendor.vendorId, partnerId, asOf });
  const { rows } = await vendor.db.query(query.text, [...query.values]);
  const counts = Object.fromEntries(rows.map((r) => [r.metric, Number(r.fact_count)]));
  expect(counts).toEqual({
    sales: 5,
    big_sales: 2,
    orders: 6,
    customers: 6,
    average: 6,
    newest: 6,
    best: 5,
    regions: 5,
    all_regions: 5,
    reach: 5,
    points: 5,
  });
  expect(rows.every((r) => r.source === "test" && r.newest_at instanceof Date)).toBe(true);
});
