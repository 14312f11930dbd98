import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { startApp } from "../../../../test/harness.ts";
import { makeSamlProvider, type Said } from "../../../../test/saml-provider.ts";

const records = new Map<string, string>();
const app = await startApp({ resolveTxt: async (name) => [records.get(name) ?? ""] });
const provider = makeSamlProvider("https://login.company.example");
const domain = "company.example.com";

let vendor: Awaited<ReturnType<typeof app.newVendor>>;
let connection: string;
let ours: { entityId: string; redirectUrl: string };
let ourMetadata: string;

const params = () => ({ signInConnectionId: connection });
const patch = async (body: object) => {
  const { revision } = await vendor.owner.ok("getSignInConnection", { params: params() });
  return vendor.owner.ok("updateSignInConnection", { params: params(), body: { revision, ...body } });
};

beforeAll(async () => {
  vendor = await app.newVendor();
  const made = await vendor.owner.ok("createSignInConnection", {
    body: { name: "Company", protocol: "saml", provider: "entra" },
  });
  connection = made.id;
  ours = made.ours;
  ourMetadata = (await app.http.inject({ url: new URL(made.ours.metadataUrl).pathname })).body;
  await patch({ saml: { metadata: provider.metadata } });
  const { domains } = await vendor.owner.ok("addSignInDomain", { params: params(), body: { domain } });
  for (const { record } of domains) records.set(record.name, record.value);
  await vendor.owner.ok("proveSignInDomain", { params: params(), body: { domain } });
  const rules = [{ value: "channel", roles: ["cam"] }];
  await patch({ admission: { create: true, roles: ["viewer"], attribute: "groups", rules, follow: true } });
  await vendor.owner.ok("switchSignInConnection", { params: params(), body: { status: "on" } });
});

async function leave(more: Record<string, string> = {}, before = "") {
  const query = new URLSearchParams({ connection, ...more });
  const reply = await app.http.inject({ url: `/v1/sso/start?${query}`, headers: { cookie: before } });
  const cookie = String(reply.headers["set-cookie"]).split(";")[0] ?? "";
  return { cookie, request: await provider.read(String(reply.headers.location), ourMetadata) };
}

const whatIsSaid = (inResponseTo: string, more: Partial<Said> = {}): Said => ({
  nameId: "0b1c-ada",
  email: `ada@${domain}`,
  audience: ours.entityId,
  recipient: ours.redirectUrl,
  inResponseTo,
  issuer: "https://login.company.example",
  now: app.clock.now(),
  groups: [],
  id: randomBytes(8).toString("hex"),
  ...more,
});

async function post(xml: string, relay: string, headers: Record<string, string> = {}) {
  const body = new URLSearchParams({ SAMLResponse: Buffer.from(xml).toString("base64"), RelayState: relay });
  const reply = await app.http.inject({
    method: "POST",
    url: new URL(ours.redirectUrl).pathname,
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      origin: "https://login.company.example",
      "sec-fetch-site": "cross-site",
      ...headers,
    },
    payload: body.toString(),
  });
  return String(reply.headers.location);
}

async function finish(to: string, cookie: string) {
  const reply = await app.http.inject({ url: to, headers: { cookie } });
  return { to: String(reply.headers.location), cookie: String(reply.headers["set-cookie"]).split(";")[0] ?? "" };
}

type Me = { person: { id: string; name: string }; memberships: { roles: string[] }[] };
const me = async (cookie: string): Promise<Me> =>
  (await app.http.inject({ url: "/v1/me", headers: { cookie } })).json<Me>();

/** What becomes of a reply to a request of ours, made of what was signed. */
async function answer(change: (signed: string, said: Said) => string | Promise<string>, more: Partial<Said> = {}) {
  const { request } = await leave();
  const said = whatIsSaid(request.id, more);
  return post(await change(await provider.say(said, ourMetadata), said), request.relay);
}

const same = (xml: string) => xml;

