import type { partnerResource, resource as resourceSchema, resourceShare, resourceVersion } from "@fairway/contract";
import { type Id, publicId } from "@fairway/kernel";
import type { z } from "zod";
import { type Ctx, nameFor } from "../../platform/index.ts";
import { lockToApi } from "../gates/index.ts";
import type { Collection } from "./list-resources.ts";
import type { PartnerResource } from "./list-for-partner.ts";
import { libraryCan, mayLibrary, maySharePartners } from "./policy.ts";
import type { Share } from "./share-repo.ts";
import type { Resource, Version } from "./types.ts";
import { resourceWorkflow, shareWorkflow } from "./workflow.ts";

type Api<S extends z.ZodType> = z.input<S>;

export const versionToApi = (version: Version): Api<typeof resourceVersion> => ({
  id: publicId("resourceVersion", version.id),
  language: version.language,
  number: version.number,
  current: version.isCurrent,
  name: version.name,
  type: version.type,
  sizeBytes: version.sizeBytes,
  note: version.note,
  createdBy: version.createdBy,
  createdAt: version.createdAt,
  text: { state: version.textState, pages: version.textPages, problem: version.textProblem },
});

const collectionsToApi = (collections: Resource["collections"]) =>
  collections.map(({ id, name }) => ({ id: publicId("resourceCollection", id), name }));

export const collectionToApi = (collection: Collection) => ({
  ...collection,
  id: publicId("resourceCollection", collection.id),
});

type Names = ReadonlyMap<Id<"person">, string>;

/** A resource as the vendor's people see it. */
export function resourceToApi(
  resource: Resource,
  { ctx, today, names }: { ctx: Ctx; today: string; names: Names },
): Api<typeof resourceSchema> {
  const { ownerId, reviewOn, expiresOn, status } = resource;
  const publishes = mayLibrary(ctx.actor, "publish");
  const may = (action: "publish" | "withdraw" | "archive") => publishes && resourceWorkflow.may(action, status);
  return {
    id: publicId("resource", resource.id),
    title: resource.title,
    summary: resource.summary,
    kind: resource.kind,
    tags: [...resource.tags],
    language: resource.language,
    languages: resource.files.map((file) => file.language),
    collections: collectionsToApi(resource.collections),
    status,
    translations: { ...resource.translations },
    owner: ownerId && { id: publicId("person", ownerId), name: names.get(ownerId) ?? "" },
    gateId: resource.gateId && publicId("gate", resource.gateId),
    coBrand: resource.coBrand,
    reviewOn,
    reviewDue: status === "published" && reviewOn !== null && reviewOn <= today,
    expiresOn,
    expired: expiresOn !== null && expiresOn < today,
    files: resource.files.map(versionToApi),
    usage: resource.usage,
    revision: resource.revision,
    createdAt: resource.createdAt,
    updatedAt: resource.updatedAt,
    publishedAt: resource.publishedAt,
    can: {
      ...libraryCan(ctx.actor),
      publish: may("publish"),
      withdraw: may("withdraw"),
      archive: may("archive"),
      share: mayLibrary(ctx.actor, "share") && status === "published",
    },
  };
}

const isMarked = (type: string): boolean => type === "application/pdf" || /^image\/(png|jpeg)$/.test(type);

/** A resource as a partner sees it, in the reader's language where it is told in that. */
export function partnerResourceToApi(
  found: PartnerResource,
  { ctx, partnerId }: { ctx: Ctx; partnerId: Id<"partner"> },
): Api<typeof partnerResource> {
  const words = found.translations[ctx.locale] ?? found;
  const coBrandable = found.coBrand !== null && found.files.some(({ type }) => isMarked(type));
  return {
    id: publicId("resource", found.id),
    title: words.title,
    summary: words.summary,
    kind: found.kind,
    tags: [...found.tags],
    languages: found.files.map((file) => file.language),
    collections: collectionsToApi(found.collections),
    open: found.open,
    lock: found.lock && lockToApi(found.lock, publicId("resource", found.id), ctx),
    openUntil: found.openUntil,
    coBrandable,
    expiresOn: found.expiresOn,
    publishedAt: found.publishedAt,
    files: (found.open ? found.files : []).map((file) => {
      const had = found.downloaded[file.language];
      return {
        language: file.language,
        versionId: publicId("resourceVersion", file.id),
        number: file.number,
        name: file.name,
        type: file.type,
        sizeBytes: file.sizeBytes,
        updatedAt: file.createdAt,
        olderDownloaded: had !== undefined && had < file.number ? had : null,
      };
    }),
    can: {
      download: found.open,
      share: found.open && found.openUntil === null && maySharePartners(ctx.actor, partnerId),
    },
  };
}

function stateOf(share: Share, now: Temporal.Instant): Api<typeof resourceShare>["state"] {
  if (share.status === "revoked") return "revoked";
  if (Temporal.Instant.compare(Temporal.Instant.from(share.expiresAt), now) <= 0) return "expired";
  return share.maxUses !== null && share.uses >= share.maxUses ? "usedUp" : "active";
}

export function shareToApi(share: Share, ctx: Ctx): Api<typeof resourceShare> {
  const { partnerId, status } = share;
  const mayEnd = mayLibrary(ctx.actor, "share") || (partnerId !== null && maySharePartners(ctx.actor, partnerId));
  return {
    id: publicId("resourceShare", share.id),
    resourceId: publicId("resource", share.resourceId),
    language: share.language,
    note: share.note,
    coBranded: share.coBranded,
    partner: partnerId && { id: publicId("partner", partnerId), name: share.partnerName ?? "" },
    createdBy: nameFor(ctx.actor, partnerId === null ? "vendor" : "partner", share.createdBy),
    createdAt: share.createdAt,
    expiresAt: share.expiresAt,
    maxUses: share.maxUses,
    uses: share.uses,
    state: stateOf(share, ctx.now),
    can: { revoke: mayEnd && shareWorkflow.may("revoke", status) },
  };
}
