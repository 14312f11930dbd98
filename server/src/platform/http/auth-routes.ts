import { AppError, type ErrorKind } from "@fairway/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Auth, authPaths } from "../auth/auth.ts";
import type { Sessions } from "../auth/sessions.ts";
import { originOf } from "./origin.ts";

type Parts = { auth: Auth; sessions: Sessions; publicUrl: string | null };

const kinds: Record<number, ErrorKind> = {
  400: "validation",
  401: "unauthenticated",
  403: "forbidden",
  404: "not_found",
  422: "validation",
  429: "limit",
};

function webRequest(request: FastifyRequest, publicUrl: string | null): Request {
  const headers = new Headers();
  for (const name of ["authorization", "cookie", "user-agent", "content-type", "origin"]) {
    const value = request.headers[name];
    if (typeof value === "string") headers.set(name, value);
  }
  headers.set("x-fairway-ip", request.ip);
  const body = request.method === "GET" ? null : JSON.stringify(request.body ?? {});
  if (body !== null) headers.set("content-type", "application/json");
  return new Request(originOf(request, publicUrl) + request.url, { method: request.method, headers, body });
}

async function refusal(response: Response): Promise<AppError> {
  const body: unknown = await response.json().catch(() => null);
  const word = (name: string) =>
    body !== null && typeof body === "object" && name in body ? String((body as Record<string, unknown>)[name]) : "";
  const code = word("code").toLowerCase() || `http_${response.status}`;
  const wrongPassword = code === "invalid_email_or_password";
  return new AppError(
    kinds[response.status] ?? "internal",
    `auth.${code}`,
    wrongPassword ? "This e-mail address and password do not belong together." : word("message") || "Sign-in failed.",
    { remedy: wrongPassword ? "Check both, or ask your administrator for a new password link." : "Try again." },
  );
}

async function relay(request: FastifyRequest, reply: FastifyReply, { auth, sessions, publicUrl }: Parts) {
  const path = new URL(request.url, "http://localhost").pathname.replace("/v1/auth/", "");
  if (!authPaths.has(path)) throw new AppError("not_found", "not_found", "There is no such address.");
  const response = await auth.handle(webRequest(request, publicUrl));
  if (!response.ok) throw await refusal(response);
  if (path !== "get-session" && path !== "sign-in/email") sessions.forgetAll();
  for (const cookie of response.headers.getSetCookie()) reply.header("set-cookie", cookie);
  const token = response.headers.get("set-auth-token");
  if (token !== null) reply.header("set-auth-token", token);
  return reply
    .code(response.status)
    .type("application/json")
    .send(await response.text());
}

const emailOf = (body: unknown): string =>
  body !== null && typeof body === "object" && "email" in body && typeof body.email === "string"
    ? body.email.toLowerCase()
    : "";

/**
 * Sign-in, sign-out and passwords under /v1/auth/, with our errors and our limits: one for each person that is tried,
 * and one for each address, so that nobody goes through many people either.
 */
export function addAuthRoutes(app: FastifyInstance, parts: Parts): void {
  const perAddress = app.createRateLimit({ max: 120, timeWindow: 60_000, keyGenerator: ({ ip }) => ip });
  app.route({
    method: ["GET", "POST"],
    url: "/v1/auth/*",
    config: {
      rateLimit: {
        max: 10,
        timeWindow: 60_000,
        hook: "preHandler",
        allowList: (request: FastifyRequest) => request.method === "GET",
        keyGenerator: (request: FastifyRequest) => `${request.ip} ${emailOf(request.body)}`,
      },
    },
    onRequest: async (request) => {
      if (request.method === "GET") return;
      const { isAllowed, ...limit } = await perAddress(request);
      if (!isAllowed && "isExceeded" in limit && limit.isExceeded)
        throw new AppError("limit", "limit.requests", "Too many attempts.", { remedy: "Try again in a minute." });
    },
    handler: (request, reply) => relay(request, reply, parts),
  });
}
