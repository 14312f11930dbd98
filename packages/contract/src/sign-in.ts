import { z } from "zod";
import { idOf, instant, partnerParams, vendorParams } from "./common.ts";
import { operation } from "./operation.ts";

export const sessionMethods = ["password", "link", "passkey", "sso", "invitation"] as const;
export const signInEventKinds = [
  "signedIn",
  "failed",
  "locked",
  "passwordChanged",
  "totpOn",
  "totpOff",
  "recoveryCodesMade",
  "recoveryCodeUsed",
  "passkeyAdded",
  "passkeyRemoved",
  "sessionEnded",
] as const;
/** Whom a second factor is asked of: nobody, the place's own people, or its partners' people as well. */
export const secondFactorNeeds = ["free", "own", "all"] as const;

const device = z
  .object({ browser: z.string().nullable(), system: z.string().nullable() })
  .meta({ id: "SignInDevice", description: "What the browser says of itself; null where it says nothing we know." });

export const account = z
  .object({
    hasPassword: z.boolean(),
    company: z
      .object({ id: idOf("signInConnection"), name: z.string() })
      .nullable()
      .meta({ description: "The company's sign-in that opened this session, while it lets people in." }),
    totp: z.object({ confirmedAt: instant, recoveryCodesLeft: z.number().int() }).nullable(),
    passkeys: z.array(
      z.object({ id: idOf("passkey"), name: z.string().nullable(), createdAt: instant, usedAt: instant.nullable() }),
    ),
    sessions: z.array(
      z.object({
        id: idOf("session"),
        device,
        address: z.string().nullable(),
        method: z.enum(sessionMethods),
        createdAt: instant,
        seenAt: instant,
        current: z.boolean(),
      }),
    ),
    events: z.array(
      z.object({
        id: idOf("signInEvent"),
        kind: z.enum(signInEventKinds),
        method: z.string().nullable(),
        device,
        address: z.string().nullable(),
        at: instant,
      }),
    ),
    /** Names of places that ask this person for a second factor. */
    demandedBy: z.array(z.string()),
    /** Whether a second factor stands behind this session. */
    strong: z.boolean(),
  })
  .meta({ id: "Account" });

const recoveryCodes = z
  .object({ codes: z.array(z.string()) })
  .meta({ id: "RecoveryCodes", description: "Shown once; each signs in once in place of a code of the app." });

const email = z.email().max(254);
const linkAsked = z.object({
  email,
  next: z
    .string()
    .max(1000)
    .regex(/^\/(?![/\\])[\x21-\x7e]*$/, "is not a page of this installation")
    .optional()
    .meta({ description: "The page that whoever uses the link wants to be led on to." }),
});
const token = z.string().min(20, "is not the secret of a link").max(200);
const password = z.string().min(12, "must have at least 12 characters").max(200);
const code = z.string().regex(/^\d{6}$/, "must be six digits");
const oneOf = z
  .object({
    password: z.string().max(200).optional(),
    code: code.optional(),
    recoveryCode: z.string().max(40).optional(),
  })
  .refine((given) => Object.values(given).filter((one) => one !== undefined).length === 1, {
    message: "give one of password, code and recoveryCode",
    path: ["code"],
  });

const policy = z
  .object({
    need: z.enum(secondFactorNeeds),
    /** What the vendor asks of a partner's people whatever the partner says. */
    demandedByVendor: z.boolean(),
    can: z.record(z.string(), z.boolean()),
  })
  .meta({ id: "SecondFactorPolicy" });

const mine = { tag: "Sign-in", audience: "person", permission: null, idempotent: false } as const;
const open = { tag: "Sign-in", audience: "public", permission: null, idempotent: false } as const;

