import { notFound, type Id } from "@fairway/kernel";
import type { Ctx, JournalEvent } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { fileAppeal, oneAppeal, pageOfAppeals, withdrawAppeal, type AppealInput } from "./appeals.ts";
import { decideMoves, movesToApprove } from "./approvals.ts";
import { runClock, settleAppeals } from "./clock.ts";
import { decideAppeal, type AppealDecision } from "./decide-appeal.ts";
import { decideException, endException, type ExceptionDecision } from "./decide-exception.ts";
import { oneException, pageOfExceptions, requestException, type ExceptionInput } from "./exceptions.ts";
import { keptTo, mayReadQueues } from "./policy.ts";
import { waiting } from "./repo-appeals.ts";
import type { OversightParts } from "./types.ts";

/** Oversight: what people decide about moves, and how partners appeal against them. */
export function createOversight(parts: OversightParts) {
  return {
    waiting: async (ctx: Ctx) => {
      if (!mayReadQueues(ctx.actor)) throw notFound("vendor");
      return parts.platform.read(ctx, async (tx) =>
        waiting(tx, ctx.vendorId, { today: await programs.today(tx, ctx), keptTo: keptTo(ctx.actor) }),
      );
    },
    movesToApprove: (ctx: Ctx, page: Parameters<typeof movesToApprove>[2]) => movesToApprove(parts, ctx, page),
    decideMoves: (ctx: Ctx, ids: readonly Id<"move">[], said: Parameters<typeof decideMoves>[3]) =>
      decideMoves(parts, ctx, ids, said),
    exceptions: (ctx: Ctx, filter: Parameters<typeof pageOfExceptions>[2]) => pageOfExceptions(parts, ctx, filter),
    exception: (ctx: Ctx, id: Id<"exception">) => oneException(parts, ctx, id),
    request: (ctx: Ctx, partnerId: Id<"partner">, input: ExceptionInput) =>
      requestException(parts, ctx, partnerId, input),
    decideException: (ctx: Ctx, id: Id<"exception">, decision: ExceptionDecision) =>
      decideException(parts, ctx, id, decision),
    endException: (ctx: Ctx, id: Id<"exception">, reason: string) => endException(parts, ctx, id, reason),
    appeals: (ctx: Ctx, filter: Parameters<typeof pageOfAppeals>[2]) => pageOfAppeals(parts, ctx, filter),
    appeal: (ctx: Ctx, id: Id<"appeal">) => oneAppeal(parts, ctx, id),
    file: (ctx: Ctx, partnerId: Id<"partner">, input: AppealInput) => fileAppeal(parts, ctx, partnerId, input),
    withdraw: (ctx: Ctx, partnerId: Id<"partner">, id: Id<"appeal">) => withdrawAppeal(parts, ctx, partnerId, id),
    decideAppeal: (ctx: Ctx, id: Id<"appeal">, decision: AppealDecision) => decideAppeal(parts, ctx, id, decision),
    runClock: (ctx: Ctx, signal: AbortSignal) => runClock(parts, ctx, signal),
    settleAppeals: (ctx: Ctx, event: JournalEvent) => settleAppeals(parts, ctx, event),
  };
}

export type Oversight = ReturnType<typeof createOversight>;
