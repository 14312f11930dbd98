import { parseId } from "@fairway/kernel";
import { beforeEach, describe, expect, test } from "vitest";
import { startApp, type StartedApp } from "../../../test/harness.ts";
import { certificate, publishSmall, record, sale, smallProgram } from "../../../test/small-program.ts";
import { createStandings } from "./index.ts";

const startAt = "2026-03-31T12:00:00Z";
const app: StartedApp = await startApp({ startAt });
const standings = createStandings({ platform: app.platform });
beforeEach(() => app.clock.set(startAt));

async function measuredVendor(partners = 1) {
  const vendor = await app.newVendor();
  const made = [];
  for (let n = 0; n < partners; n += 1)
    made.push(await vendor.newPartner({ name: `Partner ${n}`, reference: `R${n}` }));
  const programId = await publishSmall(app, vendor.owner);
  return { ...vendor, programId, partners: made, params: { programId } };
}

/** What is kept for a vendor, without the instants of measuring. */
async function kept(uuid: string) {
  const measurements = await app.database.owner.query<{ as_of: string; partner_id: string }>(
    `select as_of, partner_id, metrics::text, standings::text, badges::text from app.measurement
      where vendor_id = $1 order by as_of, partner_id`,
    [uuid],
  );
  const tiers = await app.database.owner.query<{ as_of: string; tier: string | null }>(
    "select as_of, partner_id, track, tier, rank from app.standing where vendor_id = $1 order by as_of, partner_id, track",
    [uuid],
  );
  return { measurements: measurements.rows, standings: tiers.rows };
}

const counts = (summary: { tracks: { tiers: { tier: string | null; count: number }[] }[] }) =>
  Object.fromEntries((summary.tracks[0]?.tiers ?? []).map(({ tier, count }) => [tier ?? "none", count]));

describe("an empty vendor", () => {
  test("with a program and no partners has counts of zero at its live date", async () => {
    const { owner, params } = await measuredVendor(0);
    const summary = await owner.ok("getStandingSummary", { params });
    expect(summary).toMatchObject({ asOf: "2026-03-31", partners: 0, metrics: { revenue: { value: null } } });
    expect(counts(summary)).toEqual({ Gold: 0, Silver: 0, Member: 0 });
    expect(await owner.ok("listMovers", { params })).toMatchObject({ items: [], from: null, to: "2026-03-31" });
    expect((await owner.ok("getStandingTrend", { params })).points).toHaveLength(1);
  });

  test("that was not measured yet says so", async () => {
    const { owner } = await app.newVendor();
    const { id: programId } = await owner.ok("createProgram", { body: { source: smallProgram() } });
    const summary = await owner.ok("getStandingSummary", { params: { programId } });
    expect(summary).toMatchObject({ asOf: null, partners: 0 });
    expect(await owner.ok("listMovers", { params: { programId } })).toMatchObject({ items: [], from: null, to: null });
  });
});

