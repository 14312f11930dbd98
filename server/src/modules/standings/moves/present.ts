import type { Explanation } from "@fairway/contract";
import { publicId } from "@fairway/kernel";
import { labelIn, moveSays } from "@fairway/program";
import type { Locale } from "../../../platform/index.ts";
import type { MoveOf } from "./list.ts";

const trackOf = ({ at, move }: MoveOf) => at.program.tracks.find((track) => track.key === move.track);

const leaves = (explained: Explanation): Explanation[] =>
  explained.parts.length === 0 ? [explained] : explained.parts.flatMap(leaves);

export function moveToApi(of: MoveOf, locale: Locale) {
  const { move, partner } = of;
  const track = trackOf(of);
  return {
    id: publicId("move", move.id),
    programId: publicId("program", move.programId),
    partner: { id: publicId("partner", partner.id), name: partner.name, region: partner.region },
    track: move.track,
    trackLabel: track ? labelIn(track.label, locale) : move.track,
    status: move.status,
    direction: move.direction,
    cause: move.cause,
    fromTier: move.fromTier,
    toTier: move.toTier,
    decidedOn: move.decidedOn,
    effectiveOn: move.effectiveOn,
    protectedUntil: move.protectedUntil,
    outcome: move.outcome,
    decidedBy: move.decidedBy,
    createdAt: move.createdAt,
    settledAt: move.settledAt,
    why: (move.reasons?.[locale] ?? []).flatMap(leaves).map(({ says, gap }) => ({ says, gap })),
  };
}

/** What a partner's own people read: decisions are the vendor's, not those of one of its people. */
export const ownMoveToApi = (of: MoveOf, locale: Locale) => ({ ...moveDetailToApi(of, locale), decidedBy: null });

export const moveDetailToApi = (of: MoveOf, locale: Locale) => ({
  ...moveToApi(of, locale),
  versionId: publicId("programVersion", of.move.versionId),
  version: of.at.number,
  says: moveSays(of.move, locale),
  reasons: of.move.reasons?.[locale] ?? [],
  exceptionId: of.move.exceptionId && publicId("exception", of.move.exceptionId),
  appealId: of.move.appealId && publicId("appeal", of.move.appealId),
});
