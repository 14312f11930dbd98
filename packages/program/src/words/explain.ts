import { windowRange, type Window } from "@fairway/kernel";
import type { Explanation, Shown } from "@fairway/rules";
import { labelIn } from "../build/labels.ts";
import { partnerValues } from "../condition-values.ts";
import type { Badge, Locale, Metric, Program, Track } from "../model.ts";
import type { TierAt } from "../moves/state.ts";
import { metricValueOf } from "./format.ts";
import { heldSays, type TrackMemory } from "./held.ts";
import { leaf } from "./leaf.ts";
import { metricSays } from "./metric.ts";
import { phrases } from "./phrases.ts";
import { explainMembers, explainRule } from "./rule.ts";
import { rangeText } from "./window.ts";

/** What was measured of one partner, and what the rules may look at beside it. */
export type Measured = {
  readonly asOf: Temporal.PlainDate;
  /** As `measure` gave them: numbers as exact text. */
  readonly metrics: Readonly<Record<string, unknown>>;
  /** What the figures give. */
  readonly standings: Readonly<Record<string, TierAt>>;
  /** What is held; what the figures give where absent. */
  readonly held?: Readonly<Record<string, TierAt>>;
  /** What is remembered in tracks that have a movement policy. */
  readonly memory?: Readonly<Record<string, TrackMemory>>;
  readonly badges: readonly string[];
  readonly partner: {
    readonly types: readonly string[];
    readonly region: string | null;
    readonly country: string | null;
    readonly joinedOn: string | null;
    readonly status: string;
    readonly attributes: Readonly<Record<string, unknown>>;
  };
  readonly evidence: readonly Evidence[];
};
/** A row of `metricEvidence`. */
export type Evidence = {
  readonly metric: string;
  readonly fact_count: number | string;
  readonly source: string;
  readonly newest_at: string;
};

export type MetricValue = {
  key: string;
  label: string;
  helper: boolean;
  value: Shown;
  says: string;
  window: { from: string | null; to: string } | null;
  from: string[];
  factCount: number | null;
  asOf: string;
  sources: { source: string; newestAt: string }[];
};
export type TrackStanding = {
  track: string;
  label: string;
  inTrack: Explanation;
  tier: string | null;
  rank: number;
  tiers: { tier: string; held: boolean; met: boolean | null; requirement: Explanation }[];
  next: { tier: string; requirement: Explanation; missing: Explanation[] } | null;
  /** What the figures give; null where they do not place the partner in the track. */
  qualifies: TierAt | null;
  /** What the tier held is short of; empty where its requirement is met. */
  short: Explanation[];
  /** Why it is held, in sentences; none where the tier follows the figures. */
  heldSays: string[];
};
export type BadgeStanding = { key: string; label: string; held: boolean; requirement: Explanation };
export type StandingExplained = { tracks: TrackStanding[]; badges: BadgeStanding[]; metrics: MetricValue[] };

/** One metric with its figure, its sentence, its days and the sources behind it. */
export function metricValue(
  program: Program,
  key: string,
  measured: Pick<Measured, "asOf" | "metrics" | "evidence">,
  locale: Locale,
): MetricValue | null {
  const metric = program.metrics.find((m) => m.key === key);
  return metric ? valueOf(program, metric, measured, locale) : null;
}

function valueOf(
  program: Program,
  metric: Metric,
  measured: Pick<Measured, "asOf" | "metrics" | "evidence">,
  locale: Locale,
): MetricValue {
  const range = metric.kind === "fact" ? windowRange(metric.window, measured.asOf, program.fiscalYear) : null;
  const days = (window: Window): string => {
    const { from, to } = windowRange(window, measured.asOf, program.fiscalYear);
    return rangeText(locale, from, to);
  };
  const own = measured.evidence.filter((e) => e.metric === metric.key);
  return {
    key: metric.key,
    label: labelIn(metric.label, locale),
    helper: metric.helper,
    value: metricValueOf(program, metric, measured.metrics[metric.key], locale),
    says: metricSays(program, metric, locale, days),
    window: range && { from: range.from?.toString() ?? null, to: range.to.toString() },
    from: [...metric.from],
    factCount: range && own.reduce((sum, e) => sum + Number(e.fact_count), 0),
    asOf: measured.asOf.toString(),
    sources: own.map((e) => ({ source: e.source, newestAt: e.newest_at })),
  };
}

const everyone = (locale: Locale): Explanation => leaf(phrases[locale].everyoneIn, true, "true");

/** The single comparisons that keep a requirement from being met. */
export const missing = (explanation: Explanation): Explanation[] => {
  if (explanation.met === true) return [];
  return explanation.parts.length === 0 ? [explanation] : explanation.parts.flatMap(missing);
};

type Explain = (rule: Track["tiers"][number]["rule"]) => Explanation;

function trackStanding(
  program: Program,
  track: Track,
  measured: Measured,
  locale: Locale,
  explain: Explain,
  members: Explain,
): TrackStanding {
  const qualifies = measured.standings[track.key] ?? null;
  const held = (measured.held ?? measured.standings)[track.key] ?? null;
  const memory = measured.memory?.[track.key];
  const tiers = track.tiers.map((tier) => {
    const requirement = explain(tier.rule);
    return { tier: tier.name, held: held?.tier === tier.name, met: requirement.met, requirement };
  });
  const place = held?.tier == null ? tiers.length : tiers.findIndex((t) => t.held);
  const above = held ? tiers[place - 1] : undefined;
  return {
    track: track.key,
    label: labelIn(track.label, locale),
    inTrack: track.for ? members(track.for) : everyone(locale),
    tier: held?.tier ?? null,
    rank: held?.rank ?? -1,
    tiers,
    next: above ? { tier: above.tier, requirement: above.requirement, missing: missing(above.requirement) } : null,
    qualifies,
    short: tiers.filter((tier) => tier.held).flatMap((tier) => missing(tier.requirement)),
    heldSays: memory ? heldSays(program, track, { memory, qualifies, asOf: measured.asOf }, locale) : [],
  };
}

const badgeStanding = (badge: Badge, measured: Measured, locale: Locale, explain: Explain): BadgeStanding => ({
  key: badge.key,
  label: labelIn(badge.label, locale),
  held: measured.badges.includes(badge.key),
  requirement: explain(badge.needs),
});

/** A partner's standing, explained down to its metrics. */
export function explainStanding(program: Program, measured: Measured, locale: Locale): StandingExplained {
  const partner = partnerValues(program, measured.partner);
  const values = { metric: measured.metrics, partner, asOf: measured.asOf.toString() };
  const explain: Explain = (rule) => explainRule(program, rule, values, locale);
  const members: Explain = (rule) => explainMembers(program, rule, values, locale);
  return {
    tracks: program.tracks.map((track) => trackStanding(program, track, measured, locale, explain, members)),
    badges: program.badges.map((badge) => badgeStanding(badge, measured, locale, explain)),
    metrics: program.metrics.map((metric) => valueOf(program, metric, measured, locale)),
  };
}