describe("an evaluation", () => {
  test("of a series measures every period end, and history shows them", async () => {
    const { owner, params, partners } = await measuredVendor();
    const [partner] = partners;
    await record(app, owner, [
      sale({ partner: "R0", on: "2025-03-01", amount: "1500" }),
      sale({ partner: "R0", on: "2025-11-01", amount: "20000" }),
      certificate("R0", "ann", "2025-10-01", "2027-10-01"),
    ]);
    const body = { series: { from: "2025-01-01", to: "2026-03-31", every: "quarter" as const } };
    const { items } = await owner.ok("startEvaluation", { params, body });
    // The program's fiscal year begins in February, so its quarters end with April, July, October and January.
    expect(items.map((e) => e.asOf)).toEqual(["2025-01-31", "2025-04-30", "2025-07-31", "2025-10-31", "2026-01-31"]);
    expect(items.every((e) => e.purpose === "history" && e.status === "queued")).toBe(true);
    await app.drainJobs();
    const history = await owner.ok("getStandingHistory", { params: { partnerId: partner?.partnerId ?? "" } });
    expect(history.items.map((item) => [item.asOf, item.standings[0]?.tier])).toEqual([
      ["2025-01-31", "Member"],
      ["2025-04-30", "Silver"],
      ["2025-07-31", "Silver"],
      ["2025-10-31", "Silver"],
      ["2026-01-31", "Gold"],
      ["2026-03-31", "Gold"],
    ]);
    expect(history.items[1]?.metrics["revenue"]).toMatchObject({ type: "money", value: "1500", currency: "USD" });
    const { points } = await owner.ok("getStandingTrend", { params, query: { track: "sell" } });
    expect(points.map((p) => p.tiers.map((t) => t.count).join(""))).toEqual(["001", "010", "010", "010", "100", "100"]);
  });

  test("gives what asking for each date gives", async () => {
    const { owner, params, partners } = await measuredVendor();
    const [partner] = partners;
    const facts = ["2025-02-28", "2025-06-30", "2025-07-01", "2026-02-28"].map((on, i) =>
      sale({ partner: "R0", on, amount: String(400 * (i + 1)) }),
    );
    await record(app, owner, facts);
    const body = { series: { from: "2025-01-01", to: "2026-03-31", every: "month" as const } };
    await owner.ok("startEvaluation", { params, body });
    await app.drainJobs();
    const partnerId = partner?.partnerId ?? "";
    const { items } = await owner.ok("getStandingHistory", { params: { partnerId } });
    expect(items).toHaveLength(15);
    for (const item of items) {
      const standing = await owner.ok("getStanding", { params: { partnerId }, query: { asOf: item.asOf } });
      const revenue = standing.metrics.find((m) => m.key === "revenue")?.value.value;
      const tier = standing.tracks.find((t) => t.track === "sell")?.tier;
      expect([item.asOf, item.metrics["revenue"]?.value, item.standings[0]?.tier]).toEqual([item.asOf, revenue, tier]);
    }
  });

  test("that is asked for twice is done once", async () => {
    const { owner, params } = await measuredVendor();
    const body = { asOf: "2025-12-31" };
    const [one, two] = [
      await owner.ok("startEvaluation", { params, body }),
      await owner.ok("startEvaluation", { params, body }),
    ];
    expect(two.items[0]?.id).toBe(one.items[0]?.id);
    await app.drainJobs();
    const { items } = await owner.ok("listEvaluations", { params });
    expect(items.filter((e) => e.asOf === "2025-12-31")).toMatchObject([{ status: "done", total: 1, done: 1 }]);
  });

  test("can be stopped, goes on where it stopped, and gives the same as an undisturbed one", async () => {
    const { owner, params, uuid, ctx } = await measuredVendor(3);
    await record(app, owner, [
      sale({ partner: "R0", on: "2025-12-01", amount: "1500" }),
      sale({ partner: "R2", on: "2025-12-02", amount: "15" }),
    ]);
    const body = { asOf: "2025-12-31" };
    const { items } = await owner.ok("startEvaluation", { params, body });
    const evaluationId = items[0]?.id ?? "";
    const stopped = await owner.ok("stopEvaluation", { params: { ...params, evaluationId } });
    expect(stopped.status).toBe("stopped");
    const again = await owner.ok("stopEvaluation", { params: { ...params, evaluationId } });
    expect(again.status).toBe("stopped");
    await app.drainJobs();
    expect((await kept(uuid)).measurements.filter((m) => m.as_of === "2025-12-31")).toEqual([]);
    const resumed = await owner.ok("startEvaluation", { params, body });
    expect(resumed.items[0]).toMatchObject({ id: evaluationId, status: "queued" });
    await app.drainJobs();
    const once = await kept(uuid);
    expect(once.measurements).toHaveLength(6);
    // A job that runs again after it was done changes nothing.
    const id = parseId("evaluation", evaluationId);
    await standings.run(ctx(), id, new AbortController().signal);
    expect(await kept(uuid)).toEqual(once);
    await owner.ok("startEvaluation", { params, body });
    await app.drainJobs();
    expect(await kept(uuid)).toEqual(once);
  });

  test("of one date that is asked for several times at once is one", async () => {
    const { owner, params } = await measuredVendor();
    const body = { asOf: "2025-11-30" };
    const asked = await Promise.all([1, 2, 3, 4].map(() => owner.ok("startEvaluation", { params, body })));
    expect(new Set(asked.map(({ items }) => items[0]?.id)).size).toBe(1);
  });

  test("that is done cannot be stopped", async () => {
    const { owner, params } = await measuredVendor();
    const { items } = await owner.ok("startEvaluation", { params, body: { asOf: "2025-12-31" } });
    await app.drainJobs();
    const stop = { params: { ...params, evaluationId: items[0]?.id ?? "" } };
    expect(await owner.fails("stopEvaluation", stop)).toMatchObject({ status: 409 });
  });

  test("is refused for dates to come, for a series without an end, and to those who may not", async () => {
    const vendor = await measuredVendor();
    const { owner, params } = vendor;
    const start = (body: Record<string, unknown>) => owner.fails("startEvaluation", { params, body });
    expect(await start({ asOf: "2026-04-01" })).toMatchObject({ status: 400, code: "evaluation.future" });
    const empty = { series: { from: "2026-02-01", to: "2026-02-10", every: "month" } };
    expect(await start(empty)).toMatchObject({ status: 400, code: "evaluation.series_empty" });
    const long = { series: { from: "1990-01-01", to: "2026-03-31", every: "month" } };
    expect(await start(long)).toMatchObject({ code: "evaluation.series_long" });
    const cam = await vendor.as("cam");
    expect(await cam.fails("startEvaluation", { params, body: {} })).toMatchObject({ status: 403 });
    expect((await cam.ok("listEvaluations", { params })).can).toEqual({ evaluate: false });
  });
});

