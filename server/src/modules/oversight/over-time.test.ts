import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { heldProgram } from "../../../test/held-program.ts";
import { demotionStory, oversightStory } from "../../../test/oversight-story.ts";

const app = await startApp();

const policy =
  "{ evaluate: daily, promote: { on: daily, takesEffect: at once }, demote: { on: daily, takesEffect: at once } }";

test("why a tier was held on a past day names the exception of that day, also after it has ended", async () => {
  const { owner, vendor, partnerId, sells, days, held } = await oversightStory(app, policy);
  const operations = await vendor.as("operations");
  const factId = await sells("2000");
  await days(1);
  const params = { partnerId };
  const asked = { track: "sell", tier: "Silver", untilOn: "2026-04-20", reason: "their largest order is late" };
  const { id: exceptionId } = await owner.ok("requestException", { params, body: asked });
  await operations.ok("decideException", { params: { exceptionId }, body: { decision: "approve" } });
  await owner.ok("reverseFact", { params: { partnerId, factId }, body: { reason: "cancelled" } });
  await app.drainJobs();
  await days(1);
  expect(await held()).toBe("Silver");
  await owner.ok("endException", { params: { exceptionId }, body: { reason: "the order was cancelled" } });
  await app.drainJobs();
  await days(2);
  expect(await held()).toBe("Member");

  const on = async (asOf: string) =>
    (await owner.ok("getStanding", { params, query: { asOf, known: "then" } })).tracks[0];
  const protectedThen = await on("2026-04-07");
  expect(protectedThen).toMatchObject({
    tier: "Silver",
    protectedUntil: "2026-04-20",
    heldBecause: { exceptionId },
  });
  expect(protectedThen?.heldBecause?.says.join(" ")).toContain("exception");
  expect(await on("2026-04-06")).toMatchObject({ tier: "Silver", heldBecause: { exceptionId: null } });
  expect(await on("2026-04-09")).toMatchObject({ protectedUntil: null, heldBecause: { exceptionId: null } });
});

test("a demotion that was announced is pending on the days between, also after it was cancelled", async () => {
  const { owner, partner, partnerId, sells, days } = await demotionStory(app);
  const [pending] = (await owner.ok("listPartnerAppeals", { params: { partnerId } })).appealable;
  await days(3);
  await sells("3000");
  await days(20);
  const on = async (client: typeof owner, asOf: string) =>
    (await client.ok("getStanding", { params: { partnerId }, query: { asOf, known: "then" } })).tracks[0];
  for (const client of [owner, partner.person]) {
    const then = await on(client, "2026-04-08");
    expect(then).toMatchObject({ tier: "Silver", protectedUntil: "2026-04-26" });
    expect(then?.pending).toMatchObject({ id: pending?.move.id, status: "scheduled", effectiveOn: "2026-04-27" });
    expect(then?.pending?.missing).not.toEqual([]);
    expect((await on(client, "2026-04-06"))?.pending).toBeNull();
    expect((await on(client, "2026-04-28"))?.pending).toBeNull();
  }
});

test("a proposal that was declined is pending on the days between, for the vendor's people", async () => {
  const told = await demotionStory(app, { approve: "approve: 1 person" });
  const { owner, partner, partnerId, days } = told;
  await days(3);
  const { items } = await owner.ok("listMovesToApprove");
  await owner.ok("declineMoves", { body: { moveIds: items.map(({ move }) => move.id), reason: "wrong figures" } });
  await days(2);
  const on = async (client: typeof owner, asOf: string) =>
    (await client.ok("getStanding", { params: { partnerId }, query: { asOf } })).tracks[0]?.pending;
  expect(await on(owner, "2026-04-08")).toMatchObject({ status: "proposed", toTier: "Member" });
  expect(await on(partner.person, "2026-04-08")).toBeNull();
  expect(await on(owner, "2026-04-11")).toBeNull();
});

test("a day before the memory of a track began says from when on tiers are remembered", async () => {
  const { owner, partnerId, programId, days } = await oversightStory(app, "");
  await days(10);
  await owner.ok("publishProgram", { params: { programId }, body: { source: heldProgram(policy) } });
  await app.drainJobs();
  await days(5);
  const on = async (asOf: string) =>
    (await owner.ok("getStanding", { params: { partnerId }, query: { asOf } })).tracks[0];
  expect(await on("2026-04-10")).toMatchObject({ tier: "Member", heldBecause: null, memoryFrom: "2026-04-16" });
  const after = await on("2026-04-18");
  expect(after).toMatchObject({ memoryFrom: null });
  expect(after?.heldBecause?.says.length).toBeGreaterThan(0);
});
