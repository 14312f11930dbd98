import { type Id, parseId, publicId } from "@fairway/kernel";
import { z } from "zod";
import { cutPage, type Ctx, type Handlers, readCursor } from "../../platform/index.ts";
import { libraryCan } from "./policy.ts";
import { maxFileBytes } from "./limits.ts";
import { collectionToApi, resourceToApi, shareToApi, versionToApi } from "./present.ts";
import { usageFile, usageToApi } from "./present-usage.ts";
import type { Library } from "./service.ts";
import type { FileParts, Resource, ResourceWords } from "./types.ts";

type Reading = "listResources" | "getLibraryFacets" | "getResource" | "getResourceVersionFile" | "getResourceUsage";
type Writing =
  | "createResource"
  | "updateResource"
  | "changeResources"
  | "addResourceVersion"
  | "changeResourceLanguage"
  | "uploadResourceFile"
  | "receiveResourceUpload";
type Around =
  | "listResourceShares"
  | "createResourceShare"
  | "revokeResourceShare"
  | "createResourceCollection"
  | "updateResourceCollection"
  | "deleteResourceCollection";

const place = z.tuple([z.number(), z.uuid()]);

/** Where a list goes on. */
export function placeOf(cursor: string | undefined): { rank: number; id: string } | undefined {
  const found = readCursor(place, cursor);
  return found && { rank: found[0], id: found[1] };
}

export const idIn = <K extends "gate" | "resourceCollection">(kind: K, text: string | undefined) =>
  text === undefined ? undefined : parseId(kind, text);

/** A stored file as a reply. */
export const fileToApi = (file: FileParts) => ({
  file: { key: file.storageKey, sizeBytes: file.sizeBytes, digest: file.digest },
  type: file.type,
  filename: file.name,
});

export const resourceOf = (params: { resourceId: string }) => parseId("resource", params.resourceId);

/** Resources with the names of their owners. */
async function show(library: Library, ctx: Ctx, rows: readonly Resource[], today: string) {
  const names = await library.names([...new Set(rows.flatMap(({ ownerId }) => (ownerId === null ? [] : [ownerId])))]);
  return rows.map((row) => resourceToApi(row, { ctx, today, names }));
}

async function showOne(library: Library, ctx: Ctx, id: Id<"resource">) {
  const { resource, versions, today } = await library.shown(ctx, id);
  const names = await library.names(resource.ownerId === null ? [] : [resource.ownerId]);
  return { ...resourceToApi(resource, { ctx, today, names }), versions: versions.map(versionToApi) };
}

function readHandlers(library: Library): Pick<Handlers, Reading> {
  return {
    async listResources({ ctx, query: { cursor, collection, gate, ...filter } }) {
      const collectionId = idIn("resourceCollection", collection);
      const wanted = { ...filter, after: placeOf(cursor), gateId: idIn("gate", gate), collectionId };
      const { rows, today } = await library.list(ctx, wanted);
      const { items, nextCursor } = cutPage(rows, filter.limit, ({ rank, id }) => [rank, id]);
      return { items: await show(library, ctx, items, today), nextCursor };
    },
    async getLibraryFacets({ ctx }) {
      const facets = await library.facets(ctx);
      const collections = facets.collections.map(collectionToApi);
      return { ...facets, collections, maxFileBytes, can: libraryCan(ctx.actor) };
    },
    getResource: ({ ctx, params }) => showOne(library, ctx, resourceOf(params)),
    async getResourceVersionFile({ ctx, params, query }) {
      const versionId = parseId("resourceVersion", params.resourceVersionId);
      const version = await library.versionFile(ctx, { resourceId: resourceOf(params), versionId });
      return { ...fileToApi(version), show: query.as === "inline" ? "inline" : undefined };
    },
    async getResourceUsage({ ctx, params, query: { format, ...span } }) {
      const usage = await library.usage(ctx, resourceOf(params), span);
      return format === "csv" ? usageFile(usage) : usageToApi(usage);
    },
  };
}

