import { setTimeout as pause } from "node:timers/promises";
import { parseId } from "@fairway/kernel";
import { beforeEach, describe, expect, test } from "vitest";
import { startApp, type StartedApp } from "../../../test/harness.ts";
import { publishSmall, record, sale, smallProgram } from "../../../test/small-program.ts";
import { createPlans } from "./index.ts";
import { runPlan } from "./run.ts";

const startAt = "2026-03-31T12:00:00Z";
const app: StartedApp = await startApp({ startAt });
const plans = createPlans({ platform: app.platform });
beforeEach(() => app.clock.set(startAt));

async function channel(partners = 3) {
  const vendor = await app.newVendor();
  for (let n = 0; n < partners; n += 1) await vendor.newPartner({ name: `Partner ${n}`, reference: `R${n}` });
  const programId = await publishSmall(app, vendor.owner);
  await record(app, vendor.owner, [sale({ partner: "R0", on: "2026-01-10", amount: "1200" })]);
  const source = smallProgram().replace("metric.revenue >= 1000\n", "metric.revenue >= 2000\n");
  const { id: draftId } = await vendor.owner.ok("createDraft", { body: { programId, source } });
  return { ...vendor, programId, draftId, source };
}

const kept = async (uuid: string) => {
  const tables = ["measurement", "standing", "move", "holding"];
  const rows = [];
  for (const table of tables)
    rows.push(
      (await app.database.owner.query(`select * from app.${table} where vendor_id = $1 order by 3, 4, 5`, [uuid])).rows,
    );
  return rows;
};

