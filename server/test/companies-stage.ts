import { afterAll } from "vitest";
import { type StartedApp, startApp, type TestClient } from "./harness.ts";
import { type SignInProvider, startSignInProvider } from "./sign-in-provider.ts";

export type Connected = { id: string; domain: string; provider: SignInProvider };

const admission = { create: true, roles: ["viewer"], attribute: null, rules: [], follow: false };

/** Sets whom a connection lets in, and with which roles. */
async function admit(who: TestClient, id: string, more: object = {}) {
  const params = { signInConnectionId: id };
  const { revision } = await who.ok("getSignInConnection", { params });
  await who.ok("updateSignInConnection", { params, body: { revision, admission: { ...admission, ...more } } });
}

export const cookiesOf = (headers: Record<string, unknown>): string =>
  [headers["set-cookie"] ?? []]
    .flat()
    .map((line) => String(line).split(";")[0])
    .join("; ");

type Me = { person: { id: string; name: string }; memberships: { roles: string[] }[] };

/** Journeys to a provider and back, as a browser makes them. */
function journeysIn({ http }: StartedApp) {
  async function leave(connection: string, more: Record<string, string> = {}, before = "") {
    const query = new URLSearchParams({ connection, ...more });
    const reply = await http.inject({ url: `/v1/sso/start?${query}`, headers: { cookie: before } });
    const cookie = [before, cookiesOf(reply.headers)].filter((one) => one !== "").join("; ");
    return { to: String(reply.headers.location), cookie };
  }

  async function comeBack(url: string, cookie: string) {
    const { pathname, search } = new URL(url);
    const reply = await http.inject({ url: pathname + search, headers: { cookie } });
    return { to: String(reply.headers.location), cookie: cookiesOf(reply.headers) };
  }

  /** The whole journey; who came in, or why not. */
  async function signIn({ id, provider }: Connected, more: Record<string, string> = {}, before = "") {
    const left = await leave(id, more, before);
    const back = await provider.visit(left.to);
    return comeBack(back, left.cookie);
  }

  const me = async (cookie: string): Promise<Me> =>
    (await http.inject({ url: "/v1/me", headers: { cookie } })).json<Me>();
  return { leave, comeBack, signIn, me };
}

/** An installation with companies that connect their providers. */
export async function startCompanies() {
  const records = new Map<string, string>();
  const hosts: string[] = [];
  const app = await startApp({
    startAt: new Date().toISOString(),
    outgoingHosts: hosts,
    resolveTxt: async (name) => [records.get(name) ?? ""],
  });
  const closing: SignInProvider[] = [];
  afterAll(() => Promise.all(closing.map((one) => one.close())));
  let count = 0;

  /** A provider that this installation may call, closed with the tests. */
  async function provide(...input: Parameters<typeof startSignInProvider>): Promise<SignInProvider> {
    const provider = await startSignInProvider(...input);
    closing.push(provider);
    hosts.push(provider.host);
    return provider;
  }

  /** Proves a domain of a connection by its DNS record. */
  async function prove(who: TestClient, id: string, domain: string): Promise<void> {
    const params = { signInConnectionId: id };
    const { domains } = await who.ok("addSignInDomain", { params, body: { domain } });
    for (const { record } of domains) records.set(record.name, record.value);
    await who.ok("proveSignInDomain", { params, body: { domain } });
  }

  /** Connects a company's provider as its administrator would: domain proven, tested by nobody, switched on. */
  async function connect(who: TestClient, more: { proof?: "dns" | "none" } = {}): Promise<Connected> {
    count += 1;
    const domain = `company-${count}.example.com`;
    const { id, ours } = await who.ok("createSignInConnection", {
      body: { name: `Company ${count}`, protocol: "oidc", provider: "keycloak" },
    });
    const params = { signInConnectionId: id };
    const person = { sub: `ada-${count}`, email: `ada@${domain}`, email_verified: true, name: "Ada Lind" };
    const provider = await provide([ours.redirectUrl], person);
    const { issuer, clientId, clientSecret } = provider;
    await who.ok("updateSignInConnection", { params, body: { revision: 1, oidc: { issuer, clientId, clientSecret } } });
    if (more.proof === "none") await who.ok("addSignInDomain", { params, body: { domain } });
    else {
      await prove(who, id, domain);
      await who.ok("switchSignInConnection", { params, body: { status: "on" } });
    }
    return { id, domain, provider };
  }

  return { app, connect, provide, prove, admit, ...journeysIn(app) };
}
