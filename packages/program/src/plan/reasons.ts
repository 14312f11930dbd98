import type { Explanation } from "@fairway/rules";
import { partnerValues, type MeasuredPartner } from "../condition-values.ts";
import type { Locale, Program } from "../model.ts";
import { missing } from "../words/explain.ts";
import { explainMembers, explainRule } from "../words/rule.ts";

export type ChangeDirection = "up" | "down" | "in" | "out" | "same";

/** A change of a tier or badge, with the figures it follows from. */
export type TierChange = {
  readonly subject: "tier" | "badge";
  readonly track: string;
  readonly direction: ChangeDirection;
  readonly fromTier: string | null;
  readonly toTier: string | null;
  /** The tier whose requirement is missed, of a partner that moves down. */
  readonly asked: string | null;
  readonly asOf: Temporal.PlainDate;
  readonly metrics: Readonly<Record<string, unknown>>;
  readonly partner: MeasuredPartner["partner"];
};

/** Why something changes: what is not met any more, or what is met now. `nearest` is what the next tier up still needs. */
export type Reasons = {
  readonly reasons: readonly Explanation[];
  readonly next: { readonly tier: string; readonly missing: readonly Explanation[] } | null;
};

const singles = (explanation: Explanation): Explanation[] =>
  explanation.parts.length === 0 ? [explanation] : explanation.parts.flatMap(singles);

const met = (explanation: Explanation): Explanation[] => singles(explanation).filter((part) => part.met === true);

/** Explains a change by the rules of the version that brings it, in the reader's language. */
export function explainChange(program: Program, change: TierChange, locale: Locale): Reasons {
  const values = {
    metric: change.metrics,
    partner: partnerValues(program, change.partner),
    asOf: change.asOf.toString(),
  };
  const explain = (rule: Parameters<typeof explainRule>[1]) => explainRule(program, rule, values, locale);
  if (change.subject === "badge") {
    const badge = program.badges.find(({ key }) => key === change.track);
    const needs = badge && explain(badge.needs);
    return { reasons: needs ? (change.direction === "up" ? met(needs) : missing(needs)) : [], next: null };
  }
  const track = program.tracks.find(({ key }) => key === change.track);
  if (!track) return { reasons: [], next: null };
  if (change.direction === "in" || change.direction === "out")
    return { reasons: track.for ? [explainMembers(program, track.for, values, locale)] : [], next: null };
  const place = track.tiers.findIndex((tier) => tier.name === change.toTier);
  const above = track.tiers[(place === -1 ? track.tiers.length : place) - 1];
  const next = above ? { tier: above.name, missing: missing(explain(above.rule)) } : null;
  if (change.direction === "same") return { reasons: [], next };
  if (change.direction === "up") {
    const reached = track.tiers[place];
    return { reasons: reached ? met(explain(reached.rule)) : [], next };
  }
  const lost = track.tiers.find((tier) => tier.name === change.asked);
  return { reasons: lost ? missing(explain(lost.rule)) : [], next };
}
