import { beforeAll, describe, expect, test } from "vitest";
import type { TestPartner, TestVendor } from "../../../../test/factory.ts";
import { startApp, type TestClient } from "../../../../test/harness.ts";
import { publishSmall } from "../../../../test/small-program.ts";

const app = await startApp();
let vendor: TestVendor;
let partner: TestPartner;

beforeAll(async () => {
  vendor = await app.newVendor();
  await publishSmall(app, vendor.owner);
  partner = await vendor.newPartner({ name: "Ash", roles: ["administrator"] });
  await app.drainJobs();
});

const start = (client: TestClient = vendor.owner, role = "seller") =>
  client.ok("startViewing", { params: { partnerId: partner.partnerId }, body: { role } });
const by = (id: string) => ({ headers: { "fairway-viewing": id } });
const own = () => ({ params: { partnerId: partner.partnerId } });

describe("looking at the portal as a partner's person", () => {
  test("belongs to that one place, with the role's permissions, and says so", async () => {
    const viewing = await start();
    const me = await vendor.owner.ok("getMe", by(viewing.id));
    expect(me.viewing).toEqual(viewing);
    expect(me.memberships).toMatchObject([{ side: "partner", roles: ["seller"], partner: { name: "Ash" } }]);
    const seller = await vendor.asPartner(partner.partnerId, "seller");
    const theirs = (await seller.ok("getMe")).memberships[0];
    expect(me.memberships[0]?.permissions).toEqual(theirs?.permissions);
    expect((await vendor.owner.ok("getMe")).viewing).toBeNull();
  });

  test("sees what such a person sees, and not what the vendor's people see", async () => {
    const { id } = await start();
    const seller = await vendor.asPartner(partner.partnerId, "seller");
    const read = async (client: TestClient, more = {}) =>
      client.ok("getPartner", { ...own(), ...more } as never) as Promise<{ can: unknown }>;
    expect(await read(vendor.owner, by(id))).toEqual(await read(seller));
    expect(await vendor.owner.fails("listPartners", { query: {}, ...by(id) })).toMatchObject({ status: 403 });
    const other = await vendor.newPartner();
    expect(await vendor.owner.fails("getPartner", { params: { partnerId: other.partnerId }, ...by(id) })).toMatchObject(
      { status: 404 },
    );
  });

  test("changes nothing: every write is refused with its own code, whatever it is", async () => {
    const { id } = await start(vendor.owner, "administrator");
    for (const [operation, input] of [
      ["updateVendor", { body: { name: "Taken" } }],
      ["addPartnerPerson", { ...own(), body: { name: "X", email: "x@example.com", roles: ["seller"] } }],
      ["askForOpening", { ...own(), body: { thing: { kind: "page", id: "resources" }, reason: "x" } }],
      ["updateMe", { body: { name: "Somebody else" } }],
      ["createVendor", { body: {} }],
    ] as const)
      expect(await vendor.owner.fails(operation, { ...input, ...by(id) })).toMatchObject({
        status: 403,
        code: "viewing.read_only",
      });
  });

  test("shows nothing of another vendor, not even where the person belongs there as well", async () => {
    const { id } = await start();
    const elsewhere = await app.newVendor();
    const there = await elsewhere.newPartner();
    for (const params of [
      { vendorId: elsewhere.vendorId, partnerId: there.partnerId },
      { vendorId: elsewhere.vendorId, partnerId: partner.partnerId },
    ])
      expect(await vendor.owner.fails("getPartner", { params, ...by(id) })).toMatchObject({ status: 404 });
    // Somebody else cannot take the viewing over.
    expect(await elsewhere.owner.fails("getMe", by(id))).toMatchObject({ status: 403, code: "viewing.over" });
  });

  test("is for those who may, for partners that there are and roles that there are", async () => {
    const finance = await vendor.as("finance");
    expect(await finance.fails("startViewing", { ...own(), body: { role: "seller" } })).toMatchObject({ status: 403 });
    expect(await vendor.owner.fails("startViewing", { ...own(), body: { role: "emperor" } })).toMatchObject({
      code: "role.unknown",
    });
    expect(await partner.person.fails("startViewing", { ...own(), body: { role: "seller" } })).toMatchObject({
      status: 403,
    });
    expect(await vendor.owner.fails("getMe", by("viw_nothing"))).toMatchObject({ code: "viewing.over" });
  });

  test("ends by its button or by the clock, and stands in the journal that the vendor reads", async () => {
    const first = await start();
    await vendor.owner.ok("endViewing", { params: { partnerId: partner.partnerId, viewingId: first.id } });
    expect(await vendor.owner.fails("getMe", by(first.id))).toMatchObject({ code: "viewing.over" });
    const second = await start();
    app.clock.advance({ minutes: 31 });
    expect(await vendor.owner.fails("getMe", by(second.id))).toMatchObject({ code: "viewing.over" });
    await app.runCron("viewing.tend");
    await app.runCron("viewing.tend");
    const types = async (client: TestClient) =>
      (await client.ok("listPartnerActivity", { ...own(), query: { limit: 200 } })).items
        .map(({ type }) => type)
        .filter((type) => type.startsWith("viewing."));
    const told = await types(vendor.owner);
    expect(told.filter((type) => type === "viewing.started")).toHaveLength(
      told.filter((type) => type === "viewing.ended").length,
    );
    expect(told[0]).toBe("viewing.ended");
    expect(await types(partner.person)).toEqual([]);
  });
});
