import { beforeAll, expect, test } from "vitest";
import { accept, newAgreement, publishText, termsText } from "../../../test/agreements-stage.ts";
import type { TestPartner, TestVendor } from "../../../test/factory.ts";
import { startApp } from "../../../test/harness.ts";

const source = `program: Bound
currency: USD
facts: { sale: { amount: money } }
metrics: { sales: { sum: sale.amount } }
benefits: { hours: { credits: 40 hours, for: agreement.terms } }
segments: { bound: agreement.terms, unbound: "!agreement.terms" }
gates: { signed: agreement.terms }
`;

const app = await startApp();
let vendor: TestVendor;
let partner: TestPartner;
let other: TestPartner;
let agreementId = "";

const lock = async ({ person }: TestPartner) =>
  (await person.ok("getLock", { params: { kind: "page", thing: "numbers" } })).lock;
const membersOf = async (key: string) => {
  const { items } = await vendor.owner.ok("listSegments", {});
  const segmentId = items.find((segment) => segment.key === key)?.id ?? "";
  const found = await vendor.owner.ok("listSegmentMembers", { params: { segmentId }, query: {} });
  return found.items.map(({ partner: { name } }) => name);
};
const benefits = async ({ person }: TestPartner) =>
  (await person.ok("listPartnerBenefits", {})).items.map(({ state }) => state);

beforeAll(async () => {
  vendor = await app.newVendor();
  [partner, other] = [await vendor.newPartner({ name: "Ash" }), await vendor.newPartner({ name: "Birch" })];
  ({ agreementId } = await newAgreement(app, vendor));
  await vendor.owner.ok("createProgram", { body: { source, format: "yaml" } });
  await app.drainJobs();
  const { items } = await vendor.owner.ok("listGates", {});
  await vendor.owner.ok("setPageGate", { params: { page: "numbers" }, body: { gateId: items[0]?.id ?? null } });
});

test("what asks for an agreement says so by its name", async () => {
  expect(await lock(partner)).toMatchObject({
    requirement: { met: false, says: "With the agreement “Partner terms” accepted" },
    opens: [{ says: "Accept the agreement “Partner terms”" }],
  });
  expect(await membersOf("unbound")).toEqual(["Ash", "Birch"]);
  const { items } = await vendor.owner.ok("listSegments", {});
  expect(items[0]?.says).toBe("With the agreement “Partner terms” accepted.");
});

test("opens to who accepts, and to nobody else", async () => {
  await accept(partner.person, { partnerId: partner.partnerId, agreementId });
  await app.drainJobs();
  expect([await lock(partner), (await lock(other))?.requirement.met]).toEqual([null, false]);
  expect([await membersOf("bound"), await membersOf("unbound")]).toEqual([["Ash"], ["Birch"]]);
  expect([await benefits(partner), await benefits(other)]).toEqual([["held"], ["locked"]]);
});

test("closes when the time to accept the next version has passed", async () => {
  await publishText(app, vendor.owner, agreementId, termsText, { acceptWithin: "10 days", asksAgain: true });
  expect(await lock(partner)).toBeNull();
  app.clock.advance({ days: 12 });
  await app.runCron("agreements.clock");
  await app.drainJobs();
  expect((await lock(partner))?.requirement.met).toBe(false);
  expect([await membersOf("bound"), await benefits(partner)]).toEqual([[], ["locked"]]);
});

test("a name that no agreement has is refused, with the one that was meant", async () => {
  const body = { label: "Mistaken", rule: "agreement.term" };
  const refused = await vendor.owner.fails("createGate", { body });
  expect(refused).toMatchObject({ status: 400, code: "gate.rule" });
  expect(JSON.stringify(refused)).toContain("terms");
  const counted = await vendor.owner.ok("matchRule", { body: { rule: "!agreement.terms" } });
  expect(counted).toMatchObject({ ok: true, matches: 2, total: 2 });
  expect(counted.holds[0]?.explanation).toMatchObject({ met: true });
});
