import { parseId } from "@fairway/kernel";
import { cutPage, type Handlers } from "../../platform/index.ts";
import { lateAfter, lineAfter } from "./pages.ts";
import { lateFactToApi } from "./present-hindsight.ts";
import { historyToApi, metricFactsToApi, standingToApi } from "./present-standing.ts";
import type { Standings } from "./service.ts";

type Own = "getStanding" | "getStandingHistory" | "listMetricFacts" | "listLateFacts";

const programIn = ({ program }: { program?: string | undefined }) =>
  program === undefined ? undefined : parseId("program", program);

export const standingHandlers = (service: Standings): Pick<Handlers, Own> => ({
  getStanding: async ({ ctx, params, query }) => {
    const partnerId = parseId("partner", params.partnerId);
    const of = { partnerId, programId: programIn(query), asOf: query.asOf, known: query.known };
    return standingToApi(await service.standing(ctx, of), partnerId, ctx.now, ctx.locale);
  },
  getStandingHistory: async ({ ctx, params, query }) => {
    const of = { partnerId: parseId("partner", params.partnerId), programId: programIn(query) };
    return historyToApi(await service.history(ctx, of), ctx.locale);
  },
  listMetricFacts: async ({ ctx, params, query }) => {
    const of = {
      partnerId: parseId("partner", params.partnerId),
      programId: programIn(query),
      asOf: query.asOf,
      known: query.known,
    };
    const input = { metric: params.metric, limit: query.limit + 1, after: lineAfter(query.cursor) };
    const found = await service.metricFacts(ctx, of, input);
    const page = cutPage(found.lines, query.limit, (last) => ({ occurredOn: last.occurred_on, id: last.id }));
    return metricFactsToApi(found, page.items, page.nextCursor, ctx.locale);
  },
  listLateFacts: async ({ ctx, params, query }) => {
    const of = { partnerId: parseId("partner", params.partnerId), programId: programIn(query), asOf: query.asOf };
    const input = { limit: query.limit + 1, after: lateAfter(query.cursor) };
    const found = await service.lateFacts(ctx, of, input);
    const page = cutPage(found.rows, query.limit, (last) => ({ learnedAt: last.learned_at, id: last.id }));
    const { subject, late, reversed } = found;
    return {
      items: page.items.map((row) => lateFactToApi(found, row, ctx.locale)),
      nextCursor: page.nextCursor,
      total: late + reversed,
      asOf: subject.asOf,
      knownBy: subject.knownBy.toString(),
      late,
      reversed,
    };
  },
});
