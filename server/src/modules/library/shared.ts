import { notFound } from "@fairway/kernel";
import { type Ctx, type PublicCtx, runSql, type Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { vendorSettings, vendorToApi } from "../vendors/index.ts";
import { brandedFile } from "./brand/index.ts";
import { fileIn } from "./read-resource.ts";
import { findResource } from "./resource-repo.ts";
import { hashOf, maySendOn, vendorOfToken } from "./share.ts";
import { findByToken, type Share, takeUse } from "./share-repo.ts";
import type { FileParts, LibraryParts, Resource } from "./types.ts";
import { countUse } from "./usage-repo.ts";

type Frame = Pick<ReturnType<typeof vendorToApi>, "name" | "branding">;
export type Shared = { share: Share; resource: Resource; file: FileParts; from: string; vendor: Frame };

const isOver = (share: Share, now: Temporal.Instant): boolean =>
  share.status !== "active" ||
  (share.maxUses !== null && share.uses >= share.maxUses) ||
  Temporal.Instant.compare(Temporal.Instant.from(share.expiresAt), now) <= 0;

/** A partner's link gives no more than the partner has: it ends with the gate, the partner, or the resource. */
async function isStillTheirs(tx: Tx, ctx: Ctx, resource: Resource, { partnerId }: Share): Promise<boolean> {
  const today = await programs.today(tx, ctx);
  if (resource.status !== "published" || (resource.expiresOn !== null && resource.expiresOn < today)) return false;
  if (partnerId === null) return true;
  const [partner] = await runSql<{ status: string }>(tx, {
    text: "select status from app.partner where vendor_id = $1 and id = $2",
    values: [ctx.vendorId, partnerId],
  });
  if (partner?.status !== "active") return false;
  return maySendOn(tx, ctx, partnerId, resource);
}

async function find(tx: Tx, ctx: Ctx, token: string): Promise<Shared> {
  const share = await findByToken(tx, ctx.vendorId, hashOf(token));
  const resource = share && !isOver(share, ctx.now) ? await findResource(tx, ctx.vendorId, share.resourceId) : null;
  const file = share && resource && fileIn(resource, share.language);
  if (!share || !resource || !file || !(await isStillTheirs(tx, ctx, resource, share))) throw notFound("link");
  const { name, branding } = vendorToApi(await vendorSettings(tx, ctx.vendorId), ctx.now);
  return { share, resource, file, from: share.partnerName ?? name, vendor: { name, branding } };
}

/** A context for somebody without a sign-in, who acts by a link. */
function ctxOf({ platform }: LibraryParts, call: PublicCtx, token: string): Ctx {
  const vendorId = vendorOfToken(token);
  if (!vendorId) throw notFound("link");
  return {
    ...platform.systemCtx(vendorId, "share link"),
    requestId: call.requestId,
    now: call.now,
    locale: call.locale,
  };
}

/** What a link leads to. @throws AppError not_found for one that is unknown, expired, used up or ended: all look the same */
export function sharedResource(parts: LibraryParts, call: PublicCtx, token: string): Promise<Shared> {
  const ctx = ctxOf(parts, call, token);
  return parts.platform.read(ctx, (tx) => find(tx, ctx, token));
}

/**
 * The file behind a link, with what counts its use. One whose uses are limited is sent whole and counted each time;
 * elsewhere repeats of one download count once.
 * @throws AppError not_found
 */
export async function sharedFile(
  parts: LibraryParts,
  call: PublicCtx,
  { token, use }: { token: string; use?: string | undefined },
) {
  const ctx = ctxOf(parts, call, token);
  const { share, resource, file } = await parts.platform.read(ctx, (tx) => find(tx, ctx, token));
  const version = fileIn(resource, share.language);
  const { partnerId, coBranded } = share;
  const branded =
    coBranded && partnerId && version ? await brandedFile(parts, ctx, { resource, version, partnerId }) : null;
  const isLimited = share.maxUses !== null;
  const counted: Ctx = use === undefined || isLimited ? ctx : { ...ctx, idempotencyKey: `share-${share.id}-${use}` };
  const count = () =>
    parts.platform.command(
      counted,
      { operation: "downloadSharedResource", input: { shareId: share.id } },
      async ({ tx }) => {
        if (!(await takeUse(tx, ctx.vendorId, share.id))) throw notFound("link");
        const on = await programs.today(tx, ctx);
        const what = "sharedDownload" as const;
        await countUse(tx, ctx.vendorId, { resourceId: resource.id, what, partnerId, personId: null, on });
      },
    );
  return { file: branded ?? file, isLimited, count };
}
