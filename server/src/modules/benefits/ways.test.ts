import { beforeAll, describe, expect, test } from "vitest";
import { openStage, source, type Stage } from "../../../test/benefits-stage.ts";
import { startApp } from "../../../test/harness.ts";
import type { TestPartner } from "../../../test/factory.ts";

const app = await startApp();

describe("a version that gives in another way", () => {
  let stage: Stage;
  let hazel: TestPartner;
  beforeAll(async () => {
    stage = await openStage(app);
    hazel = await stage.trained("Hazel");
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
