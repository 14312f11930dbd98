import { describe, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { publishSmall, record, sale, smallProgram } from "../../../test/small-program.ts";

const app = await startApp({ startAt: "2026-03-31T12:00:00Z" });

async function sellingVendor() {
  const vendor = await app.newVendor();
  await publishSmall(app, vendor.owner);
  for (const [reference, region] of [
    ["N1", "North"],
    ["N2", "North"],
    ["S1", "South"],
  ] as const)
    await vendor.owner.ok("createPartner", {
      body: { reference, name: `Partner ${reference}`, region, types: ["reseller"] },
    });
  await record(app, vendor.owner, [
    sale({ partner: "N1", on: "2025-12-31", amount: "100.10", category: "bikes", customer: "C1" }),
    sale({ partner: "N2", on: "2026-02-28", amount: "1000.20", category: "bikes", customer: "C2" }),
    sale({ partner: "S1", on: "2026-03-31", amount: "50", category: "parts", customer: "C1" }),
    sale({ partner: "S1", on: "2024-03-31", amount: "70", category: "bikes", customer: "C1" }),
  ]);
  await app.drainJobs();
  return vendor;
}

const names = (examples: { partner: { name: string } }[]) => examples.map((example) => example.partner.name);

describe("a condition over partners", () => {
  test("is counted, put into words, and explained on both sides", async () => {
    const { owner } = await sellingVendor();
    const match = await owner.ok("matchRule", { body: { rule: "metric.revenue >= 100 && partner.region == 'North'" } });
    expect(match).toMatchObject({ ok: true, basis: "live", matches: 2, total: 3, asOf: "2026-03-31", unmeasured: [] });
    expect(match.says).toMatch(/^Revenue at least .* and region .*North.*\.$/);
    expect(names(match.holds)).toEqual(["Partner N1", "Partner N2"]);
    expect(names(match.fails)).toEqual(["Partner S1"]);
    expect(match.holds[0]?.explanation.met).toBe(true);
    const [first] = match.fails[0]?.explanation.parts ?? [];
    expect(first).toMatchObject({
      met: false,
      actual: { value: "50" },
      needed: { value: "100" },
      gap: { value: "50" },
    });
  });

  test("may speak of tiers held, and holds for everybody where it is true", async () => {
    const { owner } = await sellingVendor();
    const count = async (rule: string) => (await owner.ok("matchRule", { body: { rule } })).matches;
    expect(await count("true")).toBe(3);
    expect((await count("track.sell == 'Silver'")) ?? 0).toBeGreaterThan(0);
    expect(await count("'reseller' in partner.types")).toBe(3);
    expect(await count("'msp' in partner.types")).toBe(0);
  });

  test("over a draft says what is new in it and what is defined anew", async () => {
    const { owner } = await sellingVendor();
    const ask = (rule: string, source: string) => owner.ok("matchRule", { body: { rule, source } });
    const wider = smallProgram().replace("metrics:\n", "metrics:\n  all_sales: { count: sale }\n");
    expect(await ask("metric.all_sales >= 1", wider)).toMatchObject({
      ok: true,
      basis: "new",
      matches: null,
      unmeasured: ["metric.all_sales"],
    });
    const changed = smallProgram().replace(/(revenue: \{[^}]*over: )[^,}]+/, "$1 3 months");
    expect(changed).not.toBe(smallProgram());
    expect(await ask("metric.revenue >= 100", changed)).toMatchObject({ basis: "changed", matches: 2 });
    expect(await ask("metric.revenue >= 100", smallProgram())).toMatchObject({ basis: "live", matches: 2 });
    expect(await ask("metric.revenue >= 100", "program: [")).toMatchObject({ ok: true, basis: "live" });
  });

  test("with a mistake names the place and the remedy", async () => {
    const { owner } = await sellingVendor();
    const wrong = await owner.ok("matchRule", { body: { rule: "metric.revenu >= 100" } });
    expect(wrong).toMatchObject({ ok: false, matches: null, says: null });
    expect(wrong.problems[0]?.remedy).toContain("revenue");
    expect((await owner.ok("matchRule", { body: { rule: "1 + 1" } })).ok).toBe(false);
  });

  test("counts nothing before a program is in force, and reads the draft all the same", async () => {
    const { owner } = await app.newVendor();
    expect(await owner.ok("matchRule", { body: { rule: "true" } })).toMatchObject({ ok: false, basis: "none" });
    const body = { rule: "metric.revenue >= 5", source: smallProgram() };
    expect(await owner.ok("matchRule", { body })).toMatchObject({ ok: true, basis: "none", matches: null });
  });
});

describe("a condition over facts", () => {
  test("counts the facts of the last twelve months, newest first", async () => {
    const { owner } = await sellingVendor();
    const match = await owner.ok("matchRule", { body: { rule: "sale.category == 'bikes'", kind: "sale" } });
    expect(match).toMatchObject({ ok: true, matches: 2, total: 3, from: "2025-04-01", asOf: "2026-03-31" });
    expect(match.holds.map((e) => [e.partner.name, e.fact?.occurredOn])).toEqual([
      ["Partner N2", "2026-02-28"],
      ["Partner N1", "2025-12-31"],
    ]);
    expect(match.fails[0]).toMatchObject({ fact: { occurredOn: "2026-03-31" }, explanation: { met: false } });
    const both = { rule: "sale.amount >= 100 && partner.region == 'North' && sale.date <= asOf", kind: "sale" };
    expect(await owner.ok("matchRule", { body: both })).toMatchObject({ matches: 2 });
  });

  test("of a kind that nobody declared names those there are", async () => {
    const { owner } = await sellingVendor();
    const match = await owner.ok("matchRule", { body: { rule: "true", kind: "sail" } });
    expect(match).toMatchObject({ ok: false, problems: [{ remedy: expect.stringContaining("sale") }] });
  });
});

test("is for the vendor's people alone, over their own partners", async () => {
  const vendor = await sellingVendor();
  const { person } = await vendor.newPartner();
  const body = { rule: "true" };
  expect((await (await vendor.as("viewer")).ok("matchRule", { body })).ok).toBe(true);
  expect([403, 404]).toContain((await person.fails("matchRule", { body })).status);
  const stranger = await sellingVendor();
  const { items } = await vendor.owner.ok("listPrograms");
  const foreign = { ...body, programId: items[0]?.id ?? "" };
  expect(await stranger.owner.fails("matchRule", { body: foreign })).toMatchObject({ status: 404 });
});
