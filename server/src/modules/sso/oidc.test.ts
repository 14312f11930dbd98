import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { parseId } from "@fairway/kernel";
import { createClient } from "../../../test/client.ts";
import { startApp, type TestClient } from "../../../test/harness.ts";
import type { TestVendor } from "../../../test/factory.ts";
import { type SignInProvider, startSignInProvider } from "../../../test/sign-in-provider.ts";

const records = new Map<string, string>();
const hosts: string[] = [];
const app = await startApp({
  startAt: new Date().toISOString(),
  outgoingHosts: hosts,
  resolveTxt: async (name) => [records.get(name) ?? ""],
});

type Connected = { id: string; domain: string; provider: SignInProvider };
const closing: SignInProvider[] = [];
afterAll(() => Promise.all(closing.map((one) => one.close())));

let count = 0;

/** Connects a company's provider as its administrator would: domain proven, tested by nobody, switched on. */
async function connect(who: TestClient, more: { proof?: "dns" | "none" } = {}): Promise<Connected> {
  count += 1;
  const domain = `company-${count}.example.com`;
  const { id, ours } = await who.ok("createSignInConnection", {
    body: { name: `Company ${count}`, protocol: "oidc", provider: "keycloak" },
  });
  const params = { signInConnectionId: id };
  const person = { sub: `ada-${count}`, email: `ada@${domain}`, email_verified: true, name: "Ada Lind" };
  const provider = await startSignInProvider([ours.redirectUrl], person);
  closing.push(provider);
  hosts.push(provider.host);
  const { issuer, clientId, clientSecret } = provider;
  await who.ok("updateSignInConnection", { params, body: { revision: 1, oidc: { issuer, clientId, clientSecret } } });
  const { domains } = await who.ok("addSignInDomain", { params, body: { domain } });
  if (more.proof !== "none") {
    for (const { record } of domains) records.set(record.name, record.value);
    await who.ok("proveSignInDomain", { params, body: { domain } });
    await who.ok("switchSignInConnection", { params, body: { status: "on" } });
  }
  return { id, domain, provider };
}

const admission = { create: true, roles: ["viewer"], attribute: null, rules: [], follow: false };

async function admit(who: TestClient, id: string, more: object = {}) {
  const params = { signInConnectionId: id };
  const { revision } = await who.ok("getSignInConnection", { params });
  await who.ok("updateSignInConnection", { params, body: { revision, admission: { ...admission, ...more } } });
}

const cookiesOf = (headers: Record<string, unknown>): string =>
  [headers["set-cookie"] ?? []]
    .flat()
    .map((line) => String(line).split(";")[0])
    .join("; ");

async function leave(connection: string, more: Record<string, string> = {}, before = "") {
  const query = new URLSearchParams({ connection, ...more });
  const reply = await app.http.inject({ url: `/v1/sso/start?${query}`, headers: { cookie: before } });
  const cookie = [before, cookiesOf(reply.headers)].filter((one) => one !== "").join("; ");
  return { to: String(reply.headers.location), cookie };
}

async function comeBack(url: string, cookie: string) {
  const { pathname, search } = new URL(url);
  const reply = await app.http.inject({ url: pathname + search, headers: { cookie } });
  return { to: String(reply.headers.location), cookie: cookiesOf(reply.headers) };
}

/** The whole journey; who came in, or why not. */
async function signIn({ id, provider }: Connected, more: Record<string, string> = {}, before = "") {
  const left = await leave(id, more, before);
  const back = await provider.visit(left.to);
  return comeBack(back, left.cookie);
}

type Me = { person: { id: string; name: string }; memberships: { roles: string[] }[] };
const me = async (cookie: string): Promise<Me> =>
  (await app.http.inject({ url: "/v1/me", headers: { cookie } })).json<Me>();

let vendor: TestVendor;
let company: Connected;
beforeAll(async () => {
  vendor = await app.newVendor();
  company = await connect(vendor.owner);
});

