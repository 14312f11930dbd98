import { createHash, randomBytes } from "node:crypto";
import { AppError, forbidden, type Id, newId, notFound } from "@fairway/kernel";
import type { Ctx, Emit, Tx } from "../../platform/index.ts";
import { gates } from "../gates/index.ts";
import { programs } from "../programs/index.ts";
import { seenByPartner } from "./list-for-partner.ts";
import { maySharePartners, requireLibrary } from "./policy.ts";
import { fileIn } from "./read-resource.ts";
import { findResource } from "./resource-repo.ts";
import { findShare, insertShare, type Share, setShareStatus, sharesOf } from "./share-repo.ts";
import type { LibraryParts, Resource, ResourceId } from "./types.ts";
import { countUse } from "./usage-repo.ts";
import { shareWorkflow } from "./workflow.ts";

export type ShareInput = {
  language?: string | undefined;
  expiresInDays: number;
  maxUses: number | null;
  note: string;
  coBranded: boolean;
};
type PartnerId = Id<"partner">;

export const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** The vendor is part of it, since one transaction serves one vendor; the rest is nobody's to guess. */
const newToken = (vendorId: Id<"vendor">): string =>
  `${vendorId.replaceAll("-", "")}${randomBytes(24).toString("base64url")}`;

/** Whose link it is; null for what has not the form of one. */
export function vendorOfToken(token: string): Id<"vendor"> | null {
  const [, hex] = /^([0-9a-f]{32})[\w-]{32}$/.exec(token) ?? [];
  if (hex === undefined) return null;
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5") as Id<"vendor">;
}

const notShareable = (message: string, remedy: string): AppError =>
  new AppError("conflict", "resource.not_shareable", message, { remedy });

/**
 * Whether a partner has a resource by what it is and has reached. What the vendor opened to it for a time is for its own
 * people, and goes on to nobody by a link.
 */
export async function maySendOn(
  tx: Tx,
  ctx: Ctx,
  partnerId: PartnerId,
  { id, gateId }: Pick<Resource, "id" | "gateId">,
): Promise<boolean> {
  const viewer = { vendorId: ctx.vendorId, partnerId, roles: null };
  const [decided] = await gates.decide(tx, viewer, await programs.today(tx, ctx), [{ kind: "resource", id, gateId }]);
  return decided?.open === true && decided.openUntil === null;
}

type Shareable = Pick<Resource, "id" | "title" | "files" | "language" | "coBrand">;

async function make(
  tx: Tx,
  emit: Emit,
  ctx: Ctx,
  { resource, input, partnerId }: { resource: Shareable; input: ShareInput; partnerId: PartnerId | null },
): Promise<{ id: Id<"resourceShare">; token: string }> {
  const file = fileIn(resource, input.language);
  if (!file) throw notFound("language of the resource");
  if (input.coBranded && (resource.coBrand === null || partnerId === null))
    throw notShareable("There is no place for a partner's mark in this resource.", "Share it without the mark.");
  const token = newToken(ctx.vendorId);
  const id = newId("resourceShare", ctx.now.epochMilliseconds);
  const expiresAt = ctx.now.add({ hours: input.expiresInDays * 24 }).toString();
  const personId = ctx.actor.kind === "person" ? ctx.actor.personId : null;
  const { note, coBranded, maxUses } = input;
  await insertShare(tx, ctx.vendorId, {
    id,
    resourceId: resource.id,
    language: file.language,
    partnerId,
    personId,
    tokenHash: hashOf(token),
    note,
    coBranded,
    maxUses,
    expiresAt,
    createdBy: ctx.actor.name,
    createdAt: ctx.now.toString(),
  });
  const on = await programs.today(tx, ctx);
  await countUse(tx, ctx.vendorId, { resourceId: resource.id, what: "share", partnerId, personId, on });
  emit({
    type: "resource.shared",
    subject: { kind: "resource", id: resource.id },
    ...(partnerId === null ? {} : { partnerId }),
    data: { title: resource.title, shareId: id, language: file.language, expiresAt, maxUses },
  });
  return { id, token };
}