describe("people of a company with a SAML provider", () => {
  test("come in by the provider's word, with the roles of their groups", async () => {
    const { request, cookie } = await leave({ returnTo: "/console/x" });
    expect(request.acs).toBe(ours.redirectUrl);
    expect(request.xml).not.toContain("ForceAuthn");
    const said = whatIsSaid(request.id, { groups: ["everybody", "channel"] });
    const next = await post(await provider.say(said, ourMetadata), request.relay);
    expect(next).toMatch(/^\/v1\/sso\/saml\/finish\?state=/);
    const { to, cookie: session } = await finish(next, cookie);
    expect(to).toBe("/console/x");
    const { memberships } = await me(session);
    expect(memberships[0]?.roles.toSorted()).toEqual(["cam", "viewer"]);
    expect((await finish(next, cookie)).to).toBe("/sign-in?problem=expired");
  });

  test("come in with the browser that left, and with no other", async () => {
    const { request } = await leave();
    const next = await post(await provider.say(whatIsSaid(request.id), ourMetadata), request.relay);
    expect((await finish(next, "")).to).toBe("/sign-in?problem=browser");
  });

  test("are asked again by the provider for a step that needs it", async () => {
    const first = await leave();
    const said = await post(await provider.say(whatIsSaid(first.request.id), ourMetadata), first.request.relay);
    const { request, cookie } = await leave({ again: "1" }, (await finish(said, first.cookie)).cookie);
    expect(request.xml).toContain('ForceAuthn="true"');
    const old = whatIsSaid(request.id);
    const xml = await provider.say({ ...old, now: old.now.subtract({ minutes: 3 }) }, ourMetadata);
    expect(await post(xml, request.relay)).toBe("/sign-in?problem=not_again");
    const next = await post(await provider.say(whatIsSaid(request.id), ourMetadata), request.relay);
    expect((await finish(next, cookie)).to).toBe("/");
  });
});

describe("a reply that is not what it must be comes to nothing", () => {
  const cases: [string, Partial<Said> | ((xml: string, said: Said) => string | Promise<string>), string][] = [
    ["for another audience", { audience: "https://other.example" }, "audience"],
    ["for another address", { recipient: "https://other.example/acs" }, "recipient"],
    ["of another issuer", { issuer: "https://evil.example" }, "issuer"],
    ["to another request", { inResponseTo: "_0123456789" }, "request"],
    ["to no request, with the state of one", { inResponseTo: "" }, "request"],
    ["unsigned", (_, said) => provider.unsigned(said), "unsigned"],
    ["changed after it was signed", (xml) => xml.replace(`ada@${domain}`, `eve@${domain}`), "signature"],
    ["with a comment in an address", (xml) => xml.replace(`ada@${domain}`, `ada@${domain}<!---->.evil.example`), "xml"],
    ["with a document type", (xml) => `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${xml}`, "xml"],
    ["with an instruction", (xml) => xml.replace("<samlp:Status>", "<?x y?><samlp:Status>"), "xml"],
    ["signed by SHA-1", (xml) => xml.replaceAll("xmldsig-more#rsa-sha256", "xmldsig#rsa-sha1"), "signature"],
    [
      "with a secret in place of a key",
      (xml) => xml.replaceAll("xmldsig-more#rsa-sha256", "xmldsig-more#hmac-sha256"),
      "signature",
    ],
    ["that failed", (xml) => xml.replace("status:Success", "status:Responder"), "provider_refused"],
    ["that is no XML", () => "hello <", "xml"],
    ["of two assertions", (xml) => xml.replace(/(<saml:Assertion.*<\/saml:Assertion>)/s, "$1$1"), "wrapped"],
    ["encrypted", (xml) => xml.replaceAll("saml:Assertion", "saml:EncryptedAssertion"), "encrypted"],
  ];
  test.each(cases)("%s", async (_, change, problem) => {
    const to = typeof change === "function" ? await answer(change) : await answer(same, change);
    expect(to).toBe(`/sign-in?problem=${problem}`);
  });

  test("late or early", async () => {
    const now = app.clock.now();
    expect(await answer(same, { now: now.subtract({ minutes: 7 }) })).toBe("/sign-in?problem=time");
    expect(await answer(same, { now: now.add({ minutes: 2 }) })).toBe("/sign-in?problem=time");
    expect(await answer(same, { now: now.subtract({ minutes: 5 }) })).toMatch(/finish/);
  });

  test("signed with a key that is not the provider's, though it brings its certificate", async () => {
    const evil = makeSamlProvider("https://login.company.example");
    expect(await answer((_, said) => evil.say(said, ourMetadata))).toBe("/sign-in?problem=signature");
  });

  test("a second time", async () => {
    const one = await leave();
    const xml = await provider.say(whatIsSaid(one.request.id), ourMetadata);
    expect(await post(xml, one.request.relay)).toMatch(/finish/);
    expect(await post(xml, one.request.relay)).toBe("/sign-in?problem=unsolicited");
    const two = await leave();
    const copy = await provider.say(whatIsSaid(two.request.id, { id: "twice" }), ourMetadata);
    expect(await post(copy, two.request.relay)).toMatch(/finish/);
    const three = await leave();
    const reused = await provider.say(whatIsSaid(three.request.id, { id: "twice" }), ourMetadata);
    expect(await post(reused, three.request.relay)).toBe("/sign-in?problem=replay");
  });
});

