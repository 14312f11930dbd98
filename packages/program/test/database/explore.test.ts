import { explore, exploreFields, type ExploreQuery } from "@fairway/program";
import { newId } from "@fairway/kernel";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { programOf, testVendor, type TestFact } from "./harness.ts";

const program = programOf(`
program: Explore
currency: USD
fiscalYear: 07-01
partner: { businessType: text }
facts:
  sale: { amount: money, category: [Bikes, Parts], customer: customer }
metrics:
  sales:     { sum: sale.amount, over: 12 months }
  customers: { distinct: sale.customer }
  size:      { average: sale.amount }
  best:      { sum: sale.amount, by: sale.category, take: max }
  index:     { is: metric.customers * 2 }
tracks:
  sell: { tiers: { Gold: metric.sales >= 100, Member: true } }
`);
const asOf = Temporal.PlainDate.from("2026-06-30");

let vendor: Awaited<ReturnType<typeof testVendor>>;
let partners: string[] = [];
beforeAll(async () => {
  vendor = await testVendor();
  partners = await vendor.addPartners([
    { region: "East", attributes: { businessType: "Shop" } },
    { region: "West", attributes: { businessType: "Shop" } },
    { region: "West", attributes: { businessType: "Warehouse" } },
  ]);
  const [a = "", b = "", c = ""] = partners;
  const sale = (partner: string, on: string, amount: string, category: string, customer: string): TestFact => ({
    partner,
    kind: "sale",
    on,
    data: { amount, category, customer },
  });
  const ids = await vendor.addFacts(program, [
    sale(a, "2026-06-30", "10.10", "Bikes", "x"),
    sale(a, "2025-07-01", "20.20", "Parts", "x"),
    sale(b, "2025-06-30", "40.40", "Bikes", "x"),
    sale(c, "2026-01-15", "80.80", "Parts", "y"),
    sale(c, "2026-01-15", "5000", "Parts", "y"),
  ]);
  await vendor.reverse(ids[4] ?? "", c, "2026-01-15");
});
afterAll(() => vendor.close());

const programId = newId("program");

async function table(query: ExploreQuery) {
  const found = explore(program, query, { vendorId: vendor.vendorId, asOf, programId, locale: "en", limit: 100 });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  const { rows } = await vendor.db.query(found.sql.text, [...found.sql.values]);
  const name = (r: { keys: string[]; period: Date | null }) =>
    [
      ...r.keys,
      ...(r.period ? [`${r.period.getFullYear()}-${String(r.period.getMonth() + 1).padStart(2, "0")}`] : []),
    ].join(" ");
  return {
    total: rows.find((r) => r.is_total)?.value,
    cells: Object.fromEntries(rows.filter((r) => !r.is_total).map((r) => [name(r), r.value])),
    found,
  };
}

const day = (text: string) => Temporal.PlainDate.from(text);

