import type { Explanation } from "@fairway/contract";
import type { Locale } from "../../platform/index.ts";
import { fact } from "./explain.ts";
import { actionSays, partSays } from "./says.ts";
import type { ActionKind, Health, Waiting } from "./types.ts";

export type Action = {
  kind: ActionKind;
  occasion: string;
  says: string;
  weight: number;
  because: Explanation;
};

/** How urgent each kind is before anything else is known: what waits for us first, then what is lost, then what could be won. */
const urgency: Readonly<Record<ActionKind, number>> = {
  answerRequest: 90,
  signAgreement: 80,
  saveTier: 75,
  resumeOnboarding: 70,
  addAdministrator: 60,
  talkAboutTrend: 55,
  useBenefit: 50,
  callSilent: 45,
  reachTier: 40,
  readNotice: 30,
};

/** Silence begins after this many days without a sign-in. */
const silentAfterDays = 60;
/** A fall is talked about below this part of the year before: 50 of 100 points are five sevenths. */
const fallenBelow = 50;

const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;

const quarterOf = (iso: string): string => `${iso.slice(0, 4)}-Q${Math.ceil(Number(iso.slice(5, 7)) / 3)}`;

type Found = {
  kind: ActionKind;
  occasion: string;
  label?: string | null;
  on?: string | null;
  extra?: string;
  more?: number;
};

/** Waiting longer, or ending sooner, weighs more; ten points at most. */
const pressed = (on: string, asOf: string): number => Math.max(0, Math.min(10, Math.floor(daysBetween(on, asOf) / 3)));

/** The names of things by key, in the reader's language; a key that names nothing any more stays as it is. */
export type Labels = (key: string) => string;

const each = (kind: ActionKind, waiting: readonly Waiting[], asOf: string, label: Labels): Found[] =>
  waiting.map(({ id, label: key, on }) => ({
    kind,
    occasion: id,
    label: key === null ? null : label(key),
    on,
    more: pressed(on, asOf),
  }));

function found({ inputs, asOf }: Health, label: Labels, locale: Locale): Found[] {
  const all: Found[] = [
    ...each("answerRequest", inputs.requests, asOf, label),
    ...each("signAgreement", inputs.toSign, asOf, label),
    ...each("resumeOnboarding", inputs.stalled, asOf, label),
    ...each("saveTier", inputs.atRisk, asOf, label),
    ...each("readNotice", inputs.unread.slice(0, 1), asOf, label).map((one) => ({ ...one, label: null })),
    ...inputs.expiring.map(({ id, label: key, on, left }): Found => ({
      kind: "useBenefit",
      occasion: `${id} ${on}`,
      label: key === null ? null : label(key),
      on,
      extra: new Intl.NumberFormat(locale).format(left as Intl.StringNumericLiteral),
      more: Math.max(0, 10 - Math.floor(daysBetween(asOf, on) / 3)),
    })),
  ];
  if (inputs.administrators === 0) all.push({ kind: "addAdministrator", occasion: `none of ${inputs.people}` });
  if (inputs.lastSeenOn !== null && daysBetween(inputs.lastSeenOn, asOf) >= silentAfterDays)
    all.push({ kind: "callSilent", occasion: `since ${inputs.lastSeenOn}`, on: inputs.lastSeenOn });
  if (inputs.trend !== null && inputs.trend < fallenBelow)
    all.push({
      kind: "talkAboutTrend",
      occasion: quarterOf(asOf),
      extra: partSays.trend(inputs, asOf, locale),
      more: Math.floor((fallenBelow - inputs.trend) / 5),
    });
  return all;
}

/** What the nearest tier above still asks for; not part of what is computed for everybody. */
export type Gap = { track: string; tier: string; says: string; missing: Explanation };

/** What to do next for a partner, the most urgent first, each from facts; a high risk of losing it adds to all. */
export function suggest(health: Health, gap: Gap | null, label: Labels, locale: Locale): Action[] {
  const raised = health.risk === "high" ? 5 : 0;
  const actions = found(health, label, locale).map(({ kind, occasion, label: what, on, extra, more }): Action => {
    const says = actionSays(kind, { label: what ?? null, on: on ?? null, extra: extra ?? "" }, locale);
    return {
      kind,
      occasion,
      says,
      weight: urgency[kind] + (more ?? 0) + raised,
      because: fact(`action.${kind}`, says),
    };
  });
  if (gap) {
    const says = actionSays("reachTier", { label: gap.tier, on: null, extra: gap.says }, locale);
    const occasion = `${gap.track} ${gap.tier} ${quarterOf(health.asOf)}`;
    actions.push({ kind: "reachTier", occasion, says, weight: urgency.reachTier + raised, because: gap.missing });
  }
  return actions.toSorted((a, b) => b.weight - a.weight || (a.occasion < b.occasion ? -1 : 1));
}
