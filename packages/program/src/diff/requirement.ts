import type { Rule } from "@fairway/rules";
import { conjuncts } from "../build/covers.ts";
import type { Locale, Program } from "../model.ts";
import { listText, typed, valueText } from "../words/format.ts";
import { inSentence } from "../build/labels.ts";
import { nameOf, valueName } from "../words/names.ts";
import { ruleText } from "../words/rule.ts";
import { canonical } from "./canonical.ts";
import type { Subject } from "./facets.ts";
import type { ProgramChange } from "./model.ts";
import { diffWords } from "./words.ts";

type Expr = Rule["tree"];

/** A requirement with the program whose words it is said in. */
export type Required = { readonly program: Program; readonly rule: Rule };

/** One of the pieces that must all hold. */
type Piece = { readonly of: Required; readonly expr: Expr; readonly id: string };

const bare = (expr: Expr): Expr => (expr.kind === "convert" ? bare(expr.of) : expr);
const isTrue = (expr: Expr): boolean => expr.kind === "literal" && expr.value === true;

const piecesOf = (of: Required): Piece[] =>
  conjuncts(of.rule.tree)
    .filter((expr) => !isTrue(expr))
    .map((expr) => ({ of, expr, id: canonical(expr) }));

const sayPiece = ({ of, expr }: Piece, locale: Locale): string =>
  ruleText(of.program, { ...of.rule, tree: expr }, locale);

const sides = { "<": "upper", "<=": "upper", ">": "lower", ">=": "lower", "==": "equal", "!=": "unequal" } as const;
const turned = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!=" } as const;

/** A comparison with a literal: what is compared, by which operator, with what. */
function boundOf(expr: Expr): { subject: Expr; operator: keyof typeof sides; literal: Expr } | null {
  if (expr.kind !== "compare") return null;
  const [left, right] = [bare(expr.left), bare(expr.right)];
  if (right.kind === "literal") return { subject: left, operator: expr.operator, literal: right };
  return left.kind === "literal" ? { subject: right, operator: turned[expr.operator], literal: left } : null;
}

/** What a piece asks about, whatever it asks: two pieces with the same are the same question. */
function question({ expr }: Piece): string {
  const bound = boundOf(expr);
  if (bound) return `${canonical(bound.subject)} ${sides[bound.operator]}`;
  const paths = new Set<string>();
  JSON.stringify(expr, (key, value: unknown) => {
    if (key === "path" && typeof value === "string") paths.add(value);
    return key === "overload" || key === "declared" || typeof value === "bigint" ? undefined : value;
  });
  return `${expr.kind} ${[...paths].toSorted().join(" ")}`;
}

function literalText({ program }: Required, subject: Expr, literal: Expr, locale: Locale): string | null {
  if (literal.kind !== "literal" || literal.value === null) return null;
  if (subject.kind !== "variable") {
    const isNumber = literal.type.kind === "int" || literal.type.kind === "decimal";
    return isNumber ? valueText(locale, { type: "decimal", value: String(literal.value) }) : null;
  }
  const { type } = nameOf(program, subject.path, locale);
  if (type === "text") return `“${valueName(program, subject.path, String(literal.value), locale)}”`;
  return type === "boolean" ? null : valueText(locale, typed(program, type, null, String(literal.value)));
}

/** “certified people 4 → 6”; null where the two pieces are not bounds of one figure in the same direction. */
function thresholds(was: Piece, is: Piece, locale: Locale): { name: string; from: string; to: string } | null {
  const [before, after] = [boundOf(was.expr), boundOf(is.expr)];
  if (!before || !after || before.operator !== after.operator) return null;
  const from = literalText(was.of, before.subject, before.literal, locale);
  const to = literalText(is.of, after.subject, after.literal, locale);
  if (from === null || to === null || from === to) return null;
  const name = ruleText(is.of.program, { ...is.of.rule, tree: after.subject }, locale);
  return { name: inSentence(locale, name), from, to };
}

