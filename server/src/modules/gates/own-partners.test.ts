import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { smallProgram } from "../../../test/small-program.ts";

const app = await startApp();
const notOwn = { status: 403, code: "role.own_partners" };

test("an account manager answers, opens and closes for their own partners, and for no other", async () => {
  const vendor = await app.newVendor();
  await vendor.owner.ok("createProgram", { body: { source: smallProgram() } });
  const [mine, theirs] = [await vendor.newPartner({ name: "Mine" }), await vendor.newPartner({ name: "Theirs" })];
  await app.drainJobs();
  const { id: gateId } = await vendor.owner.ok("createGate", { body: { label: "Ten", rule: "metric.revenue >= 10" } });
  await vendor.owner.ok("setPageGate", { params: { page: "numbers" }, body: { gateId } });
  const cam = await vendor.as("cam");
  await vendor.manages(cam, mine.partnerId);
  const thing = { kind: "page" as const, id: "numbers" };
  const ask = async ({ person }: typeof mine) =>
    (await person.ok("askForOpening", { body: { thing, reason: "a big deal is near" } })).id;
  const [asked, other] = [await ask(mine), await ask(theirs)];
  const body = { decision: "decline" as const, reason: "not yet" };
  expect(await cam.fails("decideGateRequest", { params: { gateRequestId: other }, body })).toMatchObject(notOwn);
  await cam.ok("decideGateRequest", { params: { gateRequestId: asked }, body });
  const untilOn = app.clock.now().toString().slice(0, 10);
  const opening = { gateId, untilOn, reason: "for the fair" };
  const refused = await cam.fails("createGateOpening", { body: { ...opening, partnerId: theirs.partnerId } });
  expect(refused).toMatchObject(notOwn);
  const { id } = await cam.ok("createGateOpening", { body: { ...opening, partnerId: mine.partnerId } });
  const elsewhere = await vendor.owner.ok("createGateOpening", { body: { ...opening, partnerId: theirs.partnerId } });
  const reason = { reason: "the fair is over" };
  expect(await cam.fails("closeGateOpening", { params: { gateOpeningId: elsewhere.id }, body: reason })).toMatchObject(
    notOwn,
  );
  await cam.ok("closeGateOpening", { params: { gateOpeningId: id }, body: reason });
});