describe("a fact that arrives late", () => {
  test("changes the kept history from its day on, and not before", async () => {
    const { owner, params, uuid } = await measuredVendor();
    const body = { series: { from: "2025-10-01", to: "2026-03-31", every: "month" as const } };
    await owner.ok("startEvaluation", { params, body });
    await app.drainJobs();
    await record(app, owner, [sale({ partner: "R0", on: "2025-12-15", amount: "1000" })]);
    const { standings: tiers } = await kept(uuid);
    expect(tiers.map((row) => [row.as_of, row.tier])).toEqual([
      ["2025-10-31", "Member"],
      ["2025-11-30", "Member"],
      ["2025-12-31", "Silver"],
      ["2026-01-31", "Silver"],
      ["2026-02-28", "Silver"],
      ["2026-03-31", "Silver"],
    ]);
    const undisturbed = await kept(uuid);
    await owner.ok("startEvaluation", { params, body });
    await app.drainJobs();
    expect(await kept(uuid)).toEqual(undisturbed);
  });
});

describe("the live date", () => {
  test("rolls forward with the vendor's day, and the superseded snapshot goes", async () => {
    const { owner, params, uuid } = await measuredVendor();
    app.clock.set("2026-04-01T12:00:00Z");
    await app.runCron("standings.rollForward");
    const program = await owner.ok("getProgram", { params });
    expect(program.liveAsOf).toBe("2026-04-01");
    // The last day of a month stays as history.
    expect((await kept(uuid)).measurements.map((m) => m.as_of)).toEqual(["2026-03-31", "2026-04-01"]);
    app.clock.set("2026-04-02T12:00:00Z");
    await app.runCron("standings.rollForward");
    expect((await kept(uuid)).measurements.map((m) => m.as_of)).toEqual(["2026-03-31", "2026-04-02"]);
    await app.runCron("standings.rollForward");
    const { items } = await owner.ok("listEvaluations", { params });
    expect(items.filter((e) => e.asOf === "2026-04-02")).toHaveLength(1);
  });

  test("shows who moved since the date before, by name, a page at a time", async () => {
    const { owner, params } = await measuredVendor(4);
    await record(app, owner, [
      sale({ partner: "R0", on: "2025-04-05", amount: "1000" }),
      sale({ partner: "R1", on: "2025-04-05", amount: "2000" }),
    ]);
    app.clock.set("2026-04-10T12:00:00Z");
    await record(app, owner, [sale({ partner: "R2", on: "2026-04-09", amount: "3000" })]);
    await app.runCron("standings.rollForward");
    const query = { from: "2026-03-31", to: "2026-04-10" };
    const movers = await owner.ok("listMovers", { params, query });
    expect(movers).toMatchObject({ ...query, up: 1, down: 2, nextCursor: null });
    expect(movers.items.map((m) => [m.partner.name, m.fromTier, m.toTier, m.direction])).toEqual([
      ["Partner 0", "Silver", "Member", "down"],
      ["Partner 1", "Silver", "Member", "down"],
      ["Partner 2", "Member", "Silver", "up"],
    ]);
    const first = await owner.ok("listMovers", { params, query: { ...query, direction: "down", limit: 1 } });
    const next = { ...query, direction: "down" as const, limit: 1, cursor: first.nextCursor ?? "" };
    const second = await owner.ok("listMovers", { params, query: next });
    expect([...first.items, ...second.items].map((m) => m.partner.name)).toEqual(["Partner 0", "Partner 1"]);
    expect(second.nextCursor).toBeNull();
    const unknown = { params, query: { from: "2024-01-01" } };
    expect(await owner.fails("listMovers", unknown)).toMatchObject({ status: 404, code: "standing.not_evaluated" });
  });
});

