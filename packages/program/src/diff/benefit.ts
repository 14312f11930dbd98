import type { Rule } from "@fairway/rules";
import { labelIn } from "../build/labels.ts";
import type { Benefit, Locale, Program } from "../model.ts";
import { benefitKindText, worthText } from "../words/benefit.ts";
import { formulaText, requirementText, ruleText } from "../words/rule.ts";
import { spanText } from "../words/span.ts";
import { typed, valueText } from "../words/format.ts";
import {
  facetChanges,
  matched,
  nameChange,
  orElse,
  rowChanges,
  type Facet,
  type Rows,
  type Subject,
} from "./facets.ts";
import type { ProgramChange } from "./model.ts";
import { diffWords } from "./words.ts";

const words = {
  en: {
    automatically: "by itself",
    "on request": "on request",
    asLong: "as long as it is earned",
    unstated: "not stated",
  },
  de: {
    automatically: "von selbst",
    "on request": "auf Antrag",
    asLong: "solange sie verdient ist",
    unstated: "nicht angegeben",
  },
} as const;

const allOf = ({ worth }: Benefit): string | null => (worth !== null && "all" in worth ? worth.all : null);
const tiersOf = ({ worth }: Benefit) => (worth !== null && "byTier" in worth ? worth.byTier : {});

function costText(program: Program, { cost, costIsWorth }: Benefit, locale: Locale): string {
  if (costIsWorth) return diffWords[locale].facets.worth;
  if (cost === null) return words[locale].unstated;
  const isFigure = /^\d+(\.\d+)?$/.test(cost.source);
  return isFigure ? valueText(locale, typed(program, "money", null, cost.source)) : formulaText(program, cost, locale);
}

function facetsOf(program: Program, benefit: Benefit, locale: Locale): Facet[] {
  const { kind, for: who, track, unit, given, decideWithin, valid, cost, costIsWorth, note } = benefit;
  const named = program.tracks.find((t) => t.key === track);
  const isWordless = Object.keys(tiersOf(benefit)).length > 0;
  return [
    { name: "kind", value: kind, text: benefitKindText(kind, locale) },
    {
      name: "members",
      value: who,
      text: who ? requirementText(program, who, locale) : diffWords[locale].everybody,
      raw: who?.source,
    },
    { name: "track", value: track, text: named ? labelIn(named.label, locale) : track },
    {
      name: "worth",
      value: allOf(benefit),
      text: isWordless ? null : worthText(program, benefit, allOf(benefit), locale),
    },
    { name: "unit", value: unit, text: unit },
    { name: "given", value: given, text: words[locale][given] },
    {
      name: "decideWithin",
      value: given === "on request" ? decideWithin : null,
      text: given === "on request" ? spanText(locale, decideWithin, true) : null,
    },
    { name: "lasts", value: valid, text: valid === null ? words[locale].asLong : spanText(locale, valid) },
    {
      name: "cost",
      value: costIsWorth ? "worth" : (tabled(cost) ?? cost),
      text: tabled(cost) === null ? costText(program, benefit, locale) : null,
      raw: cost?.source,
    },
    { name: "note", value: note, text: note === null ? null : labelIn(note, locale) },
  ];
}

function worthRows(program: Program, benefit: Benefit, locale: Locale): Rows {
  const tiers = program.tracks.find((t) => t.key === benefit.track)?.tiers ?? [];
  return new Map(
    Object.entries(tiersOf(benefit)).map(([name, worth]) => {
      const tier = tiers.find((t) => t.name === name);
      const text = worthText(program, benefit, worth, locale);
      return [`worth.${name}`, { name: tier ? labelIn(tier.label, locale) : name, value: worth, text }];
    }),
  );
}

/** A cost that is told by cases, such as by tier, is compared case by case. */
const tabled = (cost: Rule | null): "cases" | null => (cost?.tree.kind === "choice" ? "cases" : null);

function costRows(program: Program, { cost, costIsWorth }: Benefit, locale: Locale): Rows {
  const rows: [string, { name: string; value: unknown; text: string }][] = [];
  if (cost === null || costIsWorth || tabled(cost) === null) return new Map();
  const figure = (tree: Rule["tree"]): string => {
    const amount = literalOf(tree);
    return amount === null
      ? ruleText(program, { ...cost, tree }, locale)
      : valueText(locale, typed(program, "money", null, amount));
  };
  let at: Rule["tree"] = cost.tree;
  for (; at.kind === "choice"; at = at.otherwise) {
    const name = ruleText(program, { ...cost, tree: at.when }, locale);
    rows.push([name, { name, value: at.chosen, text: figure(at.chosen) }]);
  }
  const { otherwise } = diffWords[locale];
  return new Map([...rows, ["*", { name: otherwise, value: at, text: figure(at) }]]);
}

const literalOf = (tree: Rule["tree"]): string | null => {
  if (tree.kind === "convert") return literalOf(tree.of);
  return tree.kind === "literal" && tree.value !== null ? String(tree.value) : null;
};

function shortly(program: Program, benefit: Benefit, locale: Locale): string {
  const byTier = [...worthRows(program, benefit, locale).values()].map(({ name, text }) => `${name} ${text}`);
  const worth = byTier.length > 0 ? byTier.join(", ") : worthText(program, benefit, allOf(benefit), locale);
  const says = `${benefitKindText(benefit.kind, locale)}, ${worth}`;
  return benefit.for ? diffWords[locale].whoever(says, requirementText(program, benefit.for, locale)) : says;
}

/** What differs in benefits. */
export function benefitChanges(before: Program, after: Program, locale: Locale): ProgramChange[] {
  const say = diffWords[locale];
  const { removed, kept, added } = matched(before.benefits, after.benefits);
  const path = (benefit: Benefit) => `benefits.${benefit.key}`;
  return [
    ...added.map((benefit): ProgramChange => {
      const [what, to] = [labelIn(benefit.label, locale), shortly(after, benefit, locale)];
      return { path: path(benefit), kind: "added", what, from: null, to, says: say.added.benefit(what, to) };
    }),
    ...removed.map((benefit): ProgramChange => {
      const [what, from] = [labelIn(benefit.label, locale), shortly(before, benefit, locale)];
      return { path: path(benefit), kind: "removed", what, from, to: null, says: say.removed.benefit(what) };
    }),
    ...kept.flatMap(({ was, is }) => {
      const subject: Subject = { what: labelIn(is.label, locale), path: path(is), locale };
      const changes = [
        ...nameChange(subject.path, labelIn(was.label, locale), subject.what, locale),
        ...facetChanges(subject, facetsOf(before, was, locale), facetsOf(after, is, locale)),
        ...rowChanges(subject, worthRows(before, was, locale), worthRows(after, is, locale)),
        ...rowChanges(
          { ...subject, what: say.cost(subject.what), path: `${subject.path}.cost` },
          costRows(before, was, locale),
          costRows(after, is, locale),
        ),
      ];
      return orElse(subject, changes, was, is);
    }),
  ];
}
