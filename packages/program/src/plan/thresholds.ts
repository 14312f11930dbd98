import type { Rule, Shown } from "@fairway/rules";
import type { Locale, Program } from "../model.ts";
import { typed } from "../words/format.ts";
import { nameOf } from "../words/names.ts";
import { ruleText } from "../words/rule.ts";
import { sidesOfBound } from "./near.ts";

type Expr = Rule["tree"];

/** A number that a tier or badge compares a figure with, and where it stands in the document. */
export type Threshold = {
  /** `sell.Gold.0`: stays the same while the document's numbers change. */
  readonly id: string;
  readonly subject: "tier" | "badge";
  readonly track: string;
  readonly tier: string | null;
  /** The place of its expression in the document; of a badge without `needs` where it is written short. */
  readonly path: readonly string[];
  /** Which of the numbers in the expression it is, counted from 0. */
  readonly nth: number;
  readonly operator: string;
  readonly value: Shown;
  readonly figure: string;
  readonly says: string;
};

const numberForm = /(?<![\w.])\d+(?:\.\d+)?(?!\w)/g;

/** Where the numbers of a text stand. */
export const numbersIn = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(numberForm)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const bare = (expr: Expr): Expr => (expr.kind === "convert" ? bare(expr.of) : expr);

/** The comparisons of a condition, left to right; what is under a negation or a choice as well. */
function comparisons(expr: Expr): Extract<Expr, { kind: "compare" }>[] {
  switch (expr.kind) {
    case "and":
    case "or":
      return [...comparisons(expr.left), ...comparisons(expr.right)];
    case "not":
      return comparisons(expr.of);
    case "choice":
      return [expr.when, expr.chosen, expr.otherwise].flatMap(comparisons);
    case "compare":
      return [expr];
    default:
      return [];
  }
}

type Of = Pick<Threshold, "subject" | "track" | "tier" | "path">;

function inRule(program: Program, rule: Rule, of: Of, locale: Locale): Threshold[] {
  const places = numbersIn(rule.source);
  const name = of.tier === null ? of.track : `${of.track}.${of.tier}`;
  return comparisons(rule.tree).flatMap((expr): Threshold[] => {
    const sides = sidesOfBound(expr);
    const bound = sides && bare(sides.bound);
    const nth = bound ? places.findIndex((place) => place.start === bound.at.start && place.end === bound.at.end) : -1;
    if (!sides || !bound || bound.kind !== "literal" || nth === -1) return [];
    const figure = bare(sides.figure);
    const named = figure.kind === "variable" ? nameOf(program, figure.path, locale) : null;
    const number = rule.source.slice(bound.at.start, bound.at.end);
    return [
      {
        ...of,
        id: `${of.subject === "badge" ? "badge." : ""}${name}.${nth}`,
        nth,
        operator: expr.operator,
        value: typed(program, named?.type ?? "decimal", named?.unit ?? null, number),
        figure: named?.name ?? ruleText(program, { ...rule, tree: sides.figure }, locale),
        says: ruleText(program, { ...rule, tree: expr }, locale),
      },
    ];
  });
}

/** Every number that a tier or badge of the program asks for, in the order of the document. */
export const thresholdsOf = (program: Program, locale: Locale): Threshold[] => [
  ...program.tracks.flatMap((track) =>
    track.tiers.flatMap((tier) => {
      const path = ["tracks", track.key, "tiers", tier.name];
      return inRule(program, tier.rule, { subject: "tier", track: track.key, tier: tier.name, path }, locale);
    }),
  ),
  ...program.badges.flatMap((badge) =>
    inRule(
      program,
      badge.needs,
      { subject: "badge", track: badge.key, tier: null, path: ["badges", badge.key] },
      locale,
    ),
  ),
];
