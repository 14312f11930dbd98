import type { Problem } from "@fairway/kernel";
import type { Environment, Rule, Type } from "@fairway/rules";
import type { Path } from "../document/source.ts";
import { suggest } from "../document/suggest.ts";
import type { Agreement, Badge, Field, Metric, Program, Segment } from "../model.ts";
import { standalone, type Checker } from "./checker.ts";
import { metricEnvironment } from "./environment.ts";
import { withKnownValues, withValues } from "./known-values.ts";
import { agreementsNamed, metricsNamed, rootsNamed } from "./references.ts";

type Expression = string | number | boolean;

/** What a condition over measured partners may speak of. */
export type ConditionScope = {
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly attributes: readonly Field[];
  readonly tracks: readonly { readonly key: string; readonly tiers: readonly { readonly name: string }[] }[];
  readonly badges: readonly Pick<Badge, "key">[];
  readonly segments: readonly Pick<Segment, "key">[];
  /** Absent where it is not known which there are: then any may be named. */
  readonly agreements?: readonly Pick<Agreement, "key">[] | undefined;
};

const recordOf = (names: readonly { readonly key: string }[], type: Type): Type => ({
  kind: "record",
  fields: Object.fromEntries(names.map(({ key }) => [key, type])),
});

/**
 * Everything of a requirement, and what a partner holds: `track.sell` (null where no tier), `badge.x`, `segment.x`, and
 * `agreement.x` for those that are named.
 */
const conditionEnvironment = (scope: ConditionScope, agreements: readonly string[]): Environment => ({
  variables: {
    ...metricEnvironment(
      [...scope.metrics.values()].filter((m) => m.each === null),
      scope.attributes,
    ).variables,
    track: recordOf(scope.tracks, { kind: "text" }),
    badge: recordOf(scope.badges, { kind: "bool" }),
    segment: recordOf(scope.segments, { kind: "bool" }),
    agreement: recordOf(
      agreements.map((key) => ({ key })),
      { kind: "bool" },
    ),
  },
});

const tiersOf = (tracks: ConditionScope["tracks"]): ReadonlyMap<string, readonly string[]> =>
  new Map(tracks.map((track) => [`track.${track.key}`, track.tiers.map((tier) => tier.name)]));

/** The names in an expression that it cannot use; their problems are noted. */
function unusable(check: Checker, path: Path, text: string, scope: ConditionScope, declared: readonly string[]) {
  const named = metricsNamed(text);
  const unknown = named.filter((key) => !scope.metrics.has(key));
  for (const key of unknown) {
    if (declared.includes(key)) continue;
    check.add(path, `There is no metric named “${key}”.`, suggest(key, [...scope.metrics.keys()]));
  }
  const apart = named.filter((key) => scope.metrics.get(key)?.each != null);
  for (const key of apart) {
    const by = String(scope.metrics.get(key)?.each);
    check.add(path, `${key} is kept apart by ${by}.`, "Say `take` on it, so that there is one figure for a partner.");
  }
  const segments = scope.segments.length === 0 && rootsNamed(text).includes("segment") ? ["segment"] : [];
  if (segments.length > 0)
    check.add(path, "There is no segment that could be named here.", "Write out the condition of the segment.");
  const gone = scope.agreements
    ? agreementsNamed(text).filter((key) => !scope.agreements?.some((known) => known.key === key))
    : [];
  for (const key of gone) {
    const known = (scope.agreements ?? []).map((one) => one.key);
    check.add(path, `There is no agreement with the key “${key}”.`, suggest(key, known));
  }
  return [...unknown, ...apart, ...segments, ...gone];
}

/** An expression over measured partners; `declared` are names of metrics that may be wrong themselves. */
export function expressionIn(
  check: Checker,
  path: Path,
  text: Expression,
  scope: ConditionScope,
  declared: readonly string[] = [],
): Rule | null {
  if (unusable(check, path, String(text), scope, declared).length > 0) return null;
  return withValues(check, tiersOf(scope.tracks)).rule(
    path,
    text,
    conditionEnvironment(scope, agreementsNamed(String(text))),
  );
}

/** A condition over measured partners; null, with its problems noted, where it is wrong. */
export function conditionIn(
  check: Checker,
  path: Path,
  text: Expression,
  scope: ConditionScope,
  declared: readonly string[] = [],
): Rule | null {
  const rule = expressionIn(check, path, text, scope, declared);
  if (!rule || rule.type.kind === "bool" || rule.type.kind === "null") return rule;
  check.add(
    path,
    `A condition holds or not, and this is ${rule.type.kind}.`,
    "Write a comparison, such as metric.points >= 150 or track.sell == 'Gold'.",
  );
  return null;
}

export type Condition =
  | { readonly ok: true; readonly rule: Rule }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a condition that stands alone (a segment made in the console, a gate, a rule being built) against a program.
 * Line and column of a problem are those within the condition. `segments: false` where it is itself a segment.
 */
export function parseCondition(
  program: Program,
  text: string,
  { segments = true }: { readonly segments?: boolean } = {},
): Condition {
  const check = standalone();
  const scope: ConditionScope = {
    metrics: new Map(program.metrics.map((m) => [m.key, m])),
    attributes: program.attributes,
    tracks: program.tracks,
    badges: program.badges,
    segments: segments ? program.segments : [],
    agreements: program.agreements,
  };
  const rule = conditionIn(withKnownValues(check, program.kinds, program.attributes), [], text, scope);
  return rule && check.problems.length === 0 ? { ok: true, rule } : { ok: false, problems: check.problems };
}
