import { parseId } from "@fairway/kernel";
import { cutPage, type Handlers } from "../../platform/index.ts";
import { moverAfter, moverKeyOf } from "./pages.ts";
import { moversToApi, trendToApi } from "./present.ts";
import { summaryToApi } from "./present-summary.ts";
import type { Standings } from "./service.ts";

type Own = "getStandingSummary" | "getStandingTrend" | "listMovers";

export const overviewHandlers = (service: Standings): Pick<Handlers, Own> => ({
  getStandingSummary: async ({ ctx, params, query }) =>
    summaryToApi(await service.summary(ctx, parseId("program", params.programId), query.asOf), ctx.locale),
  getStandingTrend: async ({ ctx, params, query }) =>
    trendToApi(await service.trend(ctx, parseId("program", params.programId), query.track), ctx.locale),
  listMovers: async ({ ctx, params, query }) => {
    const { from, to, direction, limit } = query;
    const input = { from, to, direction, limit: limit + 1, after: moverAfter(query.cursor) };
    const found = await service.movers(ctx, parseId("program", params.programId), input);
    const { items, nextCursor } = cutPage(found.rows, limit, (last) => ({ ...moverKeyOf(last) }));
    return moversToApi({ ...found, rows: items }, nextCursor);
  },
});