describe("people of a company that connected its provider", () => {
  test("come in when they were added, and not before", async () => {
    expect((await signIn(company)).to).toBe("/sign-in?problem=not_added");
    await vendor.owner.ok("addPerson", {
      body: { name: "Ada", email: company.provider.person.email ?? "", roles: ["cam"] },
    });
    const { to, cookie } = await signIn(company, { returnTo: "/console/x?tab=1" });
    expect(to).toBe("/console/x?tab=1");
    const { memberships } = await me(cookie);
    expect(memberships).toMatchObject([{ side: "vendor", vendor: { id: vendor.vendorId }, roles: ["cam"] }]);
  });

  test("begin without an address that tells who they are, or where they want to go", async () => {
    const email = company.provider.person.email ?? "";
    const begin = (payload: object, headers: Record<string, string> = {}) =>
      app.http.inject({ method: "POST", url: "/v1/sso/start", headers, payload });
    const elsewhere = await begin({ connection: company.id }, { origin: "https://evil.example" });
    expect(elsewhere.statusCode).toBe(403);
    const reply = await begin({ connection: company.id, returnTo: "/invite/secret", hint: email });
    expect(reply.statusCode).toBe(200);
    const { to } = reply.json<{ to: string }>();
    expect(to).not.toContain("secret");
    expect((await comeBack(await company.provider.visit(to), cookiesOf(reply.headers))).to).toBe("/invite/secret");
    expect((await begin({ returnTo: "/" })).json()).toMatchObject({ code: "sso.malformed", status: 400 });
  });

  test("get a place with the roles of the rules, which follow the provider where the company wants it", async () => {
    const own = await app.newVendor();
    const other = await connect(own.owner);
    const rules = [{ value: "channel", roles: ["cam", "finance"] }];
    await admit(own.owner, other.id, { attribute: "groups", rules, follow: true });
    other.provider.person = { ...other.provider.person, groups: ["everybody", "channel"] };
    const first = await signIn(other);
    const { person, memberships } = await me(first.cookie);
    expect(person.name).toBe("Ada Lind");
    expect(memberships[0]?.roles.toSorted()).toEqual(["cam", "finance", "viewer"]);
    other.provider.person = { ...other.provider.person, groups: [] };
    expect((await me((await signIn(other)).cookie)).memberships[0]?.roles).toEqual(["viewer"]);
  });

  test("of a partner come in on the partner's side, until the partnership ends", async () => {
    const partner = await vendor.newPartner();
    const theirs = await connect(partner.person);
    await admit(partner.person, theirs.id, { roles: ["seller"] });
    const { cookie } = await signIn(theirs);
    expect((await me(cookie)).memberships).toMatchObject([{ side: "partner", partner: { id: partner.partnerId } }]);
    const params = { partnerId: partner.partnerId };
    const { revision } = await vendor.owner.ok("getPartner", { params });
    await vendor.owner.ok("updatePartner", { params, body: { revision, status: "ended" } });
    await vi.waitFor(async () => expect((await me(cookie)).memberships).toBeUndefined(), { timeout: 10_000 });
    expect((await signIn(theirs)).to).toBe("/sign-in?problem=ended");
    await app.drainJobs();
    expect((await leave(theirs.id)).to).toContain("problem=off");
  });

  test("stay who they are when their address changes, and nobody else becomes them", async () => {
    const own = await app.newVendor();
    const other = await connect(own.owner);
    await admit(own.owner, other.id);
    const first = await me((await signIn(other)).cookie);
    const { sub, email } = other.provider.person;
    other.provider.person = { sub, email: `ada.married@${other.domain}`, email_verified: true };
    expect((await me((await signIn(other)).cookie)).person.id).toBe(first.person.id);
    other.provider.person = { sub: "somebody-else", email: email ?? "", email_verified: true };
    expect((await signIn(other)).to).toBe("/sign-in?problem=other_subject");
  });
});

