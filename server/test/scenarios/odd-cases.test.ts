import { beforeEach, describe, expect, test } from "vitest";
import type { TestVendor } from "../factory.ts";
import { startApp } from "../harness.ts";

const startAt = "2026-03-31T12:00:00Z";
const app = await startApp({ startAt });
beforeEach(() => app.clock.set(startAt));

let references = 0;
type Data = Record<string, string | number | boolean>;
const fact = (kind: string, partner: string, occurredOn: string, data: Data) => ({
  kind,
  partner,
  occurredOn,
  source: "test",
  reference: `odd-${(references += 1)}`,
  data,
});
type Fact = ReturnType<typeof fact>;

async function record({ owner }: TestVendor, facts: Fact[]): Promise<void> {
  await owner.ok("recordFacts", { body: { facts } });
  await app.drainJobs();
}

async function publish({ owner }: TestVendor, source: string): Promise<string> {
  const { id } = await owner.ok("createProgram", { body: { source } });
  await app.drainJobs();
  return id;
}

const standingOf = (vendor: TestVendor, partnerId: string, asOf?: string) =>
  vendor.owner.ok("getStanding", { params: { partnerId }, query: asOf === undefined ? {} : { asOf } });
type Standing = Awaited<ReturnType<typeof standingOf>>;

const tier = (standing: Standing, track: string) => standing.tracks.find((t) => t.track === track)?.tier;
const figure = (standing: Standing, key: string) => standing.metrics.find((m) => m.key === key)?.value;
const requirement = (standing: Standing, track: string, name: string) =>
  standing.tracks.find((t) => t.track === track)?.tiers.find((t) => t.tier === name)?.requirement;

describe("a division by zero", () => {
  const program = (gold: string) => `
program: Shares
currency: USD
facts: { deal: { won: integer, amount: money } }
metrics:
  won: { sum: deal.won, over: 12 months }
  amount: { sum: deal.amount, over: 12 months }
  average_deal: { is: metric.amount / metric.won, unit: money }
tracks: { sell: { tiers: { Gold: ${gold}, Member: true } } }
`;
  const byAmount = program("metric.amount >= 100");
  const byShare = program("metric.average_deal >= 100");

  test("in a draft is no mistake: it is planned, and the plan says for how many the figure is not known", async () => {
    const vendor = await app.newVendor();
    const [none, some] = [await vendor.newPartner(), await vendor.newPartner()];
    const programId = await publish(vendor, byAmount);
    await record(vendor, [
      fact("deal", none.reference, "2026-01-10", { won: 0, amount: 500 }),
      fact("deal", some.reference, "2026-01-10", { won: 2, amount: 500 }),
    ]);
    const draft = await vendor.owner.ok("createDraft", { body: { programId, source: byShare } });
    expect(draft.problems).toEqual([]);
    const { id: planId } = await vendor.owner.ok("startPlan", { params: { draftId: draft.id }, body: {} });
    await app.drainJobs();
    const plan = await vendor.owner.ok("getPlan", { params: { planId } });
    expect(plan).toMatchObject({ status: "done", error: null, results: [{ partners: 2, moved: 1, down: 1 }] });
    expect(plan.results[0]?.unknown).toMatchObject([{ metric: "average_deal", after: 1 }]);
    const body = { revision: draft.revision, effectiveOn: "2026-05-01", noticeDays: 0 };
    expect(await vendor.owner.ok("markDraftPlanned", { params: { draftId: draft.id }, body })).toMatchObject({
      status: "planned",
    });
  });

  test("in the active version is unknown, and a requirement on it is not met", async () => {
    const vendor = await app.newVendor();
    const partner = await vendor.newPartner();
    await publish(vendor, byShare);
    await record(vendor, [fact("deal", partner.reference, "2026-01-10", { won: 0, amount: 500 })]);
    const standing = await standingOf(vendor, partner.partnerId);
    expect(figure(standing, "average_deal")).toMatchObject({ type: "unknown", value: null });
    expect(tier(standing, "sell")).toBe("Member");
    expect(requirement(standing, "sell", "Gold")).toMatchObject({ met: null, gap: null });
  });
});

