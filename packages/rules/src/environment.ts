import type { HostFunction } from "./functions/overload.ts";
import type { Type } from "./types.ts";

/**
 * What a rule may use. Variables are declared by their full name (`metric.points`, `asOf`); a record variable is read
 * into with dots. Values and `bind` use the same names.
 */
export type Environment = {
  readonly variables: Readonly<Record<string, Type>>;
  readonly functions?: readonly HostFunction[];
};
