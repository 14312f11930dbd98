import { aggregates, derivedWords, wordOf, type MetricWord, type Outline } from "./outline.ts";
import { isData, textAt, textOf, type Data } from "./read.ts";

const about = ["label", "unit", "headline", "note"];
const grouped = ["by", "take", "atLeast"];
const shaped = ["bands", "atBound", "floor", "cap", "round"];

/** The keys that a metric keeps when it becomes one of another word. */
function keptKeys(word: MetricWord): readonly string[] {
  if (word === "ratio") return [...about, "where", "over"];
  if (word === "score") return [...about, "by", "take", "round"];
  return (aggregates as readonly string[]).includes(word)
    ? [...about, ...grouped, "where", "over", ...(word === "count" ? [] : ["rate"])]
    : [...about, ...shaped, "by", "take"];
}

/** The kind of facts that a metric is over. */
export function kindOfMetric(metric: unknown): string | null {
  const word = wordOf(metric);
  if (!isData(metric) || word === null) return null;
  if (word === "ratio") {
    const first: unknown = Array.isArray(metric["ratio"]) ? metric["ratio"][0] : null;
    return /\(\s*(\w+)/.exec(textOf(first))?.[1] ?? null;
  }
  return (aggregates as readonly string[]).includes(word)
    ? (/^\s*([a-zA-Z_]\w*)/.exec(textAt(metric, [word]))?.[1] ?? null)
    : null;
}

export const isFactWord = (word: MetricWord | null): boolean =>
  word !== null && (word === "ratio" || (aggregates as readonly string[]).includes(word));
export const isDerivedWord = (word: MetricWord | null): boolean =>
  word !== null && (derivedWords as readonly string[]).includes(word);

/** A field that can be added up or counted apart, of a kind that there is. */
function someField({ kinds }: Outline, kindKey: string | null, types: readonly string[]): string {
  const kind = kinds.find(({ key }) => key === kindKey) ?? kinds[0];
  const field = kind?.fields.find(({ type }) => types.includes(type)) ?? kind?.fields[0];
  return kind && field ? `${kind.key}.${field.key}` : "";
}

/** What stands after a word at first, out of what the document has. */
function startOf(word: MetricWord, metric: unknown, outline: Outline): Data {
  const kind = kindOfMetric(metric);
  const other = outline.metrics[0]?.key ?? "points";
  const number = someField(outline, kind, ["money", "decimal", "integer"]);
  switch (word) {
    case "count":
      return { count: kind ?? outline.kinds[0]?.key ?? "" };
    case "distinct":
      return { distinct: someField(outline, kind, ["customer", "person", "text", "values"]) };
    case "ratio":
      return { ratio: [`sum(${number})`, `sum(${number})`] };
    case "is":
      return { is: `metric.${other}` };
    case "lookup":
      return { lookup: "partner.region", in: { EMEA: 1 }, else: 1 };
    case "weights":
      return { weights: { [other]: 1 } };
    case "highest":
    case "lowest":
      return { [word]: [other] };
    case "score":
      return { score: 100, parts: {} };
    default:
      return { [word]: number };
  }
}

/** A metric as one of another word: what both can say stays, and what cannot be said any more goes. */
export function withWord(metric: unknown, word: MetricWord, outline: Outline): Data {
  const before = isData(metric) ? metric : {};
  const was = wordOf(metric);
  const bothFacts =
    (aggregates as readonly string[]).includes(word) && was !== null && (aggregates as readonly string[]).includes(was);
  const value = was === null ? undefined : before[was];
  const keepsValue = bothFacts && word !== "count" && was !== "count";
  const start = keepsValue ? { [word]: value } : startOf(word, metric, outline);
  const kept = Object.entries(before).filter(([key]) => keptKeys(word).includes(key));
  return { ...start, ...Object.fromEntries(kept) };
}