describe("a plan", () => {
  test("stores nothing but itself: no standing, snapshot, move or notice changes", async () => {
    const { owner, draftId, uuid } = await channel();
    const before = await kept(uuid);
    await owner.ok("startPlan", { params: { draftId }, body: {} });
    await owner.ok("startPlan", { params: { draftId }, body: { dates: ["2025-12-31", "2025-06-30"] } });
    await app.drainJobs();
    expect(await kept(uuid)).toEqual(before);
    const notices = await app.database.owner.query("select 1 from app.notice where vendor_id = $1", [uuid]);
    expect(notices.rows).toEqual([]);
  });

  test("that is stopped goes on where it stopped, and a job that runs twice changes nothing", async () => {
    const { owner, draftId, ctx } = await channel();
    const { id: planId } = await owner.ok("startPlan", { params: { draftId }, body: {} });
    expect(await owner.ok("stopPlan", { params: { planId } })).toMatchObject({ status: "stopped", results: [] });
    expect(await owner.ok("stopPlan", { params: { planId } })).toMatchObject({ status: "stopped" });
    await app.drainJobs();
    expect(await owner.ok("getPlan", { params: { planId } })).toMatchObject({ status: "stopped", done: 0 });
    expect(await owner.ok("resumePlan", { params: { planId } })).toMatchObject({ status: "queued" });
    await app.drainJobs();
    const done = await owner.ok("getPlan", { params: { planId } });
    expect(done).toMatchObject({ status: "done", total: 3, done: 3, results: [{ partners: 3, moved: 1, down: 1 }] });
    await plans.run(ctx(), parseId("plan", planId), new AbortController().signal);
    expect(await owner.ok("getPlan", { params: { planId } })).toEqual(done);
    expect(await owner.fails("resumePlan", { params: { planId } })).toMatchObject({ status: 409 });
  });

  test("that a crash left in the middle of a chunk is taken up by the next worker, and counts nobody twice", async () => {
    const { owner, draftId, ctx } = await channel();
    const { id } = await owner.ok("startPlan", { params: { draftId }, body: { dates: ["2025-12-31", "2026-02-28"] } });
    const [one, two] = [new AbortController(), new AbortController()];
    const planId = parseId("plan", id);
    // Two workers at once, of which one is told to end: they take turns at the plan's row.
    const first = plans.run(ctx(), planId, one.signal).catch(() => null);
    const second = plans.run(ctx(), planId, two.signal);
    one.abort();
    await Promise.all([first, second]);
    await app.drainJobs();
    const plan = await owner.ok("getPlan", { params: { planId: id } });
    expect(plan).toMatchObject({
      status: "done",
      done: 6,
      results: [
        { partners: 3, down: 0 },
        { partners: 3, down: 1 },
      ],
    });
  });

  test("starts over when the draft was saved meanwhile, and says when it is about an older text", async () => {
    const { owner, draftId, source } = await channel();
    const { id: planId } = await owner.ok("startPlan", { params: { draftId }, body: {} });
    const milder = source.replace("metric.revenue >= 2000\n", "metric.revenue >= 1100\n");
    await owner.ok("saveDraft", { params: { draftId }, body: { source: milder, revision: 1 } });
    await app.drainJobs();
    const plan = await owner.ok("getPlan", { params: { planId } });
    expect(plan).toMatchObject({ status: "done", revision: 2, stale: false, results: [{ moved: 0 }] });
    await owner.ok("saveDraft", { params: { draftId }, body: { source, revision: 2 } });
    expect(await owner.ok("getPlan", { params: { planId } })).toMatchObject({
      status: "done",
      revision: 2,
      stale: true,
    });
  });

  test("starts over when the live date moves under it, so that everybody is compared with what is held", async () => {
    const { owner, draftId, ctx, newPartner } = await channel();
    const { id: planId } = await owner.ok("startPlan", { params: { draftId }, body: {} });
    const afterOne = new AbortController();
    const now = () => {
      afterOne.abort();
      return app.clock.now();
    };
    const run = runPlan(app.platform, ctx(), parseId("plan", planId), { now, signal: afterOne.signal });
    await expect(run).rejects.toThrow();
    expect(await owner.ok("stopPlan", { params: { planId } })).toMatchObject({
      done: 3,
      results: [{ asOf: "2026-03-31", basis: "held" }],
    });
    app.clock.advance({ hours: 24 });
    await newPartner({ name: "Partner 3" });
    await app.runCron("standings.rollForward");
    await owner.ok("resumePlan", { params: { planId } });
    await app.drainJobs();
    const plan = await owner.ok("getPlan", { params: { planId } });
    expect(plan).toMatchObject({ status: "done", total: 4, done: 4 });
    expect(plan.results).toMatchObject([{ asOf: "2026-04-01", basis: "held", partners: 4, moved: 1, down: 1 }]);
  });

  test("looks again when the live date moved while it looked", async () => {
    const { owner, draftId, programId, uuid, ctx } = await channel();
    const { id: planId } = await owner.ok("startPlan", { params: { draftId }, body: {} });
    const other = await app.database.owner.connect();
    await other.query("begin");
    await other.query("lock table app.plan_line in share mode");
    const run = plans.run(ctx(), parseId("plan", planId), new AbortController().signal);
    expect(await Promise.race([run, pause(500, "it waits")])).toBe("it waits");
    const of = [uuid, parseId("program", programId)];
    for (const table of ["measurement", "standing"])
      await other.query(`update app.${table} set as_of = as_of + 1 where vendor_id = $1 and program_id = $2`, of);
    await other.query("update app.program set live_as_of = live_as_of + 1 where vendor_id = $1 and id = $2", of);
    await other.query("commit");
    other.release();
    await run;
    const plan = await owner.ok("getPlan", { params: { planId } });
    expect(plan.results).toMatchObject([{ asOf: "2026-04-01", basis: "held", partners: 3, moved: 1 }]);
  });

  test("of a draft that was broken meanwhile is given up and says why", async () => {
    const { owner, draftId } = await channel();
    const { id: planId } = await owner.ok("startPlan", { params: { draftId }, body: {} });
    await owner.ok("saveDraft", { params: { draftId }, body: { source: "program: Small", revision: 1 } });
    await app.drainJobs();
    const plan = await owner.ok("getPlan", { params: { planId } });
    expect(plan).toMatchObject({ status: "failed", results: [] });
    expect(plan.error).toContain("problem");
    expect(await owner.fails("startPlan", { params: { draftId }, body: {} })).toMatchObject({ code: "plan.broken" });
  });

  test("that is asked for twice is one; a newer one takes the place of the one before", async () => {
    const { owner, draftId } = await channel();
    const ask = () => owner.ok("startPlan", { params: { draftId }, body: {} });
    const [one, two] = [await ask(), await ask()];
    expect(two.id).toBe(one.id);
    const wider = await owner.ok("startPlan", { params: { draftId }, body: { nearWithin: "0.5" } });
    expect(wider.id).not.toBe(one.id);
    await app.drainJobs();
    const { items } = await owner.ok("listPlans", { params: { draftId } });
    expect(items.map((plan) => [plan.id, plan.status])).toEqual([[wider.id, "done"]]);
  });

  test("of a discarded draft goes with it, and cannot be asked for", async () => {
    const { owner, draftId } = await channel();
    const { id: planId } = await owner.ok("startPlan", { params: { draftId }, body: {} });
    await app.drainJobs();
    await owner.ok("discardDraft", { params: { draftId } });
    await app.drainJobs();
    expect(await owner.fails("getPlan", { params: { planId } })).toMatchObject({ status: 404 });
    expect(await owner.fails("startPlan", { params: { draftId }, body: {} })).toMatchObject({ status: 404 });
  });

  test("is made by those who may change the program, and seen by nobody at a partner", async () => {
    const { owner, draftId, as, newPartner } = await channel();
    const cam = await as("cam");
    expect(await cam.fails("startPlan", { params: { draftId }, body: {} })).toMatchObject({ status: 403 });
    const { id: planId } = await owner.ok("startPlan", { params: { draftId }, body: {} });
    expect((await cam.ok("getPlan", { params: { planId } })).can).toEqual({ plan: false });
    const { person } = await newPartner();
    expect([403, 404]).toContain((await person.fails("getPlan", { params: { planId } })).status);
  });
});

