import { baseReader, columnIndex, type MappingProblem, type SourceObject } from "./base.ts";
import type { LookupMap, Lookups } from "./lookups.ts";
import { bad, ok, type Result } from "./result.ts";

/** Columns of every file of the import, and what the look-ups into them found. */
export type Files = { columns: ReadonlyMap<string, readonly string[]>; lookups: Lookups };

/** Reads the text of a field from a row: base value, then look-ups, then value map, then default. */
export type FieldText = (cells: readonly string[]) => Result<string | null>;

type Step = (text: string) => Result<string | null>;

function lookupStep(lookup: { file: string; key: string; take: string }, map: LookupMap): Step {
  return (text) => {
    const found = map.get(text);
    if (found !== undefined) return ok(found || null);
    return bad(
      `“${lookup.file}” has no row whose ${lookup.key} is “${text}”.`,
      `Add the row to “${lookup.file}”, or correct the key.`,
    );
  };
}

function lookupSteps(source: SourceObject, files: Files, path: string): Step[] | MappingProblem {
  const steps: Step[] = [];
  for (const [i, lookup] of (source.lookup ?? []).entries()) {
    const columns = files.columns.get(lookup.file);
    const at = `${path}.lookup[${i}]`;
    if (!columns)
      return {
        path: at,
        message: `There is no file “${lookup.file}” in this import.`,
        remedy: `Use one of: ${[...files.columns.keys()].join(", ")}.`,
      };
    for (const name of [lookup.key, lookup.take]) {
      const place = columnIndex(columns, name, at);
      if (typeof place !== "number") return place;
    }
    steps.push(lookupStep(lookup, files.lookups(lookup)));
  }
  return steps;
}

function valuesStep(values: Record<string, string>, otherwise: string | undefined): Step {
  const map = new Map(Object.entries(values));
  return (text) => {
    const value = map.get(text) ?? otherwise;
    if (value !== undefined) return ok(value || null);
    return bad(
      `“${text}” is none of the values that the mapping knows.`,
      `Add it to values, or say with else what all others become. Known: ${[...map.keys()].slice(0, 20).join(", ")}.`,
    );
  };
}

/** Compiles a field's source to a reader of its text; types come later. */
export function fieldText(
  source: SourceObject,
  columns: readonly string[],
  files: Files,
  path: string,
): FieldText | MappingProblem {
  const base = baseReader(source, columns, path);
  if (typeof base !== "function") return base;
  const lookups = lookupSteps(source, files, path);
  if (!Array.isArray(lookups)) return lookups;
  const steps = source.values ? [...lookups, valuesStep(source.values, source.else)] : lookups;
  const otherwise = source.default ?? null;
  if (steps.length === 0) return (cells) => ok(base(cells) ?? otherwise);
  return (cells) => {
    let text = base(cells);
    for (const step of steps) {
      if (text === null) break;
      const next = step(text);
      if (!next.ok) return { ...next, value: text };
      text = next.value;
    }
    return ok(text ?? otherwise);
  };
}
