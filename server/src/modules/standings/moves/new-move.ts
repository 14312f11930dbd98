import type { Id } from "@fairway/kernel";
import type { DecidedMove } from "@fairway/program";
import type { Ctx } from "../../../platform/index.ts";
import type { ProgramAt } from "../../programs/index.ts";
import type { Move, MoveReasons } from "./types.ts";

/** The version by which is decided, and when. */
export type By = { ctx: Ctx; at: Pick<ProgramAt, "programId" | "versionId"> };

/** A move of a partner as it was decided. */
export function newMove(
  { ctx, at }: By,
  of: { partnerId: Id<"partner">; track: string },
  decided: DecidedMove,
  more: { since: string; reasons?: MoveReasons | null; exceptionId?: Id<"exception"> | null },
): Move {
  const now = ctx.now.toString();
  return {
    id: decided.id as Id<"move">,
    programId: at.programId,
    partnerId: of.partnerId,
    track: of.track,
    versionId: at.versionId,
    status: decided.status,
    direction: decided.direction,
    cause: decided.cause,
    fromTier: decided.from?.tier ?? null,
    fromRank: decided.from?.rank ?? null,
    toTier: decided.to?.tier ?? null,
    toRank: decided.to?.rank ?? null,
    decidedOn: decided.decidedOn,
    effectiveOn: decided.effectiveOn,
    since: more.since,
    protectedUntil: decided.protectedUntil,
    reasons: more.reasons ?? null,
    outcome: null,
    exceptionId: more.exceptionId ?? null,
    appealId: null,
    decidedBy: null,
    createdAt: now,
    announcedAt: decided.status === "proposed" ? null : now,
    settledAt: decided.status === "effective" ? now : null,
  };
}
