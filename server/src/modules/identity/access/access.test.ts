import { expect, test } from "vitest";
import { startApp } from "../../../../test/harness.ts";

const app = await startApp();

test("who may do something is found with the role it comes through, about a partner, and among keys", async () => {
  const vendor = await app.newVendor();
  const { owner } = vendor;
  const [cam, viewer] = [await vendor.as("cam"), await vendor.as("viewer")];
  const [mine, other] = [await vendor.newPartner({ name: "Mine" }), await vendor.newPartner({ name: "Other" })];
  await vendor.manages(cam, mine.partnerId);
  await owner.ok("createApiKey", { body: { name: "Sync", kind: "service", permissions: ["partners.update"] } });
  const who = async (partner?: string) =>
    owner.ok("findWhoMay", {
      query: { side: "vendor", permission: "partners.update", ...(partner === undefined ? {} : { partner }) },
    });
  const all = await who();
  const reading = await owner.ok("findWhoMay", { query: { side: "vendor", permission: "partners.read" } });
  expect(reading.covers).toContainEqual({ id: "listPartnerPeople", summary: "See a partner's people" });
  expect(all.covers).toContainEqual({
    id: "updatePartner",
    summary: "Change a partner; send the revision that you read",
  });
  expect(all.keys.map(({ name }) => name)).toEqual(["Sync"]);
  const through = (found: typeof all) =>
    found.people.map(({ through: roles, ownOnly }) => [roles.map(({ key }) => key).join(" "), ownOnly]);
  expect(through(all)).toHaveLength(2);
  expect(through(all)).toContainEqual(["cam", true]);
  expect(through(await who(mine.partnerId))).toContainEqual(["cam", true]);
  expect(through(await who(other.partnerId))).toEqual([["owner administrator", false]]);
  const camId = (await cam.ok("getMe")).person.id;
  const access = await viewer.ok("getPersonAccess", { params: { personId: camId } });
  expect(access.places).toMatchObject([{ side: "vendor", partner: null, ownPartners: 1 }]);
  const held = access.places[0]?.permissions ?? [];
  expect(held.find(({ permission }) => permission === "partners.update")).toMatchObject({
    through: ["cam"],
    ownOnly: true,
  });
  expect(held.find(({ permission }) => permission === "programs.publish")).toBeUndefined();
});

test("a partner's administrators ask about their own people alone", async () => {
  const vendor = await app.newVendor();
  const { partnerId, person } = await vendor.newPartner();
  const other = await vendor.newPartner();
  const seller = await vendor.asPartner(partnerId, "seller");
  const appeal = { query: { permission: "oversight.appeal" as const } };
  const found = await person.ok("findWhoMayAtPartner", appeal);
  expect(found.people.map(({ through }) => through.map(({ key }) => key))).toEqual([["administrator"]]);
  expect(await seller.fails("findWhoMayAtPartner", appeal)).toMatchObject({ status: 403 });
  const sellerId = (await seller.ok("getMe")).person.id;
  const params = { personId: sellerId };
  const { places } = await person.ok("getPartnerPersonAccess", { params });
  expect(places).toMatchObject([{ side: "partner", partner: { id: partnerId }, ownPartners: null }]);
  expect(await other.person.fails("getPartnerPersonAccess", { params })).toMatchObject({ status: 404 });
  const elsewhere = { params: { partnerId, personId: sellerId } };
  expect(await other.person.fails("getPartnerPersonAccess", elsewhere)).toMatchObject({ status: 404 });
});
