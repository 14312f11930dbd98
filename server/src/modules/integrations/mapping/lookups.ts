import { AppError, type Problem } from "@fairway/kernel";
import type { Table } from "../reading/index.ts";
import { columnIndex, type FieldSource } from "./base.ts";
import type { MappingStep } from "./wanted.ts";

/** One step of a chain of keys: in `file`, the row where `key` equals the value so far gives `take`. */
export type Lookup = { file: string; key: string; take: string };

/** The two columns of a file that a look-up needs, by key. */
export type LookupMap = ReadonlyMap<string, string>;
export type Lookups = (lookup: Lookup) => LookupMap;

function sourcesOf(step: MappingStep): (FieldSource | undefined)[] {
  if (step.to === "partners") {
    const { attributes, ...own } = step.fields;
    return [...Object.values(own), ...Object.values(attributes ?? {})];
  }
  const { data, ...own } = step.fields;
  return [...Object.values(own), ...Object.values(data)];
}

/** Every look-up that the fields of these steps make. */
export const lookupsOf = (steps: readonly MappingStep[]): Lookup[] =>
  steps.flatMap(sourcesOf).flatMap((source) => (typeof source === "object" ? (source.lookup ?? []) : []));

const nameOf = (lookup: Lookup): string => JSON.stringify([lookup.file, lookup.key, lookup.take]);

function add(map: Map<string, string>, lookup: Lookup, key: string, value: string, row: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, value);
  else if (known !== value)
    throw new AppError(
      "validation",
      "import.lookup_ambiguous",
      `In “${lookup.file}”, ${lookup.key} ${key} has more than one ${lookup.take}: “${known}” and, in row ${row}, “${value}”.`,
      { remedy: "Use a column as key that names each row once." },
    );
}

/** Reads one file once for all look-ups into it, keeping only the columns they need. */
async function loadFile(lookups: readonly Lookup[], table: Table): Promise<Map<string, LookupMap>> {
  const places = lookups.map((lookup) => {
    const key = columnIndex(table.columns, lookup.key, lookup.file);
    const take = columnIndex(table.columns, lookup.take, lookup.file);
    const problems: Problem[] = [key, take].filter((p) => typeof p !== "number");
    if (typeof key === "number" && typeof take === "number")
      return { lookup, key, take, map: new Map<string, string>() };
    throw new AppError("validation", "import.mapping", `A look-up into “${lookup.file}” cannot work.`, { problems });
  });
  for await (const batch of table.batches)
    for (const row of batch)
      for (const { lookup, key, take, map } of places) {
        const value = row.cells[key]?.trim() ?? "";
        if (value !== "") add(map, lookup, value, row.cells[take]?.trim() ?? "", row.number);
      }
  return new Map(places.map((p) => [nameOf(p.lookup), p.map]));
}

/**
 * Holds what the look-ups need in memory: two columns each, not the files.
 * @throws AppError `import.lookup_ambiguous`, `import.mapping`
 */
export async function loadLookups(
  lookups: readonly Lookup[],
  open: (file: string) => Promise<Table>,
): Promise<Lookups> {
  const byFile = Map.groupBy(new Map(lookups.map((l) => [nameOf(l), l])).values(), (l) => l.file);
  const maps = new Map<string, LookupMap>();
  for (const [file, needed] of byFile)
    for (const [name, map] of await loadFile(needed, await open(file))) maps.set(name, map);
  return (lookup) => maps.get(nameOf(lookup)) ?? new Map<string, string>();
}
