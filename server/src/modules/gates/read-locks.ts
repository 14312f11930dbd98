import { notFound, type Id } from "@fairway/kernel";
import type { Ctx, Platform } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { locks, ownLock } from "./locks.ts";
import { gatesOfPages, pageLabels, type GatedPage } from "./pages.ts";
import { partnerManager } from "./partner.ts";
import { mayReadOf } from "./policy.ts";
import { decide } from "./seen.ts";
import { thingKey, type Things } from "./things.ts";
import type { Lock, Thing, ThingKind } from "./types.ts";

type Parts = { platform: Platform; things: Things };

const viewerOf = ({ vendorId, actor }: Ctx, partnerId: Id<"partner">) => ({
  vendorId,
  partnerId,
  roles: actor.kind === "person" && actor.side === "partner" ? actor.roles : null,
});

/** Why a thing is locked for a partner; null where it is open. @throws AppError `not_found` */
export const getLock = (
  { platform, things }: Parts,
  ctx: Ctx,
  partnerId: Id<"partner">,
  named: { kind: ThingKind; id: string },
): Promise<{ lock: Lock | null; openUntil: string | null }> => {
  if (!mayReadOf(ctx.actor, partnerId)) throw notFound("partner");
  return platform.read(ctx, async (tx) => {
    await partnerManager(tx, ctx.vendorId, partnerId);
    const thing = await things.named(tx, ctx, named);
    const lock = (await locks(tx, ctx, partnerId, [thing])).get(thingKey(thing));
    if (lock) return { lock, openUntil: null };
    const own = await things.ownOf(thing.kind)?.(tx, ctx, partnerId, thing.id);
    if (own) return { lock: await ownLock(tx, ctx, partnerId, thing, own), openUntil: null };
    const [seeing] = await decide(tx, viewerOf(ctx, partnerId), await programs.today(tx, ctx), [thing]);
    return { lock: null, openUntil: seeing?.openUntil ?? null };
  });
};

export type PageSeen = { page: GatedPage; open: boolean; openUntil: string | null; lock: Lock | null };

/** The pages of the portal behind gates, as one of a partner's people finds them. @throws AppError `not_found` */
export const pagesOf = ({ platform }: Parts, ctx: Ctx, partnerId: Id<"partner">): Promise<PageSeen[]> =>
  platform.read(ctx, async (tx) => {
    await partnerManager(tx, ctx.vendorId, partnerId);
    const pages = [...(await gatesOfPages(tx, ctx.vendorId))].map(([page, gateId]): Thing & { id: GatedPage } => ({
      kind: "page",
      id: page,
      gateId,
      label: pageLabels[page],
    }));
    const seeing = await decide(tx, viewerOf(ctx, partnerId), await programs.today(tx, ctx), pages);
    const locked = await locks(tx, ctx, partnerId, pages);
    return pages.map((thing, i) => ({
      page: thing.id,
      open: seeing[i]?.open !== false,
      openUntil: seeing[i]?.openUntil ?? null,
      lock: locked.get(thingKey(thing)) ?? null,
    }));
  });
