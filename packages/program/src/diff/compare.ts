import type { Locale, Program } from "../model.ts";
import { benefitChanges } from "./benefit.ts";
import { same } from "./canonical.ts";
import { gateChanges, segmentChanges } from "./conditions.ts";
import { factChanges } from "./facts.ts";
import { headChanges } from "./head.ts";
import { metricChanges } from "./metric.ts";
import { changedParts, type ChangedPart, type ChangeGroup, type ProgramChange } from "./model.ts";
import { moveChanges } from "./moves.ts";
import { badgeChanges, trackChanges } from "./track.ts";
import { diffWords } from "./words.ts";

type Tell = (before: Program, after: Program, locale: Locale) => ProgramChange[];

const tellers: Record<ChangedPart, Tell> = {
  head: headChanges,
  tracks: trackChanges,
  moves: moveChanges,
  badges: badgeChanges,
  metrics: metricChanges,
  benefits: benefitChanges,
  segments: segmentChanges,
  gates: gateChanges,
  facts: factChanges,
};

/**
 * What differs between two programs, part by part, as people say it: thresholds and windows by their values, conditions
 * comparison by comparison. Empty where the two say the same, however they are written.
 */
export function compare(before: Program, after: Program, locale: Locale): ChangeGroup[] {
  const say = diffWords[locale];
  const groups = changedParts.flatMap((part): ChangeGroup[] => {
    const changes = tellers[part](before, after, locale);
    return changes.length === 0 ? [] : [{ part, title: say.titles[part], changes }];
  });
  if (groups.length > 0 || same(before, after)) return groups;
  const change = { path: "", kind: "changed" as const, what: say.program, from: null, to: null, says: say.document };
  return [{ part: "head", title: say.titles.head, changes: [change] }];
}