describe("a replay", () => {
  test("goes through the ends of fiscal quarters, each beside the version that applied", async () => {
    const { owner, draftId, programId } = await channel();
    await record(app, owner, [sale({ partner: "R1", on: "2025-03-01", amount: "1500" })]);
    await owner.ok("startEvaluation", { params: { programId }, body: { asOf: "2025-10-31" } });
    await app.drainJobs();
    const series = { from: "2025-04-01", to: "2026-03-31", every: "quarter" as const };
    const { id: planId } = await owner.ok("startPlan", { params: { draftId }, body: { series } });
    await app.drainJobs();
    const plan = await owner.ok("getPlan", { params: { planId } });
    expect(plan).toMatchObject({ kind: "replay", status: "done" });
    expect(plan.results.map((r) => [r.asOf, r.basis, r.version, r.down])).toEqual([
      ["2025-04-30", "measured", 1, 1],
      ["2025-07-31", "measured", 1, 1],
      ["2025-10-31", "snapshot", 1, 1],
      ["2026-01-31", "measured", 1, 2],
    ]);
    const lines = async (asOf: string) =>
      (await owner.ok("listPlanLines", { params: { planId }, query: { asOf, direction: "down" } })).items;
    expect((await lines("2025-07-31")).map((line) => line.partner.name)).toEqual(["Partner 1"]);
    expect((await lines("2026-01-31")).map((line) => line.partner.name)).toEqual(["Partner 0", "Partner 1"]);
    expect((await lines("2026-01-31"))[0]).toMatchObject({ effectiveOn: null, protectedUntil: null });
  });

  test("refuses days that have not come, and a series without a whole period", async () => {
    const { owner, draftId } = await channel(1);
    const start = (body: Record<string, unknown>) => owner.fails("startPlan", { params: { draftId }, body });
    expect(await start({ dates: ["2026-04-01"] })).toMatchObject({
      code: "plan.future",
      problems: [{ path: "dates" }],
    });
    const series = { from: "2026-03-01", to: "2026-03-30", every: "month" };
    expect(await start({ series })).toMatchObject({ code: "evaluation.series_empty" });
  });
});
