import type { PermissionNeed } from "@fairway/contract";
import { AppError, forbidden, notFound } from "@fairway/kernel";
import { mayFor, type Ctx, type Emit, type Tx } from "../../platform/index.ts";
import { partnerExists } from "../partners/index.ts";
import { isVendor, needs } from "./policy.ts";
import type { PartnerId, RecordParts } from "./types.ts";

type Need = NonNullable<PermissionNeed>;

/** Another partner's record reads like a missing one. @throws AppError `not_found`, `forbidden` */
function require({ actor }: Ctx, id: PartnerId, need: Need, what: string): void {
  if (mayFor(actor, id, need)) return;
  const isOwn = isVendor(actor) || (actor.kind === "person" && actor.side === "partner" && actor.partnerId === id);
  throw isOwn ? forbidden(what) : notFound("partner");
}

/** Reads within one partner. @throws AppError `not_found` for another's partner as for a missing one */
export async function readOf<T>(
  { platform }: RecordParts,
  ctx: Ctx,
  id: PartnerId,
  work: (tx: Tx) => Promise<T>,
  need: Need = needs.read,
): Promise<T> {
  require(ctx, id, need, "read this part of the partner's record");
  return platform.read(ctx, async (tx) => {
    if (!(await partnerExists(tx, ctx.vendorId, id))) throw notFound("partner");
    return work(tx);
  });
}

type Change = { operation: string; input: unknown; need: Need };

/** Changes something of one partner. @throws AppError `not_found`, `forbidden` */
export async function changeOf<T>(
  { platform }: RecordParts,
  ctx: Ctx,
  id: PartnerId,
  { operation, input, need }: Change,
  work: (change: { tx: Tx; emit: Emit }) => Promise<T>,
): Promise<T> {
  require(ctx, id, need, "change this part of the partner's record");
  return platform.command(ctx, { operation, input: { id, input } }, async (change) => {
    if (!(await partnerExists(change.tx, ctx.vendorId, id))) throw notFound("partner");
    return work(change);
  });
}

/** Something that somebody else has changed since it was read. */
export const changedMeanwhile = (what: string): AppError =>
  new AppError("conflict", "record.changed_meanwhile", `Somebody else has changed this ${what} in the meantime.`, {
    remedy: "Reload it, and make your change again.",
  });

/** Input that cannot be used, with the field and what to do. */
export const unusable = (path: string, message: string, remedy: string): AppError =>
  new AppError("validation", "record.invalid", message, { remedy, problems: [{ path, message, remedy }] });
