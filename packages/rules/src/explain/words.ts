import type { Comparison, Macro } from "../tree.ts";
import { de } from "./words-de.ts";
import type { Language } from "./dictionary.ts";
import { en } from "./words-en.ts";

type Structure =
  | "and"
  | "or"
  | "not"
  | "choice"
  | "chosen"
  | "else"
  | "always"
  | "never"
  | "missing"
  | "known"
  | "isNot"
  | "in"
  | "in list"
  | "includes"
  | "index"
  | "size list"
  | "concat"
  | "list"
  | "emptyList"
  | "field"
  | "- 1"
  | "+ text"
  | "round 2"
  | "int instant"
  | "inZone";

type DateComparison = `date ${Exclude<Comparison, "==" | "!=">}`;

/**
 * The words of a language, with {0}, {1}… for the operands and {…} for all of them: one entry for every construct,
 * operator and function.
 */
export type Words = Readonly<Record<Structure | Comparison | DateComparison | Macro, string>> &
  Readonly<Record<string, string>>;

export const words: Readonly<Record<Language, Words>> = { en, de };

/** Fills the operands into a template. */
export const fill = (template: string, operands: readonly string[]): string =>
  template.replaceAll(/\{(\d|…)\}/g, (_, which: string) =>
    which === "…" ? operands.join(", ") : (operands[Number(which)] ?? ""),
  );
