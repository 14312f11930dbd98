import { arithmetic } from "./arithmetic.ts";
import { conversions } from "./conversions.ts";
import { math } from "./math.ts";
import { text } from "./text.ts";
import { time } from "./time.ts";
import type { Overload } from "./overload.ts";

const all: readonly Overload[] = [...arithmetic, ...conversions, ...math, ...text, ...time];

/** Every operator and function with overloads by the types of its arguments, by name. */
export const functions: ReadonlyMap<string, readonly Overload[]> = Map.groupBy(all, (overload) => overload.name);
