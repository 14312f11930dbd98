import { AppError, parseId } from "@fairway/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { OpenSession, SignedIn } from "../../platform/index.ts";
import { browserOf, rememberBrowser } from "./cookies.ts";
import { oidcCallback } from "./oidc/callback.ts";
import { samlFinish, samlPosted } from "./saml/callback.ts";
import { ourMetadata } from "./saml/ours.ts";
import { type Arrival, type SignInParts, start } from "./sign-in.ts";

export type RouteParts = {
  signIn: SignInParts;
  secure: boolean;
  originOf: (request: FastifyRequest) => string;
  openSession: (input: OpenSession) => Promise<readonly string[]>;
  /** Who is signed in with the caller's browser. */
  personOf: (request: FastifyRequest) => Promise<SignedIn | null>;
};

const word = z.string().max(4000);
const startInput = z.object({
  connection: z.string(),
  returnTo: word.optional(),
  again: z.literal("1").optional(),
  test: word.optional(),
  hint: z.email().max(300).optional().catch(undefined),
});
const postedBody = z.object({ SAMLResponse: z.string().min(1).max(700_000), RelayState: word.default("") });
const callbackQuery = z.object({
  state: word,
  code: word.optional(),
  iss: word.optional(),
  error: word.optional(),
});

/** Back at the sign-in page, which says in its own words what a code means. */
const refuse = (reply: FastifyReply, error: unknown): FastifyReply => {
  if (!(error instanceof AppError) || error.kind === "internal") throw error;
  const code = error.code.replace(/^(sso|auth)\./, "");
  return reply.redirect(`/sign-in?problem=${encodeURIComponent(code)}`, 303);
};

const malformed = (): AppError => new AppError("validation", "sso.malformed", "This address is not complete.");

type Work = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Whatever goes wrong ends at the sign-in page: people come here by their browser. */
const orRefuse =
  (work: Work): Work =>
  async (request, reply) => {
    try {
      return await work(request, reply);
    } catch (error) {
      return refuse(reply, error instanceof z.ZodError ? malformed() : error);
    }
  };

async function land({ openSession }: RouteParts, request: FastifyRequest, reply: FastifyReply, arrival: Arrival) {
  const { to, opens } = arrival;
  if (opens) {
    const cookies = await openSession({
      personId: opens.personId,
      method: "sso",
      secondFactor: true,
      connection: { id: opens.connectionId, limited: opens.limited, provedAt: opens.provedAt },
      caller: { ip: request.ip, userAgent: request.headers["user-agent"] ?? "" },
    });
    for (const cookie of cookies) reply.header("set-cookie", cookie);
  }
  return reply.header("cache-control", "no-store").redirect(to, 303);
}

/** Begins, and remembers with which browser; gives the provider's address. */
async function begin(parts: RouteParts, request: FastifyRequest, reply: FastifyReply, given: unknown): Promise<string> {
  const { signIn, secure, originOf, personOf } = parts;
  const input = startInput.parse(given);
  const { browser, cookie } = rememberBrowser(request.headers, secure);
  const proving = input.again ? await personOf(request) : null;
  const proves = proving ? { provingId: proving.personId } : ("sign_in" as const);
  const to = await start(signIn, {
    connectionId: parseId("signInConnection", input.connection),
    purpose: input.test === undefined ? proves : { test: input.test },
    returnTo: input.returnTo,
    hint: input.hint ?? null,
    browser,
    origin: originOf(request),
  });
  reply.header("set-cookie", cookie).header("cache-control", "no-store");
  return to;
}

const ofPath = z.object({ id: z.string() });

/** Addresses that browsers come by on their way to a provider and back. */
export function addSsoRoutes(app: FastifyInstance, parts: RouteParts): void {
  const { signIn, secure, originOf } = parts;
  const config = { rateLimit: { max: 120, timeWindow: 60_000 } };
  const callback: Work = async (request, reply) => {
    const { state, code, iss, error } = callbackQuery.parse(request.query);
    const at = { browser: browserOf(request.headers, secure), origin: originOf(request) };
    const { id } = ofPath.parse(request.params);
    return land(parts, request, reply, await oidcCallback(signIn, id, { state, code, issuer: iss ?? null, error }, at));
  };
  const posted: Work = async (request, reply) => {
    const { SAMLResponse: response, RelayState: relay } = postedBody.parse(request.body);
    const { id } = ofPath.parse(request.params);
    return land(parts, request, reply, await samlPosted(signIn, id, { response, relay }, originOf(request)));
  };
  const finished: Work = async (request, reply) => {
    const { state } = z.object({ state: word }).parse(request.query);
    return land(parts, request, reply, await samlFinish(signIn, state, browserOf(request.headers, secure)));
  };
  app.get(
    "/v1/sso/start",
    { config },
    orRefuse(async (request, reply) => reply.redirect(await begin(parts, request, reply, request.query), 303)),
  );
  // For our own page: who wants in, and where to, stand in no address that a history or a proxy keeps.
  app.post("/v1/sso/start", { config }, async (request, reply) => {
    try {
      return { to: await begin(parts, request, reply, request.body) };
    } catch (error) {
      throw error instanceof z.ZodError ? malformed() : error;
    }
  });
  app.get("/v1/sso/oidc/:id/callback", { config }, orRefuse(callback));
  app.get("/v1/sso/saml/finish", { config }, orRefuse(finished));
  app.get("/v1/sso/saml/:id/metadata", { config }, async (request, reply) => {
    const id = parseId("signInConnection", ofPath.parse(request.params).id);
    return reply.type("application/samlmetadata+xml").send(ourMetadata(originOf(request), id));
  });
  // The provider's page posts here: another site, without our cookie. What it brings is signed.
  app.register(async (own) => {
    own.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "string", bodyLimit: 2 ** 20 },
      (_, text, done) => done(null, Object.fromEntries(new URLSearchParams(String(text)))),
    );
    own.post("/v1/sso/saml/:id/acs", { config: { ...config, fromOtherSites: true } }, orRefuse(posted));
  });
}
