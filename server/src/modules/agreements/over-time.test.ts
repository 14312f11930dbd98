import { expect, test } from "vitest";
import { accept, newAgreement, publishText, standingOf } from "../../../test/agreements-stage.ts";
import { startApp, type StartedApp } from "../../../test/harness.ts";
import type { TestVendor } from "../../../test/factory.ts";

const app: StartedApp = await startApp();

/** Goes on a day at a time, as the clock of a running server would. */
async function days(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    app.clock.advance({ days: 1 });
    await app.runCron("agreements.clock");
  }
}

async function said({ owner }: TestVendor, partnerId: string): Promise<string[]> {
  const { items } = await owner.ok("listPartnerActivity", { params: { partnerId }, query: {} });
  return items
    .map(({ type }) => type)
    .filter((type) => type.startsWith("agreement."))
    .toReversed();
}

const changed = {
  en: {
    title: "Partner terms",
    body: "## 1. Scope\n\nThe partner sells what **we** make, worldwide.\n\n## 2. Duties\n\n- Sell fairly\n- Tell us of defects\n\n## 3. Returns\n\nWithin 30 days.",
  },
};

test("who does not answer is reminded a week and a day before, once each, and then not bound; accepting opens it again", async () => {
  const vendor = await app.newVendor();
  const { partnerId, person } = await vendor.newPartner();
  const { agreementId } = await newAgreement(app, vendor, { acceptWithin: "14 days" });
  expect(await standingOf(person, partnerId)).toMatchObject({ status: "asked", holds: false, dueOn: "2026-04-14" });
  await days(14);
  expect(await said(vendor, partnerId)).toEqual(["agreement.asked", "agreement.reminded", "agreement.reminded"]);
  await days(3);
  expect(await standingOf(person, partnerId)).toMatchObject({ status: "overdue", holds: false });
  expect((await said(vendor, partnerId)).slice(3)).toEqual(["agreement.lapsed"]);
  await accept(person, { partnerId, agreementId });
  expect(await standingOf(person, partnerId)).toMatchObject({ status: "accepted", holds: true, dueOn: null });
});

test("a new version asks again with the changes in words; the old acceptance holds until the deadline, and not longer", async () => {
  const vendor = await app.newVendor();
  const [quick, slow] = [await vendor.newPartner(), await vendor.newPartner()];
  const { agreementId } = await newAgreement(app, vendor);
  for (const { partnerId, person } of [quick, slow]) await accept(person, { partnerId, agreementId });
  const today = app.clock.now().toString().slice(0, 10);
  const effectiveOn = Temporal.PlainDate.from(today).add({ days: 10 }).toString();
  await publishText(app, vendor.owner, agreementId, changed, { effectiveOn, acceptWithin: "5 days" });

  const params = { partnerId: quick.partnerId, agreementId };
  const shown = await quick.person.ok("getPartnerAgreement", { params, query: {} });
  expect(shown).toMatchObject({ sinceNumber: 1, summary: "Returns are new.", standing: { holds: true } });
  expect(shown.changes.map(({ kind, section }) => [kind, section])).toEqual([
    ["changed", "1. Scope"],
    ["added", "3. Returns"],
    ["added", "3. Returns"],
  ]);
  expect(shown.says).toContain("Until then the version that you accepted holds");
  await accept(quick.person, params);
  await days(15);
  expect(await standingOf(slow.person, slow.partnerId)).toMatchObject({ status: "asked", holds: true });
  await days(1);
  expect(await standingOf(slow.person, slow.partnerId)).toMatchObject({ status: "overdue", holds: false });
  expect(await standingOf(quick.person, quick.partnerId)).toMatchObject({ status: "accepted", holds: true });
});

test("a version that does not ask again leaves what was accepted as it is, and is what newcomers accept", async () => {
  const vendor = await app.newVendor();
  const { partnerId, person } = await vendor.newPartner();
  const { agreementId } = await newAgreement(app, vendor);
  await accept(person, { partnerId, agreementId });
  await publishText(app, vendor.owner, agreementId, changed, { asksAgain: false });
  expect(await standingOf(person, partnerId)).toMatchObject({ status: "accepted", acceptedNumber: 1 });
  const late = await vendor.newPartner();
  await app.drainJobs();
  expect((await accept(late.person, { partnerId: late.partnerId, agreementId })).standing.acceptedNumber).toBe(2);
});

test("an acceptance that lasts a time is told of before its end, can be renewed then, and ends where it was not", async () => {
  const vendor = await app.newVendor();
  const [kept, lost] = [await vendor.newPartner(), await vendor.newPartner()];
  const { agreementId } = await newAgreement(app, vendor, { lasts: "2 months" });
  for (const { partnerId, person } of [kept, lost]) await accept(person, { partnerId, agreementId });
  const params = { partnerId: kept.partnerId, agreementId };
  await days(20);
  const { can } = await kept.person.ok("getPartnerAgreement", { params, query: {} });
  expect(can["accept"]).toBe(false);
  await days(15);
  expect((await said(vendor, kept.partnerId)).filter((type) => type === "agreement.expiring")).toHaveLength(1);
  expect((await accept(kept.person, params)).acceptances).toHaveLength(2);
  await days(30);
  expect(await standingOf(lost.person, lost.partnerId)).toMatchObject({ status: "expired", holds: false });
  expect(await standingOf(kept.person, kept.partnerId)).toMatchObject({ status: "accepted", holds: true });
});

test("an agreement is for whom it says: types come and go with the partner", async () => {
  const vendor = await app.newVendor();
  const { partnerId, person } = await vendor.newPartner();
  await newAgreement(app, vendor, { types: ["msp"] });
  expect(await standingOf(person, partnerId)).toBeUndefined();
  await vendor.owner.ok("updatePartner", { params: { partnerId }, body: { revision: 1, types: ["msp"] } });
  await app.drainJobs();
  expect(await standingOf(person, partnerId)).toMatchObject({ status: "asked" });
  await vendor.owner.ok("updatePartner", { params: { partnerId }, body: { revision: 2, types: [] } });
  await app.drainJobs();
  expect(await standingOf(person, partnerId)).toBeUndefined();
});

test("people remind by hand at most once a day, and only who has not accepted", async () => {
  const vendor = await app.newVendor();
  const [one, two] = [await vendor.newPartner(), await vendor.newPartner()];
  const { agreementId } = await newAgreement(app, vendor);
  await accept(one.person, { partnerId: one.partnerId, agreementId });
  const remind = () => vendor.owner.ok("remindAgreementPartners", { params: { agreementId }, body: {} });
  expect([await remind(), await remind()]).toEqual([{ reminded: 1 }, { reminded: 0 }]);
  expect(await said(vendor, two.partnerId)).toContain("agreement.reminded");
  await days(1);
  expect(await remind()).toEqual({ reminded: 1 });
});
