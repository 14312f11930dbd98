import { decimal, type Decimal } from "@fairway/kernel";
import { evaluate, type Explanation, type Shown } from "@fairway/rules";
import { labelIn } from "./build/labels.ts";
import { fittingValue } from "./fitting.ts";
import type { DerivedMetric, Formula, Locale, Metric, Program, Shape } from "./model.ts";
import { listText, metricValueOf } from "./words/format.ts";
import { leaf } from "./words/leaf.ts";

/** What somebody who is no partner yet has told: figures and facts about itself. What is absent is unknown. */
export type Told = {
  readonly types: readonly string[] | null;
  readonly country: string | null;
  readonly region: string | null;
  readonly attributes: Readonly<Record<string, string | boolean>>;
  /** Figures by the key of the metric, as exact text. */
  readonly metrics: Readonly<Record<string, string>>;
};

export type IdealPart = {
  readonly key: string;
  readonly label: string;
  readonly known: boolean;
  /** Null where it is unknown. */
  readonly points: string | null;
  /** The most it can earn. */
  readonly worth: string | null;
  /** The figure that was told for it, where it is made from one. */
  readonly figure: Shown | null;
  readonly explanation: Explanation;
};
export type IdealAtSight = {
  readonly label: string;
  /** What is earned for sure, and what it would be with everything unknown at its best. */
  readonly atLeast: string;
  readonly atMost: string;
  readonly of: string | null;
  readonly says: string;
  readonly parts: readonly IdealPart[];
};

type Values = Readonly<Record<string, unknown>>;
type Figures = ReadonlyMap<string, string | null>;

const words = {
  en: {
    all: (at: string, of: string) => `${at} of ${of} points; every part is known.`,
    some: (at: string, most: string, parts: string) => `${at} points for sure, ${most} at most: ${parts} not known.`,
    none: "Nothing that this score is made of was told.",
    known: (label: string, points: string, worth: string) => `${label}: ${points} of ${worth} points`,
    unknown: (label: string, worth: string) => `${label}: not known, up to ${worth} points`,
  },
  de: {
    all: (at: string, of: string) => `${at} von ${of} Punkten; alle Teile sind bekannt.`,
    some: (at: string, most: string, parts: string) => `${at} Punkte sicher, höchstens ${most}: ${parts} unbekannt.`,
    none: "Nichts, woraus dieser Wert besteht, wurde angegeben.",
    known: (label: string, points: string, worth: string) => `${label}: ${points} von ${worth} Punkten`,
    unknown: (label: string, worth: string) => `${label}: unbekannt, bis zu ${worth} Punkte`,
  },
} as const;

const number = /^-?\d{1,60}(\.\d{1,60})?$/;

function bandOf(value: Decimal, { bands, atBound }: Shape): Decimal | null {
  const reached = bands.filter(({ from }) => (atBound === "higher" ? value.gte(from) : value.gt(from)));
  const highest = reached.toSorted((a, b) => decimal(b.from).cmp(a.from))[0];
  return highest ? decimal(highest.is) : null;
}

/** The figure as it is shaped when measured, except that what is unknown stays unknown. */
function shaped(raw: Decimal, shape: Shape): string | null {
  let value: Decimal | null = raw;
  if (shape.full) value = value.mul(shape.full.worth).div(shape.full.at).toDecimalPlaces(18);
  if (shape.per) value = value.mul(shape.per);
  if (shape.bands.length > 0) value = bandOf(value, shape);
  if (value === null) return shape.known ? "0" : null;
  if (shape.floor !== null && value.lt(shape.floor)) value = decimal(shape.floor);
  if (shape.cap !== null && value.gt(shape.cap)) value = decimal(shape.cap);
  return (shape.round === null ? value : value.toDecimalPlaces(shape.round)).toFixed();
}

function total(figures: Figures, terms: readonly (readonly [string, string])[]): string | null {
  let sum = decimal(0);
  for (const [key, weight] of terms) {
    const figure = figures.get(key) ?? null;
    if (figure === null) return null;
    sum = sum.add(decimal(figure).mul(weight));
  }
  return sum.toFixed();
}

