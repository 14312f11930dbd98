import {
  getGetSignInConnectionQueryKey,
  getListPartnerPeopleQueryKey,
  getListPeopleQueryKey,
  getListSignInConnectionsQueryKey,
  type SignInConnection,
} from "@fairway/client";
import { describe, expect, it, vi } from "vitest";
import refusal from "../../i18n/en/refusal.ts";
import { draw, visit } from "../../test/visit.tsx";
import { base, chief, seller } from "../../test/world.ts";
import { CompanyRefusal } from "./company-refusal.tsx";

const connection: SignInConnection = {
  id: "sic_1",
  partner: null,
  name: "Northwind Cloud",
  protocol: "oidc",
  provider: "entra",
  status: "off",
  oidc: null,
  saml: null,
  admission: { create: false, roles: [], attribute: null, rules: [], follow: false },
  enforced: false,
  exempt: null,
  domains: [],
  ours: {
    redirectUrl: "https://fairway.example/v1/sso/oidc/sic_1/callback",
    entityId: "https://fairway.example/v1/sso/saml/sic_1",
    metadataUrl: "https://fairway.example/v1/sso/saml/sic_1/metadata",
    scimUrl: "https://fairway.example/v1/scim/sic_1",
  },
  scim: { tokenMadeAt: null, usedAt: null, users: 0 },
  missing: ["provider", "domain"],
  lastTest: null,
  usedAt: null,
  revision: 1,
  can: { manage: true, confirm: false, switchOn: false, switchOff: false, remove: true },
};
const domain = {
  domain: "northwind.example",
  proof: null,
  provenAt: null,
  record: { name: "_fairway-sign-in.northwind.example", value: "fairway-sign-in=abc" },
};
const roles = [
  { key: "viewer", name: null, mayGive: true },
  { key: "seller", name: null, mayGive: true },
];
const can = { manage: true };

const open = (more: Partial<SignInConnection> = {}, language: "en" | "de" = "en") => {
  const one = { ...connection, ...more };
  return visit(
    "/console/northwind/settings/sign-in/sic_1",
    [
      ...base(chief),
      [getGetSignInConnectionQueryKey("vnd_1", "sic_1"), one],
      [getListPeopleQueryKey("vnd_1"), { items: [], roles, can }],
      [getListPartnerPeopleQueryKey("vnd_1", "ptn_1"), { items: [], roles, can }],
    ],
    language,
  );
};
const list = (items: SignInConnection[]) =>
  visit("/portal/northwind/ptn_1/sign-in", [...base(seller), [getListSignInConnectionsQueryKey("vnd_1"), { items }]]);

