import type { IncomingHttpHeaders } from "node:http";
import type { FastifyInstance, FastifyReply } from "fastify";
import { sessionCookie } from "../auth/auth.ts";
import { cookiePrefix } from "../auth/cookies.ts";
import type { SignInGuard } from "../auth/guard.ts";

const isSecure = (publicUrl: string | null): boolean => publicUrl?.startsWith("https:") === true;

/** Cookie by which a browser is known again, long after its session has ended. */
export const deviceCookie = (publicUrl: string | null): string => `${cookiePrefix(isSecure(publicUrl))}.device`;

/** The value of a cookie that a request carries. */
export function cookieOf({ cookie }: IncomingHttpHeaders, name: string): string | null {
  for (const part of cookie?.split(";") ?? []) {
    const [key, ...value] = part.trim().split("=");
    if (key === name && value.length > 0) return value.join("=").slice(0, 200);
  }
  return null;
}

/** The secret in the signed value of a session's cookie. */
const tokenIn = (value: string): string | null => {
  try {
    return decodeURIComponent(value).split(".")[0] || null;
  } catch {
    return null;
  }
};

/** The secret of the session that a reply sets a cookie for. */
function openedToken(reply: FastifyReply, name: string): string | null {
  for (const cookie of [reply.getHeader("set-cookie") ?? []].flat()) {
    const [pair = ""] = String(cookie).split(";");
    if (!pair.startsWith(`${name}=`)) continue;
    const token = tokenIn(pair.slice(name.length + 1));
    if (token !== null) return token;
  }
  return null;
}

const dayS = 86_400;

/** Notes every session that is opened, whatever way its person came, and lets its browser be known again. */
export function noteOpened(app: FastifyInstance, guard: SignInGuard, publicUrl: string | null): void {
  const [session, device] = [sessionCookie(isSecure(publicUrl)), deviceCookie(publicUrl)];
  const rest = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${400 * dayS}${isSecure(publicUrl) ? "; Secure" : ""}`;
  app.addHook("onSend", async (request, reply) => {
    const token = openedToken(reply, session);
    if (token === null) return;
    const secret = await guard.opened({
      token,
      replaced: tokenIn(cookieOf(request.headers, session) ?? ""),
      device: cookieOf(request.headers, device),
      ip: request.ip,
      userAgent: request.headers["user-agent"]?.slice(0, 300) ?? "",
    });
    if (secret !== null) reply.header("set-cookie", `${device}=${secret}; ${rest}`);
  });
}
