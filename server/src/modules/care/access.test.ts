import { describe, expect, test, vi } from "vitest";
import { createClient, type TestClient } from "../../../test/client.ts";
import { startApp } from "../../../test/harness.ts";
import { mailerTo } from "../../../test/mailer.ts";
import type { MailMessage } from "../../platform/index.ts";

const records = new Map<string, string>();
const handed: MailMessage[] = [];
const app = await startApp({ mailer: mailerTo(handed), resolveTxt: async (name) => [records.get(name) ?? ""] });

/** What is kept of who calls is forgotten when the database says so, sooner than the five seconds for which it is kept. */
const soon = { timeout: 4500, interval: 10 };

let count = 0;

/** A company's connection with a proven domain, and what its directory says. */
async function connect(who: TestClient) {
  count += 1;
  const domain = `leaving-${count}.example.com`;
  const { id } = await who.ok("createSignInConnection", {
    body: { name: "Directory", protocol: "oidc", provider: "okta" },
  });
  const params = { signInConnectionId: id };
  const { domains } = await who.ok("addSignInDomain", { params, body: { domain } });
  for (const { record } of domains) records.set(record.name, record.value);
  await who.ok("proveSignInDomain", { params, body: { domain } });
  const { token } = await who.ok("rotateScimToken", { params, body: {} });
  return {
    params,
    domain,
    async says(method: "GET" | "POST", path: string, body?: object) {
      const reply = await app.http.inject({
        method,
        url: `/scim/v2/${id}${path}`,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/scim+json" },
        ...(body ? { payload: JSON.stringify(body) } : {}),
      });
      return { status: reply.statusCode, body: JSON.parse(reply.body || "{}") as { id: string } };
    },
  };
}

const setStatus = async (owner: TestClient, partnerId: string, status: "active" | "ended") => {
  const { revision } = await owner.ok("getPartner", { params: { partnerId } });
  await owner.ok("updatePartner", { params: { partnerId }, body: { revision, status } });
};

describe("a partner that is ended by its status", () => {
  test("loses its people's access, keys and invitations at once, lets nobody in, and gets the people back", async () => {
    const vendor = await app.newVendor();
    const { owner } = vendor;
    const { partnerId, person } = await vendor.newPartner();
    const seller = await vendor.asPartner(partnerId, "seller");
    const elsewhere = await app.newVendor();
    const own = await elsewhere.newPartner();
    const { person: self } = await seller.ok("getMe");
    await elsewhere.owner.ok("addPartnerPerson", {
      params: { partnerId: own.partnerId },
      body: { name: self.name, email: self.email, roles: ["seller"] },
    });
    const keyOf = async (kind: "personal" | "service") => {
      const body = { name: kind, kind, permissions: ["partners.read" as const] };
      const { secret } = await person.ok("createPartnerApiKey", { body });
      const caller = createClient(app.http, secret, { vendorId: vendor.vendorId, partnerId });
      await caller.ok("getPartner");
      return caller;
    };
    const keys = [await keyOf("personal"), await keyOf("service")];
    const invited = { name: "Nia", email: "nia@example.com", roles: ["seller"] };
    await owner.ok("invitePartnerPerson", { params: { partnerId }, body: invited });
    await app.drainJobs();
    const link = JSON.stringify(handed).match(/\/invite\/([\w.~-]+)/)?.[1] ?? "";
    await app.http.inject({ url: `/v1/invitations/${link}` });

    await setStatus(owner, partnerId, "ended");
    await vi.waitFor(async () => {
      expect((await person.raw("getMe")).status).toBe(401);
      expect((await seller.ok("getMe")).memberships).toMatchObject([{ vendor: { id: elsewhere.vendorId } }]);
      expect((await seller.raw("getPartner")).status).toBe(404);
      for (const key of keys) expect((await key.raw("getPartner")).status).toBe(401);
    }, soon);
    const accepted = { body: { token: link, name: "Nia", password: "a long enough sentence" } };
    expect(await owner.fails("acceptInvitation", accepted)).toMatchObject({ code: "invitation.over" });
    for (const operation of ["invitePartnerPerson", "addPartnerPerson"] as const)
      expect(await owner.fails(operation, { params: { partnerId }, body: invited })).toMatchObject({
        code: "partner.ended",
        status: 409,
      });

    await setStatus(owner, partnerId, "active");
    const { items } = await owner.ok("listPartnerPeople", { params: { partnerId } });
    expect(items.map(({ roles }) => roles).toSorted()).toEqual([["administrator"], ["seller"]]);
    await vi.waitFor(() => seller.ok("getPartner"), soon);
    for (const key of keys) expect((await key.raw("getPartner")).status).toBe(401);
  });

  test("loses its company's sign-in and its directory's way in", async () => {
    const vendor = await app.newVendor();
    const { partnerId, person } = await vendor.newPartner();
    const directory = await connect(person);
    const user = (name: string) => ({
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
      userName: `${name}@${directory.domain}`,
    });
    expect(await directory.says("POST", "/Users", user("first"))).toMatchObject({ status: 201 });
    const preview = { params: { partnerId }, query: { lastOn: "2030-01-01" } };
    const { lines } = await vendor.owner.ok("previewOffboarding", preview);
    expect(lines).toContainEqual(expect.objectContaining({ what: "signIn", count: 1, names: ["Directory"] }));
    await setStatus(vendor.owner, partnerId, "ended");
    await app.drainJobs();
    expect(await directory.says("GET", "/Users")).toMatchObject({ status: 401 });
    const shown = await vendor.owner.ok("getSignInConnection", { params: directory.params });
    expect(shown).toMatchObject({ status: "off", scim: { tokenMadeAt: null } });
  });
});

