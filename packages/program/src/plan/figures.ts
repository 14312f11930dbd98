import type { Rule } from "@fairway/rules";
import type { Metric, Program } from "../model.ts";

const metricsIn = (rule: Rule | null): string[] =>
  (rule?.uses ?? []).flatMap((path) => (path.startsWith("metric.") ? [path.slice("metric.".length)] : []));

/** Keys of the metrics that the rules of one track or badge read, or those of all of them; in the document's order. */
export function figuresUsed(program: Program, of: { track?: string; badge?: string }): string[] {
  const all = of.track === undefined && of.badge === undefined;
  const tracks = program.tracks.filter((track) => all || track.key === of.track);
  const badges = program.badges.filter((badge) => all || badge.key === of.badge);
  const rules = [
    ...tracks.flatMap((track) => [
      track.for,
      ...track.tiers.map((tier) => tier.rule),
      ...(track.moves?.grandfather ?? []).map((one) => one.for),
    ]),
    ...badges.flatMap((badge) => [badge.for, badge.needs]),
  ];
  const used = new Set(rules.flatMap(metricsIn));
  return program.metrics.filter((metric) => used.has(metric.key) && metric.each === null).map((metric) => metric.key);
}

const ruleText = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && "tree" in value && "source" in value ? value.source : value;

/** What decides a metric's figure, apart from what it is called. */
const essence = (metric: Metric): string =>
  JSON.stringify({ ...metric, label: null, note: null, headline: null, unit: null, helper: null }, ruleText);

/** A metric and everything it is made from. */
function closure(program: Program, keys: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (key: string): void => {
    if (found.has(key)) return;
    found.add(key);
    program.metrics.find((metric) => metric.key === key)?.from.forEach(visit);
  };
  keys.forEach(visit);
  return found;
}

/** Whether everything that the tiers and badges of a draft read is measured by another version in the same way. */
export function sameFigures(draft: Program, other: Program): boolean {
  if (draft.currency !== other.currency || JSON.stringify(draft.fiscalYear) !== JSON.stringify(other.fiscalYear))
    return false;
  const fields = (program: Program) =>
    JSON.stringify([program.attributes, program.kinds], (key, value: unknown) => (key === "label" ? null : value));
  if (fields(draft) !== fields(other)) return false;
  return [...closure(draft, figuresUsed(draft, {}))].every((key) => {
    const [ours, theirs] = [draft, other].map((program) => program.metrics.find((metric) => metric.key === key));
    return ours !== undefined && theirs !== undefined && essence(ours) === essence(theirs);
  });
}
