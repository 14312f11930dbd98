import type { BetterAuthOptions } from "better-auth";

const times = { createdAt: "created_at", updatedAt: "updated_at" };

/** What better-auth's objects are called in the identity schema. */
export const models = {
  session: {
    modelName: "session",
    expiresIn: 14 * 86_400,
    updateAge: 86_400,
    // Our own check of a recent proof stands before what asks for a fresh session.
    freshAge: 0,
    fields: {
      userId: "person_id",
      expiresAt: "expires_at",
      ipAddress: "ip_address",
      userAgent: "user_agent",
      ...times,
    },
    additionalFields: {
      connectionId: { type: "string", required: false, input: false, fieldName: "connection_id" },
      limited: { type: "boolean", required: false, input: false },
      method: { type: "string", required: false, input: false },
      provedAt: { type: "date", required: false, input: false, fieldName: "proved_at" },
      secondFactorAt: { type: "date", required: false, input: false, fieldName: "second_factor_at" },
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
} satisfies Pick<BetterAuthOptions, "session" | "user" | "account" | "verification">;