describe("a connection", () => {
  it("begins with what the provider needs, and says what is missing before it can be switched on", async () => {
    const { text, html } = await open();
    expect(text).toContain("Off: nobody comes in through this yet.");
    expect(text).toContain("Redirect address https://fairway.example/v1/sso/oidc/sic_1/callback");
    expect(text).toContain("Still missing: the provider, a proven domain.");
    expect(text).toContain("There is no token yet.");
    expect(html).toMatch(/<button[^>]*disabled[^>]*>(?:(?!<\/button>).)*Switch on/s);
  });

  it("names the record that proves a domain until DNS has proven it", async () => {
    expect((await open({ domains: [domain] })).text).toContain(
      "northwind.example Not proven Name of the record _fairway-sign-in.northwind.example",
    );
    const proven = { ...domain, proof: "dns" as const, provenAt: "2026-11-20T08:00:00Z" };
    const { text } = await open({ domains: [proven], missing: [] });
    expect(text).toContain("northwind.example Proven by DNS");
    expect(text).not.toContain("fairway-sign-in=abc");
    expect(text).toContain("Everything is there.");
  });

  it("keeps rules that are written while another part is saved, and tries nothing that is not saved", async () => {
    const { admission } = connection;
    const value = { ...admission, rules: [{ value: "sales-emea", roles: ["seller"] }] };
    const kept = { "fairway.draft.signIn.people.sic_1": JSON.stringify({ revision: 1, began: admission, value }) };
    vi.stubGlobal("localStorage", {
      getItem: (key: string) => Object.entries(kept).find(([one]) => one === key)?.[1] ?? null,
    });
    const oidc = { issuer: "https://login.example", clientId: "fairway", hasSecret: true };
    const { html, text } = await open({ revision: 2, oidc });
    expect(html).toContain('value="sales-emea"');
    expect(text).toContain("Save first: what is tried is what is saved.");
    expect(html).toMatch(/<button[^>]*disabled[^>]*>(?:(?!<\/button>).)*Test now/s);
    const other = await open({ revision: 2, oidc, admission: { ...admission, create: true } });
    expect(other.text).toContain("Somebody else saved this meanwhile");
    expect(other.html).toContain('value="sales-emea"');
    vi.unstubAllGlobals();
    expect((await open({ oidc })).html).not.toMatch(/<button[^>]*disabled[^>]*>(?:(?!<\/button>).)*Test now/s);
  });

  it("shows after a test what the provider sent, and in words what would come of it", async () => {
    const profile = {
      subject: "u-17",
      email: "ida@elsewhere.example",
      name: null,
      attributes: [{ name: "groups", values: ["sales", "emea"] }],
    };
    const lastTest = {
      testedAt: "2026-11-23T10:00:00Z",
      problem: null,
      profile,
      outcome: { kind: "refuse" as const, reason: "domain", roles: [], rolesBefore: [] },
    };
    const refused = await open({ lastTest });
    expect(refused.text).toContain("This person would not come in The address is not of a domain that is proven here.");
    expect(refused.text).toContain("groups sales, emea");
    const outcome = { kind: "join" as const, reason: null, roles: ["viewer"], rolesBefore: [] };
    expect((await open({ lastTest: { ...lastTest, outcome } })).text).toContain(
      "This person would get a place with: Viewer",
    );
  });

  it("of a partner is the partner's: the vendor confirms its domains and switches it off, no more", async () => {
    const { text } = await open({
      partner: { id: "ptn_1", name: "Tarnbrook Ltd" },
      status: "on",
      domains: [domain],
      missing: [],
      can: { manage: false, confirm: true, switchOff: true },
    });
    expect(text).toContain("Tarnbrook Ltd looks after this connection.");
    expect(text).toContain("You vouch that the domain is this partner's.");
    expect(text).toContain("Switch off");
    for (const hidden of ["Client secret", "Test now", "Make token", "Remove connection"])
      expect(text).not.toContain(hidden);
  });

  it("speaks German", async () => {
    expect((await open({}, "de")).text).toContain("Es fehlt noch: der Anbieter, eine nachgewiesene Domain.");
  });
});

describe("a partner's sign-in", () => {
  it("says what connecting is good for where nothing is connected", async () => {
    expect((await list([])).text).toContain("They then need no password here, and whoever leaves the company is out");
  });

  it("lists what is connected with its state and when it was last used", async () => {
    const partner = { id: "ptn_1", name: "Tarnbrook Ltd" };
    const { text, html } = await list([{ ...connection, name: "Tarnbrook", partner, status: "on" }]);
    expect(text).toContain("Tarnbrook On");
    expect(text).toContain("Microsoft Entra ID, OpenID Connect · Last sign-in: Never");
    expect(html).toContain('href="/portal/northwind/ptn_1/sign-in/sic_1"');
  });
});

describe("who was refused by the company's sign-in", () => {
  it("reads why, for every reason there are words for", async () => {
    const { title, other, ...reasons } = refusal;
    for (const [code, words] of Object.entries(reasons))
      expect((await draw(<CompanyRefusal code={code} />)).text, code).toBe(`${title} ${words}`);
    expect((await draw(<CompanyRefusal code="moon" />)).text).toBe(`${title} ${other.replace("{{code}}", "moon")}`);
  });
});
