import { beforeAll, describe, expect, test } from "vitest";
import { startApp, type TestClient } from "../../../../test/harness.ts";

const records = new Map<string, string>();
const app = await startApp({ resolveTxt: async (name) => [records.get(name) ?? ""] });

const schemas = ["urn:ietf:params:scim:schemas:core:2.0:User"];
const patchSchemas = ["urn:ietf:params:scim:api:messages:2.0:PatchOp"];

/** As much of a reply as is looked at. */
type Body = Record<string, unknown> & {
  id: string;
  meta: { version: string; location: string };
  Resources: { id: string; userName: string }[];
  members?: { value: string }[];
};
type Reply = { status: number; body: Body; headers: Record<string, unknown> };
type Directory = {
  id: string;
  domain: string;
  token: string;
  send(
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    path: string,
    body?: object,
    headers?: object,
  ): Promise<Reply>;
};

let count = 0;
const guideRules = [
  { value: "Tour Guides", roles: ["cam"] },
  { value: "Employees", roles: ["viewer"] },
];

/** A connection with a proven domain, and a directory that calls it. */
async function connect(who: TestClient, roles: string[] = ["viewer"], rules = guideRules): Promise<Directory> {
  count += 1;
  const domain = count === 1 ? "example.com" : `directory-${count}.example.com`;
  const { id } = await who.ok("createSignInConnection", {
    body: { name: "Directory", protocol: "oidc", provider: "okta" },
  });
  const params = { signInConnectionId: id };
  const { domains } = await who.ok("addSignInDomain", { params, body: { domain } });
  for (const { record } of domains) records.set(record.name, record.value);
  await who.ok("proveSignInDomain", { params, body: { domain } });
  const admission = { create: false, roles, attribute: null, rules, follow: true };
  await who.ok("updateSignInConnection", { params, body: { revision: 1, admission } });
  const { token } = await who.ok("rotateScimToken", { params, body: {} });
  return {
    id,
    domain,
    token,
    async send(method, path, body, headers = {}) {
      const reply = await app.http.inject({
        method,
        url: `/scim/v2/${id}${path}`,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/scim+json", ...headers },
        ...(body ? { payload: JSON.stringify(body) } : {}),
      });
      return {
        status: reply.statusCode,
        headers: reply.headers,
        body: JSON.parse(reply.body || "{}") as Body,
      };
    },
  };
}

/** The user of RFC 7644, 3.3. */
const barbara = {
  schemas,
  userName: "bjensen",
  externalId: "bjensen",
  name: { formatted: "Ms. Barbara J Jensen III", familyName: "Jensen", givenName: "Barbara" },
  emails: [{ value: "bjensen@example.com", type: "work", primary: true }],
};

let vendor: Awaited<ReturnType<typeof app.newVendor>>;
let directory: Directory;
beforeAll(async () => {
  vendor = await app.newVendor();
  directory = await connect(vendor.owner);
});

const people = async () => (await vendor.owner.ok("listPeople", {})).items;
const user = (name: string, domain = "example.com") => ({ schemas, userName: `${name}@${domain}` });

/** A session of the person with this address, as if they had signed in. */
async function sessionOf(email: string): Promise<string> {
  const token = crypto.randomUUID();
  await app.database.identity.query(
    `insert into session (id, person_id, token, expires_at, created_at, updated_at)
      select gen_random_uuid(), id, $2, now() + interval '1 day', now(), now() from person where email = $1`,
    [email, token],
  );
  return token;
}

const meAs = (token: string) => app.http.inject({ url: "/v1/me", headers: { authorization: `Bearer ${token}` } });

