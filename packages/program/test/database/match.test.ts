import { Decimal, newId } from "@fairway/kernel";
import { conditionValues, matching, measuredRows, classify, parseCondition, type Program } from "@fairway/program";
import { evaluate, type Rule } from "@fairway/rules";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { programOf, testVendor, type TestPartner } from "./harness.ts";

const program = programOf(`
program: Conditions
currency: USD
facts: { sale: { amount: money, on: optional date, product: [cloud, desk] } }
partner: { size: [small, large], seats: integer, vip: boolean }
metrics:
  sales:  { sum: sale.amount }
  growth: { ratio: [sum(sale.amount), count(sale)] }
  first:  { min: sale.on }
  lines:  { distinct: sale.product }
  by_product: { sum: sale.amount, by: sale.product }
tracks:
  sell:
    for: "'reseller' in partner.types"
    tiers: { Gold: metric.sales >= 300, Silver: metric.sales >= 100 }
  build: { tiers: { Validated: metric.lines >= 2 } }
badges: { early: metric.first < date('2024-06-01') }
segments: { growing: metric.growth > 150.5 }
benefits:
  margin: { discount: { Gold: 30%, Silver: 10% }, cost: metric.sales * 0.02 }
  sandbox: { credits: 500 USD, for: segment.growing }
  hotline: { support: business hours }
`);

