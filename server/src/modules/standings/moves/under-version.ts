import { newId } from "@fairway/kernel";
import { adapt, type Track } from "@fairway/program";
import { newMove, type By } from "./new-move.ts";
import type { Changes } from "./record.ts";
import type { Holding } from "./types.ts";

type UnderVersion = Pick<Changes, "moves" | "settled"> & { holding: Holding };

/** What is remembered, in the tiers of the version that applies on a date, with what that alone changes. */
export function underVersion(
  { ctx, at, on }: By & { on: string },
  holding: Holding,
  tracks: { before: Track | undefined; now: Track },
): UnderVersion {
  if (holding.versionId === at.versionId) return { holding, moves: [], settled: [] };
  const { state, cancelled, moved } = adapt(holding.state, tracks.before, tracks.now);
  const settled = cancelled ? [{ ...cancelled, status: "cancelled" as const, to: null }] : [];
  const adapted: Holding = { ...holding, versionId: at.versionId, state };
  if (!moved) return { holding: adapted, moves: [], settled };
  const decided = {
    id: newId("move", ctx.now.epochMilliseconds),
    status: "effective" as const,
    direction: moved.direction,
    cause: "version" as const,
    from: moved.from,
    to: moved.to,
    decidedOn: on,
    effectiveOn: on,
    protectedUntil: null,
  };
  const since = moved.direction === "same" ? state.since : on;
  const move = newMove({ ctx, at }, holding, decided, { since });
  return { holding: { ...adapted, state: { ...state, since } }, moves: [move], settled };
}