describe("exploring", () => {
  it("adds up by fields of facts and of partners, taken-back facts left out", async () => {
    const { total, cells, found } = await table({
      measure: "sum(sale.amount)",
      by: ["partner.attributes.businessType", "sale.category"],
    });
    expect(cells).toEqual({ "Shop Bikes": "50.5", "Shop Parts": "20.2", "Warehouse Parts": "80.8" });
    expect(total).toBe("151.5");
    expect(found.additive).toBe(true);
  });

  it("uses a metric's own window where the query has none, and the query's where it has one", async () => {
    expect((await table({ measure: "sales" })).total).toBe("111.1");
    expect((await table({ measure: "sales", from: day("2025-06-01"), to: day("2025-12-31") })).total).toBe("60.6");
  });

  it("puts facts into calendar and fiscal periods", async () => {
    expect((await table({ measure: "sum(sale.amount)", period: "year" })).cells).toEqual({
      "2025-01": "60.6",
      "2026-01": "90.9",
    });
    expect((await table({ measure: "sum(sale.amount)", period: "fiscalYear" })).cells).toEqual({
      "2024-07": "40.4",
      "2025-07": "111.1",
    });
    expect((await table({ measure: "sum(sale.amount)", period: "fiscalQuarter" })).cells).toEqual({
      "2025-04": "40.4",
      "2025-07": "20.2",
      "2026-01": "80.8",
      "2026-04": "10.1",
    });
  });

  it("does not add up what must not be added", async () => {
    const { total, cells, found } = await table({ measure: "customers", by: ["partner.region"] });
    expect(cells).toEqual({ East: "1", West: "2" });
    expect(total).toBe("2");
    expect(found.additive).toBe(false);
    expect((await table({ measure: "average(sale.amount)", by: ["sale.category"] })).cells).toEqual({
      Bikes: "25.25",
      Parts: "50.5",
    });
  });

  it("averages figures of whole partners", async () => {
    const { total, cells, found } = await table({ measure: "index", by: ["partner.region"] });
    expect(cells).toEqual({ East: "2", West: "2" });
    expect(total).toBe("2");
    expect(found.measure.label).toBe("Index (average per partner)");
    expect((await table({ measure: "best", by: ["partner.region"] })).cells).toEqual({ East: "20.2", West: "60.6" });
  });

  it("narrows by a condition", async () => {
    const { cells } = await table({
      measure: "count(sale)",
      by: ["sale.category"],
      where: "partner.region == 'West' && sale.amount < 50",
    });
    expect(cells).toEqual({ Bikes: "1" });
  });

  it("shows by the tier that a partner holds", async () => {
    await vendor.db.query(
      `insert into app.program (vendor_id, id, key, name, created_at) values ($1, $2, 'p', 'P', now())`,
      [vendor.vendorId, programId],
    );
    await vendor.db.query(
      `insert into app.standing (vendor_id, program_id, as_of, partner_id, track, tier, rank, since) select $1, $2, $3, p, 'sell', 'Gold', 1, $3 from unnest($4::uuid[]) p`,
      [vendor.vendorId, programId, asOf.toString(), partners.slice(0, 2)],
    );
    const { cells } = await table({ measure: "sum(sale.amount)", by: ["partner.tier.sell"] });
    expect(cells).toEqual({ Gold: "70.7", "": "80.8" });
  });

  it("counts nothing as 0 and averages nothing as unknown", async () => {
    const where = "sale.amount < 0";
    expect((await table({ measure: "sum(sale.amount)", where })).total).toBe("0");
    expect((await table({ measure: "size", where })).total).toBeNull();
  });

  it("names what it does not know", () => {
    const problems = (query: ExploreQuery) => {
      const found = explore(program, query, { vendorId: vendor.vendorId, asOf, programId, locale: "en", limit: 100 });
      return found.ok ? [] : found.problems.map((p) => `${p.path}: ${p.message} ${p.remedy}`);
    };
    expect(problems({ measure: "sale" })[0]).toMatch(/no measure “sale”.*Did you mean “sales”/);
    expect(problems({ measure: "sales", by: ["sale.categori"] })[0]).toMatch(/Did you mean “sale.category”/);
    expect(problems({ measure: "index", period: "month" })[0]).toMatch(/^period: /);
    expect(problems({ measure: "index", by: ["sale.category"] })[0]).toMatch(/^by: /);
    expect(problems({ measure: "sales", where: "sale.amount" })[0]).toMatch(/^where: /);
    expect(problems({ measure: "sum(sale.category)" })[0]).toMatch(/needs a number/);
  });

  it("lists what can be asked", () => {
    const fields = exploreFields(program, "en");
    expect(fields.measures.map((m) => m.key)).toEqual([
      "sales",
      "customers",
      "size",
      "best",
      "index",
      "count(sale)",
      "sum(sale.amount)",
      "average(sale.amount)",
      "distinct(sale.customer)",
    ]);
    expect(fields.dimensions.map((d) => d.key)).toEqual([
      "partner.region",
      "partner.country",
      "partner.status",
      "partner.name",
      "partner.attributes.businessType",
      "partner.tier.sell",
      "sale.category",
      "sale.customer",
    ]);
  });
});
