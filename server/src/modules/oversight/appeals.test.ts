import { describe, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { appealPolicy, demotionStory, oversightStory } from "../../../test/oversight-story.ts";

const app = await startApp();
const text = "The order of February was ours; the distributor booked it.";

const soon = { notice: "notice: 5 days" };

/** A partner that has been told of its demotion, and appeals. */
async function appealed(options?: Parameters<typeof demotionStory>[1]) {
  const story = await demotionStory(app, options);
  const { person } = story.partner;
  const before = await person.ok("listPartnerAppeals");
  const moveId = before.appealable[0]?.move.id ?? "";
  const appeal = await person.ok("fileAppeal", { body: { moveId, text } });
  return { ...story, person, before, moveId, appeal, params: { appealId: appeal.id } };
}

describe("an appeal against a demotion that was announced", () => {
  test("is filed by the partner's administrator; both sides see the clock", async () => {
    const { owner, person, before, appeal, moveId } = await appealed();
    expect(before.appealable).toMatchObject([
      {
        move: {
          direction: "down",
          status: "scheduled",
          fromTier: "Silver",
          toTier: "Member",
          effectiveOn: "2026-04-27",
        },
        appealByOn: "2026-04-17",
        daysLeft: 10,
      },
    ]);
    expect(appeal).toMatchObject({
      status: "open",
      text,
      filedBySide: "partner",
      decideByOn: "2026-04-14",
      daysLeft: 5,
      can: { decide: false, withdraw: true },
    });
    const after = await person.ok("listPartnerAppeals");
    expect(after).toMatchObject({ appealable: [], items: [{ id: appeal.id }] });
    const queue = await owner.ok("listAppeals", { query: { status: "open" } });
    expect(queue.items).toMatchObject([{ id: appeal.id, can: { decide: true, withdraw: false }, notYours: null }]);
    expect(await owner.ok("getOversight")).toMatchObject({ appeals: 1, overdueAppeals: 0 });
    expect(await person.fails("fileAppeal", { body: { moveId, text } })).toMatchObject({ code: "appeal.exists" });
  });

  test("is upheld, and the demotion does not come", async () => {
    const { owner, person, held, days, params, partnerId } = await appealed(soon);
    const reason = "The order is yours.";
    const decided = await owner.ok("decideAppeal", { params, body: { outcome: "upheld", reason } });
    expect(decided).toMatchObject({ status: "upheld", reason, untilOn: null, daysLeft: null, can: { decide: false } });
    expect(decided.move.status).toBe("cancelled");
    await days(6);
    expect(await held()).toBe("Silver");
    expect((await owner.ok("listAppeals")).items).toMatchObject([{ decidedBy: expect.any(String) }]);
    expect((await person.ok("listPartnerAppeals")).items).toMatchObject([
      { status: "upheld", reason, decidedBy: null, filedBy: expect.any(String) },
    ]);
    const [sell] = (await person.ok("getStanding", { params: { partnerId } })).tracks;
    expect(sell?.heldBecause?.says.slice(-2)).toEqual([
      "An appeal was upheld on 7 Apr 2026.",
      "The same figures do not propose it again in this fiscal year, which ends on 31 Jan 2027.",
    ]);
    const again = await owner.fails("decideAppeal", { params, body: { outcome: "dismissed", reason } });
    expect(again).toMatchObject({ status: 409, code: "appeal.dismiss_not_possible" });
  });

  test("is upheld until a day, which is an exception", async () => {
    const { owner, held, days, partnerId, params } = await appealed(soon);
    const body = { outcome: "upheld" as const, reason: "One more week.", untilOn: "2026-04-14" };
    expect(await owner.ok("decideAppeal", { params, body })).toMatchObject({ untilOn: "2026-04-14" });
    const { items } = await owner.ok("listPartnerExceptions", { params: { partnerId } });
    expect(items).toMatchObject([{ origin: "appeal", appealId: params.appealId, tier: "Silver", status: "active" }]);
    await app.drainJobs();
    await days(7);
    expect(await held()).toBe("Silver");
    expect((await owner.ok("listPartnerExceptions", { params: { partnerId } })).items[0]?.status).toBe("active");
    // From then on the policy decides again, with its notice.
    await days(1);
    expect((await owner.ok("listPartnerExceptions", { params: { partnerId } })).items[0]?.status).toBe("expired");
    await days(6);
    expect(await held()).toBe("Member");
  });

  test("is dismissed with a reason, and the demotion comes on its day", async () => {
    const { owner, held, days, params } = await appealed(soon);
    const problem = await owner.fails("decideAppeal", { params, body: { outcome: "dismissed", reason: "" } });
    expect(problem.problems?.[0]?.path).toBe("reason");
    await owner.ok("decideAppeal", { params, body: { outcome: "dismissed", reason: "The distributor sold it." } });
    await days(4);
    expect(await held()).toBe("Silver");
    await days(1);
    expect(await held()).toBe("Member");
  });

  test("is settled when the gap is closed before anybody decided", async () => {
    const { owner, person, sells, days, params } = await appealed(soon);
    await sells("3000");
    await days(5);
    const { items } = await person.ok("listPartnerAppeals");
    expect(items).toMatchObject([{ id: params.appealId, status: "settled", move: { status: "cancelled" } }]);
    const body = { outcome: "upheld", reason: "late" };
    expect(await owner.fails("decideAppeal", { params, body })).toMatchObject({ code: "appeal.uphold_not_possible" });
  });

  test("is withdrawn by the partner, and can be filed again in time", async () => {
    const { owner, person, moveId, params } = await appealed();
    expect((await owner.fails("withdrawAppeal", { params: { ...params, partnerId: "x" } })).status).toBe(400);
    expect(await person.ok("withdrawAppeal", { params })).toMatchObject({
      status: "withdrawn",
      decidedBy: expect.any(String),
      daysLeft: null,
    });
    expect((await owner.ok("getOversight")).appeals).toBe(0);
    expect((await person.ok("fileAppeal", { body: { moveId, text } })).status).toBe("open");
  });

  test("that is decided and withdrawn at the same moment has one outcome", async () => {
    const { owner, person, partnerId, params } = await appealed();
    const answers = await Promise.all([
      owner.raw("decideAppeal", { params, body: { outcome: "dismissed", reason: "no" } }),
      person.raw("withdrawAppeal", { params }),
    ]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409]);
    await app.drainJobs();
    const { items } = await owner.ok("listPartnerActivity", { params: { partnerId } });
    const ends = items.filter((event) => /^appeal\.(decided|withdrawn|settled)$/.test(event.type));
    expect(ends).toHaveLength(1);
  });

  test("that was upheld is not settled by the move that it cancelled, nor by its news when they come late", async () => {
    const { owner, params, sells, partnerId } = await appealed(soon);
    await sells("3000");
    app.clock.advance({ days: 5 });
    const [decided] = await Promise.all([
      owner.raw("decideAppeal", { params, body: { outcome: "upheld", reason: "yours" } }),
      app.runCron("standings.rollForward"),
    ]);
    const { items } = await owner.ok("listPartnerActivity", { params: { partnerId } });
    const ends = items.filter((event) => /^appeal\.(decided|settled)$/.test(event.type));
    expect(ends.map((event) => event.type)).toEqual([decided.status === 200 ? "appeal.decided" : "appeal.settled"]);
  });

  test("that nobody decides in time is told once", async () => {
    const { owner, days, partnerId } = await appealed();
    await days(7);
    expect(await owner.ok("getOversight")).toMatchObject({ appeals: 1, overdueAppeals: 0 });
    await days(1);
    await days(1);
    expect(await owner.ok("getOversight")).toMatchObject({ appeals: 1, overdueAppeals: 1 });
    expect((await owner.ok("listAppeals")).items[0]?.daysLeft).toBe(-2);
    const { items } = await owner.ok("listPartnerActivity", { params: { partnerId } });
    expect(items.filter((event) => event.type === "appeal.overdue")).toHaveLength(1);
  });
});

