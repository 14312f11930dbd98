import { humanize } from "../../../lib/humanize.ts";
import { isData, recordAt, textAt, textOf, type Data } from "./read.ts";

export const aggregates = ["count", "sum", "average", "median", "min", "max", "distinct", "latest"] as const;
export const derivedWords = ["is", "lookup", "weights", "highest", "lowest"] as const;
/** The word that makes a metric what it is. */
export const metricWords = [...aggregates, "ratio", ...derivedWords, "score"] as const;
export type MetricWord = (typeof metricWords)[number];

export const fieldTypes = ["money", "decimal", "integer", "text", "date", "boolean", "person", "customer"] as const;

export type Field = {
  readonly key: string;
  readonly label: string;
  /** One of the types, or `values` for an enumeration. */
  readonly type: string;
  readonly values: readonly string[] | null;
  readonly optional: boolean;
};
export type Kind = {
  readonly key: string;
  readonly label: string;
  readonly fields: readonly Field[];
  readonly long: boolean;
};
export type MetricItem = {
  readonly key: string;
  readonly label: string;
  readonly word: MetricWord | null;
  /** Kept apart by a dimension without one figure being taken, so that rules cannot ask for it. */
  readonly apart: boolean;
  readonly kind: "number" | "date" | "text";
  /** Whether it is a share, which people read and write as a percentage. */
  readonly percent: boolean;
  /** What a score or ratio makes for itself, named after it; null for what people chose to have. */
  readonly made: "points" | "lowest" | "part" | "whole" | null;
};
export type Named = { readonly key: string; readonly label: string };
export type TrackItem = Named & { readonly tiers: readonly string[] };

/** The names of a document, for choosing and completing; read as far as it can be read. */
export type Outline = {
  readonly kinds: readonly Kind[];
  readonly attributes: readonly Field[];
  readonly metrics: readonly MetricItem[];
  readonly tracks: readonly TrackItem[];
  readonly badges: readonly Named[];
  readonly segments: readonly Named[];
  readonly benefits: readonly Named[];
  /** The vendor's own, which no document declares. */
  readonly agreements: readonly Named[];
};

/** The names that a document gives in one place, under dotted keys, in the reader's language. */
type Names = Data;

const namesOf = (data: Data, language: string): Names => ({
  ...recordAt(data, ["labels", "en"]),
  ...recordAt(data, ["labels", language]),
});

/** What a thing is called: its label in the reader's language, or the name given under its dotted key, else its key as words. */
function labelOf(value: unknown, key: string, language: string, names: Names, dotted = key): string {
  const label = isData(value) ? value["label"] : undefined;
  const named = textOf(names[dotted]);
  if (typeof label === "string") return (language === "en" ? "" : named) || label;
  if (isData(label)) return textOf(label[language]) || named || textOf(label["en"]) || humanize(key);
  return named || humanize(key);
}

function fieldOf(key: string, value: unknown, language: string, names: Names, of: string): Field {
  const written = isData(value) ? value["type"] : value;
  const values = Array.isArray(written) ? written.map(textOf) : null;
  const text = textOf(written);
  return {
    key,
    label: labelOf(value, key, language, names, `${of}.${key}`),
    type: values ? "values" : text.replace(/^optional /, ""),
    values,
    optional: text.startsWith("optional ") || (isData(value) && value["optional"] === true),
  };
}

const isLong = (kind: Data): boolean => isData(kind["fields"]);

const fieldsIn = (fields: Data, language: string, names: Names, of: string): Field[] =>
  Object.entries(fields).map(([key, value]) => fieldOf(key, value, language, names, of));

const typeKind = (type: string | undefined): "number" | "date" | "text" =>
  type === "date"
    ? "date"
    : type !== undefined && ["text", "person", "customer", "values"].includes(type)
      ? "text"
      : "number";

export const wordOf = (metric: unknown): MetricWord | null =>
  metricWords.find((word) => isData(metric) && word in metric) ?? null;

