import { describe, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { certificate, publishSmall, record, sale, smallProgram } from "../../../test/small-program.ts";

const app = await startApp({ startAt: "2026-03-31T12:00:00Z" });

async function measuredVendor() {
  const vendor = await app.newVendor();
  const partner = await vendor.newPartner({ name: "Alpine Bikes" });
  const programId = await publishSmall(app, vendor.owner);
  return { ...vendor, programId, partner, partnerId: partner.partnerId };
}

const tierOf = (standing: { tracks: { track: string; tier: string | null }[] }, track = "sell") =>
  standing.tracks.find((t) => t.track === track)?.tier;

describe("a standing", () => {
  test("is the lowest tier before anything is known, explained by what is missing", async () => {
    const { owner, partnerId } = await measuredVendor();
    const standing = await owner.ok("getStanding", { params: { partnerId } });
    expect(standing).toMatchObject({ asOf: "2026-03-31", version: 1, programName: "Small Partners" });
    const [sell, serve] = standing.tracks;
    expect(sell).toMatchObject({ tier: "Member", rank: 0, label: "Sell", next: { tier: "Silver" } });
    expect(sell?.next?.missing).toMatchObject([
      { actual: { value: "0" }, needed: { value: "1000" }, gap: { value: "1000" }, from: ["revenue"] },
    ]);
    expect(serve).toMatchObject({ tier: null, rank: -1, inTrack: { met: false }, since: null });
  });

  test("follows the facts, and names the sources and the newest arrival behind each metric", async () => {
    const { owner, partnerId, partner } = await measuredVendor();
    await record(app, owner, [
      sale({ partner: partner.reference, on: "2026-02-10", amount: "9000.50" }),
      sale({ partner: partner.reference, on: "2026-03-10", amount: "999.50", customer: "C2" }),
      certificate(partner.reference, "ann", "2026-01-05", "2027-01-05"),
    ]);
    const standing = await owner.ok("getStanding", { params: { partnerId } });
    expect(standing.tracks[0]).toMatchObject({ tier: "Gold", rank: 2, next: null });
    const metric = (key: string) => standing.metrics.find((m) => m.key === key);
    expect(metric("revenue")).toMatchObject({
      value: { type: "money", value: "10000", currency: "USD" },
      window: { from: "2025-04-01", to: "2026-03-31" },
      factCount: 2,
      sources: [{ source: "erp", newestAt: "2026-03-31T12:00:00Z" }],
    });
    expect(metric("fiscal_revenue")?.window).toEqual({ from: "2026-02-01", to: "2026-03-31" });
    expect(metric("customers")?.value.value).toBe("2");
    expect(metric("points")).toMatchObject({
      value: { value: "125" },
      from: ["revenue", "certified"],
      factCount: null,
    });
    expect(standing.badges).toMatchObject([{ key: "skilled", held: false }]);
  });

  test("is what it was at any date in the past, and is refused for a date to come", async () => {
    const { owner, partnerId, partner } = await measuredVendor();
    await record(app, owner, [
      sale({ partner: partner.reference, on: "2024-06-30", amount: "1500" }),
      sale({ partner: partner.reference, on: "2026-01-15", amount: "20" }),
    ]);
    const at = async (asOf: string) =>
      tierOf(await owner.ok("getStanding", { params: { partnerId }, query: { asOf } }));
    expect(await at("2024-06-29")).toBe("Member");
    expect(await at("2024-06-30")).toBe("Silver");
    expect(await at("2025-06-29")).toBe("Silver");
    expect(await at("2025-06-30")).toBe("Member");
    expect(await at("2026-03-31")).toBe("Member");
    const future = await owner.fails("getStanding", { params: { partnerId }, query: { asOf: "2026-04-01" } });
    expect(future).toMatchObject({ status: 400, code: "standing.future", problems: [{ path: "asOf" }] });
  });

  test("counts the leap day in the year that ends on it, and twelve months after not any more", async () => {
    const { owner, partnerId, partner } = await measuredVendor();
    await record(app, owner, [sale({ partner: partner.reference, on: "2024-02-29", amount: "1000" })]);
    const revenue = async (asOf: string) => {
      const standing = await owner.ok("getStanding", { params: { partnerId }, query: { asOf } });
      return standing.metrics.find((m) => m.key === "revenue")?.value.value;
    };
    expect(await revenue("2024-02-28")).toBe("0");
    expect(await revenue("2024-02-29")).toBe("1000");
    expect(await revenue("2025-02-27")).toBe("1000");
    expect(await revenue("2025-02-28")).toBe("0");
  });

  test("starts each fiscal year anew, on the day that the program names", async () => {
    const { owner, partnerId, partner } = await measuredVendor();
    await record(app, owner, [sale({ partner: partner.reference, on: "2026-01-31", amount: "700" })]);
    const fiscal = async (asOf: string) => {
      const standing = await owner.ok("getStanding", { params: { partnerId }, query: { asOf } });
      return standing.metrics.find((m) => m.key === "fiscal_revenue")?.value.value;
    };
    expect(await fiscal("2026-01-31")).toBe("700");
    expect(await fiscal("2026-02-01")).toBe("0");
  });

  test("speaks the reader's language", async () => {
    const { owner, partnerId } = await measuredVendor();
    const german = await owner.ok("getStanding", { params: { partnerId }, headers: { "accept-language": "de" } });
    const english = await owner.ok("getStanding", { params: { partnerId } });
    expect(german.tracks[0]?.label).toBe("Vertrieb");
    expect(german.metrics[0]?.says).not.toBe(english.metrics[0]?.says);
  });

  test("depends on what the partner is: a type opens a track", async () => {
    const { owner, partnerId } = await measuredVendor();
    const { revision } = await owner.ok("getPartner", { params: { partnerId } });
    await owner.ok("updatePartner", { params: { partnerId }, body: { revision, types: ["service"] } });
    await app.drainJobs();
    const standing = await owner.ok("getStanding", { params: { partnerId } });
    expect(standing.tracks[1]).toMatchObject({ track: "serve", tier: "Starter", inTrack: { met: true } });
    const { standings } = await owner.ok("getPartner", { params: { partnerId } });
    expect(standings.map((s) => s.track)).toEqual(["sell", "serve"]);
  });

  test("tells since when a tier is held", async () => {
    const { owner, partnerId, partner } = await measuredVendor();
    app.clock.set("2026-03-31T12:00:00Z");
    await record(app, owner, [sale({ partner: partner.reference, on: "2026-03-30", amount: "2000" })]);
    app.clock.set("2026-04-04T12:00:00Z");
    await app.runCron("standings.rollForward");
    const standing = await owner.ok("getStanding", { params: { partnerId } });
    expect(standing.tracks[0]).toMatchObject({ tier: "Silver", since: "2026-03-31" });
    app.clock.set("2026-03-31T12:00:00Z");
  });
});

describe("a correction", () => {
  test("changes the standing and leaves a trace in the partner's activity", async () => {
    const { owner, partnerId, partner } = await measuredVendor();
    const [factId] = await record(app, owner, [sale({ partner: partner.reference, on: "2026-03-01", amount: "1200" })]);
    const listed = async () => (await owner.ok("getPartner", { params: { partnerId } })).standings[0]?.tier;
    expect(await listed()).toBe("Silver");
    app.clock.advance({ minutes: 1 });
    const reverse = { params: { partnerId, factId: factId ?? "" }, body: { reason: "entered twice" } };
    await owner.ok("reverseFact", reverse);
    await app.drainJobs();
    expect(await listed()).toBe("Member");
    const { items } = await owner.ok("listPartnerActivity", { params: { partnerId } });
    const changes = items.filter((item) => item.type === "standing.changed").map((item) => item.data);
    expect(changes).toMatchObject([
      { track: "sell", fromTier: "Silver", toTier: "Member", direction: "down", asOf: "2026-03-31" },
      { track: "sell", fromTier: "Member", toTier: "Silver", direction: "up" },
    ]);
    app.clock.set("2026-03-31T12:00:00Z");
  });

  test("by the same reference with another amount counts once", async () => {
    const { owner, partnerId, partner } = await measuredVendor();
    const first = sale({ partner: partner.reference, on: "2026-03-01", amount: "400", reference: "so-1" });
    await record(app, owner, [first]);
    await record(app, owner, [{ ...first, data: { ...first.data, amount: 1400 } }]);
    const { metrics } = await owner.ok("getStanding", { params: { partnerId } });
    expect(metrics.find((m) => m.key === "revenue")).toMatchObject({ value: { value: "1400" }, factCount: 1 });
  });
});

describe("a refresh", () => {
  test("touches only the partner whose facts changed", async () => {
    const { owner, uuid, partner } = await measuredVendor();
    const measuredAt = async () => {
      const { rows } = await app.database.owner.query<{ partner_id: string; measured_at: string }>(
        "select partner_id, measured_at from app.measurement where vendor_id = $1",
        [uuid],
      );
      return new Map(rows.map((row) => [row.partner_id, row.measured_at]));
    };
    await owner.ok("createPartner", { body: { reference: "quiet", name: "Quiet" } });
    await app.drainJobs();
    const before = await measuredAt();
    app.clock.set("2026-03-31T13:00:00Z");
    await record(app, owner, [sale({ partner: partner.reference, on: "2026-03-30", amount: "5" })]);
    const after = await measuredAt();
    expect(after.size).toBe(2);
    const changed = [...after].filter(([id, at]) => at !== before.get(id)).map(([id]) => id);
    expect(changed).toEqual([partner.uuid]);
    app.clock.set("2026-03-31T12:00:00Z");
  });

  test("measures a new partner at once, and forgets one that ended", async () => {
    const { owner, programId } = await measuredVendor();
    const { id: partnerId } = await owner.ok("createPartner", { body: { reference: "new", name: "New" } });
    await app.drainJobs();
    const { standings, revision } = await owner.ok("getPartner", { params: { partnerId } });
    expect(standings).toMatchObject([{ track: "sell", tier: "Member", rank: 0, tiers: 3 }]);
    const partners = async () => (await owner.ok("getStandingSummary", { params: { programId } })).partners;
    expect(await partners()).toBe(2);
    await owner.ok("updatePartner", { params: { partnerId }, body: { revision, status: "ended" } });
    await app.drainJobs();
    expect(await partners()).toBe(1);
  });
});

describe("the lines of a metric", () => {
  test("sum to the figure exactly, over pages", async () => {
    const { owner, partnerId, partner } = await measuredVendor();
    const amounts = ["0.10", "0.20", "1234.5678", "99999.99", "0.0001"];
    const facts = amounts.map((amount, i) => sale({ partner: partner.reference, on: `2026-03-0${i + 1}`, amount }));
    await record(app, owner, [...facts, sale({ partner: partner.reference, on: "2024-01-01", amount: "7" })]);
    const contributions: string[] = [];
    const days: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await owner.ok("listMetricFacts", {
        params: { partnerId, metric: "revenue" },
        query: { limit: 2, cursor },
      });
      expect(page.metric.value.value).toBe("101234.8579");
      expect(page.total).toBe(5);
      contributions.push(...page.items.map((line) => String(line.contribution?.value)));
      days.push(...page.items.map((line) => line.occurredOn));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    const sum = contributions.reduce((total, c) => total + BigInt(Math.round(Number(c) * 10_000)), 0n);
    expect(sum).toBe(1_012_348_579n);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test("of distinct people count each person once", async () => {
    const { owner, partnerId, partner } = await measuredVendor();
    await record(app, owner, [
      certificate(partner.reference, "ann", "2026-01-01", "2027-01-01"),
      certificate(partner.reference, "ann", "2026-02-01", "2027-02-01"),
      certificate(partner.reference, "bob", "2026-02-01", "2027-02-01"),
      certificate(partner.reference, "eve", "2024-02-01", "2025-02-01"),
    ]);
    const params = { partnerId, metric: "certified" };
    const { items, metric } = await owner.ok("listMetricFacts", { params });
    expect(metric.value.value).toBe("2");
    expect(items.map((line) => [line.countsFor, line.contribution?.value]).toSorted()).toEqual([
      ["ann", "0"],
      ["ann", "1"],
      ["bob", "1"],
    ]);
  });

  test("of a derived metric are those of its inputs; of an unknown metric there are none", async () => {
    const { owner, partnerId } = await measuredVendor();
    const derived = await owner.ok("listMetricFacts", { params: { partnerId, metric: "points" } });
    expect(derived).toMatchObject({ items: [], total: 0, metric: { from: ["revenue", "certified"], window: null } });
    const params = { partnerId, metric: "nothing" };
    expect(await owner.fails("listMetricFacts", { params })).toMatchObject({ status: 404 });
    const cursor = { params: { partnerId, metric: "revenue" }, query: { cursor: "bm8" } };
    expect(await owner.fails("listMetricFacts", cursor)).toMatchObject({ status: 400, code: "cursor.malformed" });
  });
});

describe("who may see a standing", () => {
  test("the partner's own people see their own, in every form, and nobody else's", async () => {
    const { owner, partnerId, partner, newPartner } = await measuredVendor();
    const rival = await newPartner();
    await record(app, owner, [sale({ partner: partner.reference, on: "2026-03-01", amount: "1200" })]);
    const calls = [
      ["getStanding", { params: { partnerId } }],
      ["getStandingHistory", { params: { partnerId } }],
      ["listMetricFacts", { params: { partnerId, metric: "revenue" } }],
    ] as const;
    for (const [operation, input] of calls) {
      const own = await partner.person.raw(operation, input);
      expect([operation, own.status]).toEqual([operation, 200]);
      const others = await rival.person.raw(operation, input);
      expect([operation, others.status]).toEqual([operation, 404]);
    }
  });

  test("nobody of another vendor", async () => {
    const { partnerId, programId } = await measuredVendor();
    const stranger = await measuredVendor();
    expect(await stranger.owner.fails("getStanding", { params: { partnerId } })).toMatchObject({ status: 404 });
    const foreign = { params: { partnerId: stranger.partnerId }, query: { program: programId } };
    expect(await stranger.owner.fails("getStanding", foreign)).toMatchObject({ status: 404 });
    expect(await stranger.owner.fails("getStandingHistory", { params: { partnerId } })).toMatchObject({ status: 404 });
  });

  test("nothing about everybody on a partner's side", async () => {
    const { programId, partner } = await measuredVendor();
    for (const operation of [
      "getStandingSummary",
      "getStandingTrend",
      "listMovers",
      "listEvaluations",
      "startEvaluation",
    ] as const) {
      const { status } = await partner.person.fails(operation, { params: { programId }, body: {} });
      expect([operation, [403, 404].includes(status)]).toEqual([operation, true]);
    }
  });
});

test("a new version changes everybody, and each standing names the version that applied", async () => {
  const { owner, partnerId, partner, programId } = await measuredVendor();
  await record(app, owner, [
    sale({ partner: partner.reference, on: "2026-03-01", amount: "6000" }),
    certificate(partner.reference, "ann", "2026-01-01", "2027-01-01"),
  ]);
  const listed = async () => (await owner.ok("getPartner", { params: { partnerId } })).standings[0]?.tier;
  expect(await listed()).toBe("Silver");
  app.clock.set("2026-04-02T12:00:00Z");
  await owner.ok("publishProgram", { params: { programId }, body: { source: smallProgram({ gold: 5000 }) } });
  await app.drainJobs();
  expect(await listed()).toBe("Gold");
  const at = (asOf: string) => owner.ok("getStanding", { params: { partnerId }, query: { asOf } });
  const [then, now] = [await at("2026-04-01"), await at("2026-04-02")];
  expect([then.version, tierOf(then)]).toEqual([1, "Silver"]);
  expect([now.version, tierOf(now)]).toEqual([2, "Gold"]);
  app.clock.set("2026-03-31T12:00:00Z");
});
