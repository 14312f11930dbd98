import { expect, test } from "vitest";
import { openStage } from "../../../test/benefits-stage.ts";
import { startApp } from "../../../test/harness.ts";

const app = await startApp();

test("a locked benefit is asked for, opened for a time at what the lowest tier gets, and locked after", async () => {
  const { vendor, ash, birch, benefitOf, historyOf } = await openStage(app);
  const isMargin = ({ benefit }: { benefit: string }) => benefit === "margin";
  const margin = async () => (await ash.person.ok("listPartnerBenefits", { query: {} })).items.find(isMargin);
  const before = await margin();
  expect(before).toMatchObject({ state: "locked", openUntil: null });
  const thing = { kind: "benefit" as const, id: before?.thing ?? "" };
  const lock = async () => (await ash.person.ok("getLock", { params: { kind: "benefit", thing: thing.id } })).lock;
  expect(await lock()).toMatchObject({ gate: null, requirement: { met: false }, can: { ask: true } });
  const request = await ash.person.ok("askForOpening", { body: { thing, reason: "the fair in May" } });
  const untilOn = app.clock.now().toZonedDateTimeISO("UTC").toPlainDate().add({ days: 2 }).toString();
  const body = { decision: "grant" as const, reason: "good luck", untilOn };
  await vendor.owner.ok("decideGateRequest", { params: { gateRequestId: request.id }, body });
  await app.drainJobs();
  expect(await margin()).toMatchObject({ state: "held", worthSays: "12.5%", openUntil: untilOn });
  expect(await lock()).toBeNull();
  expect((await benefitOf(birch, "margin"))?.state).toBe("locked");
  expect(await historyOf(ash, "margin")).toHaveLength(1);

  app.clock.advance({ days: 3 });
  await app.runCron("gates.tend");
  await app.drainJobs();
  expect(await margin()).toMatchObject({ state: "locked", openUntil: null });
});
