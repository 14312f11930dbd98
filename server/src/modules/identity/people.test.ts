import { describe, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";

const app = await startApp();

const person = (roles: string[]) => ({ name: "Ada Lind", email: `ada-${crypto.randomUUID()}@Example.com`, roles });

describe("the vendor's people", () => {
  test("an administrator adds somebody, who gets a link to set a password and then signs in", async () => {
    const { owner, vendorId } = await app.newVendor();
    const body = { ...person(["cam"]), roles: ["cam" as const] };
    const added = await owner.ok("addPerson", { body });
    expect(added.email).toBe(body.email.toLowerCase());
    const token = new URL(added.setPasswordUrl ?? "").searchParams.get("token");

    const set = (newPassword: string) =>
      app.http.inject({ method: "POST", url: "/v1/auth/reset-password", payload: { token, newPassword } });
    expect((await set("too short")).statusCode).toBe(400);
    expect((await set("a long enough password")).statusCode).toBe(200);
    expect((await set("used for a second time")).statusCode).toBe(400);

    const signIn = await app.http.inject({
      method: "POST",
      url: "/v1/auth/sign-in/email",
      payload: { email: body.email.toLowerCase(), password: "a long enough password" },
    });
    expect(signIn.statusCode).toBe(200);
    const cookie = String(signIn.headers["set-cookie"]).split(";")[0] ?? "";
    expect(String(signIn.headers["set-cookie"])).toMatch(/HttpOnly; SameSite=Lax/);
    const me = await app.http.inject({ url: "/v1/me", headers: { cookie } });
    expect(me.json()).toMatchObject({ memberships: [{ side: "vendor", vendor: { id: vendorId }, roles: ["cam"] }] });
  });

  test("somebody who belongs to another vendor gets no link: it would open that vendor too", async () => {
    const [one, two] = [await app.newVendor(), await app.newVendor()];
    const body = { ...person([]), roles: ["viewer" as const] };
    expect((await one.owner.ok("addPerson", { body })).setPasswordUrl).toBeDefined();
    expect((await two.owner.ok("addPerson", { body })).setPasswordUrl).toBeUndefined();
  });

  test("a partner's administrator gets no link for somebody who was invited on the vendor's side", async () => {
    const vendor = await app.newVendor();
    const partner = await vendor.newPartner();
    const invited = { ...person([]), roles: ["owner" as const] };
    expect((await vendor.owner.ok("addPerson", { body: invited })).setPasswordUrl).toBeDefined();
    const body = { ...invited, roles: ["seller" as const] };
    const added = await partner.person.ok("addPartnerPerson", { params: { partnerId: partner.partnerId }, body });
    expect(added.setPasswordUrl).toBeUndefined();
  });

  test("a link is worth nothing once its person was removed, also when somebody else adds that person", async () => {
    const [one, two] = [await app.newVendor(), await app.newVendor()];
    const body = { ...person([]), roles: ["viewer" as const] };
    const first = await one.owner.ok("addPerson", { body });
    await one.owner.ok("removePerson", { params: { personId: first.id } });
    const second = await two.owner.ok("addPerson", { body });
    const use = async (url: string | undefined) => {
      const token = new URL(url ?? "").searchParams.get("token");
      const payload = { token, newPassword: "a long enough password" };
      return (await app.http.inject({ method: "POST", url: "/v1/auth/reset-password", payload })).statusCode;
    };
    expect(await use(first.setPasswordUrl)).toBe(400);
    expect(await use(second.setPasswordUrl)).toBe(200);
  });

  test("one new e-mail address that two vendors add at the same moment becomes one person with one link", async () => {
    const vendors = await Promise.all([app.newVendor(), app.newVendor(), app.newVendor()]);
    const body = { ...person([]), roles: ["viewer" as const] };
    const added = await Promise.all(vendors.map(({ owner }) => owner.ok("addPerson", { body })));
    expect(new Set(added.map(({ id }) => id)).size).toBe(1);
    expect(added.filter(({ setPasswordUrl }) => setPasswordUrl !== undefined)).toHaveLength(1);
  });

  test("the secret of a link is not kept with the repeatable result", async () => {
    const { owner } = await app.newVendor();
    const added = await owner.ok("addPerson", { body: { ...person([]), roles: ["viewer"] }, key: "kept" });
    const token = new URL(added.setPasswordUrl ?? "").searchParams.get("token") ?? "none";
    const { rows } = await app.database.owner.query<{ kept: string }>(
      "select result::text as kept from app.command where key = 'kept'",
    );
    expect(rows[0]?.kept).toBeDefined();
    expect(rows[0]?.kept).not.toContain(token);
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
