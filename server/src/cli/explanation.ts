import type { Explanation } from "@fairway/contract";
import type { Reply } from "./api.ts";
import { table } from "./output.ts";
import { shown } from "./values.ts";

type Standing = Reply<"getStanding">;
type Track = Standing["tracks"][number];
export type Metric = Standing["metrics"][number];

const mark = (met: boolean | null): string => (met === null ? "?" : met ? "✓" : "✗");

/** A requirement as a tree: what it says, what is there, what is missing. */
export function explanationLines(explained: Explanation, indent = ""): readonly string[] {
  const gap = explained.gap === null || explained.met === true ? "" : `, ${shown(explained.gap)} missing`;
  const actual =
    explained.actual === null || explained.combine !== null ? "" : ` (is ${shown(explained.actual)}${gap})`;
  const metrics = explained.combine === null && explained.from.length > 0 ? `  ← ${explained.from.join(", ")}` : "";
  return [
    `${indent}${mark(explained.met)} ${explained.says}${actual}${metrics}`,
    ...explained.parts.flatMap((part) => explanationLines(part, `${indent}  `)),
  ];
}

/** Of a tier that is held by a policy: what the figures give, why it is held, and what would keep it. */
function heldLines({ tier, heldBecause, qualifies, pending, memoryFrom }: Track): readonly string[] {
  if (memoryFrom !== null) return [`  Follows the figures of the day; tiers are remembered from ${memoryFrom} on`];
  if (!heldBecause) return [];
  const asks = pending?.direction === "down" ? pending.missing : [];
  return [
    `  Holds ${tier ?? "no tier"}, qualifies for ${qualifies?.tier ?? "no tier"}`,
    ...heldBecause.says.map((sentence) => `  ${sentence}`),
    ...(asks.length === 0
      ? []
      : [`  To keep ${tier ?? "it"}:`, ...asks.flatMap((ask) => explanationLines(ask, "    "))]),
  ];
}

function trackLines(track: Track): readonly string[] {
  const held = track.tiers.find((tier) => tier.held);
  return [
    `${track.label}: ${track.tier ?? "no tier"}${track.since === null ? "" : ` since ${track.since}`}`,
    ...heldLines(track),
    ...(held ? explanationLines(held.requirement, "  ") : []),
    ...(track.next === null ? [] : [`  Next: ${track.next.tier}`, ...explanationLines(track.next.requirement, "    ")]),
  ];
}

/** A standing for people: each track with its tier, why, and what the next one needs. */
export function standingLines(standing: Standing): readonly string[] {
  return [
    `${standing.programName}, version ${standing.version}, as of ${standing.asOf}`,
    ...standing.tracks.filter((track) => track.inTrack.met === true).flatMap((track) => ["", ...trackLines(track)]),
    ...(standing.badges.length === 0 ? [] : ["", "Badges"]),
    ...standing.badges.flatMap((badge) => [`  ${mark(badge.held)} ${badge.label}`]),
    "",
    "Metrics",
    ...table(
      ["metric", "value", "for --why"],
      standing.metrics.map((m) => [m.label, shown(m.value), m.key]),
    ).map((line) => `  ${line}`),
  ];
}

/** What is known today beside what was known then. */
export function hindsightLines({ says, metrics, tracks }: NonNullable<Standing["hindsight"]>): readonly string[] {
  const rows = [
    ...tracks.map((track) => [`${track.label} qualifies for`, track.then ?? "no tier", track.now ?? "no tier"]),
    ...metrics.map((metric) => [metric.label, shown(metric.then), shown(metric.now)]),
  ];
  return [...says, ...(rows.length === 0 ? [] : ["", ...table(["", "known then", "known now"], rows)])];
}

/** The facts that became known, or were taken back, after the day. */
export function lateLines({ items, total }: Reply<"listLateFacts">): readonly string[] {
  if (items.length === 0) return [];
  const rows = items.map((fact) => [
    fact.occurredOn,
    fact.reversed ? `taken back ${fact.reversed.at.slice(0, 10)}` : `arrived ${fact.recordedAt.slice(0, 10)}`,
    fact.kindLabel,
    fact.reference,
    fact.changes
      .map((change) => (change.contribution === null ? change.label : `${change.label} ${shown(change.contribution)}`))
      .join(", "),
  ]);
  const more = (total ?? items.length) - items.length;
  return [
    "",
    ...table(["date", "became known", "what", "reference", "changes"], rows),
    ...(more > 0 ? [`… and ${more} more`] : []),
  ];
}

/** A metric in words, with what it was made of. */
export function metricLines(metric: Metric): readonly string[] {
  const window = metric.window === null ? "" : ` (${metric.window.from ?? "…"} to ${metric.window.to})`;
  const facts = metric.factCount === null ? "" : `, ${metric.factCount} facts`;
  return [
    `${metric.label}: ${shown(metric.value)}${facts}`,
    `  ${metric.says}${window}`,
    ...metric.sources.map((s) => `  source ${s.source}, newest arrived ${s.newestAt}`),
  ];
}
