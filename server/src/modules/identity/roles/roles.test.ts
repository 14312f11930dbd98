import { defaultVendorRoles, vendorPermissions } from "@fairway/contract";
import { describe, expect, test } from "vitest";
import { startApp } from "../../../../test/harness.ts";

const app = await startApp();

const byId = async (client: Awaited<ReturnType<typeof app.newVendor>>["owner"], id: string) => {
  const found = (await client.ok("listRoles")).items.find((role) => role.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe("roles", () => {
  test("are as they come until somebody changes them, and say how many hold them", async () => {
    const { owner, as } = await app.newVendor();
    await as("viewer");
    const { items, can } = await owner.ok("listRoles");
    expect(can).toEqual({ manage: true });
    expect(items.find((role) => role.id === "vendor.owner")).toMatchObject({
      permissions: [...vendorPermissions],
      people: 1,
      changed: false,
      can: { edit: false, reset: false, remove: false },
    });
    expect(items.find((role) => role.id === "vendor.viewer")).toMatchObject({ people: 1, name: null, revision: 0 });
    expect(items.map((role) => role.id)).toContain("partner.seller");
  });

  test("give an open session what they newly allow, and take it away, at once", async () => {
    const { owner, as } = await app.newVendor();
    const viewer = await as("viewer");
    const body = { reference: "P-1", name: "Fennel" };
    expect(await viewer.fails("createPartner", { body })).toMatchObject({ status: 403, code: "forbidden" });
    const permissions = [...defaultVendorRoles.viewer, "partners.create" as const];
    const changed = await owner.ok("updateRole", {
      params: { roleId: "vendor.viewer" },
      body: { revision: 0, permissions },
    });
    expect(changed).toMatchObject({ changed: true, revision: 1, can: { reset: true } });
    await viewer.ok("createPartner", { body });
    await owner.ok("resetRole", { params: { roleId: "vendor.viewer" }, body: { revision: 1 } });
    expect(await viewer.fails("createPartner", { body: { ...body, reference: "P-2" } })).toMatchObject({ status: 403 });
    expect(await byId(owner, "vendor.viewer")).toMatchObject({ changed: false, revision: 0 });
  });

  test("are made, copied, renamed, held and removed again; the one who still holds it is named", async () => {
    const { owner } = await app.newVendor();
    const made = await owner.ok("createRole", {
      body: { side: "vendor", name: "Regional lead", copyOf: "vendor.cam", partnerScope: "own" },
    });
    expect(made).toMatchObject({ name: "Regional lead", builtIn: false, partnerScope: "own", people: 0 });
    expect(made.permissions).toEqual((await byId(owner, "vendor.cam")).permissions);
    const twice = await owner.fails("createRole", { body: { side: "vendor", name: "regional LEAD" } });
    expect(twice).toMatchObject({ status: 409, code: "role.name_taken" });
    const renamed = await owner.ok("updateRole", {
      params: { roleId: made.id },
      body: { revision: made.revision, name: "Area lead" },
    });
    const person = await owner.ok("addPerson", {
      body: { name: "Ida Novak", email: `ida.${made.id}@example.test`, roles: [made.key] },
    });
    const { items, roles } = await owner.ok("listPeople");
    expect(items.find(({ id }) => id === person.id)?.roles).toEqual([made.key]);
    expect(roles.find(({ key }) => key === made.key)).toEqual({ key: made.key, name: "Area lead", mayGive: true });
    expect(await owner.fails("removeRole", { params: { roleId: made.id } })).toMatchObject({
      status: 409,
      code: "role.in_use",
      detail: "Ida Novak still has this role.",
    });
    await owner.ok("updatePerson", { params: { personId: person.id }, body: { roles: ["viewer"] } });
    await owner.ok("removeRole", { params: { roleId: made.id } });
    expect((await owner.ok("listRoles")).items.map(({ id }) => id)).not.toContain(made.id);
    expect(await owner.fails("removeRole", { params: { roleId: "vendor.cam" } })).toMatchObject({
      code: "role.built_in",
    });
    expect(renamed.revision).toBe(2);
  });

  test("are not changed over somebody else's change, nor into what cannot be", async () => {
    const { owner } = await app.newVendor();
    const change = (roleId: string, body: object) => owner.fails("updateRole", { params: { roleId }, body });
    await owner.ok("updateRole", { params: { roleId: "vendor.sales" }, body: { revision: 0, name: "Field sales" } });
    expect(await change("vendor.sales", { revision: 0, name: "Other" })).toMatchObject({
      status: 409,
      code: "role.changed_meanwhile",
    });
    expect(await change("vendor.owner", { revision: 0, permissions: [] })).toMatchObject({ code: "role.fixed" });
    const wrongSide = await change("partner.seller", { revision: 0, permissions: ["programs.publish"] });
    expect(wrongSide).toMatchObject({ status: 400, code: "role.invalid" });
    expect(wrongSide.problems?.map(({ path }) => path)).toEqual(["permissions"]);
    const alone = await change("partner.administrator", { revision: 0, permissions: ["people.read"] });
    expect(alone.problems?.[0]?.message).toBe("must include people.manage");
    expect(await change("partner.seller", { revision: 0, partnerScope: "own" })).toMatchObject({ status: 400 });
    expect(await change("vendor.nobody", { revision: 0, name: "x" })).toMatchObject({ status: 404 });
    expect(await change("vendor.constructor", { revision: 0, name: "x" })).toMatchObject({ status: 404 });
  });
});

describe("nobody gives what they do not hold", () => {
  const keeper = async (permissions: readonly string[]) => {
    const vendor = await app.newVendor();
    const role = await vendor.owner.ok("createRole", {
      body: { side: "vendor", name: "Keeper", permissions: [...permissions] as ["people.read"] },
    });
    return { ...vendor, role, client: await vendor.as(role.key) };
  };

  test("neither by changing a role, nor by making or copying one", async () => {
    const { client, role } = await keeper(["people.read", "roles.manage", "partners.read"]);
    const beyond = { status: 403, code: "role.beyond_own" };
    const own = {
      params: { roleId: role.id },
      body: { revision: 1, permissions: ["people.read", "roles.manage", "people.manage"] },
    };
    expect(await client.fails("updateRole", own)).toMatchObject({
      ...beyond,
      detail: expect.stringContaining("people.manage"),
    });
    const body = { side: "vendor" as const, name: "More" };
    expect(await client.fails("createRole", { body: { ...body, permissions: ["vendor.update"] } })).toMatchObject(
      beyond,
    );
    expect(await client.fails("createRole", { body: { ...body, copyOf: "vendor.administrator" } })).toMatchObject(
      beyond,
    );
    const less = await client.ok("createRole", { body: { ...body, permissions: ["partners.read"] } });
    expect(less.permissions).toEqual(["partners.read"]);
    await client.ok("updateRole", { params: { roleId: "vendor.viewer" }, body: { revision: 0, permissions: [] } });
    const back = { params: { roleId: "vendor.viewer" }, body: { revision: 1 } };
    expect(await client.fails("resetRole", back)).toMatchObject(beyond);
  });

  test("nor by giving people a role", async () => {
    const { client, owner } = await keeper(["people.read", "people.manage", "partners.read"]);
    const body = { name: "New", email: "new.person@example.test" };
    const refused = await client.fails("addPerson", { body: { ...body, roles: ["operations"] } });
    expect(refused).toMatchObject({ status: 403, code: "role.beyond_own" });
    expect(await client.fails("addPerson", { body: { ...body, roles: ["owner"] } })).toMatchObject({ status: 403 });
    const { roles } = await client.ok("listPeople");
    expect(roles.filter((role) => role.mayGive).map((role) => role.name)).toEqual(["Keeper"]);
    const unknown = await owner.fails("addPerson", { body: { ...body, roles: ["wizard"] } });
    expect(unknown).toMatchObject({ status: 400, code: "people.unknown_role" });
    expect(unknown.problems?.[0]?.path).toBe("roles");
  });
});

describe("a partner's administrators", () => {
  test("change the roles of their own people, up to what they may do themselves", async () => {
    const { owner, newPartner, asPartner } = await app.newVendor();
    const { partnerId, person: administrator } = await newPartner();
    const other = await newPartner();
    const seller = await asPartner(partnerId, "seller");
    const listed = await administrator.ok("listPartnerPeople");
    const target = listed.items.find(({ roles }) => roles.includes("seller"))?.id ?? "";
    expect(listed.can).toEqual({ manage: true });
    const made = await owner.ok("createRole", {
      body: { side: "partner", name: "Deal desk", copyOf: "partner.seller" },
    });
    const change = { params: { personId: target }, body: { roles: [made.key] } };
    expect(await seller.fails("updatePartnerPerson", change)).toMatchObject({ status: 403 });
    expect((await administrator.ok("updatePartnerPerson", change)).roles).toEqual([made.key]);
    expect(await other.person.fails("updatePartnerPerson", change)).toMatchObject({ status: 404 });
    const elsewhere = { params: { partnerId, personId: target }, body: { roles: ["seller"] } };
    expect(await other.person.fails("updatePartnerPerson", elsewhere)).toMatchObject({ status: 404 });
    await owner.ok("updateRole", {
      params: { roleId: "partner.administrator" },
      body: { revision: 0, permissions: ["people.read", "people.manage"] },
    });
    const beyond = { params: { personId: target }, body: { roles: [made.key, "finance"] } };
    expect(await administrator.fails("updatePartnerPerson", beyond)).toMatchObject({ code: "role.beyond_own" });
    const own = listed.items.find(({ roles }) => roles.includes("administrator"))?.id ?? "";
    const last = { params: { personId: own }, body: { roles: [made.key] } };
    expect((await administrator.fails("updatePartnerPerson", last)).status).toBe(403);
  });
});
