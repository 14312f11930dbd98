import { evaluate, type Rule } from "@fairway/rules";
import { fittingValue } from "./fitting.ts";
import type { Program } from "./model.ts";

type HeldByTrack = Readonly<Record<string, { readonly tier: string | null; readonly rank: number }>>;

/** One partner as conditions see it. */
export type MeasuredPartner = {
  readonly asOf: Temporal.PlainDate;
  readonly metrics: Readonly<Record<string, unknown>>;
  /** The tiers held. */
  readonly held: HeldByTrack;
  readonly badges: readonly string[];
  /** Keys of the agreements by which it is bound. */
  readonly agreements?: readonly string[];
  readonly partner: {
    readonly types: readonly string[];
    readonly region: string | null;
    readonly country: string | null;
    readonly joinedOn: string | null;
    readonly status: string;
    readonly attributes: Readonly<Record<string, unknown>>;
  };
};

/** The partner as rules read it: attributes of their declared types, what is yes or no is no until somebody says yes. */
export function partnerValues(program: Program, partner: MeasuredPartner["partner"]) {
  const attributes = Object.fromEntries(
    program.attributes.map(({ key, type }) => {
      const value = fittingValue(partner.attributes[key], type);
      return [key, type === "boolean" ? (value ?? false) : value];
    }),
  );
  return { ...partner, attributes };
}

const prefix = "agreement.";
const agreementsIn = (rules: readonly (Rule | null)[]): string[] =>
  rules
    .flatMap((rule) => rule?.uses ?? [])
    .flatMap((use) => (use.startsWith(prefix) ? [use.slice(prefix.length)] : []));

/** The values of one partner for a condition of `parseCondition`, segments and benefits. */
export function conditionValues(
  program: Program,
  measured: MeasuredPartner,
  rule: Rule | null,
): Readonly<Record<string, unknown>> {
  const metrics = program.metrics.filter((m) => m.each === null);
  const values = {
    metric: Object.fromEntries(metrics.map((m) => [m.key, measured.metrics[m.key] ?? null])),
    partner: partnerValues(program, measured.partner),
    asOf: measured.asOf.toString(),
    track: Object.fromEntries(program.tracks.map(({ key }) => [key, measured.held[key]?.tier ?? null])),
    badge: Object.fromEntries(program.badges.map(({ key }) => [key, measured.badges.includes(key)])),
  };
  const named = agreementsIn([rule, ...program.segments.map((each) => each.rule)]);
  const agreement = Object.fromEntries(named.map((key) => [key, measured.agreements?.includes(key) ?? false]));
  const segment = Object.fromEntries(
    program.segments.map(({ key, rule }) => [key, evaluate(rule)({ ...values, agreement, segment: {} }) === true]),
  );
  return { ...values, agreement, segment };
}
