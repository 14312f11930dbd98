import { parseId } from "@fairway/kernel";
import { cutPage, type Handlers } from "../../platform/index.ts";
import { idBefore } from "./pages.ts";
import { standingsCan } from "./policy.ts";
import { evaluationToApi } from "./present.ts";
import type { Standings } from "./service.ts";

type Own = "startEvaluation" | "listEvaluations" | "stopEvaluation";

export const evaluationHandlers = (service: Standings): Pick<Handlers, Own> => ({
  startEvaluation: async ({ ctx, params, body }) => ({
    items: (await service.start(ctx, parseId("program", params.programId), body)).map(evaluationToApi),
  }),
  listEvaluations: async ({ ctx, params, query }) => {
    const before = idBefore(query.cursor);
    const page = { limit: query.limit + 1, ...(before === null ? {} : { before }) };
    const rows = await service.evaluations(ctx, parseId("program", params.programId), page);
    const { items, nextCursor } = cutPage(rows, query.limit, (last) => ({ id: last.id }));
    return { items: items.map(evaluationToApi), nextCursor, can: standingsCan(ctx.actor) };
  },
  stopEvaluation: async ({ ctx, params }) => {
    const [programId, id] = [parseId("program", params.programId), parseId("evaluation", params.evaluationId)];
    return evaluationToApi(await service.stop(ctx, programId, id));
  },
});
