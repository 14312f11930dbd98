import { describe, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { appealPolicy, oversightStory } from "../../../test/oversight-story.ts";

const app = await startApp();

const twoPeople = `{ evaluate: daily, promote: { on: daily, takesEffect: at once, approve: 2 people }, demote: { on: daily, takesEffect: at once, approve: 1 person }, ${appealPolicy} }`;

/** A promotion to Silver that two people must approve. */
async function proposed() {
  const story = await oversightStory(app, twoPeople);
  await story.days(1);
  await story.sells("2000");
  const list = await story.owner.ok("listMovesToApprove");
  return { ...story, list, moveId: list.items[0]?.move.id ?? "" };
}

describe("a promotion that two people must approve", () => {
  test("waits, and names who could approve it", async () => {
    const { owner, vendor, partner, list } = await proposed();
    expect(list.items).toHaveLength(1);
    expect(list.items[0]).toMatchObject({
      move: { status: "proposed", direction: "up", fromTier: "Member", toTier: "Silver", trackLabel: "Sell" },
      partner: { id: partner.partnerId },
      needed: 2,
      approvals: [],
      can: { approve: true, decline: true },
    });
    expect(list.items[0]?.approvers.map((person) => person.name)).toEqual([expect.stringContaining("Owner")]);
    expect((await owner.ok("getOversight")).toApprove).toBe(1);
    const cam = await vendor.as("cam");
    expect((await cam.ok("listMovesToApprove")).items[0]?.can).toEqual({ approve: false, decline: false });
    expect((await partner.person.fails("listMovesToApprove")).status).toBe(403);
  });

  test("is carried out by the second of two different people", async () => {
    const { owner, vendor, held, moveId } = await proposed();
    const operations = await vendor.as("operations");
    const body = { moveIds: [moveId] };
    expect((await owner.ok("approveMoves", { body })).items).toEqual([{ moveId, status: "proposed", problem: null }]);
    expect(await held()).toBe("Member");
    const again = await owner.ok("approveMoves", { body });
    expect(again.items[0]?.problem).toMatchObject({ code: "approval.twice" });
    const waiting = (await owner.ok("listMovesToApprove")).items[0];
    expect(waiting?.approvals).toMatchObject([
      { decision: "approved", person: { name: expect.stringContaining("Owner") } },
    ]);
    expect(waiting?.can).toEqual({ approve: false, decline: false });
    const second = await operations.ok("approveMoves", { body: { ...body, reason: "looks right" } });
    expect(second.items).toEqual([{ moveId, status: "effective", problem: null }]);
    expect(await held()).toBe("Silver");
    expect((await operations.ok("listMovesToApprove")).items).toEqual([]);
    const late = await (await vendor.as("administrator")).ok("approveMoves", { body });
    expect(late.items[0]?.problem).toMatchObject({ code: "approval.settled" });
  });

  test("counts both of two who approve at the same moment, once", async () => {
    const { vendor, held, moveId } = await proposed();
    const people = await Promise.all([vendor.as("operations"), vendor.as("administrator"), vendor.as("owner")]);
    const said = await Promise.all(people.map((one) => one.ok("approveMoves", { body: { moveIds: [moveId] } })));
    const statuses = said.map((one) => one.items[0]?.status ?? one.items[0]?.problem?.code);
    expect(statuses.toSorted()).toEqual(["approval.settled", "effective", "proposed"]);
    expect(await held()).toBe("Silver");
  });

  test("is declined by one, with a reason, and not proposed again by the same figures", async () => {
    const { owner, vendor, held, days, moveId } = await proposed();
    const problem = await owner.fails("declineMoves", { body: { moveIds: [moveId], reason: " " } });
    expect(problem.problems?.[0]).toMatchObject({ path: "reason" });
    const operations = await vendor.as("operations");
    await owner.ok("approveMoves", { body: { moveIds: [moveId] } });
    const declined = await operations.ok("declineMoves", { body: { moveIds: [moveId], reason: "one large order" } });
    expect(declined.items).toEqual([{ moveId, status: "declined", problem: null }]);
    await days(2);
    expect(await held()).toBe("Member");
    expect((await owner.ok("listMovesToApprove")).items).toEqual([]);
  });

  test("that is declined is told where the partner stands, as far as each side knows of it", async () => {
    const { owner, partner, moveId } = await proposed();
    const { partnerId } = partner;
    const [before] = (await partner.person.ok("getStanding", { params: { partnerId } })).tracks;
    expect(before?.heldBecause?.says.at(-1)).toBe("A promotion in this track comes only when it has been approved.");
    await owner.ok("declineMoves", { body: { moveIds: [moveId], reason: "one large order" } });
    for (const client of [owner, partner.person]) {
      const standing = await client.ok("getStanding", { params: { partnerId } });
      const says = standing.tracks[0]?.heldBecause?.says.join(" ");
      expect(says).toContain("The promotion to Silver was declined on");
      expect(says).toContain("one large order");
      expect(says).toContain("not propose it again in this fiscal year, which ends on 31 Jan 2027");
      expect(says).not.toContain("looked at next");
    }
  });

  test("is for people who decide; the same call again is the same", async () => {
    const { owner, vendor, partner, moveId } = await proposed();
    const body = { moveIds: [moveId] };
    for (const role of ["cam", "viewer", "finance", "marketing"] as const)
      expect((await (await vendor.as(role)).fails("approveMoves", { body })).status).toBe(403);
    expect((await partner.person.fails("approveMoves", { body })).status).toBe(403);
    const first = await owner.ok("approveMoves", { body, key: "once" });
    expect(await owner.ok("approveMoves", { body, key: "once" })).toEqual(first);
  });

  test("of another vendor is not there", async () => {
    const { moveId } = await proposed();
    const other = await app.newVendor();
    const { items } = await other.owner.ok("approveMoves", { body: { moveIds: [moveId] } });
    expect(items).toMatchObject([{ status: null, problem: { code: "not_found" } }]);
  });
});