/** The parts of a signed reply that attackers move about. */
function partsOf(xml: string) {
  const [assertion = ""] = /<saml:Assertion.*<\/saml:Assertion>/s.exec(xml) ?? [];
  const [signature = ""] = /<ds:Signature.*<\/ds:Signature>|<Signature.*<\/Signature>/s.exec(assertion) ?? [];
  const bare = assertion.replace(signature, "");
  const evil = bare.replaceAll(`ada@${domain}`, `eve@${domain}`).replaceAll("0b1c-ada", "eve");
  const id = /<saml:Assertion[^>]* ID="([^"]+)"/.exec(assertion)?.[1] ?? "";
  return { assertion, signature, bare, evil, otherEvil: evil.replaceAll(id, "_evil"), id };
}

const intoSignature = (signature: string, content: string) =>
  signature.replace(
    /<\/(ds:)?Signature>$/,
    (end) => `<ds:Object xmlns:ds="http://www.w3.org/2000/09/xmldsig#">${content}</ds:Object>${end}`,
  );
const into = (assertion: string, content: string) => assertion.replace(/<\/saml:Assertion>$/, (end) => content + end);
const open = (assertion: string) => assertion.replace(/(<saml:Issuer>)/, "$1");

/** The eight ways to wrap a signature (Somorovsky and others, 2012), for a signed assertion. */
const wrappings: [string, (xml: string) => string][] = [
  [
    "XSW1: the signed reply within the signature of another reply",
    (xml) => {
      const { assertion, otherEvil, signature } = partsOf(xml);
      return xml.replace(
        assertion,
        otherEvil.replace("</saml:Issuer>", `</saml:Issuer>${intoSignature(signature, xml)}`),
      );
    },
  ],
  [
    "XSW2: the signature detached, beside the signed reply",
    (xml) => {
      const { assertion, otherEvil, signature, bare } = partsOf(xml);
      return xml.replace(assertion, `${signature}${bare}${otherEvil}`);
    },
  ],
  [
    "XSW3: another assertion before the signed one",
    (xml) => {
      const { assertion, otherEvil } = partsOf(xml);
      return xml.replace(assertion, otherEvil + assertion);
    },
  ],
  [
    "XSW4: the signed assertion within another one",
    (xml) => {
      const { assertion, otherEvil } = partsOf(xml);
      return xml.replace(assertion, into(otherEvil, assertion));
    },
  ],
  [
    "XSW5: another assertion with the signature, the signed one at the end",
    (xml) => {
      const { assertion, otherEvil, signature, bare } = partsOf(xml);
      return xml.replace(assertion, otherEvil.replace("</saml:Issuer>", `</saml:Issuer>${signature}`) + bare);
    },
  ],
  [
    "XSW6: another assertion whose signature holds the signed one",
    (xml) => {
      const { assertion, otherEvil, signature, bare } = partsOf(xml);
      return xml.replace(
        assertion,
        otherEvil.replace("</saml:Issuer>", `</saml:Issuer>${intoSignature(signature, bare)}`),
      );
    },
  ],
  [
    "XSW7: another assertion within extensions",
    (xml) => {
      const { assertion, evil } = partsOf(xml);
      return xml.replace(assertion, `<samlp:Extensions>${evil}</samlp:Extensions>${assertion}`);
    },
  ],
  [
    "XSW8: the signed assertion within an object of the signature, of the same id",
    (xml) => {
      const { assertion, evil, signature, bare } = partsOf(xml);
      return xml.replace(assertion, evil.replace("</saml:Issuer>", `</saml:Issuer>${intoSignature(signature, bare)}`));
    },
  ],
  [
    "an assertion of the same id and another signature",
    (xml) => {
      const { assertion, evil } = partsOf(xml);
      return xml.replace(assertion, assertion + evil);
    },
  ],
  [
    "another place in the same assertion",
    (xml) => {
      const { assertion, evil, signature } = partsOf(xml);
      const advice = `<saml:Advice>${open(assertion)}</saml:Advice>`;
      return xml.replace(
        assertion,
        evil
          .replace("</saml:Issuer>", `</saml:Issuer>${signature}`)
          .replace("</saml:Conditions>", `</saml:Conditions>${advice}`),
      );
    },
  ],
];

