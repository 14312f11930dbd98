import { beforeAll, describe, expect, test } from "vitest";
import { openStage, source, type Stage } from "../../../test/benefits-stage.ts";
import { startApp } from "../../../test/harness.ts";
import type { TestPartner } from "../../../test/factory.ts";

const app = await startApp();

describe("a version that gives in another way", () => {
  let stage: Stage;
  let hazel: TestPartner;
  let linden: TestPartner;
  let application: string;
  beforeAll(async () => {
    stage = await openStage(app);
    hazel = await stage.trained("Hazel");
    linden = await stage.trained("Linden");
    application = (await stage.apply(linden, { benefit: "fund", amount: "500" })).id;
    const next = source()
      .replace("    given: on request\n", "")
      .replace("    decideWithin: 3 business days\n", "")
      .replace("desk: { support: business hours }", "desk: { support: business hours, given: on request }")
      .replace("trip: { access: a trip, for: track.sell == 'Gold', given: on request }", "trip: { credits: 40 hours }");
    app.clock.advance({ hours: 24 });
    await app.runCron("standings.rollForward");
    await stage.vendor.owner.ok("publishProgram", { params: { programId: stage.programId }, body: { source: next } });
    await app.drainJobs();
  });
  const told = async (benefit: string) =>
    (await stage.activityOf(hazel)).filter((event) => event.data["benefit"] === benefit);

  test("gives by itself what had to be asked for, with its amount", async () => {
    expect(await stage.benefitOf(hazel, "fund")).toMatchObject({
      state: "held",
      allocation: { status: "active", allocated: { value: "2000" }, remaining: { value: "2000" } },
    });
    expect((await told("fund")).map((event) => event.type)).toEqual(["benefit.granted", "benefit.opened"]);
  });

  test("cancels what was asked for and comes by itself now, and says why", async () => {
    const params = { partnerId: linden.partnerId, benefitApplicationId: application };
    const canceled = await stage.vendor.owner.ok("getBenefitApplication", { params });
    const reason = "Version 2 of the program gives it automatically.";
    expect(canceled).toMatchObject({ status: "canceled", reason, dueAt: null });
    expect(canceled.steps.at(-1)).toMatchObject({ side: "system", from: "in_review", to: "canceled" });
    expect(await stage.benefitOf(linden, "fund")).toMatchObject({ state: "held" });
  });

  test("says that what must be asked for now is lost, and that the program gives it so", async () => {
    expect(await stage.benefitOf(hazel, "desk")).toMatchObject({ state: "available" });
    const events = await told("desk");
    expect(events.map(({ type }) => type)).toEqual(["benefit.withdrawn", "benefit.granted"]);
    expect(events[0]).toMatchObject({
      type: "benefit.withdrawn",
      data: { worth: "business hours", because: { says: { en: "Version 2 of the program gives it on request." } } },
    });
    const history = await stage.historyOf(hazel, "desk");
    expect(history.map((entry) => [entry.given, entry.endedBecause?.says])).toEqual([
      ["on request", undefined],
      ["automatically", "Version 2 of the program gives it on request."],
    ]);
  });
});

describe("a version that gives an amount", () => {
  test("gives it to who has the benefit, in place of what had none", async () => {
    const stage = await openStage(app);
    const juniper = await stage.trained("Juniper", "20000");
    const { id } = await stage.apply(juniper, { benefit: "trip" });
    await stage.decide(id, { decision: "approve" });
    expect((await stage.benefitOf(juniper, "trip"))?.allocation).toMatchObject({ status: "active", allocated: null });
    const next = source()
      .replace("desk: { support: business hours }", "desk: { credits: 10 hours }")
      .replace("trip: { access: a trip, for: track.sell == 'Gold', given: on request }", "trip: { credits: 40 hours }");
    await stage.vendor.owner.ok("publishProgram", { params: { programId: stage.programId }, body: { source: next } });
    await app.drainJobs();
    for (const [benefit, value] of [
      ["desk", "10"],
      ["trip", "40"],
    ] as const)
      expect((await stage.benefitOf(juniper, benefit))?.allocation).toMatchObject({
        status: "active",
        remaining: { value },
      });
  });
});

