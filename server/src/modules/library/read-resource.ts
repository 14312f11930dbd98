import { type Id, notFound } from "@fairway/kernel";
import type { Ctx } from "../../platform/index.ts";
import { gates } from "../gates/index.ts";
import { programs } from "../programs/index.ts";
import { type PartnerResource, seenByPartner } from "./list-for-partner.ts";
import { findResource } from "./resource-repo.ts";
import { partnerShares, type Share } from "./share-repo.ts";
import type { LibraryParts, Resource, ResourceId, Version } from "./types.ts";
import { contentOf, findVersion, versionsOf } from "./version-repo.ts";

const excerptLength = 2000;

export type ResourceShown = { resource: Resource; versions: Version[]; today: string };

/** @throws AppError not_found */
export const resourceShown = ({ platform }: LibraryParts, ctx: Ctx, id: ResourceId): Promise<ResourceShown> =>
  platform.read(ctx, async (tx) => {
    const resource = await findResource(tx, ctx.vendorId, id);
    if (!resource) throw notFound("resource");
    return { resource, versions: await versionsOf(tx, ctx.vendorId, id), today: await programs.today(tx, ctx) };
  });

/** The file of a version for the vendor's own people. @throws AppError not_found */
export const versionFile = (
  { platform }: LibraryParts,
  ctx: Ctx,
  { resourceId, versionId }: { resourceId: ResourceId; versionId: Id<"resourceVersion"> },
): Promise<Version> =>
  platform.read(ctx, async (tx) => {
    const version = await findVersion(tx, ctx.vendorId, versionId);
    if (version?.resourceId !== resourceId) throw notFound("resource version");
    return version;
  });

/** The file in the language that is asked for, or else in the main one, or in any. */
export const fileIn = (resource: Pick<Resource, "files" | "language">, language: string | undefined): Version | null =>
  resource.files.find((file) => file.language === (language ?? resource.language)) ??
  (language === undefined ? (resource.files[0] ?? null) : null);

export type PartnerResourceShown = {
  resource: PartnerResource;
  excerpt: string | null;
  openReason: string | null;
  shares: Share[];
};

/** One resource as a partner sees it; of a locked one the name and what is said of it, and nothing inside. */
export const partnerResourceShown = (
  { platform }: LibraryParts,
  ctx: Ctx,
  partnerId: Id<"partner">,
  { id, language }: { id: ResourceId; language?: string | undefined },
): Promise<PartnerResourceShown> =>
  platform.read(ctx, async (tx) => {
    const resource = await seenByPartner(tx, ctx, partnerId, id);
    const file = resource.open ? fileIn(resource, language) : null;
    const excerpt = file && (await contentOf(tx, ctx.vendorId, file.id, excerptLength));
    const thing = { kind: "resource", id, gateId: resource.gateId } as const;
    const openReason = resource.openUntil && (await gates.openReason(tx, ctx, partnerId, thing));
    return {
      resource,
      excerpt,
      openReason,
      shares: resource.open ? await partnerShares(tx, ctx.vendorId, id, partnerId) : [],
    };
  });

/** @throws AppError not_found, `gate.locked` */
export const openToPartner = ({ platform }: LibraryParts, ctx: Ctx, partnerId: Id<"partner">, id: ResourceId) =>
  platform.read(ctx, async (tx) => {
    const resource = await seenByPartner(tx, ctx, partnerId, id);
    if (!resource.open) await gates.check(tx, ctx, partnerId, { kind: "resource", id, gateId: resource.gateId });
    return { resource, today: await programs.today(tx, ctx) };
  });
