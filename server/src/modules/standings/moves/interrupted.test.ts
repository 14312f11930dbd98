import { parseId } from "@fairway/kernel";
import { beforeEach, describe, expect, test } from "vitest";
import { startApp, type StartedApp } from "../../../../test/harness.ts";
import { heldProgram, ledger, publishHeld } from "../../../../test/held-program.ts";
import { record, sale } from "../../../../test/small-program.ts";
import { createStandings } from "../index.ts";

const startAt = "2026-03-31T12:00:00Z";
const app: StartedApp = await startApp({ startAt });
const standings = createStandings({ platform: app.platform });
beforeEach(() => app.clock.set(startAt));

const partnerCount = 3;

/** A vendor whose partners all earn Gold before the 15th of April, on which that is looked at. */
async function promising(moves = "{ evaluate: monthly on 15 }") {
  const vendor = await app.newVendor();
  for (let n = 0; n < partnerCount; n += 1) await vendor.newPartner({ name: `Partner ${n}`, reference: `R${n}` });
  const programId = await publishHeld(app, vendor.owner, heldProgram(moves));
  app.clock.set("2026-04-01T12:00:00Z");
  await app.runCron("standings.rollForward");
  const sales = Array.from({ length: partnerCount }, (_, n) =>
    sale({ partner: `R${n}`, on: "2026-04-01", amount: "20000" }),
  );
  await record(app, vendor.owner, sales);
  return { ...vendor, programId, params: { programId } };
}

const promoted = (uuid: string) =>
  ledger(app, uuid).then((rows) =>
    rows.filter((row) => row.to === "Gold").map((row) => `${row.partner} ${row.on} ${row.status}`),
  );

const everybody = ["R0 2026-04-15 effective", "R1 2026-04-15 effective", "R2 2026-04-15 effective"];

/** What is remembered, without the instants. */
async function remembered(uuid: string) {
  const { rows } = await app.database.owner.query<Record<string, unknown>>(
    "select partner_id, track, tier, rank, since::text, pending_status from app.holding where vendor_id = $1 order by partner_id",
    [uuid],
  );
  return rows;
}

describe("an evaluation that decides", () => {
  test("and is run again from its start after a crash decides nothing twice", async () => {
    const vendor = await promising();
    app.clock.set("2026-04-15T12:00:00Z");
    await app.runCron("standings.rollForward");
    const once = await remembered(vendor.uuid);
    expect(await promoted(vendor.uuid)).toEqual(everybody);
    await app.database.owner.query(
      `update app.evaluation set status = 'running', cursor = null, done = 0, finished_at = null
        where vendor_id = $1 and as_of = '2026-04-15' and purpose = 'live'`,
      [vendor.uuid],
    );
    app.clock.advance({ minutes: 20 });
    await app.runCron("standings.rollForward");
    expect(await promoted(vendor.uuid)).toEqual(everybody);
    expect(await remembered(vendor.uuid)).toEqual(once);
  });

  test("by two workers at once decides once", async () => {
    const vendor = await promising();
    app.clock.set("2026-04-15T12:00:00Z");
    const { items } = await vendor.owner.ok("startEvaluation", { params: vendor.params, body: {} });
    const id = parseId("evaluation", items[0]?.id ?? "");
    expect(items[0]?.asOf).toBe("2026-04-15");
    const { signal } = new AbortController();
    await Promise.all([1, 2].map(() => standings.run(vendor.ctx(), id, signal)));
    await app.drainJobs();
    expect(await promoted(vendor.uuid)).toEqual(everybody);
  });

  test("and that a person stops stays stopped for the day; its day is decided before the next one", async () => {
    const vendor = await promising();
    app.clock.set("2026-04-15T12:00:00Z");
    const { items } = await vendor.owner.ok("startEvaluation", { params: vendor.params, body: {} });
    const evaluationId = items[0]?.id ?? "";
    await vendor.owner.ok("stopEvaluation", { params: { ...vendor.params, evaluationId } });
    await app.runCron("standings.rollForward");
    expect(await promoted(vendor.uuid)).toEqual([]);
    app.clock.set("2026-04-17T12:00:00Z");
    await app.runCron("standings.rollForward");
    expect(await promoted(vendor.uuid)).toEqual(everybody);
    expect((await vendor.owner.ok("getProgram", { params: vendor.params })).liveAsOf).toBe("2026-04-17");
  });

  test("lets facts that arrive meanwhile decide too, and none twice", async () => {
    const vendor = await promising();
    const late = await vendor.newPartner({ name: "Late", reference: "R9" });
    expect(late.reference).toBe("R9");
    await app.drainJobs();
    app.clock.set("2026-04-15T12:00:00Z");
    const { items } = await vendor.owner.ok("startEvaluation", { params: vendor.params, body: {} });
    const { ids } = await vendor.owner.ok("recordFacts", {
      body: { facts: [sale({ partner: "R9", on: "2026-04-14", amount: "90000" })] },
    });
    expect(ids).toHaveLength(1);
    await standings.run(vendor.ctx(), parseId("evaluation", items[0]?.id ?? ""), new AbortController().signal);
    await app.drainJobs();
    expect(await promoted(vendor.uuid)).toEqual([...everybody, "R9 2026-04-15 effective"]);
  });
});
