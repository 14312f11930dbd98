import type { Emit } from "../../platform/index.ts";
import type { ProgramAt } from "../programs/index.ts";
import type { TierChange } from "./snapshot.ts";

const directionOf = (change: TierChange): "up" | "down" =>
  (change.toRank ?? -2) > (change.fromRank ?? -2) ? "up" : "down";

/** Says in each partner's journal that its tier became another one. */
export function emitChanges(emit: Emit, at: ProgramAt, asOf: string, changes: readonly TierChange[]): void {
  for (const change of changes) {
    const track = at.program.tracks.find((candidate) => candidate.key === change.track);
    emit({
      type: "standing.changed",
      subject: { kind: "partner", id: change.partnerId },
      partnerId: change.partnerId,
      data: {
        programId: at.programId,
        track: change.track,
        trackLabel: { ...(track?.label ?? { en: change.track }) },
        fromTier: change.from,
        toTier: change.to,
        direction: directionOf(change),
        asOf,
      },
    });
  }
}
