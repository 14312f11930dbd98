import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { programOf, testVendor, type TestFact } from "../../packages/program/test/database/harness.ts";

const source = readFileSync(new URL("salesforce-consulting-fy22.yaml", import.meta.url), "utf8");
const fy22 = programOf(source);
const withTiers = (tiers: string) => programOf(source.replace(/ {4}tiers:\n(?: {6}.*\n)+/, `    tiers: ${tiers}\n`));
const py20 = withTiers(
  "{ Platinum: metric.partner_score >= 700, Gold: metric.partner_score >= 450, Silver: metric.partner_score >= 250, Registered: true }",
);
const py21 = withTiers(
  "{ Platinum: metric.partner_score >= 750, Gold: metric.partner_score >= 500, Silver: metric.partner_score >= 250, Registered: true }",
);

const asOf = "2022-01-31";

let vendor: Awaited<ReturnType<typeof testVendor>>;
beforeAll(async () => {
  vendor = await testVendor();
});
afterAll(() => vendor.close());

const engagement = (partner: string, region: string, acv: string, on = "2021-06-01"): TestFact => ({
  partner,
  kind: "engagement",
  on,
  data: { acv, region },
});
const certificates = (partner: string, region: string, count: number): TestFact[] =>
  Array.from({ length: count }, (_, i) => ({
    partner,
    kind: "expertise",
    on: "2021-03-01",
    data: { person: `p${i}`, certificate: `c${i}`, region },
  }));
const rating = (partner: string, region: string, value: string): TestFact => ({
  partner,
  kind: "satisfaction",
  on: "2021-12-01",
  data: { rating: value, region },
});

async function partnerWith(facts: (id: string) => TestFact[]): Promise<string> {
  const [id = ""] = await vendor.addPartners([{}]);
  await vendor.addFacts(fy22, facts(id));
  return id;
}
const rowOf = async (id: string, program = fy22) => (await vendor.measure(program, asOf, { ids: [id] })).get(id);

describe("the partner score", () => {
  it("of 460 is Gold in PY20, Silver in PY21 and Ridge in FY22", async () => {
    // 200 for half of the contract value, 130 for satisfaction, 130 for 13 certificates.
    const id = await partnerWith((p) => [
      engagement(p, "EMEA", "500000"),
      rating(p, "EMEA", "4.2"),
      ...certificates(p, "EMEA", 13),
    ]);
    expect((await rowOf(id))?.metrics.partner_score).toBe("460");
    expect((await rowOf(id, py20))?.standings.consulting?.tier).toBe("Gold");
    expect((await rowOf(id, py21))?.standings.consulting?.tier).toBe("Silver");
    expect((await rowOf(id))?.standings.consulting?.tier).toBe("Ridge");
  });

  it.each([
    [249, "Base"],
    [250, "Ridge"],
    [499, "Ridge"],
    [500, "Crest"],
    [749, "Crest"],
    [750, "Summit"],
  ])("of %i is %s", async (score, tier) => {
    // Up to 400 by contract value; the rest by certificates and satisfaction.
    const rest = score > 400 ? 350 : 0;
    const id = await partnerWith((p) => [
      engagement(p, "AMER", String((score - rest) * 2500)),
      ...certificates(p, "AMER", rest / 10),
    ]);
    expect((await rowOf(id))?.metrics.partner_score).toBe(String(score));
    expect((await rowOf(id))?.standings.consulting?.tier).toBe(tier);
  });

  it("is the highest of any region, never put together from several", async () => {
    const id = await partnerWith((p) => [
      engagement(p, "EMEA", "600000"),
      ...certificates(p, "APAC", 30),
      rating(p, "APAC", "5"),
      rating(p, "EMEA", "2"),
    ]);
    const row = await rowOf(id);
    expect(row?.metrics.partner_score_each).toEqual({ EMEA: "240", APAC: "550" });
    expect(row?.metrics.partner_score).toBe("550");
    expect(row?.standings.consulting?.tier).toBe("Crest");
  });

  it("counts the fiscal year that runs from February to January", async () => {
    const id = await partnerWith((p) => [
      engagement(p, "EMEA", "1000000", "2021-01-31"),
      engagement(p, "EMEA", "250000", "2021-02-01"),
    ]);
    expect((await rowOf(id))?.metrics.partner_score).toBe("100");
  });

  it("is unknown without any fact, and the tier then the lowest", async () => {
    const id = await partnerWith(() => []);
    const row = await rowOf(id);
    expect(row?.metrics.partner_score).toBeNull();
    expect(row?.standings.consulting).toEqual({ tier: "Base", rank: 0 });
  });
});