describe("a missing attribute", () => {
  const program = `
program: Attributes
currency: USD
partner: { segment: optional text, size: optional integer, managed: boolean }
facts: { deal: { amount: money } }
metrics:
  weighted: { sum: "deal.amount * (partner.attributes.size > 10 ? 2 : 1)" }
tracks:
  is: { tiers: { Yes: partner.attributes.segment == 'smb', No: partner.attributes.segment != 'smb', Unknown: true } }
  size: { tiers: { Large: partner.attributes.size >= 100, Small: partner.attributes.size < 100, Unknown: true } }
  managed: { for: "!partner.attributes.managed", tiers: { Free: true } }
`;

  test("is unknown to a rule: neither it nor its opposite holds; one that is yes or no is no", async () => {
    const vendor = await app.newVendor();
    const partner = await vendor.newPartner();
    await publish(vendor, program);
    await record(vendor, [fact("deal", partner.reference, "2026-01-10", { amount: 500 })]);
    const standing = await standingOf(vendor, partner.partnerId);
    expect(["is", "size", "managed"].map((track) => tier(standing, track))).toEqual(["Unknown", "Unknown", "Free"]);
    expect(requirement(standing, "is", "Yes")).toMatchObject({ met: null, actual: { type: "unknown" } });
    // A choice whose condition is unknown is unknown, and a fact without a value adds nothing.
    expect(figure(standing, "weighted")?.value).toBe("0");
  });

  test("of another form counts as missing, and follows as soon as it is there", async () => {
    const vendor = await app.newVendor();
    const partner = await vendor.newPartner();
    await publish(vendor, program);
    const change = async (attributes: Record<string, string | number | boolean>) => {
      const { revision } = await vendor.owner.ok("getPartner", { params: { partnerId: partner.partnerId } });
      await vendor.owner.ok("updatePartner", {
        params: { partnerId: partner.partnerId },
        body: { revision, attributes },
      });
      await app.drainJobs();
      const standing = await standingOf(vendor, partner.partnerId);
      return ["is", "size", "managed"].map((track) => tier(standing, track));
    };
    expect(await change({ size: "many" })).toEqual(["Unknown", "Unknown", "Free"]);
    expect(await change({ size: 100, segment: "smb", managed: true })).toEqual(["Yes", "Large", null]);
  });
});

test("a window without facts: counts and sums are 0, everything else is unknown", async () => {
  const vendor = await app.newVendor();
  const partner = await vendor.newPartner();
  await publish(
    vendor,
    `
program: Windows
currency: USD
facts: { visit: { length: integer, place: text } }
metrics:
  visits: { count: visit, over: last full quarter }
  total: { sum: visit.length, over: last full quarter }
  places: { distinct: visit.place, over: last full quarter }
  mean: { average: visit.length, over: last full quarter }
  longest: { max: visit.length, over: last full quarter }
  newest: { latest: visit.length, over: last full quarter }
  best: { sum: visit.length, by: visit.place, take: max, over: last full quarter }
tracks:
  visit: { tiers: { Quiet: metric.visits == 0, Short: metric.mean < 10, Long: true } }
`,
  );
  // 31 March ends its quarter; in the one before there is nothing.
  await record(vendor, [fact("visit", partner.reference, "2025-09-30", { length: 5, place: "Oslo" })]);
  const standing = await standingOf(vendor, partner.partnerId);
  const values = ["visits", "total", "places", "mean", "longest", "newest", "best"].map(
    (key) => figure(standing, key)?.value,
  );
  // The highest of no sums is a sum over nothing.
  expect(values).toEqual(["0", "0", "0", null, null, null, "0"]);
  expect(tier(standing, "visit")).toBe("Quiet");
});