describe("nobody comes in", () => {
  test("with an address of another domain, an unverified one, or none", async () => {
    const own = await app.newVendor();
    const other = await connect(own.owner);
    await admit(own.owner, other.id);
    const refusals: [object, string][] = [
      [{ email: "ada@elsewhere.example.com" }, "domain"],
      [{ email: `ada@${other.domain}`, email_verified: false }, "email_unverified"],
      [{ email: undefined }, "no_email"],
    ];
    for (const [claims, problem] of refusals) {
      other.provider.person = { sub: "x", ...claims };
      expect((await signIn(other)).to).toBe(`/sign-in?problem=${problem}`);
    }
  });

  test("from another browser, twice, late, or at another connection", async () => {
    const left = await leave(company.id);
    const back = await company.provider.visit(left.to);
    expect((await comeBack(back, "")).to).toBe("/sign-in?problem=browser");
    expect((await comeBack(back, left.cookie)).to).toBe("/sign-in?problem=expired");
    const again = await leave(company.id);
    const second = await company.provider.visit(again.to);
    app.clock.advance({ minutes: 11 });
    expect((await comeBack(second, again.cookie)).to).toBe("/sign-in?problem=expired");
    app.clock.advance({ minutes: -11 });
    const third = await leave(company.id);
    const elsewhere = (await connect(vendor.owner)).id;
    const swapped = (await company.provider.visit(third.to)).replace(company.id, elsewhere);
    expect((await comeBack(swapped, third.cookie)).to).toBe("/sign-in?problem=expired");
  });

  test("through a connection that is off, and its sessions end when it is switched off", async () => {
    const own = await app.newVendor();
    const other = await connect(own.owner);
    await admit(own.owner, other.id);
    const { cookie } = await signIn(other);
    expect((await me(cookie)).memberships).toHaveLength(1);
    const params = { signInConnectionId: other.id };
    await own.owner.ok("switchSignInConnection", { params, body: { status: "off" } });
    expect((await app.http.inject({ url: "/v1/me", headers: { cookie } })).statusCode).toBe(401);
    expect((await leave(other.id)).to).toBe("/sign-in?problem=off");
  });

  test("to a page of another site", async () => {
    for (const returnTo of [
      "https://evil.example",
      "//evil.example",
      "/\\evil.example",
      "/\t/evil.example",
      "javascript:1",
      "/v1/me",
    ])
      expect((await signIn(company, { returnTo })).to).toBe("/");
  });
});

describe("a recent proof of somebody without a password", () => {
  const proves = (cookie: string) =>
    app.http.inject({
      method: "POST",
      url: "/v1/me/recovery-codes",
      headers: { cookie, host: "localhost", origin: "http://localhost" },
    });
  const codeOf = async (cookie: string) => (await proves(cookie)).json<{ code: string }>().code;

  test("comes from their company, which must ask them again, and ends the session before", async () => {
    const own = await app.newVendor();
    const other = await connect(own.owner);
    await admit(own.owner, other.id);
    const first = await signIn(other);
    expect(await codeOf(first.cookie)).toBe("auth.step_up_required");
    const account = await app.http.inject({ url: "/v1/me/account", headers: { cookie: first.cookie } });
    expect(account.json()).toMatchObject({ company: { id: other.id, name: expect.stringContaining("Company") } });
    // Through the provider without being asked again: signed in, and nothing is proved by it.
    expect(await codeOf((await signIn(other, {}, first.cookie)).cookie)).toBe("auth.step_up_required");
    const second = await signIn(other);
    const again = await signIn(other, { again: "1", returnTo: "/account" }, second.cookie);
    expect(again.to).toBe("/account");
    expect(await codeOf(again.cookie)).not.toBe("auth.step_up_required");
    expect((await proves(second.cookie)).statusCode).toBe(401);
  });

  test("is nobody else's", async () => {
    const own = await app.newVendor();
    const other = await connect(own.owner);
    await admit(own.owner, other.id);
    const { cookie } = await signIn(other);
    other.provider.person = { sub: "eve", email: `eve@${other.domain}`, email_verified: true };
    const came = await signIn(other, { again: "1" }, cookie);
    expect(came).toEqual({ to: "/sign-in?problem=other_person", cookie: "" });
    expect((await own.owner.ok("listPeople", {})).items).toHaveLength(2);
    expect(await codeOf(cookie)).toBe("auth.step_up_required");
  });
});

