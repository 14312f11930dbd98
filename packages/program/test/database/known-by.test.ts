import { newId } from "@fairway/kernel";
import { factContributions, lateFacts, metricEvidence, metricLines } from "@fairway/program";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { programOf, testVendor, type TestFact } from "./harness.ts";

const program = programOf(`
program: Known by
currency: USD
facts:
  sale: { amount: money, region: optional text, customer: customer }
  certificate: { person: person, until: date }
metrics:
  sales:     { sum: sale.amount, over: 12 months }
  east:      { sum: sale.amount, where: sale.region == 'East' }
  orders:    { count: sale }
  customers: { distinct: sale.customer, over: 12 months }
  average:   { average: sale.amount }
  newest:    { latest: sale.amount }
  best:      { sum: sale.amount, by: sale.region, take: max }
  people:    { distinct: certificate.person, where: certificate.until >= asOf }
  index:     { is: metric.sales / 100 + 25 * metric.people }
tracks:
  sell: { tiers: { Gold: metric.index >= 100, Silver: metric.orders >= 2, Member: true } }
`);
const asOf = "2025-12-31";

let vendor: Awaited<ReturnType<typeof testVendor>>;
beforeAll(async () => {
  vendor = await testVendor();
});
afterAll(() => vendor.close());

const day = fc
  .integer({ min: 0, max: 500 })
  .map((n) => Temporal.PlainDate.from("2024-10-01").add({ days: n }).toString());
const sale = fc.record(
  {
    amount: fc.integer({ min: -2_000, max: 90_000 }).map((n) => (n / 100).toFixed(2)),
    region: fc.constantFrom("East", "West"),
    customer: fc.constantFrom("a", "b", "c"),
  },
  { requiredKeys: ["amount", "customer"] },
);
const certificate = fc.record({ person: fc.constantFrom("p", "q"), until: day });
const arrival = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant("sale"), day, sale) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("certificate"), day, certificate) },
);
/** A fact arrives, or one of those that arrived is taken back. */
const step = fc.oneof({ weight: 3, arbitrary: arrival }, { weight: 1, arbitrary: fc.nat(20) });

const instantOf = (i: number) => Temporal.Instant.from("2026-01-01T00:00:00Z").add({ seconds: i });

async function run(statement: { text: string; values: readonly unknown[] }) {
  return (await vendor.db.query<Record<string, unknown>>(statement.text, [...statement.values])).rows;
}

type Of = { vendorId: string; partnerId: string; asOf: Temporal.PlainDate; knownBy?: Temporal.Instant | undefined };

const linesStatement = (key: string, of: Of) => {
  const found = metricLines(program, key, { ...of, limit: 100 });
  if (found.kind !== "facts") throw new Error(`${key} has no facts of its own`);
  return found.lines;
};

it("what was known then is what was measured then, whatever arrived or was taken back since", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const [partnerId = ""] = await vendor.addPartners([{ id: newId("partner") }]);
      const of = { vendorId: vendor.vendorId, partnerId, asOf: Temporal.PlainDate.from(asOf) };
      const figures = async (knownBy?: Temporal.Instant) => ({
        measured: (await vendor.measure(program, asOf, { ids: [partnerId] }, knownBy)).get(partnerId),
        evidence: (await run(metricEvidence(program, { ...of, knownBy })))
          .map((e) => [e["metric"], e["fact_count"]])
          .sort(),
        lines: await run(linesStatement("best", { ...of, knownBy })),
      });
      const standing: { id: string; on: string }[] = [];
      const seen: Awaited<ReturnType<typeof figures>>[] = [];
      for (const [i, one] of steps.entries()) {
        const at = instantOf(i).toString();
        if (typeof one === "number") {
          const [taken] = standing.length === 0 ? [] : standing.splice(one % standing.length, 1);
          if (taken) await vendor.reverse(taken.id, partnerId, taken.on, at);
        } else {
          const [kind, on, data] = one;
          const fact: TestFact = { id: newId("fact"), partner: partnerId, kind, on, data: { ...data } };
          await vendor.addFacts(program, [fact], "test", at);
          standing.push({ id: fact.id ?? "", on });
        }
        seen.push(await figures());
      }
      const now = seen.at(-1);
      for (const [i, then] of seen.entries()) {
        expect(await figures(instantOf(i))).toEqual(then);
        expect(await figures(instantOf(i).add({ milliseconds: 500 }))).toEqual(then);
        await sumsUp(of, instantOf(i), then.measured?.metrics ?? {}, now?.measured?.metrics ?? {});
      }
    }),
    { numRuns: 15, endOnFailure: true },
  );
}, 120_000);

/** What arrived late and what was taken back later make the whole difference of the sums and counts. */
async function sumsUp(of: Of, knownBy: Temporal.Instant, then: Record<string, unknown>, now: Record<string, unknown>) {
  const { list, summary } = lateFacts(program, { ...of, knownBy, limit: 100 });
  const changed = await run(list);
  const late = changed.filter((f) => f["reversed_at"] === null).map((f) => String(f["id"]));
  const reversed = changed.filter((f) => f["reversed_at"] !== null).map((f) => String(f["id"]));
  expect(await run(summary)).toEqual([{ late: String(late.length), reversed: String(reversed.length) }]);
  const added = await run(factContributions(program, { ...of, facts: late }));
  const lost = await run(factContributions(program, { ...of, knownBy, facts: reversed }));
  for (const metric of ["sales", "east", "orders"]) {
    const cents = (rows: typeof added) =>
      rows
        .filter((row) => row["metric"] === metric)
        .reduce((sum, row) => sum + Math.round(Number(row["contribution"]) * 100), 0);
    const difference = Math.round(Number(now[metric]) * 100) - Math.round(Number(then[metric]) * 100);
    expect(cents(added) - cents(lost)).toBe(difference);
  }
}

it("pages through what became known later, newest news first", async () => {
  const [partnerId = ""] = await vendor.addPartners([{ id: newId("partner") }]);
  const fact = (on: string, amount: string): TestFact => ({
    partner: partnerId,
    kind: "sale",
    on,
    data: { amount, customer: "a", region: "East" },
  });
  const [old = ""] = await vendor.addFacts(program, [fact("2025-01-05", "10")], "test", "2025-02-01T00:00:00Z");
  const ids = await vendor.addFacts(
    program,
    [fact("2025-03-01", "20"), fact("2025-04-01", "30")],
    "test",
    "2026-01-05T00:00:00Z",
  );
  await vendor.addFacts(program, [fact("2026-01-02", "40")], "test", "2026-01-05T00:00:00Z");
  await vendor.reverse(old, partnerId, "2025-01-05", "2026-01-06T00:00:00Z");
  const knownBy = Temporal.Instant.from("2025-12-31T23:59:59.999999Z");
  const of = { vendorId: vendor.vendorId, partnerId, asOf: Temporal.PlainDate.from(asOf), knownBy };
  const first = await run(lateFacts(program, { ...of, limit: 2 }).list);
  expect(first.map((f) => f["id"])).toEqual([old, ids.toSorted()[1]]);
  const last = first[1];
  const after = { learnedAt: new Date(String(last?.["learned_at"])).toISOString(), id: String(last?.["id"]) };
  expect((await run(lateFacts(program, { ...of, limit: 2, after }).list)).map((f) => f["id"])).toEqual([
    ids.toSorted()[0],
  ]);
});