test("an evaluation that a crash left behind is taken up again", async () => {
  const { owner, params, uuid } = await measuredVendor(2);
  await owner.ok("startEvaluation", { params, body: { asOf: "2025-12-31" } });
  await app.drainJobs();
  await app.database.owner.query(
    `update app.evaluation set status = 'running', cursor = null, done = 0, finished_at = null
      where vendor_id = $1 and as_of = '2025-12-31'`,
    [uuid],
  );
  await app.database.owner.query("delete from app.measurement where vendor_id = $1 and as_of = '2025-12-31'", [uuid]);
  app.clock.advance({ minutes: 20 });
  await app.runCron("standings.rollForward");
  const { items } = await owner.ok("listEvaluations", { params });
  expect(items.find((e) => e.asOf === "2025-12-31")).toMatchObject({ status: "done", done: 2 });
  expect((await kept(uuid)).measurements).toHaveLength(4);
});

test("facts that arrive while everybody is measured are in the result", async () => {
  const { owner, params, uuid, ctx } = await measuredVendor(3);
  const { items } = await owner.ok("startEvaluation", { params, body: { asOf: "2025-12-31" } });
  const id = parseId("evaluation", items[0]?.id ?? "");
  const { ids } = await owner.ok("recordFacts", {
    body: { facts: [sale({ partner: "R1", on: "2025-12-01", amount: "5000" })] },
  });
  expect(ids).toHaveLength(1);
  const [first, second] = await Promise.allSettled([
    standings.run(ctx(), id, new AbortController().signal),
    standings.run(ctx(), id, new AbortController().signal),
  ]);
  expect([first.status, second.status]).toEqual(["fulfilled", "fulfilled"]);
  await app.drainJobs();
  const { standings: tiers, measurements } = await kept(uuid);
  expect(measurements).toHaveLength(6);
  expect(tiers.filter((row) => row.tier === "Silver")).toHaveLength(2);
});

test("a live evaluation that was stopped gives way to that of a later day, and leaves nothing behind", async () => {
  const { owner, params, uuid } = await measuredVendor(2);
  app.clock.set("2026-04-01T12:00:00Z");
  const { items } = await owner.ok("startEvaluation", { params, body: {} });
  const id = parseId("evaluation", items[0]?.id ?? "");
  await owner.ok("stopEvaluation", { params: { ...params, evaluationId: items[0]?.id ?? "" } });
  // What it had measured before it was stopped.
  await app.database.owner.query(
    `insert into app.measurement select vendor_id, program_id, '2026-04-01', partner_id, version_id, metrics, standings, badges, now(), held
      from app.measurement where vendor_id = $1`,
    [uuid],
  );
  await app.runCron("standings.rollForward");
  const same = await owner.ok("listEvaluations", { params });
  expect(same.items.find((e) => parseId("evaluation", e.id) === id)?.status).toBe("stopped");
  app.clock.set("2026-04-02T12:00:00Z");
  await app.runCron("standings.rollForward");
  const list = await owner.ok("listEvaluations", { params });
  expect(list.items.find((e) => parseId("evaluation", e.id) === id)).toMatchObject({
    status: "failed",
    asOf: "2026-04-01",
  });
  const dates = new Set((await kept(uuid)).measurements.map((m) => m.as_of));
  expect([...dates]).toEqual(["2026-03-31", "2026-04-02"]);
});
