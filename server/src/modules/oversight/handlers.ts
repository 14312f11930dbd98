import { type Id, parseId } from "@fairway/kernel";
import { z } from "zod";
import { cutPage, readCursor, type Ctx, type Handlers } from "../../platform/index.ts";
import type { AppealList } from "./appeals.ts";
import type { ExceptionList } from "./exceptions.ts";
import { mayAppeal, mayAsk, mayDecide } from "./policy.ts";
import { appealableToApi, appealToApi, exceptionToApi, outcomesToApi, waitingToApi } from "./present.ts";
import type { Oversight } from "./service.ts";

type Own =
  | "getOversight"
  | "listMovesToApprove"
  | "approveMoves"
  | "declineMoves"
  | "listExceptions"
  | "listPartnerExceptions"
  | "requestException"
  | "decideException"
  | "endException"
  | "listAppeals"
  | "listPartnerAppeals"
  | "fileAppeal"
  | "withdrawAppeal"
  | "decideAppeal";

const key = z.object({ at: z.iso.datetime(), id: z.uuid() });

/** One more than a page holds, to see whether there is another, from where the last one ended. */
function pageOf({ limit, cursor }: { limit: number; cursor?: string | undefined }) {
  const before = readCursor(key, cursor);
  return { limit: limit + 1, ...(before === undefined ? {} : { before }) };
}

function exceptionsToApi(list: ExceptionList, limit: number, ctx: Ctx, partnerId?: Id<"partner">) {
  const { items, nextCursor } = cutPage(list.found, limit, ({ exception }) => ({
    at: exception.requestedAt,
    id: exception.id,
  }));
  return {
    items: items.map((found) => exceptionToApi(found, list, ctx)),
    nextCursor,
    can: { request: mayAsk(ctx.actor, partnerId), decide: mayDecide(ctx.actor, partnerId) },
  };
}

const oneOf = <T>([first]: readonly T[]): T => {
  if (first === undefined) throw new Error("what was found is one");
  return first;
};

const exception = (list: ExceptionList, ctx: Ctx) => exceptionToApi(oneOf(list.found), list, ctx);
const appeal = (list: AppealList, ctx: Ctx) => appealToApi(oneOf(list.found), list, ctx);

function appealsToApi(list: AppealList, limit: number, ctx: Ctx) {
  const { items, nextCursor } = cutPage(list.found, limit, (found) => ({
    at: found.appeal.filedAt,
    id: found.appeal.id,
  }));
  return { items: items.map((found) => appealToApi(found, list, ctx)), nextCursor };
}

const approvalHandlers = (
  service: Oversight,
): Pick<Handlers, "getOversight" | "listMovesToApprove" | "approveMoves" | "declineMoves"> => ({
  getOversight: async ({ ctx }) => ({ ...(await service.waiting(ctx)), can: { decide: mayDecide(ctx.actor) } }),
  listMovesToApprove: async ({ ctx, query }) => {
    const after = readCursor(key, query.cursor);
    const page = { limit: query.limit + 1, ...(after === undefined ? {} : { after }) };
    const found = await service.movesToApprove(ctx, page);
    const { items, nextCursor } = cutPage(found, query.limit, ({ move }) => ({ at: move.createdAt, id: move.id }));
    return {
      items: items.map((waiting) => waitingToApi(waiting, ctx)),
      nextCursor,
      can: { decide: mayDecide(ctx.actor) },
    };
  },
  approveMoves: async ({ ctx, body }) => {
    const ids = body.moveIds.map((id) => parseId("move", id));
    return outcomesToApi(await service.decideMoves(ctx, ids, { decision: "approved", reason: body.reason ?? null }));
  },
  declineMoves: async ({ ctx, body }) => {
    const ids = body.moveIds.map((id) => parseId("move", id));
    return outcomesToApi(await service.decideMoves(ctx, ids, { decision: "declined", reason: body.reason }));
  },
});

const exceptionHandlers = (
  service: Oversight,
): Pick<
  Handlers,
  "listExceptions" | "listPartnerExceptions" | "requestException" | "decideException" | "endException"
> => ({
  listExceptions: async ({ ctx, query }) =>
    exceptionsToApi(await service.exceptions(ctx, { ...pageOf(query), status: query.status }), query.limit, ctx),
  listPartnerExceptions: async ({ ctx, params, query }) => {
    const partnerId = parseId("partner", params.partnerId);
    return exceptionsToApi(await service.exceptions(ctx, { ...pageOf(query), partnerId }), query.limit, ctx, partnerId);
  },
  requestException: async ({ ctx, params, body }) => {
    const programId = body.programId === undefined ? undefined : parseId("program", body.programId);
    const id = await service.request(ctx, parseId("partner", params.partnerId), { ...body, programId });
    return exception(await service.exception(ctx, id), ctx);
  },
  decideException: async ({ ctx, params, body }) => {
    const id = parseId("exception", params.exceptionId);
    await service.decideException(ctx, id, body);
    return exception(await service.exception(ctx, id), ctx);
  },
  endException: async ({ ctx, params, body }) => {
    const id = parseId("exception", params.exceptionId);
    await service.endException(ctx, id, body.reason);
    return exception(await service.exception(ctx, id), ctx);
  },
});

const appealHandlers = (
  service: Oversight,
): Pick<Handlers, "listAppeals" | "listPartnerAppeals" | "fileAppeal" | "withdrawAppeal" | "decideAppeal"> => ({
  listAppeals: async ({ ctx, query }) => ({
    ...appealsToApi(await service.appeals(ctx, { ...pageOf(query), status: query.status }), query.limit, ctx),
    can: { decide: mayDecide(ctx.actor) },
  }),
  listPartnerAppeals: async ({ ctx, params, query }) => {
    const partnerId = parseId("partner", params.partnerId);
    const list = await service.appeals(ctx, { ...pageOf(query), partnerId });
    return {
      ...appealsToApi(list, query.limit, ctx),
      appealable: appealableToApi(list, ctx),
      can: { file: mayAppeal(ctx.actor, partnerId) },
    };
  },
  fileAppeal: async ({ ctx, params, body }) => {
    const input = { moveId: parseId("move", body.moveId), text: body.text };
    const id = await service.file(ctx, parseId("partner", params.partnerId), input);
    return appeal(await service.appeal(ctx, id), ctx);
  },
  withdrawAppeal: async ({ ctx, params }) => {
    const id = parseId("appeal", params.appealId);
    await service.withdraw(ctx, parseId("partner", params.partnerId), id);
    return appeal(await service.appeal(ctx, id), ctx);
  },
  decideAppeal: async ({ ctx, params, body }) => {
    const id = parseId("appeal", params.appealId);
    await service.decideAppeal(ctx, id, body);
    return appeal(await service.appeal(ctx, id), ctx);
  },
});

/** The oversight operations of the API. */
export const oversightHandlers = (service: Oversight): Pick<Handlers, Own> => ({
  ...approvalHandlers(service),
  ...exceptionHandlers(service),
  ...appealHandlers(service),
});
