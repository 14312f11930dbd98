import { describe, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";

const app = await startApp();

const person = (roles: string[]) => ({ name: "Ada Lind", email: `ada-${crypto.randomUUID()}@Example.com`, roles });

describe("the vendor's people", () => {
  test("somebody who is added belongs here at once, and gets no link that would open more", async () => {
    const { owner } = await app.newVendor();
    const body = { ...person(["cam"]), roles: ["cam" as const] };
    const added = await owner.ok("addPerson", { body });
    expect(added).toMatchObject({ email: body.email.toLowerCase(), roles: ["cam"], lastSeenAt: null });
    expect(JSON.stringify(added)).not.toContain("token");
  });

  test("one new e-mail address that two vendors add at the same moment becomes one person", async () => {
    const vendors = await Promise.all([app.newVendor(), app.newVendor(), app.newVendor()]);
    const body = { ...person([]), roles: ["viewer" as const] };
    const added = await Promise.all(vendors.map(({ owner }) => owner.ok("addPerson", { body })));
    expect(new Set(added.map(({ id }) => id)).size).toBe(1);
  });

  test("who is here already is not added twice, and a repeated call adds nobody", async () => {
    const { owner } = await app.newVendor();
    const body = { ...person([]), roles: ["viewer" as const] };
    const first = await owner.ok("addPerson", { body, key: "add-ada" });
    expect(await owner.ok("addPerson", { body, key: "add-ada" })).toEqual(first);
    expect(await owner.fails("addPerson", { body })).toMatchObject({ status: 409, code: "people.already_there" });
    expect((await owner.ok("listPeople")).items).toHaveLength(2);
  });

  test("only administrators manage, and only an owner makes owners", async () => {
    const vendor = await app.newVendor();
    const cam = await vendor.as("cam");
    expect((await cam.ok("listPeople")).can).toEqual({ manage: false });
    const body = { ...person([]), roles: ["viewer"] };
    expect(await cam.fails("addPerson", { body })).toMatchObject({ status: 403 });
    const administrator = await vendor.as("administrator");
    const owner = { ...person([]), roles: ["owner"] };
    expect(await administrator.fails("addPerson", { body: owner })).toMatchObject({ status: 403 });
    expect((await vendor.owner.raw("addPerson", { body: owner })).status).toBe(201);
  });

  test("the last administrator stays, even when two are removed at once", async () => {
    const vendor = await app.newVendor();
    const [only] = (await vendor.owner.ok("listPeople")).items;
    const last = await vendor.owner.fails("removePerson", { params: { personId: only?.id ?? "" } });
    expect(last).toMatchObject({ status: 409, code: "people.last_administrator" });
    const demoted = await vendor.owner.fails("updatePerson", {
      params: { personId: only?.id ?? "" },
      body: { roles: ["cam"] },
    });
    expect(demoted).toMatchObject({ status: 409 });

    const second = await vendor.owner.ok("addPerson", { body: { ...person([]), roles: ["owner", "administrator"] } });
    const replies = await Promise.all(
      [only?.id ?? "", second.id].map((personId) => vendor.owner.raw("removePerson", { params: { personId } })),
    );
    expect(replies.map(({ status }) => status).toSorted()).toEqual([204, 409]);
  });

  test("whoever is removed is out at once", async () => {
    const vendor = await app.newVendor();
    const viewer = await vendor.as("viewer");
    const { person: own } = await viewer.ok("getMe");
    await vendor.owner.ok("removePerson", { params: { personId: own.id } });
    expect(await viewer.fails("getVendor")).toMatchObject({ status: 404 });
    expect((await viewer.ok("getMe")).memberships).toEqual([]);
  });
});

describe("a partner's people", () => {
  test("are managed by the partner's administrator and by the vendor, and by nobody else", async () => {
    const vendor = await app.newVendor();
    const partner = await vendor.newPartner();
    const seller = await vendor.asPartner(partner.partnerId, "seller");
    const body = { ...person([]), roles: ["seller"] };
    const params = { partnerId: partner.partnerId };
    expect(await seller.fails("addPartnerPerson", { params, body })).toMatchObject({ status: 403 });
    expect((await partner.person.raw("addPartnerPerson", { params, body })).status).toBe(201);
    expect((await vendor.owner.ok("listPartnerPeople", { params })).items).toHaveLength(3);

    const stranger = await vendor.newPartner();
    expect(await stranger.person.fails("listPartnerPeople", { params })).toMatchObject({ status: 404 });
    expect(await stranger.person.fails("addPartnerPerson", { params, body })).toMatchObject({ status: 404 });
  });

  test("see nothing of the vendor's side", async () => {
    const { person: own } = await (await app.newVendor()).newPartner();
    expect(await own.fails("listPeople")).toMatchObject({ status: 403 });
    expect(await own.fails("getVendor")).toMatchObject({ status: 403 });
    expect((await own.ok("getMe")).memberships).toMatchObject([{ side: "partner", roles: ["administrator"] }]);
  });

  test("a partner that is not this vendor's has no people to add to", async () => {
    const [one, two] = [await app.newVendor(), await app.newVendor()];
    const foreign = await two.newPartner();
    const call = { params: { partnerId: foreign.partnerId }, body: { ...person([]), roles: ["seller"] } };
    expect(await one.owner.fails("addPartnerPerson", call)).toMatchObject({ status: 404 });
  });
});