describe("who may", () => {
  test("a partner's other people read, others find nothing", async () => {
    const { vendor, partnerId, moveId, params } = await appealed();
    const seller = await vendor.asPartner(partnerId, "seller");
    expect((await seller.ok("listPartnerAppeals")).can).toEqual({ file: false });
    expect((await seller.fails("fileAppeal", { body: { moveId, text } })).status).toBe(403);
    expect((await seller.fails("withdrawAppeal", { params })).status).toBe(403);
    const { person: neighbour, partnerId: next } = await vendor.newPartner();
    expect((await neighbour.fails("listPartnerAppeals", { params: { partnerId } })).status).toBe(404);
    expect((await neighbour.fails("fileAppeal", { body: { moveId, text } })).status).toBe(404);
    expect((await neighbour.fails("withdrawAppeal", { params: { ...params, partnerId: next } })).status).toBe(404);
    const body = { outcome: "dismissed", reason: "no" };
    for (const role of ["cam", "finance", "viewer", "marketing"] as const)
      expect((await (await vendor.as(role)).fails("decideAppeal", { params, body })).status).toBe(403);
    const other = await app.newVendor();
    expect((await other.owner.fails("decideAppeal", { params, body })).status).toBe(404);
  });

  test("who approved the demotion does not decide about its appeal", async () => {
    const story = await demotionStory(app, { approve: "approve: 1 person" });
    const { owner, vendor, partner } = story;
    const approver = await vendor.as("operations");
    expect((await partner.person.ok("listPartnerAppeals")).appealable).toEqual([]);
    const moveId = (await approver.ok("listMovesToApprove")).items[0]?.move.id ?? "";
    await approver.ok("approveMoves", { body: { moveIds: [moveId] } });
    const { id: appealId } = await partner.person.ok("fileAppeal", { body: { moveId, text } });
    const body = { outcome: "dismissed", reason: "no" };
    const own = await approver.fails("decideAppeal", { params: { appealId }, body });
    expect(own).toMatchObject({ status: 403, code: "appeal.own_decision" });
    const seen = (await approver.ok("listAppeals")).items[0];
    expect(seen).toMatchObject({ notYours: "approved_move", can: { decide: false } });
    expect(
      (await owner.ok("decideAppeal", { params: { appealId }, body: { outcome: "dismissed", reason: "no" } })).status,
    ).toBe("dismissed");
  });

  test("who wrote an appeal down for a partner does not decide about it", async () => {
    const { owner, vendor, partnerId, person } = await demotionStory(app).then((told) => ({
      ...told,
      person: told.partner.person,
    }));
    const moveId = (await person.ok("listPartnerAppeals")).appealable[0]?.move.id ?? "";
    const appeal = await owner.ok("fileAppeal", { params: { partnerId }, body: { moveId, text } });
    expect(appeal).toMatchObject({
      filedBySide: "vendor",
      filedBy: expect.any(String),
      notYours: "filed_it",
      can: { decide: false, withdraw: true },
    });
    expect((await person.ok("listPartnerAppeals")).items).toMatchObject([{ id: appeal.id, filedBy: null }]);
    const body = { outcome: "dismissed", reason: "no" };
    const own = await owner.fails("decideAppeal", { params: { appealId: appeal.id }, body });
    expect(own).toMatchObject({ status: 403, code: "appeal.own" });
    const cam = await vendor.as("cam");
    expect((await cam.fails("fileAppeal", { params: { partnerId }, body: { moveId, text } })).status).toBe(403);
  });
});

