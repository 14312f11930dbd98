import { passkey } from "@better-auth/passkey";
import { AppError, type Id, newId } from "@fairway/kernel";
import { betterAuth } from "better-auth";
import { APIError } from "better-auth/api";
import { bearer } from "better-auth/plugins";
import { hashPassword, verifyPassword } from "better-auth/crypto";
import type { Pool } from "pg";
import type { Locale, SignedIn } from "../context.ts";
import { cookiePrefix } from "./cookies.ts";
import { databaseAway } from "../database/trouble.ts";
import { models } from "./models.ts";
import { opener } from "./open-session.ts";

export type AuthParts = {
  pool: Pool;
  secret: string;
  /** Whether people reach this installation by https: cookies are then sent over https only. */
  secure: boolean;
  /** Address that people reach this installation under: passkeys are bound to its host. */
  baseUrl: string;
  /** The same where it is fixed; otherwise passkeys go by the page's own, which was checked before. */
  origin: string | null;
  /** Asked before any session is opened, whatever way somebody came; throws to refuse it. */
  beforeSession: (session: NewSession) => Promise<void>;
};

/** A session that is about to be opened; `connectionId` where a company's own sign-in opens it. */
export type NewSession = { personId: Id<"person">; connectionId: string | null };

/** Opens a session for somebody who has proved elsewhere who they are. */
export type OpenSession = {
  personId: Id<"person">;
  method: "sso" | "invitation" | "link";
  /** Whether a second factor stands behind it; a company's own provider decides about that itself. */
  secondFactor: boolean;
  /**
   * The company's sign-in that vouches, whether it does so for one place only, and when it last saw a proof: a provider
   * that remembers somebody sends them on without asking, and one that does not say when has proved nothing lately.
   */
  connection?: { id: string; limited: boolean; provedAt: Temporal.Instant | null };
  /** Address and browser of the caller. */
  caller: { ip: string; userAgent: string };
};

/** Sign-in, kept by better-auth in the identity schema. Nobody signs up by themselves: people are added. */
export type Auth = {
  /** Answers a request under `/v1/auth/`. */
  handle(request: Request): Promise<Response>;
  /** Whose session the cookie or bearer token of these headers is. */
  session(headers: Headers): Promise<SignedIn | null>;
  hashPassword(password: string): Promise<string>;
  verifyPassword(password: string, hash: string): Promise<boolean>;
  /** Gives a session another secret; answers with the cookies to set. */
  rotateSession(sessionId: string): Promise<readonly string[]>;
  /**
   * Opens a session without a password; answers with the cookies to set.
   * @throws AppError where the session may not be opened
   */
  openSession(input: OpenSession): Promise<readonly string[]>;
};

/** Cookie that holds the signed session token. */
export const sessionCookie = (secure: boolean): string => `${cookiePrefix(secure)}.session_token`;

/** The calls of better-auth that are reachable; all others stay shut. */
export const authPaths = new Set([
  "sign-in/email",
  "sign-out",
  "passkey/generate-register-options",
  "passkey/verify-registration",
  "passkey/generate-authenticate-options",
  "passkey/verify-authentication",
]);

/** Those that set up a passkey: for a session that has just proved who it is. */
export const passkeySetUpPaths = new Set(["passkey/generate-register-options", "passkey/verify-registration"]);

/** When the person behind a new session last proved who they are: now, or when their company says. */
const provedAt = (connection: OpenSession["connection"]): Date =>
  new Date(connection ? Math.min(Date.now(), connection.provedAt?.epochMilliseconds ?? 0) : Date.now());

/** However often it is used, a session ends this long after it was opened. */
const longestSessionMs = 30 * 86_400_000;

const localeOf = (value: unknown): Locale | null => (value === "en" || value === "de" ? value : null);

/** What better-auth tells its callers of a refusal. */
async function ask(beforeSession: AuthParts["beforeSession"], session: NewSession): Promise<void> {
  try {
    await beforeSession(session);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new APIError("FORBIDDEN", { code: error.code.replace(/^auth\./, ""), message: error.message });
  }
}

