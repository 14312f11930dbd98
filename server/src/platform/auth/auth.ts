import { newId } from "@fairway/kernel";
import { betterAuth } from "better-auth";
import { bearer } from "better-auth/plugins";
import { hashPassword } from "better-auth/crypto";
import type { Pool } from "pg";
import type { Locale, SignedIn } from "../context.ts";
import { databaseAway } from "../database/trouble.ts";

export type AuthParts = {
  pool: Pool;
  secret: string;
  /** Whether people reach this installation by https: cookies are then sent over https only. */
  secure: boolean;
};

/** Sign-in, kept by better-auth in the identity schema. Nobody signs up by themselves: people are added. */
export type Auth = {
  /** Answers a request under `/v1/auth/`. */
  handle(request: Request): Promise<Response>;
  /** Whose session the cookie or bearer token of these headers is. */
  session(headers: Headers): Promise<SignedIn | null>;
  hashPassword(password: string): Promise<string>;
};

/** Cookie that holds the signed session token. */
export const sessionCookie = (secure: boolean): string => `${secure ? "__Secure-" : ""}fairway.session_token`;

/** The calls of better-auth that are reachable; all others stay shut. */
export const authPaths = new Set(["sign-in/email", "sign-out", "get-session", "reset-password", "change-password"]);

const times = { createdAt: "created_at", updatedAt: "updated_at" };
const localeOf = (value: unknown): Locale | null => (value === "en" || value === "de" ? value : null);

function build({ pool, secret, secure }: AuthParts) {
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
      revokeSessionsOnPasswordReset: true,
    },
    plugins: [bearer()],
    advanced: {
      cookiePrefix: "fairway",
      useSecureCookies: secure,
      database: { generateId: () => newId("person") },
      ipAddress: { ipAddressHeaders: ["x-fairway-ip"] },
    },
    session: {
      modelName: "session",
      expiresIn: 14 * 86_400,
      updateAge: 86_400,
      fields: {
        userId: "person_id",
        expiresAt: "expires_at",
        ipAddress: "ip_address",
        userAgent: "user_agent",
        ...times,
      },
    },
    user: {
      modelName: "person",
      fields: { emailVerified: "email_verified", ...times },
      additionalFields: { locale: { type: "string", required: false, input: false } },
    },
    account: {
      modelName: "account",
      fields: {
        userId: "person_id",
        accountId: "account_id",
        providerId: "provider_id",
        accessToken: "access_token",
        refreshToken: "refresh_token",
        idToken: "id_token",
        accessTokenExpiresAt: "access_token_expires_at",
        refreshTokenExpiresAt: "refresh_token_expires_at",
        ...times,
      },
    },
    verification: { modelName: "verification", fields: { expiresAt: "expires_at", ...times } },
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
      if (!found) return null;
      const { id, name, email } = found.user;
      return { personId: id as SignedIn["personId"], name, email, locale: localeOf(found.user.locale) };
    },
    hashPassword,
  };
}
