import { describe, expect, test } from "vitest";
import type { TestPartner } from "../../../test/factory.ts";
import { startApp } from "../../../test/harness.ts";
import { heldProgram } from "../../../test/held-program.ts";
import { oversightStory } from "../../../test/oversight-story.ts";

const app = await startApp();

const policy =
  "{ evaluate: daily, promote: { on: daily, takesEffect: at once }, demote: { on: daily, takesEffect: at once } }";
const asked = { track: "sell", tier: "Gold", untilOn: "2026-04-30", reason: "They merge with another partner." };

async function story() {
  const told = await oversightStory(app, policy);
  const cam = await told.vendor.as("cam");
  await told.vendor.manages(cam, told.partnerId);
  const operations = await told.vendor.as("operations");
  const params = { partnerId: told.partnerId };
  return { ...told, cam, operations, params };
}

const typeOf = (events: { items: { type: string }[] }) =>
  events.items.map((event) => event.type).filter((type) => type.startsWith("exception."));

describe("an exception", () => {
  test("is asked for by an account manager, approved by another person, holds, and ends by the clock", async () => {
    const { owner, cam, operations, params, held, days } = await story();
    const one = await cam.ok("requestException", { params, body: asked });
    expect(one).toMatchObject({ status: "requested", tier: "Gold", fromOn: null, untilOn: "2026-04-30" });
    expect(one.can).toEqual({ approve: false, decline: false, withdraw: true, revoke: false });
    expect(one.approvers).toHaveLength(2);
    expect(await held()).toBe("Member");
    expect((await owner.ok("getOversight")).exceptions).toBe(1);

    const id = { exceptionId: one.id };
    expect((await cam.fails("decideException", { params: id, body: { decision: "approve" } })).status).toBe(403);
    const granted = await operations.ok("decideException", { params: id, body: { decision: "approve" } });
    expect(granted).toMatchObject({ status: "active", fromOn: "2026-04-06", can: { revoke: true } });
    await app.drainJobs();
    expect(await held()).toBe("Gold");
    await days(24);
    expect(await held()).toBe("Gold");
    await days(1);
    expect(await held()).toBe("Member");
    const { items } = await owner.ok("listExceptions");
    expect(items).toMatchObject([{ status: "expired", endedBy: null }]);
    const past = await owner.ok("getStanding", { params, query: { asOf: "2026-04-20" } });
    expect(past.tracks[0]?.tier).toBe("Gold");
    expect(typeOf(await owner.ok("listPartnerActivity", { params }))).toEqual([
      "exception.ended",
      "exception.granted",
      "exception.requested",
    ]);
  });

  test("is never approved by who asked for it", async () => {
    const { owner, operations, params } = await story();
    const { id: exceptionId, approvers } = await owner.ok("requestException", { params, body: asked });
    expect(approvers.map((person) => person.name)).toEqual([expect.stringContaining("operations")]);
    const own = await owner.fails("decideException", { params: { exceptionId }, body: { decision: "approve" } });
    expect(own).toMatchObject({ status: 403, code: "exception.own" });
    const bare = await operations.fails("decideException", { params: { exceptionId }, body: { decision: "decline" } });
    expect(bare).toMatchObject({ status: 400, code: "reason.missing" });
    const body = { decision: "decline" as const, reason: "The figures will do." };
    expect(await operations.ok("decideException", { params: { exceptionId }, body })).toMatchObject({
      status: "declined",
      decisionReason: "The figures will do.",
    });
    const late = await operations.fails("decideException", { params: { exceptionId }, body: { decision: "approve" } });
    expect(late).toMatchObject({ status: 409, code: "exception.approve_not_possible" });
  });

  test.each([
    [{ untilOn: "2026-04-06" }, "untilOn"],
    [{ untilOn: "2025-01-01" }, "untilOn"],
    [{ untilOn: "2028-04-07" }, "untilOn"],
    [{ tier: "Diamond" }, "tier"],
    [{ track: "build" }, "track"],
    [{ reason: "  " }, "reason"],
  ])("that cannot be is refused with the field and what to do: %j", async (change, path) => {
    const { owner, params } = await story();
    const problem = await owner.fails("requestException", { params, body: { ...asked, ...change } });
    expect(problem).toMatchObject({ status: 400, problems: [{ path }] });
    expect(problem.remedy).toBeTruthy();
    expect((await owner.ok("listExceptions")).items).toEqual([]);
  });

  test("is not possible in a track that follows the figures", async () => {
    const { owner, params } = await oversightStory(app, "").then((told) => ({
      owner: told.owner,
      params: { partnerId: told.partnerId },
    }));
    const problem = await owner.fails("requestException", { params, body: asked });
    expect(problem).toMatchObject({ status: 409, code: "exception.no_memory" });
    expect(problem.remedy).toContain("moves");
  });

  test("waits once, is withdrawn by who asked, and not by others who only ask", async () => {
    const { vendor, cam, params } = await story();
    const { id: exceptionId } = await cam.ok("requestException", { params, body: asked });
    expect(await cam.fails("requestException", { params, body: asked })).toMatchObject({
      code: "exception.asked_already",
    });
    const other = await vendor.as("cam");
    const body = { reason: "not needed" };
    expect((await other.fails("endException", { params: { exceptionId }, body })).status).toBe(403);
    expect(await cam.ok("endException", { params: { exceptionId }, body })).toMatchObject({ status: "withdrawn" });
    await cam.ok("requestException", { params, body: asked });
  });

  test("follows another, and is revoked by who decides", async () => {
    const { owner, cam, operations, params, held, days } = await story();
    const grant = async (body: typeof asked) => {
      const { id: exceptionId } = await cam.ok("requestException", { params, body });
      await operations.ok("decideException", { params: { exceptionId }, body: { decision: "approve" } });
      await app.drainJobs();
      return exceptionId;
    };
    const first = await grant({ ...asked, tier: "Silver" });
    expect(await held()).toBe("Silver");
    const second = await grant({ ...asked, untilOn: "2026-12-31" });
    expect(await held()).toBe("Gold");
    const { items } = await owner.ok("listPartnerExceptions", { params });
    expect(items.map(({ id, status }) => [id, status])).toEqual(
      [second, first].map((id) => [id, id === first ? "replaced" : "active"]),
    );
    const body = { reason: "the merger fell through" };
    expect((await cam.fails("endException", { params: { exceptionId: second }, body })).status).toBe(403);
    const ended = await owner.ok("endException", { params: { exceptionId: second }, body });
    expect(ended).toMatchObject({ status: "revoked", endReason: "the merger fell through" });
    await app.drainJobs();
    await days(1);
    expect(await held()).toBe("Member");
  });

  test("is read by the partner once it was granted, never a request or a refusal", async () => {
    const { cam, operations, partner, params, vendor } = await story();
    const { id: exceptionId } = await cam.ok("requestException", { params, body: asked });
    expect((await partner.person.ok("listPartnerExceptions")).items).toEqual([]);
    const approval = { decision: "approve" as const, reason: "signed by both" };
    await operations.ok("decideException", { params: { exceptionId }, body: approval });
    const { items, can } = await partner.person.ok("listPartnerExceptions");
    expect(items).toMatchObject([{ tier: "Gold", reason: asked.reason, approvers: [] }]);
    const body = { reason: "the merger fell through" };
    const ended = await operations.ok("endException", { params: { exceptionId }, body });
    const names = { requestedBy: ended.requestedBy, decidedBy: ended.decidedBy, endedBy: ended.endedBy };
    expect(Object.values(names)).toEqual([expect.any(String), expect.any(String), expect.any(String)]);
    expect(ended.decisionReason).toBe("signed by both");
    expect((await partner.person.ok("listPartnerExceptions")).items).toMatchObject([
      { requestedBy: null, decidedBy: null, decisionReason: null, endedBy: null, endReason: body.reason },
    ]);
    expect(Object.values({ ...items[0]?.can, ...can })).not.toContain(true);
    expect((await partner.person.fails("requestException", { params, body: asked })).status).toBe(403);
    expect(typeOf(await partner.person.ok("listPartnerActivity"))).toEqual(["exception.ended", "exception.granted"]);
    const neighbour = await vendor.newPartner();
    expect((await neighbour.person.fails("listPartnerExceptions", { params })).status).toBe(404);
  });

  describe("whose track is not moved by a policy any more", () => {
    async function forgotten() {
      const told = await story();
      const { cam, operations, owner, programId, params } = told;
      const { id: exceptionId } = await cam.ok("requestException", { params, body: asked });
      await operations.ok("decideException", { params: { exceptionId }, body: { decision: "approve" } });
      await app.drainJobs();
      await owner.ok("publishProgram", { params: { programId }, body: { source: heldProgram("") } });
      await app.drainJobs();
      expect(await told.held()).toBe("Member");
      return { ...told, exceptionId };
    }

    const newestNotice = async ({ person }: TestPartner) => {
      await app.drainJobs();
      const [told] = (await person.ok("listPartnerNotices")).items;
      expect(told?.kind).toBe("exceptionEnded");
      return JSON.stringify(await person.ok("getNotice", { params: { noticeId: told?.id ?? "" } }));
    };

    test("can be revoked", async () => {
      const { owner, partner, exceptionId } = await forgotten();
      const body = { reason: "nothing holds any more" };
      expect(await owner.ok("endException", { params: { exceptionId }, body })).toMatchObject({ status: "revoked" });
      expect(await newestNotice(partner)).toContain("nothing holds any more");
    });

    test("is ended by the clock before its last day", async () => {
      const { owner, params, partner } = await forgotten();
      await app.runCron("oversight.clock");
      const { items } = await owner.ok("listExceptions");
      expect(items).toMatchObject([{ status: "expired", endedAt: "2026-04-06T09:00:00Z", endedBy: null }]);
      expect((await partner.person.ok("listPartnerExceptions")).items).toMatchObject([{ status: "expired" }]);
      expect(typeOf(await owner.ok("listPartnerActivity", { params }))[0]).toBe("exception.ended");
      expect(await newestNotice(partner)).not.toContain(asked.reason);
    });
  });

  test("is left alone by the clock while it holds", async () => {
    const { owner, cam, operations, params } = await story();
    const { id: exceptionId } = await cam.ok("requestException", { params, body: { ...asked, tier: "Member" } });
    await operations.ok("decideException", { params: { exceptionId }, body: { decision: "approve" } });
    await app.runCron("oversight.clock");
    expect((await owner.ok("listExceptions")).items).toMatchObject([{ status: "active" }]);
  });

  test("of two who decide at once, one does", async () => {
    const { cam, operations, vendor, params } = await story();
    const { id: exceptionId } = await cam.ok("requestException", { params, body: asked });
    const other = await vendor.as("administrator");
    const answers = await Promise.all(
      [operations, other].map((one) =>
        one.raw("decideException", { params: { exceptionId }, body: { decision: "approve" } }),
      ),
    );
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409]);
  });
});
