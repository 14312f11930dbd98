import type { FieldSource } from "../mapping/base.ts";
import { readBoolean } from "../mapping/numbers.ts";
import type { Column } from "./columns.ts";
import { nameScore } from "./names.ts";

/** A field that looks for its column. */
export type Seeker = {
  path: string;
  /** Its key and its labels. */
  names: readonly string[];
  /** Which usual names it goes by. */
  list: string;
  type: "text" | "name" | "list" | "date" | "number" | "boolean" | "enum";
  required: boolean;
  /** The values of an enumeration. */
  values?: readonly string[];
};

const within = (texts: readonly string[], values: readonly string[] = []): boolean =>
  texts.length > 0 && texts.every((text) => values.includes(text.toLowerCase()));

/** How the field would read the column; null where the column's values are not what the field holds. */
function sourceFrom({ type }: Seeker, column: Column): FieldSource | null {
  if (type === "date") return column.asDate;
  if (type === "number") return column.asNumber;
  if (column.texts.length === 0) return column.name;
  if (type === "boolean") return column.texts.every((text) => readBoolean(text).ok) ? column.name : null;
  if (type === "name") return column.asDate === null ? column.name : null;
  if (type !== "list") return column.name;
  if (column.asDate !== null || column.asNumber !== null) return null;
  const split = [";", ",", "|"].find((sign) => column.texts.some((text) => text.includes(sign)));
  return split === undefined ? column.name : { column: column.name, split };
}

function scoreOf(seeker: Seeker, column: Column): number {
  const score = nameScore(column.name, seeker.names, seeker.list);
  return seeker.type === "enum" && within(column.texts, seeker.values) ? score + 25 : score;
}

/** Where no name fits a field that is needed: the first free column that can be nothing else. */
function leftFor(seeker: Seeker, free: readonly Column[]): Column | undefined {
  const seen = free.filter((c) => c.texts.length > 0);
  if (seeker.type === "date") return seen.find((c) => c.asDate !== null);
  if (seeker.type !== "number") return undefined;
  const numbers = seen.filter((c) => c.asNumber !== null && c.asDate === null);
  return numbers.length === 1 ? numbers[0] : undefined;
}

/** Gives each field at most one column and each column to at most one field, the best fits first. */
export function matchColumns(seekers: readonly Seeker[], columns: readonly Column[]): Map<string, FieldSource> {
  const found = new Map<string, FieldSource>();
  const used = new Set<string>();
  const take = (seeker: Seeker, column: Column): void => {
    const source = sourceFrom(seeker, column);
    if (source === null || found.has(seeker.path) || used.has(column.name)) return;
    found.set(seeker.path, source);
    used.add(column.name);
  };
  const pairs = seekers.flatMap((seeker) =>
    columns.map((column) => ({ seeker, column, score: scoreOf(seeker, column) })),
  );
  const rank = (p: (typeof pairs)[number]): number => p.score + (p.seeker.required ? 0.5 : 0);
  for (const { seeker, column, score } of pairs.toSorted((a, b) => rank(b) - rank(a)))
    if (score > 0) take(seeker, column);
  for (const seeker of seekers.filter((s) => s.required)) {
    const free = columns.filter((c) => !used.has(c.name));
    const left = leftFor(seeker, free);
    if (left) take(seeker, left);
  }
  return found;
}