describe("an appeal at another time", () => {
  test("against a demotion that has taken effect gives the tier back", async () => {
    const { owner, held, days, moveId, person, before } = await appealed({ notice: "" });
    expect(before.appealable).toMatchObject([{ move: { status: "effective" } }]);
    expect(await held()).toBe("Member");
    const { items } = await person.ok("listPartnerAppeals");
    const params = { appealId: items[0]?.id ?? "" };
    await owner.ok("decideAppeal", { params, body: { outcome: "upheld", reason: "It was yours." } });
    await app.drainJobs();
    expect(await held()).toBe("Silver");
    await days(3);
    expect(await held()).toBe("Silver");
    expect(moveId).not.toBe("");
  });

  test("is refused when the time for it has passed, and says until when it was possible", async () => {
    const story = await demotionStory(app);
    const { person } = story.partner;
    const moveId = (await person.ok("listPartnerAppeals")).appealable[0]?.move.id ?? "";
    await story.days(10);
    expect((await person.ok("listPartnerAppeals")).appealable).toMatchObject([{ daysLeft: 0 }]);
    await story.days(1);
    expect((await person.ok("listPartnerAppeals")).appealable).toEqual([]);
    const late = await person.fails("fileAppeal", { body: { moveId, text } });
    expect(late).toMatchObject({ status: 409, code: "appeal.too_late" });
    expect(late.detail).toContain("2026-04-17");
  });

  test("against a promotion that was declined is upheld until a day", async () => {
    const moves = `{ evaluate: daily, promote: { on: daily, takesEffect: at once, approve: 1 person }, demote: { on: daily, takesEffect: at once }, ${appealPolicy} }`;
    const story = await oversightStory(app, moves);
    await story.days(1);
    await story.sells("20000");
    const operations = await story.vendor.as("operations");
    const moveId = (await operations.ok("listMovesToApprove")).items[0]?.move.id ?? "";
    await operations.ok("declineMoves", { body: { moveIds: [moveId], reason: "one order" } });
    const { person } = story.partner;
    expect((await person.ok("listPartnerAppeals")).appealable).toMatchObject([{ move: { direction: "up" } }]);
    const { id: appealId } = await person.ok("fileAppeal", { body: { moveId, text } });
    const params = { appealId };
    const bare = await story.owner.fails("decideAppeal", { params, body: { outcome: "upheld", reason: "true" } });
    expect(bare).toMatchObject({ code: "appeal.until_needed", problems: [{ path: "untilOn" }] });
    const body = { outcome: "upheld" as const, reason: "true", untilOn: "2026-12-31" };
    expect((await story.owner.ok("decideAppeal", { params, body })).status).toBe("upheld");
    await app.drainJobs();
    expect(await story.held()).toBe("Gold");
  });

  test("is not offered where the policy offers none", async () => {
    const moves =
      "{ evaluate: daily, promote: { on: daily, takesEffect: at once }, demote: { on: daily, takesEffect: at once } }";
    const story = await oversightStory(app, moves);
    const factId = await story.sells("2000");
    await story.days(1);
    const { partnerId, owner } = story;
    await owner.ok("reverseFact", { params: { partnerId, factId }, body: { reason: "wrong" } });
    await app.drainJobs();
    const { items } = await owner.ok("listPartnerMoves", { params: { partnerId } });
    const moveId = items.find((move) => move.direction === "down")?.id ?? "";
    const problem = await story.partner.person.fails("fileAppeal", { body: { moveId, text } });
    expect(problem).toMatchObject({ status: 409, code: "appeal.not_offered" });
  });
});
