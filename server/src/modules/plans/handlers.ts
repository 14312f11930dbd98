import { parseId } from "@fairway/kernel";
import { z } from "zod";
import { encodeCursor, readCursor, type Handlers } from "../../platform/index.ts";
import { keyOf } from "./export.ts";
import type { LineFilter } from "./line-repo.ts";
import { plansCan } from "./policy.ts";
import { lineToApi, planToApi, thresholdsToApi, whatIfToApi } from "./present.ts";
import type { Plans } from "./service.ts";

type Own =
  | "startPlan"
  | "listPlans"
  | "getPlan"
  | "listPlanLines"
  | "exportPlan"
  | "stopPlan"
  | "resumePlan"
  | "listThresholds"
  | "tryThresholds";

const idKey = z.object({ id: z.uuid() });
const lineKey = z.object({ name: z.string(), partnerId: z.uuid(), subject: z.string(), track: z.string() });

type LineQuery = Omit<LineFilter, "firstLoss" | "partnerId"> & {
  asOf?: string | undefined;
  firstLoss?: "true" | "false" | undefined;
  partner?: string | undefined;
};

const filterOf = ({ firstLoss, partner, ...filter }: LineQuery) => ({
  ...filter,
  firstLoss: firstLoss === undefined ? undefined : firstLoss === "true",
  partnerId: partner === undefined ? undefined : parseId("partner", partner),
});

/** The plan operations of the API. */
export const plansHandlers = (service: Plans): Pick<Handlers, Own> => ({
  startPlan: async ({ ctx, params, body }) =>
    planToApi(await service.start(ctx, parseId("programVersion", params.draftId), body), ctx),
  listPlans: async ({ ctx, params, query }) => {
    const before = readCursor(idKey, query.cursor)?.id ?? null;
    const rows = await service.list(ctx, parseId("programVersion", params.draftId), { limit: query.limit + 1, before });
    const items = rows.slice(0, query.limit);
    const last = items.at(-1);
    const nextCursor = rows.length > query.limit && last ? encodeCursor({ id: last.plan.id }) : null;
    return { items: items.map((read) => planToApi(read, ctx)), nextCursor, can: plansCan(ctx.actor) };
  },
  getPlan: async ({ ctx, params }) => planToApi(await service.get(ctx, parseId("plan", params.planId)), ctx),
  listPlanLines: async ({ ctx, params, query }) => {
    const { cursor, limit, ...filter } = query;
    const input = { ...filterOf(filter), limit: limit + 1, after: readCursor(lineKey, cursor) ?? null };
    const { program, before, asOf, rows, total } = await service.lines(ctx, parseId("plan", params.planId), input);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const reader = { program, before: before[asOf] ?? null, locale: ctx.locale };
    return {
      asOf,
      items: items.map((line) => lineToApi(line, reader)),
      nextCursor: rows.length > limit && last ? encodeCursor(keyOf(last)) : null,
      ...(total === null ? {} : { total }),
    };
  },
  exportPlan: ({ ctx, params, query: { format, ...filter } }) =>
    service.export(ctx, parseId("plan", params.planId), filterOf(filter), format),
  stopPlan: async ({ ctx, params }) => planToApi(await service.stop(ctx, parseId("plan", params.planId)), ctx),
  resumePlan: async ({ ctx, params }) => planToApi(await service.resume(ctx, parseId("plan", params.planId)), ctx),
  listThresholds: async ({ ctx, params }) =>
    thresholdsToApi(await service.thresholds(ctx, parseId("programVersion", params.draftId)), ctx.locale),
  tryThresholds: async ({ ctx, params, body }) =>
    whatIfToApi(await service.whatIf(ctx, parseId("programVersion", params.draftId), body.values), ctx.locale),
});
