import { parseId } from "@fairway/kernel";
import { beforeAll, describe, expect, test } from "vitest";
import { createClient } from "../../../test/client.ts";
import { startCompanies } from "../../../test/companies-stage.ts";
import type { TestVendor } from "../../../test/factory.ts";

const { app, connect, provide, prove, admit, signIn, me } = await startCompanies();

let vendor: TestVendor;
beforeAll(async () => {
  vendor = await app.newVendor();
});

/** A session of the person with this address: one that they opened themselves, or a limited one of a connection. */
async function sessionOf(email: string, connectionId: string | null = null): Promise<string> {
  const token = crypto.randomUUID();
  await app.database.identity.query(
    `insert into session (id, person_id, token, connection_id, limited, expires_at, created_at, updated_at)
      select gen_random_uuid(), id, $2, $3::uuid, $3::uuid is not null, now() + interval '1 day', now(), now()
        from person where email = $1`,
    [email, token, connectionId],
  );
  return token;
}

const statusOf = async (headers: Record<string, string>): Promise<number> =>
  (await app.http.inject({ url: "/v1/me", headers })).statusCode;

/** A company with its sign-in, through which Ada came, and Pia, who has a way of her own. */
async function companyWithPia() {
  const own = await app.newVendor();
  const other = await connect(own.owner);
  await admit(own.owner, other.id);
  await signIn(other);
  const params = { signInConnectionId: other.id };
  await own.owner.ok("addPerson", { body: { name: "Pia", email: `pia@${other.domain}`, roles: ["viewer"] } });
  const owner = (await own.owner.ok("getMe")).person;
  const enforce = async (more: object) => {
    const { revision } = await own.owner.ok("getSignInConnection", { params });
    const body = { revision, enforced: true, exemptPersonId: owner.id, ...more };
    await own.owner.ok("updateSignInConnection", { params, body });
  };
  return { own, other, params, enforce };
}

describe("the only way in", () => {
  test("shuts passwords out, but for one person, and asks for a proof that it works", async () => {
    const own = await app.newVendor();
    const other = await connect(own.owner);
    await admit(own.owner, other.id);
    const params = { signInConnectionId: other.id };
    const email = `pia@${other.domain}`;
    const password = "a long enough password";
    await app.identity.accounts.ensure({ name: "Pia", email, password });
    await own.owner.ok("addPerson", { body: { name: "Pia", email, roles: ["owner"] } });
    const byPassword = () =>
      app.http.inject({ method: "POST", url: "/v1/auth/sign-in/email", payload: { email, password } });
    expect((await byPassword()).statusCode).toBe(200);
    const enforce = async (more: object) => {
      const { revision } = await own.owner.ok("getSignInConnection", { params });
      return own.owner.raw("updateSignInConnection", { params, body: { revision, enforced: true, ...more } });
    };
    const people = (await own.owner.ok("listPeople", {})).items;
    const exemptPersonId = people.find((one) => one.email !== email)?.id ?? "";
    expect((await enforce({ exemptPersonId })).text).toContain("sign_in_connection.untested");
    await signIn(other);
    expect((await enforce({})).text).toContain("sign_in_connection.exempt_missing");
    expect((await enforce({ exemptPersonId })).status).toBe(200);
    const refused = await byPassword();
    expect([refused.statusCode, refused.json().code]).toEqual([403, "auth.company_sign_in_required"]);
    const pia = people.find((one) => one.email === email)?.id ?? "";
    expect((await enforce({ exemptPersonId: pia })).status).toBe(200);
    expect((await byPassword()).statusCode).toBe(200);
  });

  test("ends at once the sessions that came another way", async () => {
    const { own, other, params, enforce } = await companyWithPia();
    const [ada, pia] = [(await signIn(other)).cookie, await sessionOf(`pia@${other.domain}`)];
    await enforce({});
    expect(await statusOf({ authorization: `Bearer ${pia}` })).toBe(401);
    expect(await statusOf({ cookie: ada })).toBe(200);
    await own.owner.ok("getSignInConnection", { params });
  });

  test("ends them when it is switched on, or proves another domain, as well", async () => {
    const { own, other, params, enforce } = await companyWithPia();
    await signIn(other);
    await own.owner.ok("switchSignInConnection", { params, body: { status: "off" } });
    const pia = { authorization: `Bearer ${await sessionOf(`pia@${other.domain}`)}` };
    await enforce({});
    expect(await statusOf(pia)).toBe(200);
    await own.owner.ok("switchSignInConnection", { params, body: { status: "on" } });
    expect(await statusOf(pia)).toBe(401);
    const second = `second.${other.domain}`;
    await own.owner.ok("addPerson", { body: { name: "Kim", email: `kim@${second}`, roles: ["viewer"] } });
    const kim = { authorization: `Bearer ${await sessionOf(`kim@${second}`)}` };
    expect(await statusOf(kim)).toBe(200);
    await prove(own.owner, other.id, second);
    expect(await statusOf(kim)).toBe(401);
  });
});

