import { parseId, publicId, type Id } from "@fairway/kernel";
import { labelIn, metricValueOf } from "@fairway/program";
import { z } from "zod";
import { encodeCursor, readCursor, type Ctx, type Handlers } from "../../platform/index.ts";
import { listCan } from "./policy.ts";
import { segmentToApi, tiersToApi, whoToApi } from "./present.ts";
import type { Segments } from "./service.ts";

type Operations =
  | "listSegments"
  | "createSegment"
  | "getSegment"
  | "updateSegment"
  | "retireSegment"
  | "listSegmentMembers"
  | "exportSegmentMembers"
  | "listSegmentHistory";
type Views = "getSegmentOverlap" | "listPartnerSegments" | "listIdealPartners";

const idOf = ({ segmentId }: { segmentId: string }) => parseId("segment", segmentId);
const programOf = ({ program }: { program?: string | undefined }) =>
  program === undefined ? undefined : parseId("program", program);
const publicSegment = (id: string) => publicId("segment", id as Id<"segment">);

const memberPlace = z.tuple([z.string().max(1000), z.uuid()]);
const historyPlace = z.tuple([z.iso.date(), z.uuid(), z.enum(["joined", "left"])]);

function ownHandlers(segments: Segments): Pick<Handlers, Operations> {
  const show = async (ctx: Ctx, id: Id<"segment">) => segmentToApi(await segments.get(ctx, id), ctx.actor, ctx.locale);
  return {
    async listSegments({ ctx, query }) {
      const { items, programId } = await segments.list(ctx, programOf(query));
      return {
        items: items.map((item) => segmentToApi(item, ctx.actor, ctx.locale)),
        programId: programId && publicId("program", programId),
        can: listCan(ctx.actor),
      };
    },
    async createSegment({ ctx, body: { programId, ...input } }) {
      const of = programId === undefined ? undefined : parseId("program", programId);
      return show(ctx, await segments.create(ctx, { ...input, programId: of }));
    },
    getSegment: ({ ctx, params }) => show(ctx, idOf(params)),
    async updateSegment({ ctx, params, body }) {
      await segments.update(ctx, idOf(params), body);
      return show(ctx, idOf(params));
    },
    async retireSegment({ ctx, params }) {
      await segments.retire(ctx, idOf(params));
      return show(ctx, idOf(params));
    },
    async listSegmentMembers({ ctx, params, query }) {
      const [name, id] = readCursor(memberPlace, query.cursor) ?? [];
      const after = name === undefined || id === undefined ? undefined : { name, id };
      const { at, rows, next } = await segments.members(ctx, idOf(params), { after, limit: query.limit });
      return {
        items: rows.map((row) => ({
          partner: whoToApi(row),
          joinedOn: row.joined_on,
          standings: tiersToApi(at.program, row.held, ctx.locale),
        })),
        nextCursor: next && encodeCursor([next.name, next.id]),
      };
    },
    exportSegmentMembers: ({ ctx, params, query }) => segments.export(ctx, idOf(params), query.format),
    async listSegmentHistory({ ctx, params, query }) {
      const [on, id, what] = readCursor(historyPlace, query.cursor) ?? [];
      const before = on === undefined || id === undefined || what === undefined ? undefined : { on, id, what };
      const { rows, next } = await segments.history(ctx, idOf(params), { before, limit: query.limit });
      return {
        items: rows.map((row) => ({ partner: whoToApi(row), what: row.what, on: row.happened_on })),
        nextCursor: next && encodeCursor([next.on, next.id, next.what]),
      };
    },
  };
}

/** Segments beside each other and beside a partner. */
function viewsHandlers(segments: Segments): Pick<Handlers, Views> {
  return {
    async getSegmentOverlap({ ctx, query }) {
      const overlap = await segments.overlap(ctx, programOf(query));
      return {
        segments: overlap.segments.map(({ known, members }) => ({
          id: publicSegment(known.kept.id),
          label: labelIn(known.label, ctx.locale),
          members,
        })),
        pairs: overlap.pairs.map(({ a, b, both }) => ({ a: publicSegment(a), b: publicSegment(b), both })),
      };
    },
    async listPartnerSegments({ ctx, params, query }) {
      const found = await segments.ofPartner(ctx, parseId("partner", params.partnerId), programOf(query));
      return {
        items: found.map(({ known, joinedOn, leftOn }) => ({
          segmentId: publicSegment(known.kept.id),
          label: labelIn(known.label, ctx.locale),
          joinedOn,
          leftOn,
        })),
      };
    },
    async listIdealPartners({ ctx, query }) {
      const programId = programOf(query);
      const ideal = await segments.ideal(ctx, { ...(programId ? { programId } : {}), limit: query.limit });
      if (!ideal) return { score: null, asOf: null, items: [] };
      const { at, metric, rows } = ideal;
      const label = labelIn(metric.label, ctx.locale);
      return {
        score: { key: metric.key, label, says: metric.note ? labelIn(metric.note, ctx.locale) : label },
        asOf: at.liveAsOf,
        items: rows.map((row) => ({
          partner: whoToApi(row),
          score: metricValueOf(at.program, metric, row.score, ctx.locale),
          standings: tiersToApi(at.program, row.held, ctx.locale),
        })),
      };
    },
  };
}

/** The operations of segments. */
export const segmentsHandlers = (segments: Segments): Pick<Handlers, Operations | Views> => ({
  ...ownHandlers(segments),
  ...viewsHandlers(segments),
});