describe("a signature that is wrapped", () => {
  test.each(wrappings)("%s", async (_, wrap) => {
    const to = await answer((xml) => {
      const attack = wrap(xml);
      expect(attack).not.toBe(xml);
      return attack;
    });
    expect(["wrapped", "signature", "unsigned"]).toContain(new URLSearchParams(to.split("?")[1]).get("problem"));
    const people = (await vendor.owner.ok("listPeople", {})).items.map(({ email }) => email);
    expect(people).not.toContain(`eve@${domain}`);
  });
});

describe("a sign-in that begins at the provider", () => {
  test("is refused unless the connection allows it, and leads to the start and nowhere else", async () => {
    const unasked = (more: Partial<Said> = {}) => provider.say(whatIsSaid("", more), ourMetadata);
    expect(await post(await unasked(), "https://evil.example")).toBe("/sign-in?problem=unsolicited");
    await patch({ saml: { allowUnsolicited: true } });
    expect(await post(await unasked(), "https://evil.example")).toBe("/");
    expect(await post(await unasked({ inResponseTo: "_stolen" }), "")).toBe("/sign-in?problem=request");
    await patch({ saml: { allowUnsolicited: false } });
  });
});

test("metadata must describe a provider that signs", async () => {
  const refuse = async (metadata: string) => {
    const { revision } = await vendor.owner.ok("getSignInConnection", { params: params() });
    return (
      await vendor.owner.fails("updateSignInConnection", { params: params(), body: { revision, saml: { metadata } } })
    ).code;
  };
  const good = provider.metadata;
  expect(await refuse(good.replaceAll("IDPSSODescriptor", "SPSSODescriptor"))).toBe("sso.metadata");
  expect(await refuse(good.replace(provider.certificate, ""))).toBe("sso.metadata");
  expect(await refuse(good.replace(provider.certificate, "AAAA"))).toBe("sso.certificate");
  expect(await refuse(`<!DOCTYPE x>${good}`)).toBe("sso.xml");
  const shown = await vendor.owner.ok("getSignInConnection", { params: params() });
  expect(shown.saml?.certificates).toMatchObject([{ subject: "CN=Provider of tests", expired: false }]);
});
