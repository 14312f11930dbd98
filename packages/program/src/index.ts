export { labelIn } from "./build/labels.ts";
export { programJsonSchema, parseProgram, type DocumentFormat, type Parsed } from "./parse.ts";
export type * from "./model.ts";
export { parseCondition, type Condition } from "./build/condition.ts";
export { conditionValues, type MeasuredPartner } from "./condition-values.ts";
export { benefitKinds } from "./model.ts";
export { classify, matching, measuredRows, type Matching, type MatchOptions } from "./sql/match.ts";
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
export { metricValueOf, valueText } from "./words/format.ts";
export { programPage, type PageEntry, type PageSection, type ProgramPage } from "./words/page.ts";
