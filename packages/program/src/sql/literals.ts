import { sql, type Sql } from "@fairway/rules";

/** A checked name of a document (letters, digits and _) as a literal. */
export function keyLiteral(key: string): Sql {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(key)) throw new Error(`not a checked name: ${key}`);
  return sql.raw(`'${key}'`);
}

/** A number of a document, checked to be one, as an exact literal. */
export function numberLiteral(text: string): Sql {
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text)) throw new Error(`not a number: ${text}`);
  return sql.raw(`(${text}::numeric)`);
}

export const dateParameter = (date: Temporal.PlainDate): Sql => sql`${date.toString()}::date`;
/** As fine as the database keeps instants; what is finer is cut off, so that no later microsecond is let in. */
export const instantParameter = (instant: Temporal.Instant): Sql =>
  sql`${instant.toString({ smallestUnit: "microsecond", roundingMode: "floor" })}::timestamptz`;

/** The quotient to 18 decimal places, rounded half away from zero as rules round it; unknown where it divides by 0. */
export const quotient = (part: Sql, whole: Sql): Sql =>
  sql`round(div((${part}) * 1e19, nullif(${whole}, 0)) * 1e-19, 18)`;

const identity = (fragment: Sql): string => JSON.stringify([fragment.strings, fragment.values]);

/** A select list in which the same fragment stands once, however often it is asked for. */
export type Columns = { of(fragment: Sql): Sql; list(): Sql[] };

export function columns(prefix: string): Columns {
  const found = new Map<string, { alias: Sql; fragment: Sql }>();
  return {
    of(fragment) {
      const key = identity(fragment);
      const alias = found.get(key)?.alias ?? sql.raw(`${prefix}${found.size}`);
      found.set(key, { alias, fragment });
      return alias;
    },
    list: () => [...found.values()].map(({ alias, fragment }) => sql`${fragment} as ${alias}`),
  };
}
