import type { Rule } from "@fairway/rules";
import type { DocumentShape } from "../document/schema.ts";
import type { Path } from "../document/source.ts";
import { suggest } from "../document/suggest.ts";
import type { Badge, Metric, Tier, Track } from "../model.ts";
import type { Context } from "./context.ts";
import { metricEnvironment } from "./environment.ts";
import { labelOf } from "./labels.ts";
import { covers } from "./covers.ts";
import { buildMoves } from "./moves.ts";
import { metricsNamed } from "./references.ts";

type Expression = string | number | boolean;
export type Metrics = ReadonlyMap<string, Metric>;

/** A condition over metrics and the partner. `declared` are the names of all metrics, sound or not. */
function requirement(
  context: Context,
  path: Path,
  text: Expression,
  metrics: Metrics,
  declared: readonly string[],
): Rule | null {
  const unknown = metricsNamed(String(text)).filter((key) => !metrics.has(key));
  for (const key of unknown) {
    if (declared.includes(key)) continue;
    context.check.add(path, `There is no metric named “${key}”.`, suggest(key, [...metrics.keys()]));
  }
  if (unknown.length > 0) return null;
  const apart = metricsNamed(String(text)).find((key) => metrics.get(key)?.each != null);
  if (apart !== undefined) {
    context.check.add(
      path,
      `${apart} is kept apart by ${String(metrics.get(apart)?.each)}.`,
      "Say `take` on it, so that there is one figure for a partner.",
    );
    return null;
  }
  const rule = context.check.rule(path, text, metricEnvironment(metrics.values(), context.attributes));
  if (!rule) return null;
  if (rule.type.kind === "bool" || rule.type.kind === "null") return rule;
  context.check.add(
    path,
    `A requirement is met or not, and this is ${rule.type.kind}.`,
    "Write a condition, such as metric.points >= 150.",
  );
  return null;
}

function reachable(context: Context, path: Path, tiers: readonly Tier[]): void {
  tiers.forEach((tier, i) => {
    const above = tiers.slice(0, i).find((higher) => covers(higher.rule, tier.rule));
    if (!above) return;
    context.check.add(
      [...path, tier.name],
      `Nobody can be ${tier.name}: whoever meets it is ${above.name} already.`,
      "Put the tiers in order, highest first, or correct the requirement.",
      "key",
    );
  });
}

export function buildTrack(
  context: Context,
  key: string,
  written: DocumentShape["tracks"][string],
  metrics: Metrics,
  declared: readonly string[],
): Track {
  const path: Path = ["tracks", key];
  const tiersPath = [...path, "tiers"];
  const tiers = Object.entries(written.tiers).flatMap(([name, text]): Tier[] => {
    const rule = requirement(context, [...tiersPath, name], text, metrics, declared);
    return rule ? [{ name, label: labelOf(`${key}.${name}`, undefined, context.labels, name), rule }] : [];
  });
  if (Object.keys(written.tiers).length === 0) {
    context.check.add(tiersPath, "A track needs a tier.", "Add one, such as Member: true.");
  }
  reachable(context, tiersPath, tiers);
  const members =
    written.for === undefined ? null : requirement(context, [...path, "for"], written.for, metrics, declared);
  const condition = (at: Path, text: Expression) => requirement(context, at, text, metrics, declared);
  const moves = buildMoves(context.check, [...path, "moves"], written.moves, condition);
  return { key, label: labelOf(key, written.label, context.labels), for: members, tiers, moves };
}

export function buildBadge(
  context: Context,
  key: string,
  written: DocumentShape["badges"][string],
  metrics: Metrics,
  declared: readonly string[],
): Badge | null {
  const path: Path = ["badges", key];
  const isLong = typeof written === "object";
  const long = isLong ? written : { needs: written };
  const needs = requirement(context, isLong ? [...path, "needs"] : path, long.needs, metrics, declared);
  const members = long.for === undefined ? null : requirement(context, [...path, "for"], long.for, metrics, declared);
  return (
    needs && { key, label: labelOf(key, "label" in long ? long.label : undefined, context.labels), for: members, needs }
  );
}