const passkeys = ({ baseUrl, origin }: AuthParts) =>
  passkey({
    rpID: new URL(baseUrl).hostname,
    rpName: "Fairway",
    origin,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    registration: {
      afterVerification: ({ verification }) => {
        if (verification.registrationInfo?.userVerified !== true) throw notVerified();
      },
    },
    authentication: {
      afterVerification: ({ verification }) => {
        if (!verification.authenticationInfo.userVerified) throw notVerified();
      },
    },
    advanced: { webAuthnChallengeCookie: "passkey" },
    schema: {
      passkey: {
        modelName: "passkey",
        fields: {
          userId: "person_id",
          publicKey: "public_key",
          credentialID: "credential_id",
          deviceType: "device_type",
          backedUp: "backed_up",
          createdAt: "created_at",
        },
      },
    },
  });

/** A passkey that did not ask for finger, face or PIN is one factor only. */
const notVerified = () =>
  new APIError("UNAUTHORIZED", { code: "not_verified", message: "The passkey did not check who holds it." });

const passkeySignIn = "/passkey/verify-authentication";

function build(parts: AuthParts) {
  const { pool, secret, secure, beforeSession } = parts;
  return betterAuth({
    appName: "Fairway",
    basePath: "/v1/auth",
    secret,
    database: pool,
    telemetry: { enabled: false },
    logger: { level: "error" },
    rateLimit: { enabled: false },
    // Requests reach it only after our own same-origin check.
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 200,
    },
    plugins: [bearer(), opener(), passkeys(parts)],
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId, ["connectionId"]: connection }, ctx) => {
            await ask(beforeSession, {
              personId: userId as SignedIn["personId"],
              connectionId: typeof connection === "string" ? connection : null,
            });
            // A passkey is what one has, opened by what one is or knows.
            return ctx?.path === passkeySignIn
              ? { data: { method: "passkey", secondFactorAt: new Date() } }
              : undefined;
          },
        },
      },
    },
    advanced: {
      cookiePrefix: cookiePrefix(secure),
      // The prefix says it better than the one that this would set.
      useSecureCookies: false,
      defaultCookieAttributes: { secure },
      database: { generateId: () => newId("person") },
      ipAddress: { ipAddressHeaders: ["x-fairway-ip"] },
    },
    ...models,
  });
}

/** Builds sign-in over a pool whose search path starts with the identity schema. */
export function createAuth(parts: AuthParts): Auth {
  const auth = build(parts);
  return {
    handle: (request) => auth.handler(request),
    async session(headers) {
      const found = await auth.api.getSession({ headers }).catch((cause: unknown) => {
        // It says no more than that it failed, and it fails only when the database does.
        throw databaseAway(cause);
      });
      if (!found || found.session.createdAt.getTime() < Date.now() - longestSessionMs) return null;
      const { id, name, email } = found.user;
      const personId = id as SignedIn["personId"];
      return { personId, sessionId: found.session.id, name, email, locale: localeOf(found.user.locale) };
    },
    hashPassword,
    verifyPassword: (password, hash) => verifyPassword({ password, hash }),
    async rotateSession(sessionId) {
      const rotated = await auth.api.rotateSession({
        body: { sessionId },
        headers: new Headers(),
        returnHeaders: true,
      });
      return rotated.headers.getSetCookie();
    },
    async openSession({ personId, method, secondFactor, connection, caller }) {
      const headers = new Headers({ "x-fairway-ip": caller.ip, "user-agent": caller.userAgent });
      const body = {
        personId,
        method,
        connectionId: connection?.id ?? null,
        limited: connection?.limited ?? false,
        secondFactorAt: secondFactor ? new Date() : null,
        provedAt: provedAt(connection),
      };
      try {
        const opened = await auth.api.openSession({ body, headers, returnHeaders: true });
        return opened.headers.getSetCookie();
      } catch (error) {
        if (!(error instanceof APIError)) throw error;
        throw new AppError("forbidden", `auth.${String(error.body?.code ?? "refused")}`, error.message);
      }
    },
  };
}
