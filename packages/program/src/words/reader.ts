import type { Explanation, Rule } from "@fairway/rules";
import type { Metric, Program } from "../model.ts";

/** Who reads: the vendor's people also read what things cost, how partners are grouped, and which is the ideal one. */
export type Reader = "vendor" | "everybody";

/** These metrics and all that they are made from. */
function madeOf(program: Program, keys: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const visit = (key: string): void => {
    if (found.has(key)) return;
    found.add(key);
    program.metrics.find((metric) => metric.key === key)?.from.forEach(visit);
  };
  for (const key of keys) visit(key);
  return found;
}

const named = (rules: readonly (Rule | null)[]): string[] =>
  rules.flatMap((rule) => rule?.uses ?? []).flatMap((use) => (use.startsWith("metric.") ? [use.slice(7)] : []));

/** The score itself and its own parts, not what else it is made from. */
const scoreOf = ({ metrics }: Program, score: string): string[] => {
  const from = metrics.find((metric) => metric.key === score)?.from ?? [];
  const isPart = ({ key, helper }: Metric): boolean => helper && from.includes(key) && key.startsWith(`${score}_`);
  return [score, ...metrics.filter(isPart).map((metric) => metric.key)];
};

/** The score of the ideal partner, its parts and what is made from them, unless something that partners read asks for them. */
function onlyIdeal(program: Program): ReadonlySet<string> {
  const { idealPartner, metrics, tracks, badges, benefits } = program;
  if (idealPartner === null) return new Set();
  const asked = named([
    ...tracks.flatMap((track) => track.tiers.map((tier) => tier.rule)),
    ...badges.map((badge) => badge.needs),
    ...benefits.map((benefit) => benefit.for),
  ]);
  const isMadeFrom = (keys: readonly string[], { key }: Metric): boolean => {
    const made = madeOf(program, [key]);
    return keys.some((each) => made.has(each));
  };
  const score = scoreOf(program, idealPartner);
  const others = metrics.filter((metric) => !metric.helper && !isMadeFrom(score, metric)).map((metric) => metric.key);
  const read = madeOf(program, [...asked, ...others]);
  const own = [...madeOf(program, [idealPartner])].filter((key) => !read.has(key));
  return new Set(metrics.filter((metric) => isMadeFrom(own, metric)).map((metric) => metric.key));
}

function forEverybody(program: Program): Program {
  const hidden = onlyIdeal(program);
  return {
    ...program,
    segments: program.segments.map((segment) => ({ ...segment, hidden: true })),
    metrics: program.metrics.filter((metric) => !hidden.has(metric.key)),
    headline: program.headline.filter((key) => !hidden.has(key)),
  };
}

const made = new WeakMap<Program, Program>();

/** The program as this reader may know it: how the vendor groups and rates its partners stays with the vendor. */
export function programFor(program: Program, reader: Reader): Program {
  if (reader === "vendor") return program;
  const known = made.get(program) ?? forEverybody(program);
  made.set(program, known);
  return known;
}

/** An explanation in which the rule as it is written names no segment either. */
export const explanationFor = (explanation: Explanation, reader: Reader): Explanation =>
  reader === "vendor"
    ? explanation
    : {
        ...explanation,
        rule: explanation.rule.replace(/\bsegment\.\w+/g, "segment"),
        parts: explanation.parts.map((part) => explanationFor(part, reader)),
      };