function condition(program: Program, text: string): Rule {
  const read = parseCondition(program, text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.rule;
}

const conditions = [
  "metric.sales >= 250",
  "metric.growth < 120.25 || metric.growth == null",
  "metric.first >= date('2024-03-01')",
  "track.sell == 'Gold'",
  "track.sell != 'Gold'",
  "track.sell in ['Gold', 'Silver'] && !badge.early",
  "track.build == null",
  "badge.early && partner.region == 'East'",
  "partner.attributes.size == 'large' || partner.attributes.seats > 10",
  "!partner.attributes.vip && segment.growing",
  "'reseller' in partner.types && size(partner.types) > 1",
  "partner.joinedOn < date('2024-03-01') || partner.joinedOn == asOf",
  "true",
  "metric.sales / metric.lines > 100",
];
const asOf = Temporal.PlainDate.from("2024-07-01");
const programId = newId("program");
const day = fc.integer({ min: 0, max: 300 }).map((n) => asOf.subtract({ days: n }).toString());

const person = fc.record({
  region: fc.constantFrom(null, "East", "West"),
  joinedOn: fc.option(day),
  types: fc.subarray(["reseller", "msp"]),
  attributes: fc.record(
    { size: fc.constantFrom("small", "large"), seats: fc.constantFrom("7", "12", 40, "many"), vip: fc.boolean() },
    { requiredKeys: [] },
  ),
  sales: fc.array(
    fc.record(
      { amount: fc.integer({ min: 0, max: 20_000 }), on: day, product: fc.constantFrom("cloud", "desk") },
      { requiredKeys: ["amount", "product"] },
    ),
    { maxLength: 5 },
  ),
});
type Person = typeof person extends fc.Arbitrary<infer P> ? P : never;

let vendor: Awaited<ReturnType<typeof testVendor>>;
beforeAll(async () => {
  vendor = await testVendor();
});
afterAll(() => vendor.close());

/** Measures everybody and keeps it as app.measurement has it. */
async function keep() {
  const measured = await vendor.measure(program, asOf.toString());
  const versionId = newId("programVersion");
  await vendor.db.query("set session_replication_role = replica");
  await vendor.db.query("delete from app.measurement");
  for (const row of measured.values()) {
    await vendor.db.query(
      `insert into app.measurement (vendor_id, program_id, as_of, partner_id, version_id, metrics, standings, held, badges, measured_at)
       values ($1, $2, $3, $4, $5, $6, $7, $7, $8, now())`,
      [
        vendor.vendorId,
        programId,
        asOf.toString(),
        row.partner,
        versionId,
        row.metrics,
        row.standings,
        JSON.stringify(row.badges),
      ],
    );
  }
  return measured;
}

async function world(people: readonly Person[]) {
  const partners: (TestPartner & { id: string })[] = people.map(({ sales: _sales, attributes, ...p }) => ({
    ...p,
    id: newId("partner"),
    attributes: Object.fromEntries(
      Object.entries(attributes).filter((e): e is [string, string | number | boolean] => e[1] !== undefined),
    ),
  }));
  await vendor.addPartners(partners);
  const facts = people.flatMap((p, i) =>
    p.sales.map(({ amount, on, product }) => ({
      partner: partners[i]?.id ?? "",
      kind: "sale",
      on: "2024-05-05",
      data: { amount: (amount / 100).toFixed(2), product, ...(on === undefined ? {} : { on }) },
    })),
  );
  await vendor.addFacts(program, facts);
  return partners;
}

const options = { vendorId: "", programId, asOf };
type MatchRow = {
  partner_id: string;
  segments: string[];
  benefits: Record<string, { worth: string | null; cost: string | null }>;
};
const rowsOf = async (query: { text: string; values: readonly unknown[] }) =>
  (await vendor.db.query<MatchRow>(query.text, [...query.values])).rows;

describe("conditions over measured partners", () => {
  it("hold in SQL for those for whom they hold in memory", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 10, maxLength: 25 }), async (people) => {
        const partners = await world(people);
        const measured = await keep();
        const place = { ...options, vendorId: vendor.vendorId, partners: { ids: partners.map((p) => p.id) } };
        const values = partners.map((p) => {
          const row = measured.get(p.id);
          return conditionValues(
            program,
            {
              asOf,
              metrics: row?.metrics ?? {},
              held: row?.standings ?? {},
              badges: row?.badges ?? [],
              partner: {
                types: p.types ?? [],
                region: p.region ?? null,
                country: null,
                joinedOn: p.joinedOn ?? null,
                status: "active",
                attributes: p.attributes ?? {},
              },
            },
            null,
          );
        });
        for (const text of conditions) {
          const rule = condition(program, text);
          const holds = evaluate(rule);
          const expected = partners.filter((_, i) => holds(values[i] ?? {}) === true).map((p) => p.id);
          const match = matching(program, rule, place);
          const found = (await rowsOf(match.list({ after: null, limit: 100 }))).map((r) => r.partner_id);
          expect([text, found]).toEqual([text, [...expected].sort()]);
          expect(await rowsOf(match.count)).toEqual([{ matches: expected.length, total: partners.length }]);
          const others = await rowsOf(match.list({ after: null, limit: 100, holds: false }));
          expect(others.length).toBe(partners.length - expected.length);
        }
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 120_000);

  it("page by id, and see nobody of another program or day", async () => {
    await world([{ region: "East", joinedOn: null, types: [], attributes: {}, sales: [] }]);
    await keep();
    const place = { ...options, vendorId: vendor.vendorId };
    const match = matching(program, condition(program, "true"), place);
    const all = (await rowsOf(match.partners)).map((r) => r.partner_id).sort();
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const page: string[] = (await rowsOf(match.list({ after, limit: 7 }))).map((r) => r.partner_id);
      if (page.length === 0) break;
      paged.push(...page);
      after = page.at(-1) ?? null;
    }
    expect(paged).toEqual(all);
    const elsewhere = matching(program, condition(program, "true"), { ...place, asOf: asOf.add({ days: 1 }) });
    expect(await rowsOf(elsewhere.count)).toEqual([{ matches: 0, total: 0 }]);
  });

  it("pass over figures that another version measured as something else", async () => {
    await vendor.db.query(`update app.measurement set metrics = '{"sales": "cloud", "first": "12", "lines": null}'`);
    const place = { ...options, vendorId: vendor.vendorId };
    const rule = condition(program, "metric.sales >= 0 || metric.first < asOf || metric.lines > 0");
    expect((await rowsOf(matching(program, rule, place).count))[0]).toMatchObject({ matches: 0 });
  });

  it("classify rows into segments and benefits with worth and cost", async () => {
    await keep();
    const place = { ...options, vendorId: vendor.vendorId };
    const extra = { key: "everyone", label: { en: "Everyone" }, rule: condition(program, "true") };
    const rows = await rowsOf(
      classify(program, measuredRows(place), { vendorId: vendor.vendorId, asOf, segments: [extra] }),
    );
    const measured = await vendor.measure(program, asOf.toString());
    expect(rows.length).toBe(measured.size);
    for (const row of rows) {
      const tier = measured.get(row.partner_id)?.standings.sell?.tier ?? null;
      expect(row.benefits.margin?.worth ?? null).toBe(tier === "Gold" ? "0.3" : tier === "Silver" ? "0.1" : null);
      expect(row.segments).toContain("everyone");
      expect("sandbox" in row.benefits).toBe(row.segments.includes("growing"));
      expect(row.benefits.hotline).toEqual({ worth: "business hours", cost: null });
      if (row.benefits.sandbox) expect(row.benefits.sandbox).toEqual({ worth: "500", cost: "500" });
      const sales = new Decimal(String(measured.get(row.partner_id)?.metrics.sales));
      if (row.benefits.margin) expect(row.benefits.margin.cost).toBe(sales.mul("0.02").toFixed());
    }
  });
});
