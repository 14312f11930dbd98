import { parseId } from "@fairway/kernel";
import type { Handlers } from "../../platform/index.ts";
import { cut, lineAfter } from "./pages.ts";
import { historyToApi, metricFactsToApi, standingToApi } from "./present-standing.ts";
import type { Standings } from "./service.ts";

type Own = "getStanding" | "getStandingHistory" | "listMetricFacts";

const programIn = ({ program }: { program?: string | undefined }) =>
  program === undefined ? undefined : parseId("program", program);

export const standingHandlers = (service: Standings): Pick<Handlers, Own> => ({
  getStanding: async ({ ctx, params, query }) => {
    const partnerId = parseId("partner", params.partnerId);
    const of = { partnerId, programId: programIn(query), asOf: query.asOf };
    return standingToApi(await service.standing(ctx, of), partnerId, ctx.now, ctx.locale);
  },
  getStandingHistory: async ({ ctx, params, query }) => {
    const of = { partnerId: parseId("partner", params.partnerId), programId: programIn(query) };
    return historyToApi(await service.history(ctx, of));
  },
  listMetricFacts: async ({ ctx, params, query }) => {
    const of = { partnerId: parseId("partner", params.partnerId), programId: programIn(query), asOf: query.asOf };
    const input = { metric: params.metric, limit: query.limit + 1, after: lineAfter(query.cursor) };
    const found = await service.metricFacts(ctx, of, input);
    const page = cut(found.lines, query.limit, (last) => ({ occurredOn: last.occurred_on, id: last.id }));
    return metricFactsToApi(found, page.items, page.nextCursor, ctx.locale);
  },
});