export const operations = [
  operation({
    ...open,
    id: "requestSignInLink",
    method: "POST",
    path: "/v1/sign-in-links",
    status: 202,
    summary: "Mail somebody a link to sign in; answers the same whether the address is known or not",
    body: linkAsked,
    reply: z.object({ minutes: z.number().int() }),
  }),
  operation({
    ...open,
    id: "useSignInLink",
    method: "POST",
    path: "/v1/sign-in-links/use",
    status: 204,
    summary: "Sign in with the secret of a mailed link, once",
    body: z.object({ token }),
  }),
  operation({
    ...open,
    id: "requestPasswordLink",
    method: "POST",
    path: "/v1/password-links",
    status: 202,
    summary: "Mail somebody a link to set another password; answers the same whether the address is known or not",
    body: linkAsked,
    reply: z.object({ minutes: z.number().int() }),
  }),
  operation({
    ...open,
    id: "usePasswordLink",
    method: "POST",
    path: "/v1/password-links/use",
    status: 204,
    summary: "Set a password with the secret of a mailed link, once; ends every session",
    body: z.object({ token, password }),
  }),
  operation({
    ...mine,
    id: "getAccount",
    method: "GET",
    path: "/v1/me/account",
    summary: "One's own ways to sign in, sessions, and what happened to them lately",
    reply: account,
  }),
  operation({
    ...mine,
    id: "changeOwnPassword",
    method: "PUT",
    path: "/v1/me/password",
    status: 204,
    stepUp: true,
    summary: "Set one's own password; ends the other sessions",
    body: z.object({
      current: z.string().max(200).optional().meta({ description: "The password until now, where there is one." }),
      password,
    }),
  }),
  operation({
    ...mine,
    id: "proveIdentity",
    method: "POST",
    path: "/v1/me/proof",
    status: 204,
    summary: "Prove again who one is, for what needs a recent proof; the session gets another secret",
    body: oneOf,
  }),
  operation({
    ...mine,
    id: "proveSecondFactor",
    method: "POST",
    path: "/v1/me/second-factor",
    status: 204,
    beforeSecondFactor: true,
    summary: "Finish a sign-in with a code of the app or a recovery code; the session gets another secret",
    body: oneOf,
  }),
  operation({
    ...mine,
    id: "startTotp",
    method: "POST",
    path: "/v1/me/totp",
    stepUp: true,
    summary: "Begin to set up an authenticator app; nothing changes until a code of it is confirmed",
    reply: z.object({ secret: z.string(), uri: z.string() }),
  }),
  operation({
    ...mine,
    id: "confirmTotp",
    method: "POST",
    path: "/v1/me/totp/confirm",
    summary: "Confirm the authenticator app with a code of it; answers with recovery codes",
    body: z.object({ code }),
    reply: recoveryCodes,
  }),
  operation({
    ...mine,
    id: "removeTotp",
    method: "DELETE",
    path: "/v1/me/totp",
    status: 204,
    stepUp: true,
    summary: "Sign in without the authenticator app from now on",
  }),
  operation({
    ...mine,
    id: "makeRecoveryCodes",
    method: "POST",
    path: "/v1/me/recovery-codes",
    stepUp: true,
    summary: "New recovery codes; the old ones end",
    reply: recoveryCodes,
  }),
  operation({
    ...mine,
    id: "renamePasskey",
    method: "PATCH",
    path: "/v1/me/passkeys/{passkeyId}",
    status: 204,
    summary: "Give a passkey another name",
    params: z.object({ passkeyId: idOf("passkey") }),
    body: z.object({ name: z.string().trim().min(1, "must not be empty").max(80) }),
  }),
  operation({
    ...mine,
    id: "removePasskey",
    method: "DELETE",
    path: "/v1/me/passkeys/{passkeyId}",
    status: 204,
    stepUp: true,
    summary: "Remove a passkey",
    params: z.object({ passkeyId: idOf("passkey") }),
  }),
  operation({
    ...mine,
    id: "endSession",
    method: "DELETE",
    path: "/v1/me/sessions/{sessionId}",
    status: 204,
    stepUp: true,
    summary: "End one of one's own sessions",
    params: z.object({ sessionId: idOf("session") }),
  }),
  operation({
    ...mine,
    id: "endOtherSessions",
    method: "DELETE",
    path: "/v1/me/sessions",
    status: 204,
    stepUp: true,
    summary: "End all of one's sessions but this one",
  }),
  operation({
    ...mine,
    id: "listLetters",
    method: "GET",
    path: "/v1/letters",
    summary: "Letters that no mail server took: in a demo, for its administrators",
    reply: z.object({
      items: z.array(
        z.object({
          id: idOf("letter"),
          to: z.string(),
          address: z.string(),
          subject: z.string(),
          html: z.string(),
          text: z.string(),
          createdAt: instant,
        }),
      ),
    }),
  }),
  operation({
    id: "getSecondFactorPolicy",
    method: "GET",
    path: "/v1/vendors/{vendorId}/second-factor",
    tag: "Sign-in",
    audience: "vendor",
    permission: { vendor: "people.read" },
    summary: "Whom the vendor asks for a second factor",
    params: vendorParams,
    reply: policy,
  }),
  operation({
    id: "setSecondFactorPolicy",
    method: "PUT",
    path: "/v1/vendors/{vendorId}/second-factor",
    tag: "Sign-in",
    audience: "vendor",
    permission: { vendor: "signin.manage" },
    stepUp: true,
    summary: "Ask for a second factor: of nobody, of the vendor's people, or of partners' people as well",
    params: vendorParams,
    body: z.object({ need: z.enum(secondFactorNeeds) }),
    reply: policy,
  }),
  operation({
    id: "getPartnerSecondFactorPolicy",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/second-factor",
    tag: "Sign-in",
    audience: "partner",
    permission: { vendor: "partners.read", partner: "people.read" },
    summary: "Whether a partner asks its people for a second factor",
    params: partnerParams,
    reply: policy,
  }),
  operation({
    id: "setPartnerSecondFactorPolicy",
    method: "PUT",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/second-factor",
    tag: "Sign-in",
    audience: "partner",
    permission: { vendor: "signin.manage", partner: "signin.manage" },
    stepUp: true,
    summary: "Ask a partner's people for a second factor, or no longer",
    params: partnerParams,
    body: z.object({ need: z.enum(["free", "own"]) }),
    reply: policy,
  }),
] as const;
