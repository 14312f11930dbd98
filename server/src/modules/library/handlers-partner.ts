import { type Id, parseId } from "@fairway/kernel";
import { cutPage, type Handlers } from "../../platform/index.ts";
import { fileToApi, idIn, placeOf, resourceOf, vendorLibraryHandlers } from "./handlers.ts";
import { maySharePartners } from "./policy.ts";
import { collectionToApi, partnerResourceToApi, shareToApi } from "./present.ts";
import type { Library } from "./service.ts";

type OfPartner =
  | "listPartnerResources"
  | "getPartnerLibrary"
  | "getPartnerResource"
  | "recordResourceView"
  | "downloadPartnerResource"
  | "createPartnerShare"
  | "revokePartnerShare";
type Public = "getSharedResource" | "downloadSharedResource";

const partnerOf = (params: { partnerId: string }): Id<"partner"> => parseId("partner", params.partnerId);

function partnerHandlers(library: Library): Pick<Handlers, OfPartner> {
  return {
    async listPartnerResources({ ctx, params, query: { cursor, collection, ...filter } }) {
      const partnerId = partnerOf(params);
      const wanted = { ...filter, after: placeOf(cursor), collectionId: idIn("resourceCollection", collection) };
      const rows = await library.listForPartner(ctx, partnerId, wanted);
      const { items, nextCursor } = cutPage(rows, filter.limit, ({ rank, id }) => [rank, id]);
      return { items: items.map((row) => partnerResourceToApi(row, { ctx, partnerId })), nextCursor };
    },
    async getPartnerLibrary({ ctx, params }) {
      const { collections, ...facets } = await library.partnerFacets(ctx, partnerOf(params));
      const can = { share: maySharePartners(ctx.actor, partnerOf(params)) };
      return { ...facets, collections: collections.map(collectionToApi), can };
    },
    async getPartnerResource({ ctx, params, query }) {
      const partnerId = partnerOf(params);
      const wanted = { id: resourceOf(params), language: query.language };
      const { resource, shares, ...more } = await library.shownToPartner(ctx, partnerId, wanted);
      const shown = partnerResourceToApi(resource, { ctx, partnerId });
      return { ...shown, ...more, shares: shares.map((share) => shareToApi(share, ctx)) };
    },
    recordResourceView: ({ ctx, params }) => library.recordView(ctx, partnerOf(params), resourceOf(params)),
    async downloadPartnerResource({ ctx, params, query: { language, as, coBranded, use } }) {
      const wanted = { id: resourceOf(params), language, coBranded: coBranded === "yes", use };
      const { file, count } = await library.download(ctx, partnerOf(params), wanted);
      return as === "inline" ? { ...fileToApi(file), show: as } : { ...fileToApi(file), onSend: count };
    },
    async createPartnerShare({ ctx, params, body, request }) {
      const input = { ...body, resourceId: resourceOf(params) };
      const { id, token } = await library.shareByPartner(ctx, partnerOf(params), input);
      return { ...shareToApi(await library.shareShown(ctx, id), ctx), url: `${request.origin}/share/${token}` };
    },
    async revokePartnerShare({ ctx, params }) {
      const shareId = parseId("resourceShare", params.resourceShareId);
      await library.revokeShare(ctx, { resourceId: resourceOf(params), shareId }, partnerOf(params));
    },
  };
}

function publicHandlers(library: Library): Pick<Handlers, Public> {
  return {
    async getSharedResource({ ctx, params }) {
      const { share, resource, file, from, vendor } = await library.shared(ctx, params.token);
      const { title, summary } = resource.translations[share.language] ?? resource;
      const { name, type, sizeBytes } = file;
      return { title, summary, name, type, sizeBytes, from, vendor, expiresAt: share.expiresAt };
    },
    async downloadSharedResource({ ctx, params, query: { use } }) {
      const { file, isLimited, count } = await library.sharedFile(ctx, { token: params.token, use });
      return { ...fileToApi(file), whole: isLimited, onSend: count };
    },
  };
}

/** The library: the vendor's side, the partners', and links without a sign-in. */
export const libraryHandlers = (library: Library) => ({
  ...vendorLibraryHandlers(library),
  ...partnerHandlers(library),
  ...publicHandlers(library),
});
