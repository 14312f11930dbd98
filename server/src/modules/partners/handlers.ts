import type { partnerFilter } from "@fairway/contract";
import { type Id, parseId, publicId } from "@fairway/kernel";
import { z } from "zod";
import { type Ctx, encodeCursor, type Handlers, readCursor } from "../../platform/index.ts";
import type { ListInput } from "./list-partners.ts";
import type { ListPlace } from "./list-query.ts";
import { listCan } from "./policy.ts";
import { activityToApi, partnerToApi, summaryToApi } from "./present.ts";
import type { Partners } from "./service.ts";
import type { SavedView } from "./views.ts";

type Query = z.output<typeof partnerFilter>;
type PartnersOperations =
  | "listPartners"
  | "exportPartners"
  | "getPartnerFacets"
  | "createPartner"
  | "getPartner"
  | "updatePartner"
  | "listPartnerActivity"
  | "listSavedViews"
  | "saveView"
  | "deleteView";

const listInput = (query: Query): Omit<ListInput, "after" | "limit"> => ({
  programId: query.program === undefined ? undefined : parseId("program", query.program),
  sort: query.sort,
  filter: {
    q: query.q,
    types: query.type,
    regions: query.region,
    countries: query.country,
    tiers: query.tier,
    managerId: query.manager === undefined ? undefined : parseId("person", query.manager),
    segmentId: query.segment === undefined ? undefined : parseId("segment", query.segment),
    status: query.status,
    risks: query.risk,
  },
});

/** The value sorted by and the id that settles ties. */
const listPlace = z.tuple([z.string().max(1000).nullable(), z.uuid()]);
const eventPlace = z.tuple([z.iso.datetime(), z.uuid()]);

function afterOf(cursor: string | undefined): ListPlace | undefined {
  const [value, id] = readCursor(listPlace, cursor) ?? [];
  return value === undefined || id === undefined ? undefined : { value, id };
}

function beforeOf(cursor: string | undefined): { before: { at: string; id: string } } | Record<never, never> {
  const [at, id] = readCursor(eventPlace, cursor) ?? [];
  return at === undefined || id === undefined ? {} : { before: { at, id } };
}

const personOf = (id: string | null | undefined): Id<"person"> | null | undefined =>
  typeof id === "string" ? parseId("person", id) : id;

const viewToApi = ({ id, page, name, state }: SavedView) => ({ id: publicId("savedView", id), page, name, state });

/** The operations of partners and saved views. */
export function partnersHandlers(partners: Partners): Pick<Handlers, PartnersOperations> {
  const show = async (ctx: Ctx, id: Id<"partner">) => {
    const page = await partners.get(ctx, id);
    const names = await partners.names(page.partner.managerId ? [page.partner.managerId] : []);
    return partnerToApi(page, { active: page.active, names, locale: ctx.locale }, ctx.actor);
  };
  return {
    async listPartners({ ctx, query }) {
      const { items, next, active } = await partners.list(ctx, {
        ...listInput(query),
        after: afterOf(query.cursor),
        limit: query.limit,
      });
      const names = await partners.names([...new Set(items.flatMap((i) => i.partner.managerId ?? []))]);
      return {
        items: items.map((item) => summaryToApi(item, { active, names, locale: ctx.locale })),
        nextCursor: next && encodeCursor([next.value, next.id]),
        can: listCan(ctx.actor),
      };
    },
    exportPartners: ({ ctx, query }) => partners.export(ctx, listInput(query), query.format),
    getPartnerFacets: ({ ctx, query }) =>
      partners.facets(ctx, query.program === undefined ? undefined : parseId("program", query.program)),
    async createPartner({ ctx, body }) {
      const id = await partners.create(ctx, { ...body, managerId: personOf(body.managerId) });
      return show(ctx, id);
    },
    getPartner: ({ ctx, params }) => show(ctx, parseId("partner", params.partnerId)),
    async updatePartner({ ctx, params, body }) {
      const id = parseId("partner", params.partnerId);
      await partners.update(ctx, id, { ...body, managerId: personOf(body.managerId) });
      return show(ctx, id);
    },
    async listPartnerActivity({ ctx, params, query }) {
      const { limit } = query;
      const page = { ...beforeOf(query.cursor), limit: limit + 1, kinds: query.kind, side: query.side };
      const events = await partners.activity(ctx, parseId("partner", params.partnerId), page);
      const last = events.length > limit ? events[limit - 1] : undefined;
      return {
        items: events.slice(0, limit).map((event) => activityToApi(event, ctx.actor)),
        nextCursor: last ? encodeCursor([last.at.toString(), last.id]) : null,
      };
    },
    listSavedViews: async ({ ctx, query }) => ({ items: (await partners.views(ctx, query.page)).map(viewToApi) }),
    saveView: async ({ ctx, body }) => viewToApi(await partners.saveView(ctx, body)),
    deleteView: ({ ctx, params }) => partners.deleteView(ctx, parseId("savedView", params.viewId)),
  };
}
