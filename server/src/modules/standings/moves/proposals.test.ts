import { parseId } from "@fairway/kernel";
import { beforeEach, expect, test } from "vitest";
import { startApp, type StartedApp } from "../../../../test/harness.ts";
import { heldProgram, publishHeld, wake } from "../../../../test/held-program.ts";
import { record, sale } from "../../../../test/small-program.ts";
import { moves } from "../index.ts";

const startAt = "2026-01-02T12:00:00Z";
const app: StartedApp = await startApp({ startAt });
beforeEach(() => app.clock.set(startAt));

const wakeOn = (on: string): Promise<void> => wake(app, on);

const policy =
  "{ evaluate: [04-15], demote: { approve: 1 person, notice: 90 days }, appeal: { within: 30 days, decideWithin: 5 business days } }";

/** A partner of whom a demotion is proposed on 15 April. */
async function proposed(by = policy) {
  const vendor = await app.newVendor();
  const { partnerId, person } = await vendor.newPartner({ name: "Ada", reference: "Ada" });
  await app.drainJobs();
  const programId = await publishHeld(app, vendor.owner, heldProgram(by, { over: "60 days" }));
  await record(app, vendor.owner, [sale({ partner: "Ada", on: "2026-01-02", amount: "20000" })]);
  await wakeOn("2026-04-15");
  const params = { programId };
  const { items } = await vendor.owner.ok("listMoves", { params, query: { status: ["proposed"] } });
  const moveId = items[0]?.id ?? "";
  const track = async (client: typeof person) => (await client.ok("getStanding", { params: { partnerId } })).tracks[0];
  const approve = () =>
    app.platform.command(vendor.ctx(), { operation: "test.approve", input: {} }, async ({ tx, emit }) => {
      await moves.approve(tx, emit, vendor.ctx(), parseId("move", moveId));
    });
  return { ...vendor, partnerId, person, params, moveId, track, approve };
}

const activityOf = async (client: Awaited<ReturnType<typeof proposed>>["person"], partnerId: string) =>
  (await client.ok("listPartnerActivity", { params: { partnerId } })).items.map((event) => event.type);

async function noticesOf(vendorUuid: string): Promise<string[]> {
  const { rows } = await app.database.owner.query<{ kind: string }>(
    "select kind from app.notice where vendor_id = $1 and kind like 'move%' order by created_at",
    [vendorUuid],
  );
  return rows.map(({ kind }) => kind);
}

test("a partner reads nothing of a proposal, and the vendor's people do", async () => {
  const { owner, person, partnerId, track } = await proposed();
  expect((await track(owner))?.pending).toMatchObject({ status: "proposed", toTier: "Member" });
  expect(await track(person)).toMatchObject({ tier: "Gold", pending: null });
  expect(JSON.stringify((await track(person))?.heldBecause?.says)).not.toContain("approval");
  const own = await person.ok("listPartnerMoves", { params: { partnerId } });
  expect(own.items.map((move) => move.status)).toEqual(["effective", "effective"]);
  const all = await owner.ok("listPartnerMoves", { params: { partnerId } });
  expect(all.items.map((move) => move.status)).toContain("proposed");
  expect(await activityOf(person, partnerId)).not.toContain("move.proposed");
  expect(await activityOf(owner, partnerId)).toContain("move.proposed");
});

test("what becomes of a proposal that nobody approved is told to nobody", async () => {
  const { owner, person, partnerId, uuid, params } = await proposed();
  await record(app, owner, [sale({ partner: "Ada", on: "2026-04-15", amount: "90000" })]);
  const { items } = await owner.ok("listMoves", { params, query: { status: ["cancelled"] } });
  expect(items).toMatchObject([{ direction: "down" }]);
  expect((await person.ok("listPartnerMoves", { params: { partnerId } })).items.map((move) => move.status)).toEqual([
    "effective",
    "effective",
  ]);
  expect(await activityOf(owner, partnerId)).toContain("move.dropped");
  expect(await activityOf(person, partnerId)).not.toContain("move.dropped");
  expect(await noticesOf(uuid)).toEqual([]);
});

test("a proposal that is met again before it is approved without notice ends unheard, whoever approves it", async () => {
  const atOnce = "{ evaluate: [04-15], demote: { approve: 1 person, takesEffect: at once } }";
  const { owner, person, partnerId, uuid, params, moveId, track, approve } = await proposed(atOnce);
  await wakeOn("2026-04-20");
  await record(app, owner, [sale({ partner: "Ada", on: "2026-04-20", amount: "90000" })]);
  await approve();
  await app.drainJobs();
  expect(await track(person)).toMatchObject({ tier: "Gold", pending: null });
  const move = await owner.ok("getMove", { params: { ...params, moveId } });
  expect(move).toMatchObject({ status: "cancelled", outcome: "met again" });
  const own = await person.ok("listPartnerMoves", { params: { partnerId } });
  expect(own.items.map(({ id }) => id)).not.toContain(moveId);
  const activity = await activityOf(owner, partnerId);
  expect(activity).toContain("move.dropped");
  expect(activity).not.toContain("move.cancelled");
  expect(await noticesOf(uuid)).toEqual([]);
});

