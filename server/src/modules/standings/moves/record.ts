import type { Id } from "@fairway/kernel";
import type { CancelReason, TierAt } from "@fairway/program";
import type { Ctx, Emit, JsonValue, Tx } from "../../../platform/index.ts";
import type { ProgramAt } from "../../programs/index.ts";
import { insertMoves, movesById, updateMoves, type MoveChange } from "./move-repo.ts";
import type { Holding, Move } from "./types.ts";
import { moveWorkflow } from "./workflow.ts";

/** What became of a pending move; `to` null leaves its tier. */
export type Settled = {
  id: string;
  status: "effective" | "cancelled";
  because: CancelReason | null;
  to: TierAt | null;
};

export type Changes = {
  moves: Move[];
  settled: Settled[];
  holdings: Holding[];
  gone: { partnerId: string; track: string }[];
};

type On = { at: ProgramAt; asOf: string };

/** Figures and sentences as the journal keeps them. */
function asJson(value: unknown): JsonValue {
  const copy: JsonValue = JSON.parse(JSON.stringify(value));
  return copy;
}

/** What the events of a move say: everything that a notice needs. */
export function moveData(at: Pick<ProgramAt, "program">, move: Move) {
  const track = at.program.tracks.find((candidate) => candidate.key === move.track);
  return {
    programId: move.programId,
    versionId: move.versionId,
    moveId: move.id,
    track: move.track,
    trackLabel: { ...(track?.label ?? { en: move.track }) },
    fromTier: move.fromTier,
    toTier: move.toTier,
    direction: move.direction,
    cause: move.cause,
    decidedOn: move.decidedOn,
    effectiveOn: move.effectiveOn,
    protectedUntil: move.protectedUntil,
    missing: asJson(move.reasons ?? { en: [], de: [] }),
    outcome: move.outcome,
    exceptionId: move.exceptionId,
    appealId: move.appealId,
  };
}

export const ofMove = (move: Move) => ({
  subject: { kind: "move" as const, id: move.id },
  partnerId: move.partnerId,
});

/** Moves of which nobody is told: a memory begins, a tier is called otherwise, a partner leaves. */
const isQuiet = (move: Move): boolean =>
  move.cause === "start" || (move.direction !== "up" && move.direction !== "down");

/** How a pending move ends that does not come. What was never announced ends without a word, too. */
export const endOf = (move: Move): "cancelled" | "dropped" => (move.announcedAt === null ? "dropped" : "cancelled");

export const changeOf = (move: Move): MoveChange => ({
  id: move.id,
  status: move.status,
  to: { tier: move.toTier, rank: move.toRank ?? -1 },
  decidedOn: move.decidedOn,
  effectiveOn: move.effectiveOn,
  protectedUntil: move.protectedUntil,
  outcome: move.outcome,
  appealId: move.appealId,
  decidedBy: move.decidedBy,
  announcedAt: move.announcedAt,
  settledAt: move.settledAt,
});

function settle(emit: Emit, ctx: Ctx, { at, asOf }: On, move: Move, settled: Settled): MoveChange {
  const isEffective = settled.status === "effective";
  const now = ctx.now.toString();
  const next: Move = {
    ...move,
    toTier: settled.to ? settled.to.tier : move.toTier,
    toRank: settled.to ? settled.to.rank : move.toRank,
    effectiveOn: isEffective ? asOf : move.effectiveOn,
    outcome: settled.because,
    announcedAt: move.announcedAt ?? (isEffective ? now : null),
    settledAt: now,
  };
  const status = moveWorkflow.step({
    ctx,
    emit,
    action: isEffective ? "takeEffect" : "cancel",
    from: move.status,
    event: isEffective ? "effective" : endOf(move),
    of: ofMove(move),
    data: moveData(at, next),
  });
  return changeOf({ ...next, status });
}

/** Writes what became of pending moves and the new ones, and says so in the journal. */
export async function record(
  tx: Tx,
  emit: Emit,
  ctx: Ctx,
  on: On,
  { moves, settled }: Pick<Changes, "moves" | "settled">,
): Promise<void> {
  const { vendorId } = ctx;
  const pending = new Map(
    (
      await movesById(
        tx,
        vendorId,
        settled.map((s) => s.id),
        { lock: true },
      )
    ).map((m) => [m.id, m]),
  );
  const changes = settled.flatMap((s): MoveChange[] => {
    const move = pending.get(s.id as Id<"move">);
    return move ? [settle(emit, ctx, on, move, s)] : [];
  });
  await updateMoves(tx, vendorId, changes);
  await insertMoves(tx, vendorId, moves);
  for (const move of moves) {
    if (isQuiet(move)) continue;
    emit({ type: `move.${move.status}`, ...ofMove(move), data: moveData(on.at, move) });
  }
}
