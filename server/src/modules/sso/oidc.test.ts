import { beforeAll, describe, expect, test, vi } from "vitest";
import { type Connected, cookiesOf, startCompanies } from "../../../test/companies-stage.ts";
import type { TestVendor } from "../../../test/factory.ts";

const { app, connect, provide, admit, leave, comeBack, signIn, me } = await startCompanies();

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
  const other = await provide(["http://localhost/x"], { sub: "x" });
  const { revision } = await own.owner.ok("getSignInConnection", { params });
  const oidc = { issuer: other.issuer, clientId: "fairway" };
  const changed = await own.owner.ok("updateSignInConnection", { params, body: { revision, oidc } });
  expect(changed.oidc?.hasSecret).toBe(false);
});

test("a domain under which anybody has a mailbox is no company's", async () => {
  const params = { signInConnectionId: company.id };
  for (const domain of ["gmail.com", "freenet.de", "mail.bluewin.ch"])
    expect(await vendor.owner.fails("addSignInDomain", { params, body: { domain } })).toMatchObject({
      code: "domain.unusable",
      problems: [{ path: "domain" }],
    });
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
