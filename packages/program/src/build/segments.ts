import type { DocumentShape } from "../document/schema.ts";
import type { Path } from "../document/source.ts";
import { suggest } from "../document/suggest.ts";
import type { Metric, Segment } from "../model.ts";
import { conditionIn, type ConditionScope } from "./condition.ts";
import type { Context } from "./context.ts";
import { labelOf, textOf } from "./labels.ts";

/** Segments speak of everything measured and held, but not of each other. */
export function buildSegments(
  context: Context,
  written: DocumentShape["segments"],
  scope: ConditionScope,
  declared: readonly string[],
): Segment[] {
  return Object.entries(written).flatMap(([key, entry]) => {
    const path: Path = ["segments", key];
    const isLong = typeof entry === "object";
    const text = isLong ? entry.rule : entry;
    const rule = conditionIn(context.check, isLong ? [...path, "rule"] : path, text, scope, declared);
    if (!rule) return [];
    const label = labelOf(key, isLong ? entry.label : undefined, context.labels);
    return [{ key, label, note: isLong ? textOf(entry.note) : null, rule }];
  });
}

const numeric = new Set<Metric["type"]>(["decimal", "integer", "percent", "money"]);

/** The score that says how near a partner is to the ideal one. */
export function idealPartner(
  context: Context,
  key: string | undefined,
  metrics: ReadonlyMap<string, Metric>,
  declared: readonly string[],
): string | null {
  if (key === undefined) return null;
  const metric = metrics.get(key);
  const path: Path = ["idealPartner"];
  if (!metric) {
    if (!declared.includes(key))
      context.check.add(path, `There is no metric named “${key}”.`, suggest(key, [...metrics.keys()]));
    return null;
  }
  if (metric.kind !== "derived" || metric.each !== null || !numeric.has(metric.type)) {
    const remedy = "Make a score, with a part for each thing that makes a partner ideal, and name it here.";
    context.check.add(path, `${key} is not a score.`, remedy);
    return null;
  }
  return key;
}