test("an offboarding whose partner is taken up again by its status is noted, and another can be planned", async () => {
  const { owner, newPartner } = await app.newVendor();
  const { partnerId } = await newPartner();
  const params = { partnerId };
  const lastOn = app.clock.now().toString().slice(0, 10);
  await owner.ok("startOffboarding", { params, body: { reason: "They close.", lastOn } });
  app.clock.advance({ days: 2 });
  await app.runCron("care.endDue");
  expect(await owner.ok("getOffboarding", { params })).toMatchObject({ can: { start: false, reinstate: true } });
  await setStatus(owner, partnerId, "active");
  await app.drainJobs();
  expect(await owner.ok("getOffboarding", { params })).toMatchObject({
    items: [{ status: "reinstated" }],
    can: { start: true, reinstate: false },
  });
});

test("an erased person is forgotten by the directory and the company's sign-in as well", async () => {
  const { owner, newPartner } = await app.newVendor();
  const { person } = await newPartner();
  const directory = await connect(person);
  const email = `quirin@${directory.domain}`;
  const core = "urn:ietf:params:scim:schemas:core:2.0";
  const user = { schemas: [`${core}:User`], userName: email, name: { givenName: "Quirin", familyName: "Zander" } };
  const made = await directory.says("POST", "/Users", user);
  const group = { schemas: [`${core}:Group`], displayName: "Everybody", members: [{ value: made.body.id }] };
  expect(await directory.says("POST", "/Groups", group)).toMatchObject({ status: 201 });
  await app.database.identity.query(
    `insert into sso_link (connection_id, subject, person_id, linked_at)
      select connection_id, 'quirin-1', person_id, now() from scim_user where user_name = $1`,
    [email],
  );
  expect(await owner.ok("erasePerson", { body: { email, reason: "Asked to be forgotten." } })).toMatchObject({
    accountErased: true,
  });
  for (const text of [
    "select 1 from scim_user where user_name = $1",
    "select 1 from sso_link where subject = 'quirin-1' and $1::text is not null",
    "select 1 from person where email = $1",
  ])
    expect((await app.database.identity.query(text, [email])).rows).toEqual([]);
  expect(await directory.says("GET", `/Users/${made.body.id}`)).toMatchObject({ status: 404 });
});
