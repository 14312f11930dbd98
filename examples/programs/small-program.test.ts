import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { programOf, testVendor, type TestFact } from "../../packages/program/test/database/harness.ts";

const program = programOf(readFileSync(new URL("small-program.yaml", import.meta.url), "utf8"));
const asOf = "2026-03-31";

let vendor: Awaited<ReturnType<typeof testVendor>>;
beforeAll(async () => {
  vendor = await testVendor();
});
afterAll(() => vendor.close());

const booking = (partner: string, amount: string, motion: string, on = "2025-09-01"): TestFact => ({
  partner,
  kind: "booking",
  on,
  data: { amount, motion },
});
const people = (partner: string, count: number): TestFact[] =>
  Array.from({ length: count }, (_, i) => ({
    partner,
    kind: "certification",
    on: "2025-05-01",
    data: { person: `${partner}-${i}`, name: "Core" },
  }));
const retention = (partner: string, kept: string): TestFact => ({
  partner,
  kind: "retention",
  on: "2026-03-31",
  data: { opening: "100000", kept },
});

it("sorts 135 partners into 78, 42 and 15", async () => {
  const ids = await vendor.addPartners(Array.from({ length: 135 }, () => ({})));
  const facts = ids.flatMap((id, i): TestFact[] => {
    // 78 Base, 42 Ridge, 15 Summit, on both sides of every threshold.
    if (i < 40) return [booking(id, "10000", "sourced"), ...people(id, 2), retention(id, "90000")]; // exactly 150 points
    if (i < 60) return [booking(id, "49999", "sourced"), retention(id, "100000")]; // 499.99
    if (i < 78) return [booking(id, "300000", "sourced"), retention(id, "69999")]; // 3,000 points, retention too low
    if (i < 100) return [booking(id, "100000", "assisted"), retention(id, "70000")]; // exactly 500 points
    if (i < 120) return [booking(id, "150000", "sourced"), retention(id, "79999")]; // 1,500 points, retention below 80 %
    return [booking(id, "140000", "sourced"), ...people(id, 4), retention(id, "80000")]; // exactly 1,500 points
  });
  // Outside the four quarters, and therefore nothing.
  facts.push(...ids.map((id) => booking(id, "1000000", "sourced", "2025-03-31")));
  await vendor.addFacts(program, facts);
  const rows = [...(await vendor.measure(program, asOf)).values()];
  const count = (tier: string) => rows.filter((r) => r.standings.partner?.tier === tier).length;
  expect([count("Base"), count("Ridge"), count("Summit")]).toEqual([78, 42, 15]);
  expect(rows.filter((r) => r.standings.partner?.tier === null)).toHaveLength(0);
});

it("leaves a partner without points in the track without a tier, its retention unknown", async () => {
  const [id = ""] = await vendor.addPartners([{}]);
  await vendor.addFacts(program, [booking(id, "14999.99", "sourced")]);
  const row = (await vendor.measure(program, asOf, { ids: [id] })).get(id);
  expect(row?.standings).toEqual({ partner: { tier: null, rank: -1 } });
  expect(row?.metrics).toMatchObject({
    points: "149.9999",
    gross_retention: null,
    gross_retention_part: "0",
    certified_people: "0",
  });
});
