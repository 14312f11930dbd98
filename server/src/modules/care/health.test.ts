import { beforeEach, describe, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { publishSalesProgram } from "../../../test/sales-program.ts";
import type { TestPartner, TestVendor } from "../../../test/factory.ts";

const app = await startApp();
let vendor: TestVendor;
let count = 0;

beforeEach(async () => {
  vendor = await app.newVendor();
  await publishSalesProgram(vendor);
});

async function sell(partner: TestPartner, occurredOn: string, amount: string) {
  count += 1;
  const data = { amount: { amount, currency: "USD" } };
  const fact = { kind: "sale", partner: partner.partnerId, occurredOn, source: "crm", reference: `S-${count}`, data };
  await vendor.owner.ok("recordFacts", { body: { facts: [fact] } });
}

const compute = async () => {
  await app.drainJobs();
  await app.runCron("care.health");
};
const healthOf = ({ partnerId }: TestPartner) => vendor.owner.ok("getPartnerHealth", { params: { partnerId } });
const today = () => app.clock.now().toString().slice(0, 10);
const daysAgo = (days: number) =>
  app.clock
    .now()
    .subtract({ hours: 24 * days })
    .toString()
    .slice(0, 10);

/** Somebody of the partner was here now, and did something. */
async function come(partner: TestPartner) {
  await partner.person.ok("saveCompanyProfile", { body: { revision: 0, city: `Town ${count}` } });
  await app.database.identity.query("update membership set last_seen_at = $1 where partner_id = $2", [
    app.clock.now().toString(),
    partner.uuid,
  ]);
}

describe("health", () => {
  test("of a partner about whom little is known is unknown, which is not bad", async () => {
    const partner = await vendor.newPartner();
    await app.database.identity.query("delete from membership where partner_id = $1", [partner.uuid]);
    expect(await healthOf(partner)).toMatchObject({ asOf: null, score: null, risk: "unknown", because: null });
    await compute();
    const health = await healthOf(partner);
    expect(health).toMatchObject({ score: null, risk: "unknown", history: [{ score: null, risk: "unknown" }] });
    expect(health.because?.met).toBeNull();
    expect(health.actions.map((action) => action.kind)).toContain("addAdministrator");
  });

  test("is low in risk where business grows and people come, and high where both have stopped", async () => {
    const [good, bad] = [await vendor.newPartner({ name: "Grows" }), await vendor.newPartner({ name: "Leaves" })];
    for (const partner of [good, bad]) await sell(partner, daysAgo(380), "1000");
    await sell(good, daysAgo(5), "1500");
    await come(good);
    await app.database.identity.query("update membership set last_seen_at = $1 where partner_id = $2", [
      app.clock
        .now()
        .subtract({ hours: 24 * 80 })
        .toString(),
      bad.uuid,
    ]);
    await compute();
    const well = await healthOf(good);
    expect(well).toMatchObject({ asOf: today(), risk: "low" });
    expect(well.because?.parts.find((part) => part.rule.includes("trend"))).toMatchObject({
      met: true,
      actual: { value: "100" },
      says: "$1,500 in the last three months, $1,000 in the same months a year ago.",
    });
    const ill = await healthOf(bad);
    expect(ill.risk).toBe("high");
    expect(ill.actions.map((action) => action.kind)).toEqual(["talkAboutTrend", "callSilent", "reachTier"]);
    const german = await vendor.owner.raw("getPartnerHealth", {
      params: { partnerId: bad.partnerId },
      headers: { "accept-language": "de" },
    });
    expect(german.text).toContain("die Gefahr, diesen Partner zu verlieren, ist hoch".replace("die", "Die"));
    const list = await vendor.owner.ok("listPartners", { query: { sort: "health", risk: ["high"] } });
    expect(list.items).toMatchObject([{ name: "Leaves", health: { risk: "high" } }]);
    const all = await vendor.owner.ok("listPartners", { query: { sort: "-health" } });
    expect(all.items.map((item) => item.name)).toEqual(["Grows", "Leaves"]);
  });

  test("keeps a snapshot a day, says how it changed in four weeks, and tells the journal when the risk changes", async () => {
    const partner = await vendor.newPartner();
    await sell(partner, daysAgo(370), "1000");
    await sell(partner, daysAgo(1), "1000");
    await come(partner);
    await compute();
    await compute();
    const before = await healthOf(partner);
    expect(before.history).toHaveLength(1);
    app.clock.advance({ days: 30 });
    await app.runCron("standings.rollForward");
    await compute();
    const after = await healthOf(partner);
    expect(after.history).toHaveLength(2);
    expect(after.change).toBe((after.score ?? 0) - (before.score ?? 0));
    app.clock.advance({ days: 75 });
    await app.runCron("standings.rollForward");
    await compute();
    const { items } = await vendor.owner.ok("listPartnerActivity", {
      params: { partnerId: partner.partnerId },
      query: { kind: ["health"] },
    });
    expect(items[0]).toMatchObject({ type: "health.changed", data: { from: "low" } });
    const own = await partner.person.ok("listPartnerActivity");
    expect(own.items.filter((item) => item.type === "health.changed")).toEqual([]);
  });
});

describe("what to do next", () => {
  test("is answered once for an occasion: done and not useful for good, snoozed until a day", async () => {
    const partner = await vendor.newPartner({ roles: ["seller"] });
    await compute();
    const cam = await vendor.as("cam");
    await vendor.manages(cam, partner.partnerId);
    const params = { partnerId: partner.partnerId };
    const first = (await cam.ok("getPartnerHealth", { params })).actions.find((a) => a.kind === "addAdministrator");
    if (!first) throw new Error("nothing is suggested");
    const answer = { kind: first.kind, occasion: first.occasion };
    expect(
      await cam.fails("answerSuggestedAction", { params, body: { ...answer, answer: "notUseful" } }),
    ).toMatchObject({
      status: 400,
      problems: [{ path: "reason" }],
    });
    expect(await cam.fails("answerSuggestedAction", { params, body: { ...answer, answer: "snoozed" } })).toMatchObject({
      problems: [{ path: "untilOn" }],
    });
    const kinds = async () => (await cam.ok("getPartnerHealth", { params })).actions.map((action) => action.kind);
    const untilOn = today();
    await cam.ok("answerSuggestedAction", { params, body: { ...answer, answer: "snoozed", untilOn } });
    expect(await kinds()).not.toContain("addAdministrator");
    app.clock.advance({ days: 1 });
    expect(await kinds()).toContain("addAdministrator");
    await cam.ok("answerSuggestedAction", { params, body: { ...answer, answer: "notUseful", reason: "On leave" } });
    app.clock.advance({ days: 40 });
    await compute();
    expect(await kinds()).not.toContain("addAdministrator");
    const { items } = await cam.ok("listActionAnswers", { params });
    expect(items.map((item) => item.answer)).toEqual(["notUseful", "snoozed"]);
    const viewer = await vendor.as("viewer");
    expect(await viewer.fails("answerSuggestedAction", { params, body: { ...answer, answer: "done" } })).toMatchObject({
      status: 403,
    });
  });

  test("is listed for whoever looks after the partners, the most urgent first", async () => {
    const partner = await vendor.newPartner({ name: "Mine", roles: ["seller"] });
    await vendor.newPartner({ name: "Another's", roles: ["seller"] });
    const { items } = await vendor.owner.ok("listPeople");
    const managerId = items[0]?.id ?? "";
    await vendor.owner.ok("updatePartner", {
      params: { partnerId: partner.partnerId },
      body: { revision: 1, managerId },
    });
    await compute();
    const mine = await vendor.owner.ok("listNeedsYou", {});
    expect(mine).toMatchObject({
      mine: 1,
      items: [{ partner: { name: "Mine" }, action: { kind: "addAdministrator" } }],
    });
    const all = await vendor.owner.ok("listNeedsYou", { query: { whose: "all" } });
    expect(all.items).toHaveLength(2);
  });
});
