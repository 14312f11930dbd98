export { labelIn } from "./build/labels.ts";
export { idealAtSight, type IdealAtSight, type Told } from "./ideal-at-sight.ts";
export { compare } from "./diff/compare.ts";
export type { ChangedPart, ChangeGroup, ProgramChange } from "./diff/model.ts";
export { headOf, lineOf } from "./document/place.ts";
export { programJsonSchema, parseProgram, type DocumentFormat, type Parsed } from "./parse.ts";
export type * from "./model.ts";
export { parseCondition, type Condition } from "./build/condition.ts";
export { conditionValues, type MeasuredPartner } from "./condition-values.ts";
export { benefitKinds, givings, standardAnswer } from "./model.ts";
export { gateRoles } from "./document/gate-form.ts";
export { classify, matching, measuredRows, type Matching, type MatchOptions } from "./sql/match.ts";
export { parseFactCondition } from "./build/fact-condition.ts";
export { matchingFacts, type FactMatching, type FactMatchOptions } from "./sql/match-facts.ts";
export { conditionText, explainCondition, explainFactCondition, type RecordedFact } from "./words/condition.ts";
export { measure } from "./sql/measure.ts";
export type { MeasureOptions, Population } from "./sql/population.ts";
export { metricEvidence, type OnePartner } from "./sql/evidence.ts";
export { factContributions, lateFacts, type LateFactsOptions, type SinceThen } from "./sql/late-facts.ts";
export { metricLines, type LinesOptions, type MetricLines } from "./sql/lines.ts";
export { explore } from "./explore/explore.ts";
export { exploreFields, type DimensionField, type MeasureField } from "./explore/measures.ts";
export type { Explored, ExploreOptions, ExploreQuery, ExploreResult } from "./explore/query.ts";
export {
  explainStanding,
  metricValue,
  type BadgeStanding,
  type Evidence,
  type Measured,
  type MetricValue,
  type StandingExplained,
  type TrackStanding,
} from "./words/explain.ts";
export { hindsightSays, partnerPaths, type Hindsight } from "./words/hindsight.ts";
export { metricValueOf, unitIn, valueText } from "./words/format.ts";
export { compareVersions, incentiveKey, type CompareOptions, type Sides } from "./plan/compare.ts";
export {
  benefitDirection,
  benefitsOfBoth,
  explainBenefitChange,
  heldBenefitText,
  tracksRead,
  type BenefitHeld,
} from "./plan/benefits.ts";
export { figuresUsed, sameFigures } from "./plan/figures.ts";
export { explainChange, type ChangeDirection, type Reasons, type TierChange } from "./plan/reasons.ts";
export { judge } from "./plan/judge.ts";
export { setThresholds, type ThresholdsSet, type ThresholdValue } from "./plan/set-thresholds.ts";
export { directionBetween } from "./plan/tier-places.ts";
export { courseIn, type Course, type Expected, type Step, type TrackFrom } from "./plan/course.ts";
export { thresholdsOf, type Threshold } from "./plan/thresholds.ts";
export { keptRows, measuredAnew } from "./plan/rows.ts";
export { requirementPieces } from "./plan/requirements.ts";
export { benefitEntry, benefitKindText, benefitWorth, worthText } from "./words/benefit.ts";
export { programFor, type Reader } from "./words/reader.ts";
export { explainGate, gateText, rolesOnly, type GateExplained } from "./words/gate.ts";
export { explainBenefit, type BenefitExplained, type Opening } from "./words/opens.ts";
export { heldSays, type Declined, type TrackMemory } from "./words/held.ts";
export { moveSays, type ToldMove } from "./words/move.ts";
export { movesSay, scheduleText } from "./words/moves.ts";
export { spanText } from "./words/span.ts";
export { programPage, type PageEntry, type PageSection, type ProgramPage } from "./words/page.ts";
export { adapt, placeIn } from "./moves/adapt.ts";
export { appealUntil, protectionOf, type Protection } from "./moves/dates.ts";
export { decide } from "./moves/decide.ts";
export { approved, excepted, exceptionEnded, refused, restored, type Intervention } from "./moves/intervene.ts";
export { grandfathered } from "./moves/grandfathered.ts";
export { tierAt } from "./moves/met.ts";
export {
  cancelReasons,
  moveCauses,
  moveDirections,
  moveStatuses,
  type CancelReason,
  type DecidedMove,
  type Decision,
  type Floor,
  type HoldingState,
  type MoveCause,
  type MoveDirection,
  type MoveStatus,
  type PendingMove,
  type TierAt,
} from "./moves/state.ts";
