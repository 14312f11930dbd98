import { AppError, type ErrorKind } from "@fairway/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Auth, authPaths, passkeySetUpPaths } from "../auth/auth.ts";
import type { Attempt, SignInGuard } from "../auth/guard.ts";
import { lackingProof } from "../auth/proof.ts";
import type { Caller, Sessions } from "../auth/sessions.ts";
import { signInFirst } from "./access.ts";
import { cookieOf, deviceCookie } from "./opened.ts";
import { originOf } from "./origin.ts";

type Parts = { auth: Auth; sessions: Sessions; guard: SignInGuard; publicUrl: string | null };

const kinds: Record<number, ErrorKind> = {
  400: "validation",
  401: "unauthenticated",
  403: "forbidden",
  404: "not_found",
  422: "validation",
  429: "limit",
};

const fieldOf = (body: unknown, name: string): unknown =>
  body !== null && typeof body === "object" && name in body ? (body as Record<string, unknown>)[name] : undefined;

/** What of a body reaches better-auth: nothing that it would take beyond what these pages send. */
const bodies: Record<string, readonly string[]> = {
  "sign-in/email": ["email", "password"],
  "passkey/verify-registration": ["response", "name"],
  "passkey/verify-authentication": ["response"],
};

function webRequest(request: FastifyRequest, path: string, publicUrl: string | null): Request {
  const headers = new Headers();
  for (const name of ["authorization", "cookie", "user-agent", "origin"]) {
    const value = request.headers[name];
    if (typeof value === "string") headers.set(name, value);
  }
  headers.set("x-fairway-ip", request.ip);
  const url = `${originOf(request, publicUrl)}/v1/auth/${path}`;
  if (request.method === "GET") return new Request(url, { headers });
  headers.set("content-type", "application/json");
  const sent = (bodies[path] ?? []).map((name) => [name, fieldOf(request.body, name)]);
  return new Request(url, { method: "POST", headers, body: JSON.stringify(Object.fromEntries(sent)) });
}

async function refusal(response: Response): Promise<AppError> {
  const body: unknown = await response.json().catch(() => null);
  const word = (name: string) => String(fieldOf(body, name) ?? "");
  const code = word("code").toLowerCase() || `http_${response.status}`;
  const wrongPassword = code === "invalid_email_or_password";
  return new AppError(
    kinds[response.status] ?? "internal",
    `auth.${code}`,
    wrongPassword ? "This e-mail address and password do not belong together." : word("message") || "Sign-in failed.",
    { remedy: wrongPassword ? "Check both, or ask for a link by e-mail." : "Try again." },
  );
}

/** Whose account a passkey is set up for: a session that has just proved who it is. */
async function requireOwner(request: FastifyRequest, sessions: Sessions): Promise<Caller> {
  const caller = await sessions.resolve(request.headers, true);
  if (!caller) throw signInFirst();
  const lacking = lackingProof({ stepUp: true }, caller.proof, null);
  if (lacking) throw lacking;
  return caller;
}

function attemptOf(request: FastifyRequest, publicUrl: string | null): Attempt {
  const email = fieldOf(request.body, "email");
  return {
    email: typeof email === "string" ? email.trim().toLowerCase().slice(0, 300) : "",
    device: cookieOf(request.headers, deviceCookie(publicUrl)),
    ip: request.ip,
    userAgent: request.headers["user-agent"]?.slice(0, 300) ?? "",
  };
}

/** A try of a password: counted before it is looked at, so that many at once count as many. */
async function tryPassword(request: FastifyRequest, { auth, guard, publicUrl }: Parts): Promise<Response> {
  const attempt = attemptOf(request, publicUrl);
  await guard.take("sign-in", `${request.ip} ${attempt.email}`, { tries: 10, seconds: 60 });
  await guard.begin(attempt);
  const response = await auth.handle(webRequest(request, "sign-in/email", publicUrl));
  if (response.ok || response.status === 403) await guard.succeeded(attempt);
  else await guard.failed(attempt);
  return response;
}

async function relay(request: FastifyRequest, reply: FastifyReply, parts: Parts) {
  const { auth, sessions, guard, publicUrl } = parts;
  const path = new URL(request.url, "http://localhost").pathname.replace("/v1/auth/", "");
  if (!authPaths.has(path)) throw new AppError("not_found", "not_found", "There is no such address.");
  if (request.method !== "GET") await guard.take("auth", request.ip, { tries: 120, seconds: 60 });
  const owner = passkeySetUpPaths.has(path) ? await requireOwner(request, sessions) : null;
  const response =
    path === "sign-in/email"
      ? await tryPassword(request, parts)
      : await auth.handle(webRequest(request, path, publicUrl));
  if (!response.ok) throw await refusal(response);
  if (path === "sign-out") {
    sessions.forgetAll();
    reply.header("clear-site-data", '"cache"');
  }
  if (owner && path === "passkey/verify-registration")
    await guard.passkeyAdded(owner.person.personId, attemptOf(request, publicUrl));
  for (const cookie of response.headers.getSetCookie()) reply.header("set-cookie", cookie);
  const token = response.headers.get("set-auth-token");
  if (token !== null) reply.header("set-auth-token", token);
  return reply
    .code(response.status)
    .type("application/json")
    .send(await response.text());
}

/** Signing in by password or passkey, setting up passkeys, and signing out, with our errors and our limits. */
export function addAuthRoutes(app: FastifyInstance, parts: Parts): void {
  app.route({
    method: ["GET", "POST"],
    url: "/v1/auth/*",
    handler: (request, reply) => relay(request, reply, parts),
  });
}