describe("a leap day", () => {
  const program = `
program: Leap
currency: USD
fiscalYear: 02-29
facts: { sale: { amount: money } }
metrics:
  year: { sum: sale.amount, over: 12 months }
  month: { sum: sale.amount, over: month }
  fiscal: { sum: sale.amount, over: fiscal year }
  before: { sum: sale.amount, over: 12 months ending 12 months ago }
tracks: { sell: { tiers: { Member: true } } }
`;
  const figures = (standing: Standing) =>
    ["year", "month", "fiscal", "before"].map((key) => figure(standing, key)?.value);

  test("is a day like any other, and where a year has none, the last of February stands for it", async () => {
    app.clock.set("2028-02-29T12:00:00Z");
    const vendor = await app.newVendor();
    const partner = await vendor.newPartner();
    await publish(vendor, program);
    const sale = (on: string, amount: number) => fact("sale", partner.reference, on, { amount });
    await record(vendor, [
      sale("2027-02-28", 1),
      sale("2027-03-01", 10),
      sale("2028-02-28", 100),
      sale("2028-02-29", 1000),
    ]);
    const at = async (asOf?: string) => figures(await standingOf(vendor, partner.partnerId, asOf));
    // The fiscal year begins today; 12 months begin on 1 March.
    expect(await at()).toEqual(["1110", "1100", "1000", "1"]);
    // In 2027 it began on 28 February, and lasted to 28 February 2028.
    expect(await at("2028-02-28")).toEqual(["110", "100", "111", "1"]);
    expect(await at("2027-02-28")).toEqual(["1", "1", "1", "0"]);
    app.clock.set("2028-03-01T12:00:00Z");
    await app.runCron("standings.rollForward");
    expect(await at()).toEqual(["1100", "0", "1000", "11"]);
  });
});

test("a partner in three tracks and two regions has a tier in each track, and the best region shows beside the other", async () => {
  const vendor = await app.newVendor();
  const partner = await vendor.newPartner();
  await publish(
    vendor,
    `
program: Everywhere
currency: USD
facts:
  sale: { amount: money, region: text }
  launch: { region: text }
metrics:
  regional: { sum: sale.amount, by: sale.region }
  best_region: { sum: sale.amount, by: sale.region, take: max }
  regions: { sum: sale.amount, by: sale.region, take: count, atLeast: 100 }
  launches: { count: launch }
tracks:
  sell: { for: "'reseller' in partner.types", tiers: { Gold: metric.best_region >= 1000, Member: true } }
  serve: { for: "'service' in partner.types", tiers: { Expert: metric.launches >= 1, Starter: true } }
  global: { for: "'service' in partner.types || 'reseller' in partner.types", tiers: { Wide: metric.regions >= 2 } }
  refer: { for: "'referral' in partner.types", tiers: { Friend: true } }
`,
  );
  const { revision } = await vendor.owner.ok("getPartner", { params: { partnerId: partner.partnerId } });
  await vendor.owner.ok("updatePartner", {
    params: { partnerId: partner.partnerId },
    body: { revision, types: ["reseller", "service", "msp"] },
  });
  const sale = (region: string, amount: number) => fact("sale", partner.reference, "2026-01-10", { region, amount });
  await record(vendor, [
    sale("EMEA", 900),
    sale("APAC", 400),
    fact("launch", partner.reference, "2026-01-10", { region: "EMEA" }),
  ]);
  const standing = await standingOf(vendor, partner.partnerId);
  const tracks = Object.fromEntries(standing.tracks.map((t) => [t.track, [t.tier, t.inTrack.met]]));
  // The sum of both regions would be Gold.
  expect(tracks).toEqual({
    sell: ["Member", true],
    serve: ["Expert", true],
    global: ["Wide", true],
    refer: [null, false],
  });
  expect(figure(standing, "best_region")?.value).toBe("900");
  expect(figure(standing, "regional")?.value).toEqual(["APAC: 400", "EMEA: 900"]);
  const summary = await vendor.owner.ok("listPartners", { query: {} });
  expect(summary.items).toHaveLength(1);
});
