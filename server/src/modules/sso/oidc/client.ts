import { createHash } from "node:crypto";
import type { Clock } from "@fairway/kernel";
import type { JWTPayload } from "jose";
import { z } from "zod";
import type { Outgoing } from "../../../platform/index.ts";
import { distrust } from "../problem.ts";
import type { OidcSettings, Profile } from "../types.ts";
import { createDiscovery, type Discovery, type ProviderMetadata } from "./discovery.ts";
import { verifyIdToken } from "./verify.ts";

/** A sign-in on its way, as the provider sees it. */
export type OidcRequest = {
  settings: OidcSettings;
  redirectUrl: string;
  nonce: string;
  verifier: string;
};

const tokens = z.object({ id_token: z.string().max(100_000), access_token: z.string().max(20_000).optional() });

const challengeOf = (verifier: string) => createHash("sha256").update(verifier).digest("base64url");
const form = (text: string) => encodeURIComponent(text).replaceAll("%20", "+");

/** Values of one claim as texts; what is neither text, number nor yes-or-no tells no role. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 500).flatMap(textsOf);
  return ["string", "number", "boolean"].includes(typeof value) ? [String(value)] : [];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value);

/** Claims by name; those within another carry its name in front, `realm_access.roles`. */
function attributesOf(claims: Record<string, unknown>): Record<string, string[]> {
  const found: [string, string[]][] = Object.entries(claims).flatMap(([name, value]): [string, string[]][] =>
    isRecord(value)
      ? Object.entries(value).map(([inner, own]): [string, string[]] => [`${name}.${inner}`, textsOf(own)])
      : [[name, textsOf(value)]],
  );
  return Object.fromEntries(found.filter(([name, values]) => values.length > 0 && name !== "__proto__"));
}

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
const address = (value: unknown): string | null => (text(value)?.includes("@") === true ? text(value) : null);

const instantOf = (seconds: unknown): string | null =>
  typeof seconds === "number" && Number.isSafeInteger(seconds) && Math.abs(seconds) < 1e11
    ? Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString()
    : null;

function profileOf(claims: Record<string, unknown>): Profile {
  return {
    subject: String(claims["sub"]),
    email: address(claims["email"]) ?? address(claims["preferred_username"]) ?? address(claims["upn"]),
    emailDoubtful: claims["email"] !== undefined && claims["email_verified"] === false,
    name: text(claims["name"]),
    attributes: attributesOf(claims),
    provedAt: instantOf(claims["auth_time"]),
  };
}

/** How the client proves itself at the token endpoint. */
function credentials({ clientId }: OidcSettings, secret: string | null, provider: ProviderMetadata) {
  const own = { client_id: clientId };
  if (secret === null) return { headers: {}, body: own };
  const methods = provider.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
  if (!methods.includes("client_secret_basic")) return { headers: {}, body: { ...own, client_secret: secret } };
  const word = Buffer.from(`${form(clientId)}:${form(secret)}`).toString("base64");
  return { headers: { authorization: `Basic ${word}` }, body: {} };
}

type Parts = { outgoing: Outgoing; discovery: Discovery };

async function exchange(
  { outgoing }: Parts,
  provider: ProviderMetadata,
  request: OidcRequest,
  { secret, code }: { secret: string | null; code: string },
) {
  const proof = credentials(request.settings, secret, provider);
  const body = new URLSearchParams({
    grant_type: "authorization_code",
    code,
    redirect_uri: request.redirectUrl,
    code_verifier: request.verifier,
    ...proof.body,
  });
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    accept: "application/json",
    ...proof.headers,
  };
  const reply = await outgoing(provider.token_endpoint, { method: "POST", headers, body: body.toString() });
  const read = tokens.safeParse(parsed(reply.text));
  if (reply.status !== 200 || !read.success)
    throw distrust("token", `The provider gave no ID token for the code (${reply.status}). Check the client secret.`);
  return read.data;
}

/** What the provider says beyond the ID token, of the same person. */
async function moreClaims(
  { outgoing }: Parts,
  provider: ProviderMetadata,
  token: string | undefined,
  claims: JWTPayload,
) {
  if (provider.userinfo_endpoint === undefined || token === undefined) return {};
  const headers = { authorization: `Bearer ${token}`, accept: "application/json" };
  const reply = await outgoing(provider.userinfo_endpoint, { headers });
  const more = parsed(reply.text);
  if (reply.status !== 200 || !isRecord(more)) return {};
  if (more["sub"] !== claims.sub) throw distrust("subject", "The provider’s user information is of somebody else.");
  return more;
}

/** Signs people in at OpenID providers: authorization code with PKCE. */
export function createOidcClient(outgoing: Outgoing, clock: Clock) {
  const discovery = createDiscovery(outgoing, clock);
  const parts = { outgoing, discovery };
  return {
    /** Learns from the provider itself whether these settings can be right. */
    check: (issuer: string): Promise<unknown> => discovery.metadata(issuer),
    /** Where somebody goes to sign in. */
    async begin(request: OidcRequest, state: string, { again, hint }: { again: boolean; hint: string | null }) {
      const provider = await discovery.metadata(request.settings.issuer);
      const url = new URL(provider.authorization_endpoint);
      const query = {
        response_type: "code",
        client_id: request.settings.clientId,
        redirect_uri: request.redirectUrl,
        scope: "openid email profile",
        state,
        nonce: request.nonce,
        code_challenge: challengeOf(request.verifier),
        code_challenge_method: "S256",
        ...(again ? { prompt: "login", max_age: "0" } : {}),
        ...(hint === null ? {} : { login_hint: hint }),
      };
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
      return url.href;
    },
    /**
     * Who came back.
     * @throws AppError with what is not believed
     */
    async finish(
      request: OidcRequest,
      secret: string | null,
      reply: { code: string; issuer: string | null; provedSince: Temporal.Instant | null },
    ): Promise<Profile> {
      const { issuer, clientId } = request.settings;
      const provider = await discovery.metadata(issuer);
      const named = reply.issuer ?? (provider.authorization_response_iss_parameter_supported === true ? "" : issuer);
      if (named !== issuer) throw distrust("issuer", "The reply comes from another provider than was asked.");
      const got = await exchange(parts, provider, request, { secret, code: reply.code });
      const expected = { issuer, clientId, nonce: request.nonce, now: clock.now(), provedSince: reply.provedSince };
      const claims = await verifyIdToken(got.id_token, (again) => discovery.keys(provider, again), expected);
      const more = await moreClaims(parts, provider, got.access_token, claims);
      return profileOf({ ...more, ...claims });
    },
  };
}

export type OidcClient = ReturnType<typeof createOidcClient>;

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