function metricKind(metric: unknown, word: MetricWord | null, kinds: readonly Kind[]): "number" | "date" | "text" {
  if (!word || !["min", "max", "latest"].includes(word)) return "number";
  const [kindKey, fieldKey] = textAt(metric, [word]).split(".");
  if (fieldKey === "date") return "date";
  return typeKind(kinds.find(({ key }) => key === kindKey)?.fields.find(({ key }) => key === fieldKey)?.type);
}

const named = (data: Data, section: string, language: string, names: Names): Named[] =>
  Object.entries(recordAt(data, [section])).map(([key, value]) => ({
    key,
    label: labelOf(value, key, language, names),
  }));

/** What a figure of a ratio is, such as `sum(retention.kept)`; null where that takes more than a name to tell. */
function figureType(figure: unknown, kinds: readonly Kind[]): string | null {
  const [, word = "", kindKey = "", fieldKey] = /^\s*(\w+)\(\s*(\w+)(?:\.(\w+))?\s*\)\s*$/.exec(textOf(figure)) ?? [];
  if (word === "count" || word === "distinct") return "integer";
  return kinds.find(({ key }) => key === kindKey)?.fields.find(({ key }) => key === fieldKey)?.type ?? null;
}

function isPercent(metric: unknown, kinds: readonly Kind[]): boolean {
  const unit = textAt(metric, ["unit"]);
  const figures: unknown = isData(metric) ? metric["ratio"] : null;
  if (unit !== "" || !Array.isArray(figures)) return unit === "percent";
  const [part, whole] = figures.map((figure) => figureType(figure, kinds));
  return part !== null && part === whole;
}

type Made = Pick<MetricItem, "key" | "label" | "percent"> & { made: NonNullable<MetricItem["made"]> };

/** What a score or a ratio makes for itself. */
function madeBy(key: string, label: string, metric: unknown, language: string, names: Names): Made[] {
  if (!isData(metric)) return [];
  const one = (ending: string, made: Made["made"], name = label): Made => ({
    key: `${key}_${ending}`,
    label: name,
    percent: false,
    made,
  });
  if ("ratio" in metric) return [one("part", "part"), one("whole", "whole")];
  if (!("score" in metric)) return [];
  const parts = Object.entries(recordAt(metric, ["parts"])).map(([part, value]) =>
    one(`${part}_points`, "points", `${label}: ${labelOf(value, part, language, names, `${key}.${part}`)}`),
  );
  return [...parts, one("lowest", "lowest")];
}

export function outlineOf(data: Data, language: string, agreements: readonly Named[] = []): Outline {
  const names = namesOf(data, language);
  const kinds = Object.entries(recordAt(data, ["facts"])).map(([key, kind]): Kind => {
    const long = isData(kind) && isLong(kind);
    const fields = recordAt(kind, long ? ["fields"] : []);
    return {
      key,
      label: labelOf(long ? kind : null, key, language, names),
      fields: fieldsIn(fields, language, names, key),
      long,
    };
  });
  const metrics = Object.entries(recordAt(data, ["metrics"])).flatMap(([key, metric]): MetricItem[] => {
    const word = wordOf(metric);
    const kind = metricKind(metric, word, kinds);
    const apart = isData(metric) && "by" in metric && !("take" in metric);
    const label = labelOf(metric, key, language, names);
    const made = madeBy(key, label, metric, language, names).map((one): MetricItem => ({
      ...one,
      word: null,
      kind: "number",
      apart: false,
    }));
    return [{ key, label, word, kind, apart, percent: isPercent(metric, kinds), made: null }, ...made];
  });
  return {
    kinds,
    metrics,
    attributes: fieldsIn(recordAt(data, ["partner"]), language, names, "partner"),
    tracks: Object.entries(recordAt(data, ["tracks"])).map(([key, track]) => ({
      key,
      label: labelOf(track, key, language, names),
      tiers: Object.keys(recordAt(track, ["tiers"])),
    })),
    badges: named(data, "badges", language, names),
    segments: named(data, "segments", language, names),
    benefits: named(data, "benefits", language, names),
    agreements,
  };
}

/** Metrics that people chose to have; what scores and ratios make for themselves left out. */
export const chosenMetrics = (outline: Outline): readonly MetricItem[] =>
  outline.metrics.filter(({ word }) => word !== null);
