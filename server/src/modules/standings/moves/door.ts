import { AppError, dayBefore, type Id } from "@fairway/kernel";
import { approved, excepted, exceptionEnded, refused, restored, type MovePolicy } from "@fairway/program";
import type { Ctx, Emit, Tx } from "../../../platform/index.ts";
import { programs } from "../../programs/index.ts";
import {
  brought,
  decideAgain,
  findPlace,
  intervene,
  lockMove,
  moveNow,
  placeOf,
  tierNamed,
  type Place,
} from "./intervene.ts";
import { movesById, updateMoves } from "./move-repo.ts";
import { changeOf, endOf, moveData, ofMove } from "./record.ts";
import type { Move } from "./types.ts";
import { moveWorkflow } from "./workflow.ts";

type MoveId = Id<"move">;

/** The movement policy by which a move was decided; null where its version has none for the track. */
async function policyOf(tx: Tx, vendorId: Id<"vendor">, move: Move): Promise<MovePolicy | null> {
  const at = await programs.version(tx, vendorId, move.programId, move.versionId);
  return at.program.tracks.find((track) => track.key === move.track)?.moves ?? null;
}

/** A proposed move is approved. The decision stands from today on: effect, notice and the time for an appeal count from it. */
async function approve(tx: Tx, emit: Emit, ctx: Ctx, id: MoveId): Promise<Move> {
  const { move, place } = await lockMove(tx, ctx, id);
  const { at, on, track, holding } = place;
  const status = moveWorkflow.to("approve", move.status);
  const state = approved(track.moves, holding.state, on, at.program.fiscalYear);
  const effectiveOn = state.pending?.effectiveOn ?? on;
  const protectedUntil = move.direction === "down" ? dayBefore(effectiveOn) : move.protectedUntil;
  const announcedAt = effectiveOn > on ? ctx.now.toString() : null;
  const next: Move = { ...move, decidedOn: on, effectiveOn, protectedUntil, decidedBy: ctx.actor.name, announcedAt };
  if (effectiveOn > on) {
    const of = { of: ofMove(move), data: moveData(at, next) };
    moveWorkflow.step({ ctx, emit, action: "approve", from: move.status, event: "scheduled", ...of });
  }
  await updateMoves(tx, ctx.vendorId, [changeOf({ ...next, status })]);
  await decideAgain(tx, emit, ctx, place, state);
  return moveNow(tx, ctx, id);
}

type Refusal = { action: "decline" | "cancel"; reason: string; outcome: string; appealId?: Id<"appeal"> };

async function refuse(tx: Tx, emit: Emit, ctx: Ctx, id: MoveId, refusal: Refusal): Promise<Move> {
  const { move, place } = await lockMove(tx, ctx, id);
  const next: Move = {
    ...move,
    outcome: refusal.outcome,
    appealId: refusal.appealId ?? move.appealId,
    decidedBy: ctx.actor.name,
    settledAt: ctx.now.toString(),
  };
  const status = moveWorkflow.step({
    ctx,
    emit,
    action: refusal.action,
    from: move.status,
    event: refusal.action === "decline" ? "declined" : endOf(move),
    reason: refusal.reason,
    of: ofMove(move),
    data: moveData(place.at, next),
  });
  await updateMoves(tx, ctx.vendorId, [changeOf({ ...next, status })]);
  await decideAgain(tx, emit, ctx, place, refused(place.holding.state, place.on));
  return moveNow(tx, ctx, id);
}

const notHeld = (): AppError =>
  new AppError("conflict", "move.not_restorable", "What this move took is not held by its last word any more.", {
    remedy: "Look at the partner's newest move; an exception can give a tier until a day.",
  });

/** A demotion that took effect is undone by an appeal: a new move back up, and the same is not decided again this year. */
async function restore(
  tx: Tx,
  emit: Emit,
  ctx: Ctx,
  id: MoveId,
  by: { appealId: Id<"appeal">; reason: string },
): Promise<Move> {
  const { move, place } = await lockMove(tx, ctx, id);
  const { state } = place.holding;
  const isLast = move.status === "effective" && move.direction === "down" && state.held.tier === move.toTier;
  if (!isLast || move.fromTier === null) throw notHeld();
  const to = tierNamed(place.track, move.fromTier);
  const now = await brought(tx, emit, ctx, place);
  const made = await intervene(tx, emit, ctx, now, restored(now.holding.state, to, place.on), by);
  return made ?? move;
}

export type NewException = {
  partnerId: Id<"partner">;
  programId: Id<"program">;
  track: string;
  tier: string;
  /** The last day on which it holds. */
  until: string;
  exceptionId: Id<"exception">;
  reason: string;
};

/**
 * A person lets a partner hold at least a tier through a day, from now on.
 * @throws AppError `exception.no_memory` where the track has no movement policy, `exception.tier_unknown`
 */
async function layException(tx: Tx, emit: Emit, ctx: Ctx, exception: NewException): Promise<void> {
  const { exceptionId, until, reason } = exception;
  const place = await brought(tx, emit, ctx, await placeOf(tx, ctx, exception));
  const to = tierNamed(place.track, exception.tier);
  const laid = excepted(place.holding.state, { exceptionId, to, until }, place.on);
  await intervene(tx, emit, ctx, place, laid, { exceptionId, reason });
}

const isLaid = ({ holding }: Place, exceptionId: string): boolean => holding.state.floor?.exceptionId === exceptionId;

/** Ends an exception before its day. One that has ended, that another followed, or whose memory is gone, is left as it is. */
async function endException(
  tx: Tx,
  emit: Emit,
  ctx: Ctx,
  of: Pick<NewException, "partnerId" | "programId" | "track" | "exceptionId">,
): Promise<void> {
  const place = await findPlace(tx, ctx, of);
  if (!place || !isLaid(place, of.exceptionId)) return;
  await decideAgain(tx, emit, ctx, place, exceptionEnded(place.holding.state, place.on));
}

/** What other domains do about moves, within a transaction of theirs. Each locks the program. */
export const moves = {
  list: movesById,
  policyOf,
  approve,
  decline: (tx: Tx, emit: Emit, ctx: Ctx, id: MoveId, { reason }: { reason: string }) =>
    refuse(tx, emit, ctx, id, { action: "decline", reason, outcome: reason }),
  cancel: (tx: Tx, emit: Emit, ctx: Ctx, id: MoveId, by: { appealId: Id<"appeal">; reason: string }) =>
    refuse(tx, emit, ctx, id, { action: "cancel", outcome: "appeal", ...by }),
  restore,
  layException,
  endException,
};