function rawFigure(formula: Formula, figures: Figures, values: Values): string | null {
  switch (formula.op) {
    case "rule": {
      const value = evaluate(formula.rule)(values);
      return value === null || !number.test(String(value)) ? null : String(value);
    }
    case "lookup": {
      const value = evaluate(formula.rule)(values);
      if (value === null) return null;
      return formula.in.find(([key]) => key === String(value))?.[1] ?? formula.else;
    }
    case "ratio": {
      const [part, whole] = [figures.get(formula.part) ?? null, figures.get(formula.whole) ?? null];
      if (part === null || whole === null || decimal(whole).isZero()) return null;
      return decimal(part).div(whole).toDecimalPlaces(18).toFixed();
    }
    case "weights":
      return total(figures, formula.of);
    case "sum":
      return total(
        figures,
        formula.of.map((key) => [key, "1"] as const),
      );
    case "take":
      return null;
    default: {
      const all = formula.of.map((key) => figures.get(key) ?? null);
      if (all.some((figure) => figure === null)) return null;
      const sorted = all.flatMap((figure) => (figure === null ? [] : [decimal(figure)])).toSorted((a, b) => a.cmp(b));
      return (formula.op === "highest" ? sorted.at(-1) : sorted[0])?.toFixed() ?? null;
    }
  }
}

function figuresOf(program: Program, told: Told, asOf: string): Figures {
  const figures = new Map<string, string | null>();
  const attributes = Object.fromEntries(
    program.attributes.map(({ key, type }) => [key, fittingValue(told.attributes[key], type)]),
  );
  const { types, country, region } = told;
  const partner = { types, country, region, joinedOn: null, status: "active", attributes };
  for (const metric of program.metrics) {
    const given = told.metrics[metric.key];
    if (given !== undefined && number.test(given)) {
      figures.set(metric.key, given);
      continue;
    }
    if (metric.kind === "fact" || metric.each !== null) {
      figures.set(metric.key, null);
      continue;
    }
    const values = { metric: Object.fromEntries(figures), partner, asOf };
    const raw = rawFigure(metric.formula, figures, values);
    figures.set(metric.key, raw === null ? null : shaped(decimal(raw), metric.shape));
  }
  return figures;
}

const short = (text: string): string => decimal(text).toDecimalPlaces(1).toFixed();

function partOf(program: Program, metric: DerivedMetric, figures: Figures, locale: Locale): IdealPart {
  const points = figures.get(metric.key) ?? null;
  const worth = metric.shape.cap;
  const label = labelIn(metric.label, locale);
  const say = words[locale];
  const says = points === null ? say.unknown(label, worth ?? "") : say.known(label, short(points), worth ?? "");
  const from = metric.from.length === 1 ? program.metrics.find(({ key }) => key === metric.from[0]) : undefined;
  const figure = from ? metricValueOf(program, from, figures.get(from.key) ?? null, locale) : null;
  return {
    key: metric.key,
    label,
    known: points !== null,
    points,
    worth,
    figure,
    explanation: {
      ...leaf(says, points === null ? null : decimal(points).gt(0)),
      actual: figure,
      from: [...metric.from],
    },
  };
}

const partsOf = (program: Program, metric: Metric): DerivedMetric[] => {
  if (metric.kind !== "derived" || metric.role !== "score" || metric.formula.op !== "sum") return [];
  return metric.formula.of.flatMap((key) => {
    const part = program.metrics.find((m) => m.key === key);
    return part?.kind === "derived" ? [part] : [];
  });
};

const capped = (value: Decimal, cap: string | null): string => (cap !== null && value.gt(cap) ? cap : value.toFixed());

function sentence(parts: readonly IdealPart[], at: { least: string; most: string; of: string | null }, locale: Locale) {
  const say = words[locale];
  const unknown = parts.filter(({ known }) => !known).map(({ label }) => label);
  if (parts.length === 0 || unknown.length === parts.length) return say.none;
  if (unknown.length === 0) return say.all(short(at.least), at.of ?? short(at.most));
  return say.some(short(at.least), short(at.most), listText(locale, unknown, "conjunction"));
}

/**
 * How near somebody is to the program's ideal partner by what it told; null where the program names no such score.
 * What was not told is unknown and counts neither as nothing nor as something.
 */
export function idealAtSight(program: Program, told: Told, asOf: string, locale: Locale): IdealAtSight | null {
  const metric = program.metrics.find(({ key }) => key === program.idealPartner);
  if (!metric) return null;
  const figures = figuresOf(program, told, asOf);
  const cap = metric.kind === "derived" ? metric.shape.cap : null;
  const parts = partsOf(program, metric).map((part) => partOf(program, part, figures, locale));
  const whole = figures.get(metric.key) ?? null;
  const sum = (of: (part: IdealPart) => string | null) =>
    parts.reduce((all, part) => all.add(of(part) ?? 0), decimal(0));
  const atLeast = capped(parts.length > 0 ? sum((part) => part.points) : decimal(whole ?? 0), cap);
  const best = parts.length > 0 ? sum((part) => part.points ?? part.worth) : decimal(whole ?? cap ?? 0);
  const atMost = capped(best, cap);
  const says = sentence(parts, { least: atLeast, most: atMost, of: cap }, locale);
  return { label: labelIn(metric.label, locale), atLeast, atMost, of: cap, says, parts };
}