function changedPiece({ what, path, locale }: Subject, was: Piece, is: Piece): ProgramChange {
  const say = diffWords[locale];
  const bound = thresholds(was, is, locale);
  if (bound) {
    const says = say.changed(what, bound.name, bound.from, bound.to);
    return { path, kind: "changed", what: say.of(what, bound.name), from: bound.from, to: bound.to, says };
  }
  const [from, to] = [sayPiece(was, locale), sayPiece(is, locale)];
  const texts = from === to ? [was, is].map(({ of, expr }) => of.rule.source.slice(expr.at.start, expr.at.end)) : [];
  const [before, after] =
    texts.length === 2 ? [`${from} (${texts[0] ?? ""})`, `${to} (${texts[1] ?? ""})`] : [from, to];
  return { path, kind: "changed", what, from: before, to: after, says: say.step(what, before, after) };
}

/** The figure that a comparison is about, whatever it is held against. */
const subjectOf = ({ expr, id }: Piece): string => {
  const left = expr.kind === "compare" ? bare(expr.left) : null;
  return left?.kind === "variable" ? left.path : id;
};

type Paired = { pairs: { was: Piece; is: Piece }[]; came: Piece[]; went: Piece[] };

function pairBy(before: readonly Piece[], after: readonly Piece[], by: (piece: Piece) => string): Paired {
  const went = [...before];
  const pairs: Paired["pairs"] = [];
  const came: Piece[] = [];
  for (const is of after) {
    const at = went.findIndex((was) => by(was) === by(is));
    const [was] = at === -1 ? [] : went.splice(at, 1);
    if (was) pairs.push({ was, is });
    else came.push(is);
  }
  return { pairs, came, went };
}

/** Pairs what asks the same question on both sides, then what is about the same figure; the rest came or went. */
function pair(before: readonly Piece[], after: readonly Piece[]): Paired {
  const first = pairBy(before, after, question);
  const second = pairBy(first.went, first.came, subjectOf);
  return { ...second, pairs: [...first.pairs, ...second.pairs] };
}

const allOf = (pieces: readonly Piece[], locale: Locale): string =>
  listText(
    locale,
    pieces.map((piece) => sayPiece(piece, locale)),
    "conjunction",
  );

/** What a requirement says in one sentence. */
export const requirementWords = (of: Required, locale: Locale): string => allOf(piecesOf(of), locale);

/** What differs between two requirements of one thing, comparison by comparison. */
export function requirementChanges(subject: Subject, was: Required, is: Required): ProgramChange[] {
  const { what, path, locale } = subject;
  const say = diffWords[locale];
  const [before, after] = [piecesOf(was), piecesOf(is)];
  if (before.length === 0 && after.length > 0) {
    const to = requirementWords(is, locale);
    return [{ path, kind: "changed", what, from: say.everybody, to, says: say.nowNeeds(what, to) }];
  }
  if (after.length === 0 && before.length > 0) {
    const from = requirementWords(was, locale);
    return [{ path, kind: "changed", what, from, to: say.everybody, says: say.open(what) }];
  }
  const old = new Set(before.map((piece) => piece.id));
  const now = new Set(after.map((piece) => piece.id));
  const { pairs, came, went } = pair(
    before.filter((piece) => !now.has(piece.id)),
    after.filter((piece) => !old.has(piece.id)),
  );
  const changed = pairs.map((each) => changedPiece(subject, each.was, each.is));
  const isSwap = came.length === 1 && went.length === 1;
  const isAnother = pairs.length === 0 && went.length === before.length;
  if (came.length > 0 && went.length > 0 && (isSwap || isAnother)) {
    const [from, to] = [allOf(went, locale), allOf(came, locale)];
    return [...changed, { path, kind: "changed", what, from, to, says: say.instead(what, to, from) }];
  }
  return [
    ...changed,
    ...came.map((piece): ProgramChange => {
      const to = sayPiece(piece, locale);
      return { path, kind: "added", what, from: null, to, says: say.also(what, to) };
    }),
    ...went.map((piece): ProgramChange => {
      const from = sayPiece(piece, locale);
      return { path, kind: "removed", what, from, to: null, says: say.noLonger(what, from) };
    }),
  ];
}
