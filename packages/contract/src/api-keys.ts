import { z } from "zod";
import { canMap, idOf, instant, partnerParams, vendorParams } from "./common.ts";
import { operation } from "./operation.ts";
import { partnerPermissions, vendorPermissions } from "./permissions.ts";

/** A key of a person, which may what that person may; or of the vendor or partner itself, whoever comes and goes. */
export const apiKeyKind = z.enum(["personal", "service"]);

/** The longest and the usual life of a key. */
export const apiKeyDays = { most: 365, usual: 90 } as const;

export const apiKey = z
  .object({
    id: idOf("apiKey"),
    name: z.string(),
    kind: apiKeyKind,
    /** The beginning of the secret, by which people tell keys apart. */
    prefix: z.string(),
    permissions: z.array(z.string()),
    /** Whose key it is; of a service key, who made it. */
    owner: z.object({ id: idOf("person"), name: z.string() }),
    createdAt: instant,
    expiresAt: instant,
    lastUsedAt: instant.nullable(),
    revokedAt: instant.nullable(),
    revokedBy: z.string().nullable(),
    state: z.enum(["active", "expired", "revoked"]),
    can: canMap,
  })
  .meta({ id: "ApiKey" });

const keys = z.object({ items: z.array(apiKey), can: canMap });
const made = z.object({
  key: apiKey,
  secret: z.string().meta({ description: "The key itself; it is shown this once." }),
});

const input = <const P extends readonly [string, ...string[]]>(permissions: P) =>
  z.object({
    name: z.string().trim().min(1, "must not be empty").max(80),
    kind: apiKeyKind.default("personal"),
    permissions: z.array(z.enum(permissions)).min(1, "choose at least one permission").max(300),
    expiresInDays: z.number().int().min(1).max(apiKeyDays.most).default(apiKeyDays.usual),
  });

const apiKeyId = idOf("apiKey");

export const operations = [
  operation({
    id: "listApiKeys",
    method: "GET",
    path: "/v1/vendors/{vendorId}/api-keys",
    tag: "API keys",
    audience: "vendor",
    permission: { vendor: "keys.make" },
    summary: "One's own keys; all keys of the vendor for those who manage them",
    params: vendorParams,
    reply: keys,
  }),
  operation({
    id: "createApiKey",
    method: "POST",
    path: "/v1/vendors/{vendorId}/api-keys",
    tag: "API keys",
    audience: "vendor",
    permission: { vendor: "keys.make" },
    status: 201,
    stepUp: true,
    idempotent: false,
    summary: "Make a key with no more than one may do oneself; its secret is shown once",
    params: vendorParams,
    body: input(vendorPermissions),
    reply: made,
  }),
  operation({
    id: "revokeApiKey",
    method: "DELETE",
    path: "/v1/vendors/{vendorId}/api-keys/{apiKeyId}",
    tag: "API keys",
    audience: "vendor",
    permission: { vendor: "keys.make" },
    status: 204,
    summary: "Revoke a key at once",
    params: vendorParams.extend({ apiKeyId }),
  }),
  operation({
    id: "listPartnerApiKeys",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/api-keys",
    tag: "API keys",
    audience: "partner",
    permission: { partner: "keys.make" },
    summary: "One's own keys; all keys of the partner for those who manage them",
    params: partnerParams,
    reply: keys,
  }),
  operation({
    id: "createPartnerApiKey",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/api-keys",
    tag: "API keys",
    audience: "partner",
    permission: { partner: "keys.make" },
    status: 201,
    stepUp: true,
    idempotent: false,
    summary: "Make a key for the partner's side with no more than one may do oneself; its secret is shown once",
    params: partnerParams,
    body: input(partnerPermissions),
    reply: made,
  }),
  operation({
    id: "revokePartnerApiKey",
    method: "DELETE",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/api-keys/{apiKeyId}",
    tag: "API keys",
    audience: "partner",
    permission: { partner: "keys.make" },
    status: 204,
    summary: "Revoke a key of the partner's side at once",
    params: partnerParams.extend({ apiKeyId }),
  }),
] as const;
