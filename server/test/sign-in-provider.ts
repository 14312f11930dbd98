import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Configuration, Provider } from "oidc-provider";

export type ProviderPerson = {
  sub: string;
  email?: string;
  email_verified?: boolean;
  name?: string;
  groups?: string[];
};

/** An OpenID provider on loopback that asks nothing: who signs in is whoever `person` is at that moment. */
export type SignInProvider = {
  issuer: string;
  host: string;
  clientId: string;
  clientSecret: string;
  person: ProviderPerson;
  /** Goes where a browser would, from the provider's address to the address of ours that it sends people back to. */
  visit(url: string): Promise<string>;
  close(): Promise<void>;
};

const clientId = "fairway";
const clientSecret = "a secret of the provider's client, long enough";

const configuration = (redirectUrls: string[], who: () => ProviderPerson): Configuration => ({
  clients: [
    {
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uris: redirectUrls,
      response_types: ["code"],
      grant_types: ["authorization_code"],
    },
  ],
  claims: { openid: ["sub", "groups"], email: ["email", "email_verified"], profile: ["name"] },
  conformIdTokenClaims: false,
  cookies: { keys: ["only for tests"] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  pkce: { required: () => true },
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...who() }) }),
  async loadExistingGrant(ctx) {
    const grant = new ctx.oidc.provider.Grant({ clientId, accountId: ctx.oidc.session?.accountId ?? "" });
    grant.addOIDCScope("openid email profile");
    await grant.save();
    return grant;
  },
});

/** Keeps cookies of one visit as a browser does. */
async function follow(start: string, host: string): Promise<string> {
  const jar = new Map<string, string>();
  let url = start;
  for (let step = 0; step < 10; step += 1) {
    if (new URL(url).host !== host) return url;
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const reply = await fetch(url, { redirect: "manual", headers: { cookie } });
    for (const line of reply.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const [name = "", ...value] = pair.split("=");
      jar.set(name, value.join("="));
    }
    const next = reply.headers.get("location");
    if (next === null) throw new Error(`${url} answered ${reply.status}: ${await reply.text()}`);
    url = new URL(next, url).href;
  }
  throw new Error("the provider sends in circles");
}

export async function startSignInProvider(
  redirectUrls: string[],
  first: ProviderPerson,
  port = 0,
): Promise<SignInProvider> {
  let handle: (request: IncomingMessage, reply: ServerResponse) => unknown = () => {};
  const server = createServer((request, reply) => void handle(request, reply));
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer = `http://${host}`;
  const own: SignInProvider = {
    issuer,
    host,
    clientId,
    clientSecret,
    person: first,
    visit: (url) => follow(url, host),
    close: () => new Promise((done) => server.close(() => done())),
  };
  const provider = new Provider(
    issuer,
    configuration(redirectUrls, () => own.person),
  );
  const callback = provider.callback();
  handle = async (request, reply) => {
    if (!request.url?.startsWith("/interaction/")) return callback(request, reply);
    const login = { accountId: own.person.sub, remember: false };
    await provider.interactionFinished(request, reply, { login }, { mergeWithLastSubmission: false });
  };
  return own;
}
