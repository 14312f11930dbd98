import type { Id } from "@fairway/kernel";
import type { Ctx, IncomingFile, PublicCtx } from "../../platform/index.ts";
import type { Letters } from "../letters/index.ts";
import { changeLanguage } from "./change-language.ts";
import { type BulkChange, changeResources } from "./change-status.ts";
import {
  type CollectionInput,
  collectionShown,
  createCollection,
  deleteCollection,
  updateCollection,
} from "./collections.ts";
import { listForPartner, partnerFacets } from "./list-for-partner.ts";
import type { PartnerFilter } from "./partner-list.ts";
import { libraryFacets, listResources, type ResourceFilter } from "./list-resources.ts";
import { addVersion, changeResource, createResource } from "./make-resource.ts";
import { partnerResourceShown, resourceShown, versionFile } from "./read-resource.ts";
import { readTextOf } from "./read-text.ts";
import { forgetFiles, receiveFile, receiveUpload } from "./receive-file.ts";
import { remindOwners } from "./review.ts";
import {
  listShares,
  type Named,
  revokeShare,
  shareByPartner,
  shareByVendor,
  type ShareInput,
  shareShown,
} from "./share.ts";
import { sharedFile, sharedResource } from "./shared.ts";
import type { LibraryParts, ResourceId, ResourceWords } from "./types.ts";
import { usageOf } from "./usage.ts";
import { downloadForPartner, recordView, type Wanted } from "./use-resource.ts";
import { knownKeys } from "./version-repo.ts";

type PartnerId = Id<"partner">;
type FileId = Id<"resourceFile">;
type CollectionId = Id<"resourceCollection">;

/** The library: what a vendor gives its partners to read, show and use. */
export function createLibrary(parts: LibraryParts & { letters: Letters }) {
  return {
    parts,
    names: parts.people.names,
    list: (ctx: Ctx, filter: ResourceFilter) => listResources(parts, ctx, filter),
    facets: (ctx: Ctx) => libraryFacets(parts, ctx),
    shown: (ctx: Ctx, id: ResourceId) => resourceShown(parts, ctx, id),
    versionFile: (ctx: Ctx, named: { resourceId: ResourceId; versionId: Id<"resourceVersion"> }) =>
      versionFile(parts, ctx, named),
    usage: (ctx: Ctx, id: ResourceId, span: { from?: string | undefined; to?: string | undefined }) =>
      usageOf(parts, ctx, id, span),
    receive: (ctx: Ctx, incoming: IncomingFile) => receiveFile(parts, ctx, incoming),
    receiveUpload: (ctx: Ctx, wanted: { uploadId: Id<"upload">; name: string }) => receiveUpload(parts, ctx, wanted),
    create: (ctx: Ctx, input: ResourceWords & { language: string; fileId: FileId }) =>
      createResource(parts, ctx, input),
    change: (ctx: Ctx, id: ResourceId, input: ResourceWords & { revision: number }) =>
      changeResource(parts, ctx, id, input),
    changeMany: (ctx: Ctx, change: BulkChange) => changeResources(parts, ctx, change),
    addVersion: (ctx: Ctx, id: ResourceId, input: { fileId: FileId; language: string | undefined; note: string }) =>
      addVersion(parts, ctx, id, input),
    changeLanguage: (ctx: Ctx, id: ResourceId, input: { from: string; to: string }) =>
      changeLanguage(parts, ctx, id, input),
    collection: (ctx: Ctx, id: CollectionId) => collectionShown(parts, ctx, id),
    createCollection: (ctx: Ctx, input: CollectionInput) => createCollection(parts, ctx, input),
    updateCollection: (ctx: Ctx, id: CollectionId, input: CollectionInput) => updateCollection(parts, ctx, id, input),
    deleteCollection: (ctx: Ctx, id: CollectionId) => deleteCollection(parts, ctx, id),
    listForPartner: (ctx: Ctx, partnerId: PartnerId, filter: PartnerFilter) =>
      listForPartner(parts, ctx, partnerId, filter),
    partnerFacets: (ctx: Ctx, partnerId: PartnerId) => partnerFacets(parts, ctx, partnerId),
    shownToPartner: (ctx: Ctx, partnerId: PartnerId, wanted: { id: ResourceId; language?: string | undefined }) =>
      partnerResourceShown(parts, ctx, partnerId, wanted),
    recordView: (ctx: Ctx, partnerId: PartnerId, id: ResourceId) => recordView(parts, ctx, partnerId, id),
    download: (ctx: Ctx, partnerId: PartnerId, wanted: Wanted) => downloadForPartner(parts, ctx, partnerId, wanted),
    shares: (ctx: Ctx, id: ResourceId) => listShares(parts, ctx, id),
    shareShown: (ctx: Ctx, id: Id<"resourceShare">) => shareShown(parts, ctx, id),
    share: (ctx: Ctx, id: ResourceId, input: ShareInput) => shareByVendor(parts, ctx, id, input),
    shareByPartner: (ctx: Ctx, partnerId: PartnerId, input: ShareInput & { resourceId: ResourceId }) =>
      shareByPartner(parts, ctx, partnerId, input),
    revokeShare: (ctx: Ctx, named: Named, partnerId: PartnerId | null) => revokeShare(parts, ctx, named, partnerId),
    shared: (ctx: PublicCtx, token: string) => sharedResource(parts, ctx, token),
    sharedFile: (ctx: PublicCtx, wanted: { token: string; use?: string | undefined }) => sharedFile(parts, ctx, wanted),
    readText: (ctx: Ctx, id: Id<"resourceVersion">, signal: AbortSignal) => readTextOf(parts, ctx, id, signal),
    remindOwners: (ctx: Ctx, signal: AbortSignal) => remindOwners(parts, ctx, signal),
    forgetFiles: (ctx: Ctx) => forgetFiles(parts, ctx),
    knownKeys: (ctx: Ctx, keys: readonly string[]) =>
      parts.platform.read(ctx, (tx) => knownKeys(tx, ctx.vendorId, keys)),
  };
}

export type Library = ReturnType<typeof createLibrary>;
