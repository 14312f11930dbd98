import { randomBytes } from "node:crypto";
import { AppError, forbidden, type Id, newId, notFound } from "@fairway/kernel";
import {
  apiKeyMark,
  type Actor,
  type Ctx,
  isLimited,
  mayFor,
  type PersonActor,
  type Platform,
} from "../../../platform/index.ts";
import { placeExists } from "../repo-members.ts";
import type { Place } from "../types.ts";
import { digestOf } from "./caller.ts";
import { findKeys, insertKey, lockKey, revokeKey } from "./repo.ts";
import type { ApiKey, KeyInput } from "./types.ts";

const holds = (actor: Actor, place: Place, permission: "keys.make" | "keys.manage"): boolean => {
  if (actor.kind === "system") return false;
  if (place.partnerId === null) return actor.side === "vendor" && actor.permissions.has(permission);
  return mayFor(actor, place.partnerId, { partner: permission });
};

export const mayManageKeys = (actor: Actor, place: Place): boolean => holds(actor, place, "keys.manage");

/** One's own keys, and for who manages them every key of the place. */
export const mayRevoke = (actor: Actor, key: ApiKey): boolean =>
  actor.kind === "person" &&
  key.revokedAt === null &&
  (mayManageKeys(actor, key) || (key.kind === "personal" && key.personId === actor.personId));

function requireMaker(actor: Actor, place: Place): PersonActor {
  if (actor.kind !== "person" || !holds(actor, place, "keys.make")) throw forbidden("make keys");
  return actor;
}

/** @throws AppError `key.beyond_own`, forbidden for a service key of who does not manage keys */
function requireWithin(actor: PersonActor, place: Place, { kind, permissions }: KeyInput): void {
  const held: ReadonlySet<string> = actor.permissions;
  const isWide = (one: string) => kind === "service" && isLimited(actor, one as Parameters<typeof isLimited>[1]);
  const more = permissions.filter((one) => !held.has(one) || isWide(one));
  if (more.length > 0)
    throw new AppError("forbidden", "key.beyond_own", `The key would do what you may not do: ${more.join(", ")}.`, {
      remedy: "Leave it out, or ask somebody who may.",
    });
  if (kind === "service" && !mayManageKeys(actor, place)) throw forbidden("make keys of the company");
}

const about = ({ name, kind, partnerId }: Pick<ApiKey, "name" | "kind" | "partnerId">) => ({
  name,
  kind,
  side: partnerId === null ? "vendor" : "partner",
});

export type MadeKey = { key: ApiKey; secret: string };

async function make(platform: Platform, ctx: Ctx, place: Place, input: KeyInput): Promise<MadeKey> {
  const actor = requireMaker(ctx.actor, place);
  requireWithin(actor, place, input);
  const secret = `${apiKeyMark}${randomBytes(30).toString("base64url")}`;
  const { name, kind } = input;
  const key = {
    ...place,
    id: newId("apiKey", ctx.now.epochMilliseconds),
    kind,
    name,
    personId: actor.personId,
    prefix: secret.slice(0, apiKeyMark.length + 6),
    permissions: [...new Set(input.permissions)],
    createdAt: ctx.now.toString(),
    expiresAt: ctx.now.add({ hours: 24 * input.expiresInDays }).toString(),
  };
  await platform.command(ctx, { operation: "createApiKey", input: null }, async ({ tx, emit }) => {
    if (!(await placeExists(tx, place))) throw notFound("partner");
    await insertKey(tx, { ...key, digest: digestOf(secret) });
    emit({
      type: "api_key.created",
      subject: { kind: "apiKey", id: key.id },
      ...(place.partnerId === null ? {} : { partnerId: place.partnerId }),
      data: { ...about(key), prefix: key.prefix, permissions: key.permissions, expiresAt: key.expiresAt },
    });
  });
  const nobodyYet = { lastUsedAt: null, revokedAt: null, revokedBy: null };
  return { key: { ...key, personName: actor.name, ...nobodyYet }, secret };
}

async function revoke(platform: Platform, ctx: Ctx, place: Place, id: Id<"apiKey">): Promise<Id<"person">> {
  return platform.command(ctx, { operation: "revokeApiKey", input: { place, id } }, async ({ tx, emit }) => {
    const key = await lockKey(tx, place, id);
    if (!key || (key.personId !== ownerOf(ctx.actor) && !mayManageKeys(ctx.actor, place))) throw notFound("key");
    if (key.revokedAt !== null) return key.personId;
    if (!mayRevoke(ctx.actor, key)) throw forbidden("revoke this key");
    await revokeKey(tx, key, { name: ctx.actor.name, at: ctx.now });
    emit({
      type: "api_key.revoked",
      subject: { kind: "apiKey", id },
      ...(place.partnerId === null ? {} : { partnerId: place.partnerId }),
      data: { ...about(key), prefix: key.prefix },
    });
    return key.personId;
  });
}

const ownerOf = (actor: Actor): Id<"person"> | null => (actor.kind === "person" ? actor.personId : null);

/** Keys of the API: made by people with no more than they may do, shown once, revoked at once. */
export function createKeys(platform: Platform, forget: (id: Id<"person">) => void) {
  return {
    list: (ctx: Ctx, place: Place): Promise<ApiKey[]> =>
      platform.read(ctx, async (tx) => {
        if (!(await placeExists(tx, place))) throw notFound("partner");
        const own = requireMaker(ctx.actor, place).personId;
        return findKeys(tx, place, mayManageKeys(ctx.actor, place) ? null : own);
      }),
    /** @throws AppError forbidden, `key.beyond_own` */
    make: (ctx: Ctx, place: Place, input: KeyInput) => make(platform, ctx, place, input),
    /** @throws AppError forbidden, not_found */
    async revoke(ctx: Ctx, place: Place, id: Id<"apiKey">): Promise<void> {
      forget(await revoke(platform, ctx, place, id));
    },
  };
}

export type Keys = ReturnType<typeof createKeys>;
