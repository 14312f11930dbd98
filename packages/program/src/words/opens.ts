import type { Explanation, Rule } from "@fairway/rules";
import { labelIn } from "../build/labels.ts";
import { conditionValues, type MeasuredPartner } from "../condition-values.ts";
import type { Benefit, Locale, Program, Segment, Track } from "../model.ts";
import { benefitWords } from "./benefit-words.ts";
import { missing } from "./explain.ts";
import { listText } from "./format.ts";
import { leaf } from "./leaf.ts";
import { agreementName, capital } from "./names.ts";
import { explanationFor, programFor, type Reader } from "./reader.ts";
import { explainMembers, explainRule } from "./rule.ts";

/** One thing that would open a benefit, with what is still missing for it. */
export type Opening = {
  /** “Reach Gold in Sell”. */
  says: string;
  /** True where the figures are there already and only the decision is to come. */
  met: boolean | null;
  requirement: Explanation;
  missing: Explanation[];
};

export type BenefitExplained = {
  /** Whether the partner may have it by what it holds. */
  met: boolean;
  /** What it is worth to the partner by the tier it holds; null where it has none of the tiers, or nothing to say. */
  worth: string | null;
  requirement: Explanation;
  /** By what it was earned, as a sentence that names the tier held: “Gold in Sell.” */
  earned: string;
  /** What would open it; empty where it is open. */
  opens: Opening[];
};

type Expr = Rule["tree"];
type Wanted = { readonly path: string; readonly values: readonly string[] };

const textsOf = (expr: Expr): string[] => {
  if (expr.kind === "literal") return typeof expr.value === "string" ? [expr.value] : [];
  return expr.kind === "list" ? expr.items.flatMap(textsOf) : [];
};

/** The tiers, badges, segments and agreements that a condition asks for. What it excludes does not open anything. */
function wantedIn(expr: Expr): Wanted[] {
  switch (expr.kind) {
    case "and":
    case "or":
      return [...wantedIn(expr.left), ...wantedIn(expr.right)];
    case "variable":
      return [{ path: expr.path, values: [] }];
    case "compare": {
      if (expr.operator !== "==") return [];
      const [variable, literal] = expr.left.kind === "variable" ? [expr.left, expr.right] : [expr.right, expr.left];
      return variable.kind === "variable" ? [{ path: variable.path, values: textsOf(literal) }] : [];
    }
    case "in":
      return expr.item.kind === "variable" ? [{ path: expr.item.path, values: textsOf(expr.list) }] : [];
    default:
      return [];
  }
}

type Parts = {
  program: Program;
  measured: MeasuredPartner;
  locale: Locale;
  explain: (rule: Rule) => Explanation;
  /** Why a partner is in a track or not. */
  members: (rule: Rule) => Explanation;
};

const opening = (says: string, requirement: Explanation): Opening => ({
  says,
  met: requirement.met,
  requirement,
  missing: missing(requirement),
});

/** What a tier asks for; of who is not in its track, also what the track asks for. */
function asked({ measured, locale, explain, members: meant }: Parts, track: Track, rule: Rule): Explanation {
  const needs = explain(rule);
  if (measured.held[track.key] || !track.for) return needs;
  const members = meant(track.for);
  if (members.met === true) return needs;
  const parts = [members, needs];
  const says = listText(
    locale,
    parts.map((part) => part.says.replace(/\.$/, "")),
    "conjunction",
  );
  return { ...leaf(says, false), combine: "all", parts };
}

/** The nearest of these tiers above the one held; nothing where one of them is held. */
function tierOpening(parts: Parts, track: Track, tiers: readonly string[]): Opening[] {
  const { measured, locale } = parts;
  const held = measured.held[track.key];
  if (held?.tier && tiers.includes(held.tier)) return [];
  const top = track.tiers.length - 1;
  const above = track.tiers
    .map((tier, i) => ({ tier, rank: top - i }))
    .filter(({ tier, rank }) => tiers.includes(tier.name) && rank > (held?.rank ?? -1));
  const nearest = above.at(-1);
  if (!nearest) return [];
  const says = benefitWords[locale].reach(labelIn(nearest.tier.label, locale), labelIn(track.label, locale));
  return [opening(says, asked(parts, track, nearest.tier.rule))];
}

/** What is missing for a group that the vendor chooses is not told. */
const nothingTold = { requirement: leaf("", false), missing: [] };

const isIn = ({ explain }: Parts, segment: Segment): boolean => explain(segment.rule).met === true;