test("a demotion that takes effect with its approval is announced by that", async () => {
  const atOnce =
    "{ evaluate: [04-15], demote: { approve: 1 person, takesEffect: at once }, appeal: { within: 10 days, decideWithin: 5 days } }";
  const { person, partnerId, uuid, moveId, track, approve } = await proposed(atOnce);
  await wakeOn("2026-04-20");
  await approve();
  await app.drainJobs();
  expect(await track(person)).toMatchObject({ tier: "Member", since: "2026-04-20" });
  const own = await person.ok("listPartnerMoves", { params: { partnerId } });
  expect(own.items[0]).toMatchObject({ id: moveId, status: "effective" });
  const { appealable } = await person.ok("listPartnerAppeals", { params: { partnerId } });
  expect(appealable).toMatchObject([{ appealByOn: "2026-04-30" }]);
  expect(await noticesOf(uuid)).toEqual(["moveEffective"]);
});

test("a decision stands from the day of its approval: its notice and the time for an appeal count from then", async () => {
  const { person, partnerId, params, moveId, track, approve, owner } = await proposed();
  await wakeOn("2026-06-20");
  await approve();
  await app.drainJobs();
  const move = await owner.ok("getMove", { params: { ...params, moveId } });
  expect(move).toMatchObject({ status: "scheduled", decidedOn: "2026-06-20", effectiveOn: "2026-09-18" });
  expect((await track(person))?.pending).toMatchObject({ status: "scheduled", decidedOn: "2026-06-20" });
  await wakeOn("2026-07-10");
  const { appealable } = await person.ok("listPartnerAppeals", { params: { partnerId } });
  expect(appealable).toMatchObject([{ appealByOn: "2026-07-20" }]);
});

test("a word that is given before the day was decided counts from that day, and changes no day before", async () => {
  const { owner, partnerId, params, moveId, track, approve, ctx, uuid } = await proposed();
  const exceptionId = parseId("exception", "exc_01h455vb4pex5vsknk084sn02q");
  await wakeOn("2026-04-20");
  // Midnight has passed; the night's evaluation has not run yet.
  app.clock.set("2026-04-21T00:30:00Z");
  await approve();
  await app.platform.command(ctx(), { operation: "test.except", input: {} }, async ({ tx, emit }) => {
    const exception = {
      programId: parseId("program", params.programId),
      track: "sell",
      tier: "Silver",
      until: "2026-12-31",
      exceptionId,
      reason: "agreed",
    };
    await moves.layException(tx, emit, ctx(), { partnerId: parseId("partner", partnerId), ...exception });
  });
  expect(await owner.ok("getMove", { params: { ...params, moveId } })).toMatchObject({
    decidedOn: "2026-04-21",
    effectiveOn: "2026-07-20",
  });
  const { rows } = await app.database.owner.query(
    "select as_of::text, held -> 'sell' ->> 'tier' as tier from app.measurement where vendor_id = $1 order by as_of desc limit 1",
    [uuid],
  );
  expect(rows).toEqual([{ as_of: "2026-04-20", tier: "Gold" }]);
  await wakeOn("2026-07-20");
  // The announced demotion goes no further than the exception lets it.
  expect(await track(owner)).toMatchObject({ tier: "Silver", since: "2026-07-20" });
});

test("an exception before the day was decided raises from that day on", async () => {
  const vendor = await app.newVendor();
  const { partnerId } = await vendor.newPartner({ name: "Ada", reference: "Ada" });
  await app.drainJobs();
  const programId = await publishHeld(app, vendor.owner, heldProgram("{ evaluate: yearly on 04-15 }"));
  app.clock.set("2026-01-03T00:30:00Z");
  const ctx = vendor.ctx();
  await app.platform.command(ctx, { operation: "test.except", input: {} }, async ({ tx, emit }) => {
    await moves.layException(tx, emit, ctx, {
      partnerId: parseId("partner", partnerId),
      programId: parseId("program", programId),
      track: "sell",
      tier: "Gold",
      until: "2026-01-31",
      exceptionId: parseId("exception", "exc_01h455vb4pex5vsknk084sn02r"),
      reason: "a launch",
    });
  });
  const tier = async (asOf?: string) =>
    (await vendor.owner.ok("getStanding", { params: { partnerId }, query: asOf === undefined ? {} : { asOf } }))
      .tracks[0]?.tier;
  await record(app, vendor.owner, [sale({ partner: "Ada", on: "2026-01-02", amount: "1" })]);
  expect((await vendor.owner.ok("listPartners", {})).items[0]?.standings[0]?.tier).toBe("Member");
  await wakeOn("2026-01-03");
  expect([await tier("2026-01-02"), await tier()]).toEqual(["Member", "Gold"]);
  expect((await vendor.owner.ok("listPartners", {})).items[0]?.standings[0]?.tier).toBe("Gold");
  await wakeOn("2026-02-01");
  expect(await tier()).toBe("Member");
});
