import { type Id, parseId, publicId } from "@fairway/kernel";
import type { Ctx, Handlers } from "../../../platform/index.ts";
import type { Place } from "../types.ts";
import { type Keys, mayManageKeys, mayRevoke } from "./service.ts";
import type { ApiKey } from "./types.ts";

const stateOf = ({ revokedAt, expiresAt }: ApiKey, now: Temporal.Instant) => {
  if (revokedAt !== null) return "revoked" as const;
  return Temporal.Instant.compare(expiresAt, now) <= 0 ? ("expired" as const) : ("active" as const);
};

const toApi = (ctx: Ctx, key: ApiKey) => ({
  id: publicId("apiKey", key.id),
  name: key.name,
  kind: key.kind,
  prefix: key.prefix,
  permissions: [...key.permissions],
  owner: { id: publicId("person", key.personId), name: key.personName },
  createdAt: key.createdAt,
  expiresAt: key.expiresAt,
  lastUsedAt: key.lastUsedAt,
  revokedAt: key.revokedAt,
  revokedBy: key.revokedBy,
  state: stateOf(key, ctx.now),
  can: { revoke: mayRevoke(ctx.actor, key) && stateOf(key, ctx.now) === "active" },
});

const atVendor = (vendorId: Id<"vendor">): Place => ({ vendorId, partnerId: null });
const atPartner = (vendorId: Id<"vendor">, partnerId: string): Place => ({
  vendorId,
  partnerId: parseId("partner", partnerId),
});

type Own =
  | "listApiKeys"
  | "createApiKey"
  | "revokeApiKey"
  | "listPartnerApiKeys"
  | "createPartnerApiKey"
  | "revokePartnerApiKey";

export function keysHandlers(keys: Keys): Pick<Handlers, Own> {
  const list = async (ctx: Ctx, place: Place) => ({
    items: (await keys.list(ctx, place)).map((key) => toApi(ctx, key)),
    can: { make: true, manage: mayManageKeys(ctx.actor, place) },
  });
  const make = async (ctx: Ctx, place: Place, input: Parameters<Keys["make"]>[2]) => {
    const { key, secret } = await keys.make(ctx, place, input);
    return { key: toApi(ctx, key), secret };
  };
  return {
    listApiKeys: ({ ctx }) => list(ctx, atVendor(ctx.vendorId)),
    createApiKey: ({ ctx, body }) => make(ctx, atVendor(ctx.vendorId), body),
    revokeApiKey: ({ ctx, params }) => keys.revoke(ctx, atVendor(ctx.vendorId), parseId("apiKey", params.apiKeyId)),
    listPartnerApiKeys: ({ ctx, params }) => list(ctx, atPartner(ctx.vendorId, params.partnerId)),
    createPartnerApiKey: ({ ctx, params, body }) => make(ctx, atPartner(ctx.vendorId, params.partnerId), body),
    revokePartnerApiKey: ({ ctx, params }) =>
      keys.revoke(ctx, atPartner(ctx.vendorId, params.partnerId), parseId("apiKey", params.apiKeyId)),
  };
}