describe("sessions that a connection opened", () => {
  test("end with the provider that they came from, and with a domain that it proved", async () => {
    const { own, other, params } = await companyWithPia();
    const first = { cookie: (await signIn(other)).cookie };
    const second = `second.${other.domain}`;
    await prove(own.owner, other.id, second);
    await own.owner.ok("addSignInDomain", { params, body: { domain: "unproven.example.com" } });
    await own.owner.ok("removeSignInDomain", { params, query: { domain: "unproven.example.com" } });
    expect(await statusOf(first)).toBe(200);
    await own.owner.ok("removeSignInDomain", { params, query: { domain: second } });
    expect(await statusOf(first)).toBe(401);
    const again = { cookie: (await signIn(other)).cookie };
    expect(await statusOf(again)).toBe(200);
    const { revision } = await own.owner.ok("getSignInConnection", { params });
    const { issuer } = await provide(["http://localhost/x"], { sub: "x" });
    await own.owner.ok("updateSignInConnection", { params, body: { revision, oidc: { issuer, clientId: "fairway" } } });
    expect(await statusOf(again)).toBe(401);
  });
});

/** A partner's connection that proved one domain itself, and of which the vendor confirmed another. */
async function connectTwoDomains() {
  const partner = await vendor.newPartner();
  const theirs = await connect(partner.person);
  const params = { signInConnectionId: theirs.id };
  const confirmed = `confirmed.${theirs.domain}`;
  await partner.person.ok("addSignInDomain", { params, body: { domain: confirmed } });
  await vendor.owner.ok("confirmSignInDomain", { params, body: { domain: confirmed } });
  await admit(partner.person, theirs.id, { roles: ["seller"] });
  return { partner, theirs, confirmed };
}

describe("a partner's domain that the vendor confirmed", () => {
  test("speaks for people of that partner only, and no longer once they belong elsewhere", async () => {
    const partner = await vendor.newPartner();
    const theirs = await connect(partner.person, { proof: "none" });
    const params = { signInConnectionId: theirs.id };
    await partner.person.fails("confirmSignInDomain", { params, body: { domain: theirs.domain } });
    await vendor.owner.ok("confirmSignInDomain", { params, body: { domain: theirs.domain } });
    await partner.person.ok("switchSignInConnection", { params, body: { status: "on" } });
    await admit(partner.person, theirs.id, { roles: ["seller"] });
    const { cookie } = await signIn(theirs);
    expect((await me(cookie)).memberships).toHaveLength(1);
    const email = theirs.provider.person.email ?? "";
    await (await app.newVendor()).owner.ok("addPerson", { body: { name: "Ada", email, roles: ["viewer"] } });
    expect((await app.http.inject({ url: "/v1/me", headers: { cookie } })).statusCode).toBe(401);
    expect((await signIn(theirs)).to).toBe("/sign-in?problem=proof_too_weak");
  });

  test("is no stronger for who is called by a proven one now", async () => {
    const { theirs, confirmed } = await connectTwoDomains();
    theirs.provider.person = { sub: "anna", email: `anna@${confirmed}`, email_verified: true };
    await signIn(theirs);
    theirs.provider.person = { sub: "anna", email: `x@${theirs.domain}`, email_verified: true };
    const { cookie } = await signIn(theirs);
    expect((await me(cookie)).memberships).toHaveLength(1);
    const elsewhere = await app.newVendor();
    const who = { name: "Anna", email: `anna@${confirmed}` };
    await elsewhere.owner.ok("addPerson", { body: { ...who, roles: ["viewer"] } });
    expect((await app.http.inject({ url: "/v1/me", headers: { cookie } })).statusCode).toBe(401);
    expect((await signIn(theirs)).to).toBe("/sign-in?problem=proof_too_weak");
  });

  test("opens no session that reaches another place, which came while it was opened", async () => {
    const { partner, theirs, confirmed } = await connectTwoDomains();
    const email = `anna@${confirmed}`;
    theirs.provider.person = { sub: "anna", email, email_verified: true };
    expect((await signIn(theirs)).to).toBe("/");
    const elsewhere = await app.newVendor();
    await elsewhere.owner.ok("addPerson", { body: { name: "Anna", email, roles: ["viewer"] } });
    const token = await sessionOf(email, parseId("signInConnection", theirs.id));
    const anna = createClient(app.http, token, { vendorId: elsewhere.vendorId });
    const { memberships } = await anna.ok("getMe");
    expect(memberships).toMatchObject([{ side: "partner", partner: { id: partner.partnerId } }]);
    expect((await anna.ok("getHome")).places).toHaveLength(1);
    expect((await anna.raw("listPartners")).status).toBe(404);
    const own = { vendorId: vendor.vendorId, partnerId: partner.partnerId };
    expect((await anna.raw("getPartner", { params: own })).status).toBe(200);
  });
});