describe("a test of a connection", () => {
  test("shows what the provider sent and what would happen, and changes nothing", async () => {
    const own = await app.newVendor();
    const other = await connect(own.owner, { proof: "none" });
    const params = { signInConnectionId: other.id };
    const test1 = async () => {
      const { url } = await own.owner.ok("testSignInConnection", { params, body: {} });
      const reply = await app.http.inject({ url });
      const back = await other.provider.visit(String(reply.headers.location));
      return comeBack(back, cookiesOf(reply.headers));
    };
    const { to, cookie } = await test1();
    expect(to).toMatch(new RegExp(`^/console/.*/settings/sign-in/${other.id}$`));
    expect(cookie).toBe("");
    const { lastTest } = await own.owner.ok("getSignInConnection", { params });
    expect(lastTest).toMatchObject({ problem: null, outcome: { kind: "refuse", reason: "domain" } });
    expect(lastTest?.profile?.attributes).toContainEqual({ name: "name", values: ["Ada Lind"] });
    expect((await own.owner.ok("listPeople", {})).items).toHaveLength(1);
    // Without the ticket of somebody who manages the connection there is no test.
    expect((await leave(other.id, { test: "made-up" })).to).toBe("/sign-in?problem=expired");
  });
});

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
    const token = crypto.randomUUID();
    await app.database.identity.query(
      `insert into session (id, person_id, token, connection_id, limited, expires_at, created_at, updated_at)
        select gen_random_uuid(), id, $2, $3, true, now() + interval '1 day', now(), now() from person where email = $1`,
      [email, token, parseId("signInConnection", theirs.id)],
    );
    const anna = createClient(app.http, token, { vendorId: elsewhere.vendorId });
    const { memberships } = await anna.ok("getMe");
    expect(memberships).toMatchObject([{ side: "partner", partner: { id: partner.partnerId } }]);
    expect((await anna.ok("getHome")).places).toHaveLength(1);
    expect((await anna.raw("listPartners")).status).toBe(404);
    const own = { vendorId: vendor.vendorId, partnerId: partner.partnerId };
    expect((await anna.raw("getPartner", { params: own })).status).toBe(200);
  });
});

test("ways in are told by domain, whoever is known", async () => {
  const ask = async (domain: string) => (await app.anonymous.ok("findSignInWays", { query: { domain } })).items;
  expect(await ask(company.domain.toUpperCase())).toMatchObject([{ id: company.id, enforced: false }]);
  expect(await ask("nobody.example.com")).toEqual([]);
});

test("a secret is never shown, nor sent to another provider", async () => {
  const own = await app.newVendor();
  const { id, provider } = await connect(own.owner);
  const params = { signInConnectionId: id };
  const { text } = await own.owner.raw("getSignInConnection", { params });
  expect(text).not.toContain(provider.clientSecret);
  const other = await startSignInProvider(["http://localhost/x"], { sub: "x" });
  closing.push(other);
  hosts.push(other.host);
  const { revision } = await own.owner.ok("getSignInConnection", { params });
  const oidc = { issuer: other.issuer, clientId: "fairway" };
  const changed = await own.owner.ok("updateSignInConnection", { params, body: { revision, oidc } });
  expect(changed.oidc?.hasSecret).toBe(false);
});

test("an address of one's own network is not asked", async () => {
  const own = await app.newVendor();
  const { id } = await own.owner.ok("createSignInConnection", {
    body: { name: "Inside", protocol: "oidc", provider: "other" },
  });
  const params = { signInConnectionId: id };
  for (const issuer of ["http://127.0.0.1:1", "https://169.254.169.254", "https://localhost:5432"]) {
    const body = { revision: 1, oidc: { issuer, clientId: "x" } };
    expect((await own.owner.fails("updateSignInConnection", { params, body })).code).toBe("outgoing.refused");
  }
});
