import type { Int, Num } from "../numbers.ts";
import type { Sql } from "../sql.ts";
import { sql } from "../sql.ts";
import { type Type, types } from "../types.ts";
import type { Inner, Value } from "../values.ts";

/** How each kind of value looks inside a compiled rule. */
type Runtime = {
  bool: boolean;
  int: Int;
  decimal: Num;
  text: string;
  date: string;
  instant: bigint;
  duration: number;
};
export type ParamKind = keyof Runtime;
export type RuntimeOf<P extends readonly ParamKind[]> = { [K in keyof P]: Runtime[P[K]] };
type Evaluate = (...args: Inner[]) => Inner;

/**
 * One meaning of an operator or function: for these types, in memory and in SQL. Both are only asked for known
 * arguments; where one is unknown (null) so is the result.
 */
export type Overload = {
  readonly name: string;
  /** Called as `x.name(…)`, where x is the first parameter. */
  readonly receiver: boolean;
  readonly params: readonly Type[];
  readonly result: Type;
  readonly evaluate: Evaluate;
  readonly sql: (...args: Sql[]) => Sql;
  /** Canonical form of a text that must be written out as the last argument, or what is wrong with it. */
  readonly literal?: (text: string) => { readonly value: string } | { readonly wrong: string };
};

/** A function that the host declares; `evaluate` takes and gives public values. */
export type HostFunction = {
  readonly name: string;
  readonly receiver?: boolean;
  readonly params: readonly Type[];
  readonly result: Type;
  readonly evaluate: (...args: Value[]) => unknown;
  readonly sql: (...args: Sql[]) => Sql;
  /** In words, with {0}, {1}… for the arguments. */
  readonly says: Readonly<Record<"en" | "de", string>>;
};

type Meaning<P extends readonly ParamKind[]> = {
  readonly params: readonly [...P];
  readonly result: ParamKind;
  readonly evaluate: (...args: RuntimeOf<P>) => Inner;
  readonly sql: (...args: Sql[]) => Sql;
  readonly literal?: Overload["literal"];
};

/** A function of the language, called as `name(…)` or written between its operands. */
export function define<const P extends readonly ParamKind[]>(name: string, meaning: Meaning<P>): Overload {
  const { params, result, sql, literal } = meaning;
  // The checker calls it with arguments of exactly the types in params.
  const evaluate = meaning.evaluate as unknown as Evaluate;
  const shape = {
    name,
    receiver: false,
    params: params.map((kind): Type => types[kind]),
    result: types[result],
    evaluate,
    sql,
  };
  return literal ? { ...shape, literal } : shape;
}

/** A function of the language, called on its first argument: `x.name(…)`. */
export const method = <const P extends readonly ParamKind[]>(name: string, meaning: Meaning<P>): Overload => ({
  ...define(name, meaning),
  receiver: true,
});

/** The value where it lies between two bounds, otherwise null; the value is computed once. */
export const within = (value: Sql, low: Sql, high: Sql): Sql =>
  sql`(select case when g.v between ${low} and ${high} then g.v end from (select ${value} as v offset 0) g)`;
