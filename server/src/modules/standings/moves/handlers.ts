import { parseId } from "@fairway/kernel";
import { cutPage, type Handlers } from "../../../platform/index.ts";
import { moveAfter } from "../pages.ts";
import { mayReadAll } from "../policy.ts";
import type { Standings } from "../service.ts";
import type { MoveOf } from "./list.ts";
import { moveDetailToApi, moveToApi, ownMoveToApi } from "./present.ts";

type Own = "listMoves" | "getMove" | "listPartnerMoves";

const keyOf = ({ move }: MoveOf) => ({ effectiveOn: move.effectiveOn, id: move.id });

export const movesHandlers = (service: Standings): Pick<Handlers, Own> => ({
  listMoves: async ({ ctx, params, query }) => {
    const { cursor, limit, partner, manager, ...filter } = query;
    const partnerId = partner === undefined ? undefined : parseId("partner", partner);
    const managerId = manager === undefined ? undefined : parseId("person", manager);
    const page = { limit: limit + 1, after: moveAfter(cursor) };
    const programId = parseId("program", params.programId);
    const { moves, counts } = await service.moves(ctx, programId, { ...filter, partnerId, managerId }, page);
    const { items, nextCursor } = cutPage(moves, limit, keyOf);
    return { items: items.map((of) => moveToApi(of, ctx.locale)), nextCursor, counts };
  },
  getMove: async ({ ctx, params }) => {
    const of = await service.move(ctx, parseId("program", params.programId), parseId("move", params.moveId));
    return moveDetailToApi(of, ctx.locale);
  },
  listPartnerMoves: async ({ ctx, params, query }) => {
    const programId = query.program === undefined ? undefined : parseId("program", query.program);
    const of = { partnerId: parseId("partner", params.partnerId), programId, track: query.track };
    const page = { limit: query.limit + 1, after: moveAfter(query.cursor) };
    const { items, nextCursor } = cutPage(await service.partnerMoves(ctx, of, page), query.limit, keyOf);
    const toApi = mayReadAll(ctx.actor) ? moveDetailToApi : ownMoveToApi;
    return { items: items.map((move) => toApi(move, ctx.locale)), nextCursor };
  },
});