function openingsFor(parts: Parts, { path, values }: Wanted): Opening[] {
  const { program, measured, locale, explain } = parts;
  const [root, key = ""] = path.split(".");
  const say = benefitWords[locale];
  const track = root === "track" ? program.tracks.find((t) => t.key === key) : undefined;
  if (track) return tierOpening(parts, track, values);
  const badge = root === "badge" ? program.badges.find((b) => b.key === key) : undefined;
  if (badge && !measured.badges.includes(key))
    return [opening(say.earn(labelIn(badge.label, locale)), explain(badge.needs))];
  if (root === "agreement" && measured.agreements?.includes(key) !== true)
    return [opening(say.accept(agreementName(program, key, locale)), leaf("", false))];
  const segment = root === "segment" ? program.segments.find((s) => s.key === key) : undefined;
  if (segment?.hidden) return isIn(parts, segment) ? [] : [{ says: say.belongChosen, met: false, ...nothingTold }];
  const rule = segment && explain(segment.rule);
  return segment && rule && rule.met !== true ? [opening(say.belong(labelIn(segment.label, locale)), rule)] : [];
}

/** What of the things that a condition asks for would open it. */
export function openingsOf(
  program: Program,
  rule: Rule,
  measured: MeasuredPartner,
  locale: Locale,
  reader: Reader,
): Opening[] {
  const values = conditionValues(program, measured, rule);
  const explain = (each: Rule): Explanation => explanationFor(explainRule(program, each, values, locale), reader);
  const members = (each: Rule): Explanation => explanationFor(explainMembers(program, each, values, locale), reader);
  return wantedIn(rule.tree).flatMap((each) => openingsFor({ program, measured, locale, explain, members }, each));
}

/** That one of the tiers of a benefit's worth is held. */
function tierRequirement(parts: Parts, track: Track, tiers: readonly string[]): Explanation {
  const { measured, locale } = parts;
  const held = measured.held[track.key]?.tier ?? null;
  const names = track.tiers.filter((tier) => tiers.includes(tier.name)).map((tier) => labelIn(tier.label, locale));
  const says = benefitWords[locale].hold(listText(locale, names, "disjunction"), labelIn(track.label, locale));
  const actual = track.tiers.find((tier) => tier.name === held);
  return {
    ...leaf(says, held !== null && tiers.includes(held)),
    actual: actual ? { type: "text", value: labelIn(actual.label, locale) } : { type: "unknown", value: null },
  };
}

/** Whether a partner may have a benefit by what it holds, why, and what would open it, as far as the reader may know. */
export function explainBenefit(
  whole: Program,
  benefit: Benefit,
  measured: MeasuredPartner,
  locale: Locale,
  reader: Reader = "everybody",
): BenefitExplained {
  const program = programFor(whole, reader);
  const values = conditionValues(program, measured, benefit.for);
  const explain = (rule: Rule): Explanation => explanationFor(explainRule(program, rule, values, locale), reader);
  const members = (rule: Rule): Explanation => explanationFor(explainMembers(program, rule, values, locale), reader);
  const parts: Parts = { program, measured, locale, explain, members };
  const track = program.tracks.find((t) => t.key === benefit.track);
  const byTier = benefit.worth && "byTier" in benefit.worth ? benefit.worth.byTier : null;
  const pieces = [
    ...(benefit.for ? [explain(benefit.for)] : []),
    ...(track && byTier ? [tierRequirement(parts, track, Object.keys(byTier))] : []),
  ];
  const [first = leaf(benefitWords[locale].everybody, true), ...others] = pieces;
  const met = pieces.every((piece) => piece.met === true);
  const requirement: Explanation =
    others.length === 0
      ? first
      : {
          ...leaf(
            listText(
              locale,
              pieces.map((piece) => piece.says),
              "conjunction",
            ),
            met,
          ),
          combine: "all",
          parts: pieces,
        };
  const held = track ? (measured.held[track.key]?.tier ?? null) : null;
  const worth = byTier ? (held === null ? null : (byTier[held] ?? null)) : allOf(benefit);
  const wanted = benefit.for && !met ? wantedIn(benefit.for.tree) : [];
  const isBelow = track && byTier && worth === null;
  const tier = track?.tiers.find((each) => each.name === held);
  const byHeld =
    track && byTier && tier
      ? [benefitWords[locale].hold(labelIn(tier.label, locale), labelIn(track.label, locale))]
      : [];
  const earned = [...(benefit.for ? [explain(benefit.for).says] : []), ...byHeld];
  return {
    met,
    worth,
    requirement,
    earned: `${capital(earned.length > 0 ? listText(locale, earned, "conjunction") : first.says).replace(/\.$/, "")}.`,
    opens: [
      ...wanted.flatMap((each) => openingsFor(parts, each)),
      ...(isBelow ? tierOpening(parts, track, Object.keys(byTier)) : []),
    ],
  };
}

const allOf = (benefit: Benefit): string | null => (benefit.worth && "all" in benefit.worth ? benefit.worth.all : null);