describe("the exchanges of RFC 7644", () => {
  let id = "";
  let version = "";

  test("3.3: a user is created", async () => {
    const { status, body, headers } = await directory.send("POST", "/Users", barbara);
    expect([status, headers["content-type"]]).toEqual([201, expect.stringContaining("application/scim+json")]);
    id = body.id;
    version = body.meta.version;
    expect(body).toMatchObject({ ...barbara, meta: { resourceType: "User", version: 'W/"1"' } });
    expect(body.meta.location).toBe(headers["location"]);
    expect(headers["etag"]).toBe(version);
    expect(body.meta.location).toMatch(new RegExp(`/scim/v2/${directory.id}/Users/${id}$`));
    expect(await people()).toContainEqual(
      expect.objectContaining({ email: "bjensen@example.com", name: "Ms. Barbara J Jensen III", roles: ["viewer"] }),
    );
  });

  test("3.3: the same user again is a conflict", async () => {
    const { status, body } = await directory.send("POST", "/Users", barbara);
    expect(status).toBe(409);
    expect(body).toMatchObject({
      schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"],
      scimType: "uniqueness",
      status: "409",
    });
  });

  test("3.4.1: a known resource, and 3.14 unless it is the same version", async () => {
    const { status, body } = await directory.send("GET", `/Users/${id}`);
    expect([status, body["userName"]]).toEqual([200, "bjensen"]);
    const same = await directory.send("GET", `/Users/${id}`, undefined, { "if-none-match": version });
    expect(same.status).toBe(304);
    const absent = await directory.send("GET", `/Users/${crypto.randomUUID()}`);
    expect([absent.status, absent.body["detail"]]).toEqual([404, expect.stringMatching(/^Resource .* not found$/)]);
  });

  test("3.4.2: a query with chosen attributes, a filter, and pages", async () => {
    const asked = await directory.send("GET", "/Users?filter=userName%20eq%20%22BJensen%22&attributes=userName");
    expect(asked.body).toEqual({
      schemas: ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
      totalResults: 1,
      itemsPerPage: 1,
      startIndex: 1,
      Resources: [{ schemas, id, userName: "bjensen" }],
    });
    for (const name of ["page1", "page2", "page3"]) await directory.send("POST", "/Users", user(name));
    const page = await directory.send("GET", "/Users?startIndex=2&count=2");
    expect(page.body).toMatchObject({ totalResults: 4, itemsPerPage: 2, startIndex: 2 });
    expect(page.body.Resources.map((one) => one.userName)).toEqual(["page1@example.com", "page2@example.com"]);
    expect((await directory.send("GET", "/Users?count=0")).body).toMatchObject({ totalResults: 4, Resources: [] });
    const bad = await directory.send("GET", "/Users?filter=userName%20is%201");
    expect([bad.status, bad.body["scimType"]]).toEqual([400, "invalidFilter"]);
  });

  test("3.5.1: a user is replaced, unless somebody else was first", async () => {
    const replaced = { ...barbara, id, nickName: "Babs", roles: [], active: true };
    const stale = await directory.send("PUT", `/Users/${id}`, replaced, { "if-match": 'W/"7"' });
    expect(stale.status).toBe(412);
    const { status, body } = await directory.send("PUT", `/Users/${id}`, replaced, { "if-match": version });
    expect([status, body["nickName"], body.meta.version]).toEqual([200, "Babs", 'W/"2"']);
  });

  test("3.5.2: a user is patched by add, replace and remove", async () => {
    const patch = async (Operations: object[]) =>
      (await directory.send("PATCH", `/Users/${id}`, { schemas: patchSchemas, Operations })).body;
    const added = await patch([
      { op: "add", value: { emails: [{ value: "babs@jensen.org", type: "home" }], nickname: "Babs J" } },
    ]);
    expect(added).toMatchObject({ nickName: "Babs J", emails: [{ type: "work" }, { value: "babs@jensen.org" }] });
    expect(await patch([{ op: "replace", path: "name.familyName", value: "Jones" }])).toMatchObject({
      name: { familyName: "Jones", givenName: "Barbara" },
    });
    expect((await patch([{ op: "remove", path: 'emails[type eq "home"]' }]))["emails"]).toHaveLength(1);
    expect(await patch([{ op: "frobnicate", path: "nickName", value: 1 }])).toMatchObject({ status: "400" });
    expect(await patch([{ op: "remove" }])).toMatchObject({ status: "400", scimType: "noTarget" });
  });

  test("3.6: a user is deleted, and is gone", async () => {
    expect((await directory.send("DELETE", `/Users/${id}`)).status).toBe(204);
    expect((await directory.send("GET", `/Users/${id}`)).status).toBe(404);
    expect((await directory.send("DELETE", `/Users/${id}`)).status).toBe(404);
    expect((await people()).map(({ email }) => email)).not.toContain("bjensen@example.com");
  });

  test("4: what the service says of itself", async () => {
    expect((await directory.send("GET", "/ServiceProviderConfig")).body).toMatchObject({
      patch: { supported: true },
      bulk: { supported: false },
      etag: { supported: true },
    });
    const types = (await directory.send("GET", "/ResourceTypes")).body;
    expect(types.Resources.map((one) => one.id)).toEqual(["User", "Group"]);
    const one = await directory.send("GET", `/Schemas/${schemas[0]}`);
    expect([one.status, one.body["name"]]).toEqual([200, "User"]);
    expect((await directory.send("GET", "/Bulk")).body).toMatchObject({ status: "404" });
  });
});

