import { parseId } from "@fairway/kernel";
import type { Handlers } from "../../platform/index.ts";
import { matchToApi, tableToApi } from "./present.ts";
import type { Insights } from "./service.ts";

type Own = "getExploreFields" | "explore" | "exportExplore" | "matchRule";

const programIn = ({ program }: { program?: string | undefined }) =>
  program === undefined ? undefined : parseId("program", program);

/** The explore operations of the API. */
export const insightsHandlers = (service: Insights): Pick<Handlers, Own> => ({
  getExploreFields: ({ ctx, query }) => service.fields(ctx, programIn(query)),
  explore: async ({ ctx, query }) => tableToApi(await service.explore(ctx, { ...query, programId: programIn(query) })),
  exportExplore: async ({ ctx, query }) => service.export(ctx, { ...query, programId: programIn(query) }, query.format),
  matchRule: async ({ ctx, body }) =>
    matchToApi(
      await service.match(ctx, {
        ...body,
        programId: body.programId === undefined ? undefined : parseId("program", body.programId),
      }),
    ),
});
