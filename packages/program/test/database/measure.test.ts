import { newId } from "@fairway/kernel";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { programOf, testVendor, type TestFact, type TestPartner } from "./harness.ts";
import { referenceFigures, referenceTier } from "./reference.ts";

const program = programOf(`
program: Differential
currency: USD
fiscalYear: 07-01
facts:
  sale: { amount: money, units: optional integer, motion: [sourced, assisted], region: optional text }
  certificate: { person: person, name: text, until: optional date }
  visit: { region: optional text }
metrics:
  year_sales:  { sum: sale.amount, over: 12 months }
  orders:      { count: sale }
  units:       { sum: sale.units }
  average:     { average: sale.amount }
  middle:      { median: sale.amount }
  smallest:    { min: sale.amount }
  first_unit:  { max: sale.units }
  newest:      { latest: sale.amount }
  people:      { distinct: certificate.person, where: certificate.until == null || certificate.until >= asOf }
  double:      { distinct: certificate.name, by: certificate.person, take: count, atLeast: 2 }
  best_region: { sum: sale.amount, over: fiscal year, by: sale.region, take: max }
  share_part:  { sum: sale.amount, where: sale.motion == 'sourced' }
  all_sales:   { sum: sale.amount }
  share:       { is: metric.share_part / metric.all_sales }
  points:
    sum: sale.amount / 100 * rate
    over: 12 months
    rate:
      - { when: sale.motion == 'sourced' && partner.region == 'East', is: 10 }
      - { when: sale.motion == 'sourced', is: 5 }
      - { when: sale.units != null, is: 2 }
  total:         { is: metric.points + 25 * metric.people, cap: 500, round: 1 }
  growth:        { is: (metric.year_sales - metric.share_part) / metric.share_part }
  growth_points: { is: metric.growth, bands: { -1: 0, 0%: 15, 50%: 30 } }
  regional_sales: { sum: sale.amount, over: fiscal year, by: sale.region }
  visits:         { count: visit, by: visit.region }
  region_score:
    score: 100
    by: region
    take: max
    parts:
      sales:  { worth: 60, full: 1000, of: metric.regional_sales }
      visits: { worth: 40, per: 10, of: metric.visits }
tracks:
  sell:
    for: "'reseller' in partner.types"
    tiers:
      Gold: metric.total >= 100 && metric.share >= 0.4
      Silver: metric.people >= 1 || metric.average > 200
`);

let vendor: Awaited<ReturnType<typeof testVendor>>;
beforeAll(async () => {
  vendor = await testVendor();
});
afterAll(() => vendor.close());

const day = fc
  .integer({ min: 0, max: 900 })
  .map((n) => Temporal.PlainDate.from("2023-10-01").add({ days: n }).toString());
const cents = fc.integer({ min: -5_000, max: 60_000 }).map((n) => (n / 100).toFixed(2));
const region = fc.constantFrom("East", "West", "North");

const sale = fc.record(
  { amount: cents, motion: fc.constantFrom("sourced", "assisted"), units: fc.nat(9), region },
  { requiredKeys: ["amount", "motion"] },
);
const certificate = fc.record(
  { person: fc.constantFrom("a", "b", "c"), name: fc.constantFrom("x", "y"), until: day },
  { requiredKeys: ["person", "name"] },
);
const visit = fc.record({ region }, { requiredKeys: [] });
const fact = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constant("sale"), day, sale) },
  { weight: 3, arbitrary: fc.tuple(fc.constant("certificate"), day, certificate) },
  { weight: 2, arbitrary: fc.tuple(fc.constant("visit"), day, visit) },
);
const person = fc.record({
  region: fc.option(region),
  types: fc.subarray(["reseller", "referral"]),
  facts: fc.array(fc.tuple(fact, fc.integer({ min: 0, max: 9 })), { maxLength: 14 }),
});

/** Writes generated partners with their facts, taking one of ten facts back. */
async function written(
  people: readonly { region: string | null; types: string[]; facts: [[string, string, object], number][] }[],
) {
  const partners: TestPartner[] = people.map((p) => ({ id: newId("partner"), region: p.region, types: p.types }));
  await vendor.addPartners(partners);
  const world = partners.map((partner, i) => ({
    partner,
    facts: (people[i]?.facts ?? []).map(([[kind, on, data], dice]) => ({
      back: dice === 0,
      fact: {
        id: newId("fact"),
        partner: partner.id ?? "",
        kind,
        on,
        data: Object.fromEntries(Object.entries(data)),
      } satisfies TestFact,
    })),
  }));
  const all = world.flatMap((w) => w.facts);
  await vendor.addFacts(
    program,
    all.map((f) => f.fact),
  );
  for (const { fact: f, back } of all) if (back) await vendor.reverse(f.id, f.partner, f.on);
  return world.map((w) => ({ partner: w.partner, facts: w.facts.filter((f) => !f.back).map((f) => f.fact) }));
}

it("everybody, some, one and chunk by chunk are measured alike, and as plain code has it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 8, maxLength: 30 }), day, async (people, asOf) => {
      const world = await written(people);
      const ids = world.map((w) => w.partner.id ?? "");
      const everybody = await vendor.measure(program, asOf);
      const some = await vendor.measure(program, asOf, { ids });
      expect([...some.keys()].sort()).toEqual([...ids].sort());
      for (const { partner, facts } of world) {
        const id = partner.id ?? "";
        const row = everybody.get(id);
        const figures = referenceFigures(partner, facts, asOf);
        expect(row?.metrics).toMatchObject(
          figures.region_score === null ? { ...figures, region_score_each: null } : figures,
        );
        expect(row?.standings.sell).toEqual(referenceTier(partner, figures));
        expect(some.get(id)).toEqual(row);
      }
      const [one = ""] = ids;
      expect((await vendor.measure(program, asOf, { ids: [one] })).get(one)).toEqual(everybody.get(one));
      const chunked = new Map<string, unknown>();
      for (let after: string | null = null; ;) {
        const chunk = await vendor.measure(program, asOf, { after, limit: 40 });
        if (chunk.size === 0) break;
        expect(chunk.size).toBeLessThanOrEqual(40);
        for (const [id, row] of chunk) chunked.set(id, row);
        after = [...chunk.keys()].sort().at(-1) ?? null;
      }
      expect(Object.fromEntries(chunked)).toEqual(Object.fromEntries(everybody));
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 120_000);

it("nobody is measured twice, and another vendor's partners never", async () => {
  const everybody = await vendor.measure(program, "2024-06-30", { ids: [newId("partner")] });
  expect(everybody.size).toBe(0);
});