describe("somebody who leaves the company", () => {
  test.each([
    [
      "deactivated by PATCH",
      "PATCH",
      { schemas: patchSchemas, Operations: [{ op: "replace", value: { active: false } }] },
    ],
    [
      "deactivated as Entra does",
      "PATCH",
      { schemas: patchSchemas, Operations: [{ op: "Replace", path: "active", value: "False" }] },
    ],
    ["deactivated by PUT", "PUT", { ...user("leaver"), active: false }],
    ["deleted", "DELETE", undefined],
  ] as const)("%s loses session and place at once, and only here", async (name, method, body) => {
    const email = `leaver@${directory.domain}`;
    const made = await directory.send("POST", "/Users", user("leaver"));
    const elsewhere = await app.newVendor();
    await elsewhere.owner.ok("addPerson", { body: { name: "Leaver", email, roles: ["viewer"] } }).catch(() => {});
    const session = await sessionOf(email);
    const before = (await meAs(session)).json().memberships.length;
    expect(before, name).toBeGreaterThan(1);
    expect((await directory.send(method, `/Users/${made.body.id}`, body)).status).toBeLessThan(300);
    expect((await meAs(session)).statusCode).toBe(401);
    const { memberships } = (await meAs(await sessionOf(email))).json();
    expect(memberships).toHaveLength(before - 1);
    expect(JSON.stringify(memberships)).not.toContain(vendor.vendorId);
    if (method !== "DELETE") await directory.send("DELETE", `/Users/${made.body.id}`);
  });

  test("keeps what belongs elsewhere where their own address is of a domain that was merely confirmed", async () => {
    const partner = await vendor.newPartner();
    const theirs = await connect(partner.person, ["seller"], []);
    const params = { signInConnectionId: theirs.id };
    const confirmed = `confirmed.${theirs.domain}`;
    await partner.person.ok("addSignInDomain", { params, body: { domain: confirmed } });
    await vendor.owner.ok("confirmSignInDomain", { params, body: { domain: confirmed } });
    const email = `anna@${confirmed}`;
    const { body } = await theirs.send("POST", "/Users", user("anna", confirmed));
    await (await app.newVendor()).owner.ok("addPerson", { body: { name: "Anna", email, roles: ["viewer"] } });
    const session = await sessionOf(email);
    expect((await meAs(session)).json().memberships).toHaveLength(2);
    for (const value of [{ userName: `x@${theirs.domain}` }, { active: false }]) {
      const Operations = [{ op: "replace", value }];
      const { status } = await theirs.send("PATCH", `/Users/${body.id}`, { schemas: patchSchemas, Operations });
      expect(status).toBe(200);
    }
    expect((await meAs(session)).json().memberships).toHaveLength(1);
  });

  test("comes back with the roles of before where the company activates them again", async () => {
    const { body } = await directory.send("POST", "/Users", user("returns"));
    const active = (value: boolean) =>
      directory.send("PATCH", `/Users/${body.id}`, {
        schemas: patchSchemas,
        Operations: [{ op: "replace", path: "active", value }],
      });
    await active(false);
    await active(true);
    expect(await people()).toContainEqual(expect.objectContaining({ email: "returns@example.com", roles: ["viewer"] }));
  });

  test("is kept where nobody else owns the vendor", async () => {
    const own = await app.newVendor();
    const other = await connect(own.owner);
    const { items } = await own.owner.ok("listPeople", {});
    await app.database.identity.query("update person set email = $2 where name = $1", [
      items[0]?.name,
      `last@${other.domain}`,
    ]);
    const made = await other.send("POST", "/Users", user("last", other.domain));
    expect((await other.send("DELETE", `/Users/${made.body.id}`)).status).toBe(409);
    expect((await own.owner.ok("listPeople", {})).items).toHaveLength(1);
  });
});