type WordsOf = {
  collectionIds: readonly string[];
  ownerId: string | null;
  gateId: string | null;
} & Omit<ResourceWords, "collectionIds" | "ownerId" | "gateId">;

const wordsFrom = ({ collectionIds, ownerId, gateId, ...words }: WordsOf): ResourceWords => ({
  ...words,
  tags: [...new Set(words.tags)],
  collectionIds: collectionIds.map((id) => parseId("resourceCollection", id)),
  ownerId: ownerId === null ? null : parseId("person", ownerId),
  gateId: gateId === null ? null : parseId("gate", gateId),
});

function writeHandlers(library: Library): Pick<Handlers, Writing> {
  return {
    async createResource({ ctx, body: { fileId, language, ...words } }) {
      const input = { ...wordsFrom(words), language, fileId: parseId("resourceFile", fileId) };
      return showOne(library, ctx, await library.create(ctx, input));
    },
    async updateResource({ ctx, params, body: { revision, ...words } }) {
      await library.change(ctx, resourceOf(params), { ...wordsFrom(words), revision });
      return showOne(library, ctx, resourceOf(params));
    },
    async changeResources({ ctx, body: { ids, ...change } }) {
      const { changed, refused } = await library.changeMany(ctx, {
        ...change,
        ids: ids.map((id) => parseId("resource", id)),
      });
      return { changed, refused: refused.map((one) => ({ ...one, id: publicId("resource", one.id) })) };
    },
    async addResourceVersion({ ctx, params, body: { fileId, language, note } }) {
      const id = resourceOf(params);
      await library.addVersion(ctx, id, { fileId: parseId("resourceFile", fileId), language, note });
      return showOne(library, ctx, id);
    },
    async changeResourceLanguage({ ctx, params, body }) {
      const id = resourceOf(params);
      await library.changeLanguage(ctx, id, body);
      return showOne(library, ctx, id);
    },
    async uploadResourceFile({ ctx, query: { name }, upload: { stream, lengthBytes } }) {
      const file = await library.receive(ctx, { stream, lengthBytes, name });
      return { ...file, id: publicId("resourceFile", file.id) };
    },
    async receiveResourceUpload({ ctx, body: { uploadId, name } }) {
      const file = await library.receiveUpload(ctx, { uploadId: parseId("upload", uploadId), name });
      return { ...file, id: publicId("resourceFile", file.id) };
    },
  };
}

const collectionOf = (params: { resourceCollectionId: string }) =>
  parseId("resourceCollection", params.resourceCollectionId);

function aroundHandlers(library: Library): Pick<Handlers, Around> {
  return {
    async listResourceShares({ ctx, params }) {
      const shares = await library.shares(ctx, resourceOf(params));
      return { items: shares.map((share) => shareToApi(share, ctx)) };
    },
    async createResourceShare({ ctx, params, body, request }) {
      const { id, token } = await library.share(ctx, resourceOf(params), body);
      return { ...shareToApi(await library.shareShown(ctx, id), ctx), url: `${request.origin}/share/${token}` };
    },
    async revokeResourceShare({ ctx, params }) {
      const shareId = parseId("resourceShare", params.resourceShareId);
      await library.revokeShare(ctx, { resourceId: resourceOf(params), shareId }, null);
    },
    async createResourceCollection({ ctx, body }) {
      return collectionToApi(await library.collection(ctx, await library.createCollection(ctx, body)));
    },
    async updateResourceCollection({ ctx, params, body }) {
      await library.updateCollection(ctx, collectionOf(params), body);
      return collectionToApi(await library.collection(ctx, collectionOf(params)));
    },
    deleteResourceCollection: ({ ctx, params }) => library.deleteCollection(ctx, collectionOf(params)),
  };
}

/** The library as the vendor's people work with it. */
export const vendorLibraryHandlers = (library: Library): Pick<Handlers, Reading | Writing | Around> => ({
  ...readHandlers(library),
  ...writeHandlers(library),
  ...aroundHandlers(library),
});