describe("a version that writes a worth otherwise", () => {
  let stage: Stage;
  let rowan: TestPartner;
  let alder: TestPartner;
  let written = source().replace("desk: { support: business hours }", "desk: { credits: 40 hours, valid: 20 days }");
  const publish = async (next: string) => {
    await stage.vendor.owner.ok("publishProgram", { params: { programId: stage.programId }, body: { source: next } });
    await app.drainJobs();
  };
  const next = async (find: string, instead: string) => {
    expect(written).toContain(find);
    written = written.replace(find, instead);
    await publish(written);
  };
  const use = async (partner: TestPartner, amount: string) => {
    const { id = "" } = (await stage.benefitOf(partner, "desk"))?.allocation ?? {};
    const params = { partnerId: partner.partnerId, benefitAllocationId: id };
    await partner.person.ok("recordBenefitUse", { params, body: { amount, what: "Lab in March" } });
  };
  const told = async () => (await stage.activityOf(rowan)).length;
  beforeAll(async () => {
    stage = await openStage(app);
    await publish(written);
    rowan = await stage.trained("Rowan", "20000");
    alder = await stage.trained("Alder", "20000");
  });

  test("changes nothing where the figure is the same", async () => {
    const before = await told();
    await next("Gold: 5000 USD", "Gold: 5000.00 USD");
    await next("Gold: 30%", "Gold: 30.0%");
    await next("40 hours", "40.0 hours");
    expect(await told()).toBe(before);
    expect(await stage.historyOf(rowan, "sandbox")).toHaveLength(1);
  });

  test("gives it anew in another unit, whole, and withdraws what was given in the old one", async () => {
    const { partnerId } = rowan;
    await use(rowan, "15");
    await use(alder, "40");
    await next("40.0 hours, valid: 20 days", "40 days, valid: 60 days");
    expect(await stage.benefitOf(rowan, "desk")).toMatchObject({
      worthSays: "40 days",
      allocation: { status: "active", allocated: { value: "40", unit: "days" }, remaining: { value: "40" } },
    });
    const given = await stage.vendor.owner.ok("listBenefitAllocations", {
      params: { programId: stage.programId },
      query: { benefit: "desk" },
    });
    const ofRowan = given.items.filter((one) => one.partner.id === partnerId);
    expect(ofRowan.map(({ status, allocated }) => [status, allocated])).toEqual([
      ["active", { type: "decimal", value: "40", unit: "days" }],
      ["inactive", { type: "decimal", value: "40", unit: "hours" }],
    ]);
  });

  test("does not give it once more when what was used up in the old unit runs out", async () => {
    await use(alder, "40");
    app.clock.advance({ hours: 24 * 21 });
    await app.runCron("benefits.expire");
    expect((await stage.benefitOf(alder, "desk"))?.allocation).toMatchObject({
      status: "fulfilled",
      allocated: { value: "40", unit: "days" },
    });
  });

  test("counts nothing of hours in money", async () => {
    const { id } = (await stage.benefitOf(rowan, "desk"))?.allocation ?? {};
    await next("40 days", "5000 USD");
    const now = (await stage.benefitOf(rowan, "desk"))?.allocation;
    expect(now).toMatchObject({
      status: "active",
      allocated: { type: "money", value: "5000", currency: "USD" },
      utilized: { value: "0" },
    });
    expect(now?.id).not.toBe(id);
  });

  test("cancels what was asked for in the old unit, and nothing where only the worth is another", async () => {
    const { id } = await stage.apply(alder, { benefit: "fund", amount: "10" });
    const params = { partnerId: alder.partnerId, benefitApplicationId: id };
    const status = async () => (await stage.vendor.owner.ok("getBenefitApplication", { params })).status;
    await next("cash: 2000 USD", "cash: 1500 USD");
    expect(await status()).toBe("in_review");
    await next("cash: 1500 USD", "credits: 30 days");
    expect(await status()).toBe("canceled");
  });
});