describe("groups", () => {
  test("give their members roles by the rules, and take them with the membership", async () => {
    const guide = (await directory.send("POST", "/Users", user("guide"))).body.id;
    const group = { schemas: ["urn:ietf:params:scim:schemas:core:2.0:Group"], displayName: "Tour Guides" };
    const made = await directory.send("POST", "/Groups", { ...group, members: [{ value: guide }] });
    expect([made.status, made.body.members?.[0]?.value]).toEqual([201, guide]);
    const roles = async () => (await people()).find(({ email }) => email === "guide@example.com")?.roles.toSorted();
    expect(await roles()).toEqual(["cam", "viewer"]);
    const shown = await directory.send("GET", `/Users/${guide}`);
    expect(shown.body["groups"]).toMatchObject([{ value: made.body.id, display: "Tour Guides" }]);
    const removal = [{ op: "remove", path: `members[value eq "${guide}"]` }];
    const path = `/Groups/${made.body.id}`;
    const removed = await directory.send("PATCH", path, { schemas: patchSchemas, Operations: removal });
    expect([removed.status, removed.body.members]).toEqual([200, undefined]);
    expect(await roles()).toEqual(["viewer"]);
    const Operations = [{ op: "add", path: "members", value: [{ value: guide }] }];
    await directory.send("PATCH", path, { schemas: patchSchemas, Operations });
    expect(await roles()).toEqual(["cam", "viewer"]);
    expect((await directory.send("GET", `${path}?excludedAttributes=members`)).body.members).toBeUndefined();
    expect((await directory.send("DELETE", path)).status).toBe(204);
    expect(await roles()).toEqual(["viewer"]);
    const stranger = { ...group, displayName: "Strangers", members: [{ value: crypto.randomUUID() }] };
    expect((await directory.send("POST", "/Groups", stranger)).body).toMatchObject({ scimType: "invalidValue" });
  });

  test("take the place of whom they leave without a role, where roles follow the directory", async () => {
    const own = await app.newVendor();
    const other = await connect(own.owner, []);
    const email = `eva@${other.domain}`;
    const rolesNow = async () => (await own.owner.ok("listPeople", {})).items.find((one) => one.email === email)?.roles;
    await own.owner.ok("addPerson", { body: { name: "Eva", email, roles: ["finance"] } });
    const eva = (await other.send("POST", "/Users", user("eva", other.domain))).body.id;
    const group = { schemas: ["urn:ietf:params:scim:schemas:core:2.0:Group"], members: [{ value: eva }] };
    const club = await other.send("POST", "/Groups", { ...group, displayName: "Book club" });
    await other.send("DELETE", `/Groups/${club.body.id}`);
    expect(await rolesNow(), "given by hand, and by no group").toEqual(["finance"]);
    const guides = await other.send("POST", "/Groups", { ...group, displayName: "Tour Guides" });
    expect(await rolesNow()).toEqual(["cam"]);
    const session = await sessionOf(email);
    expect((await meAs(session)).json().memberships).toHaveLength(1);
    const Operations = [{ op: "remove", path: `members[value eq "${eva}"]` }];
    const path = `/Groups/${guides.body.id}`;
    expect((await other.send("PATCH", path, { schemas: patchSchemas, Operations })).status).toBe(200);
    expect(await rolesNow()).toBeUndefined();
    expect((await meAs(session)).json().memberships).toEqual([]);
    const back = [{ op: "add", path: "members", value: [{ value: eva }] }];
    await other.send("PATCH", path, { schemas: patchSchemas, Operations: back });
    expect(await rolesNow()).toEqual(["cam"]);
    expect(
      (
        await other.send("PATCH", path, {
          schemas: patchSchemas,
          Operations: [{ op: "replace", path: "displayName", value: "Others" }],
        })
      ).status,
    ).toBe(200);
    expect(await rolesNow(), "the group has another name").toBeUndefined();
  });
});

describe("a directory sees its own people only", () => {
  test("without its token, with another's, or with one that was replaced, it sees none", async () => {
    const own = await app.newVendor();
    const other = await connect(own.owner);
    const made = (await directory.send("POST", "/Users", user("mine"))).body.id;
    for (const authorization of ["", "Bearer x", `Bearer ${other.token}`, `Basic ${directory.token}`])
      expect((await directory.send("GET", "/Users", undefined, { authorization })).status).toBe(401);
    expect((await other.send("GET", `/Users/${made}`)).status).toBe(404);
    expect((await other.send("DELETE", `/Users/${made}`)).status).toBe(404);
    const list = (await other.send("GET", "/Users")).body;
    expect(list["totalResults"]).toBe(0);
    const params = { signInConnectionId: other.id };
    await own.owner.ok("rotateScimToken", { params, body: {} });
    expect((await other.send("GET", "/Users")).status).toBe(401);
  });

  test("and speaks for the domains that are proven for it", async () => {
    const { status, body } = await directory.send("POST", "/Users", user("ada", "elsewhere.example.org"));
    expect([status, body["scimType"]]).toEqual([400, "invalidValue"]);
  });

  test("and no rule makes an owner, or gives a role that is none", async () => {
    const partner = await vendor.newPartner();
    await expect(connect(partner.person, ["cam"])).rejects.toThrow("people.unknown_role");
    await expect(connect(vendor.owner, ["owner"])).rejects.toThrow("sign_in_connection.owner");
  });
});