/** Makes a link of the vendor's. @throws AppError forbidden, not_found, `resource.not_shareable` */
export function shareByVendor({ platform }: LibraryParts, ctx: Ctx, resourceId: ResourceId, input: ShareInput) {
  requireLibrary(ctx.actor, "share");
  return platform.command(
    ctx,
    { operation: "createResourceShare", input: { resourceId, ...input } },
    async ({ tx, emit }) => {
      const resource = await findResource(tx, ctx.vendorId, resourceId);
      if (!resource) throw notFound("resource");
      if (resource.status !== "published")
        throw notShareable("Only what is published can be shared.", "Publish the resource first.");
      return make(tx, emit, ctx, { resource, input, partnerId: null });
    },
  );
}

/** Makes a link of a partner's. @throws AppError forbidden, not_found, `resource.not_shareable` */
export function shareByPartner(
  { platform }: LibraryParts,
  ctx: Ctx,
  partnerId: PartnerId,
  { resourceId, ...input }: ShareInput & { resourceId: ResourceId },
) {
  if (!maySharePartners(ctx.actor, partnerId)) throw forbidden("share resources");
  const call = { operation: "createPartnerShare", input: { partnerId, resourceId, ...input } };
  return platform.command(ctx, call, async ({ tx, emit }) => {
    const resource = await seenByPartner(tx, ctx, partnerId, resourceId);
    if (!resource.open) throw notShareable("What is locked cannot be shared.", "Open it first; its card says how.");
    if (!(await maySendOn(tx, ctx, partnerId, resource)))
      throw notShareable(
        "It is open to this partner for a time only, and a link would give it to anybody.",
        "Download it, or ask the vendor for a link.",
      );
    return make(tx, emit, ctx, { resource, input, partnerId });
  });
}

export type Named = { resourceId: ResourceId; shareId: Id<"resourceShare"> };

/** Ends a link; of a partner's own only, where one is given. Ending it twice is no error. */
export async function revokeShare(
  { platform }: LibraryParts,
  ctx: Ctx,
  { resourceId, shareId }: Named,
  partnerId: PartnerId | null,
): Promise<void> {
  if (partnerId === null) requireLibrary(ctx.actor, "share");
  else if (!maySharePartners(ctx.actor, partnerId)) throw forbidden("end links to resources");
  const call = { operation: "revokeResourceShare", input: { resourceId, shareId, partnerId } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const share = await findShare(tx, ctx.vendorId, shareId);
    if (share?.resourceId !== resourceId || (partnerId !== null && share.partnerId !== partnerId))
      throw notFound("resource share");
    if (share.status === "revoked") return;
    const resource = await findResource(tx, ctx.vendorId, resourceId);
    const status = shareWorkflow.to("revoke", share.status);
    await setShareStatus(tx, ctx.vendorId, shareId, status, ctx.now.toString());
    emit({
      type: "resource.share_ended",
      subject: { kind: "resource", id: resourceId },
      ...(share.partnerId === null ? {} : { partnerId: share.partnerId }),
      data: { title: resource?.title ?? "", shareId },
    });
  });
}

/** Every link to a resource. @throws AppError not_found */
export const listShares = ({ platform }: LibraryParts, ctx: Ctx, id: ResourceId): Promise<Share[]> =>
  platform.read(ctx, async (tx) => {
    if (!(await findResource(tx, ctx.vendorId, id))) throw notFound("resource");
    return sharesOf(tx, ctx.vendorId, id);
  });

export const shareShown = ({ platform }: LibraryParts, ctx: Ctx, id: Id<"resourceShare">): Promise<Share> =>
  platform.read(ctx, async (tx) => {
    const share = await findShare(tx, ctx.vendorId, id);
    if (!share) throw notFound("resource share");
    return share;
  });
