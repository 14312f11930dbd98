import type { Locale } from "../model.ts";

/** How one condition is hung on the facts that it picks: “whose motion is …”, “that were on time”. */
type ClauseWords = {
  whose: (name: string, is: string) => string;
  were: (what: string, negated: boolean) => string;
  /** With `name` where facts without such a day count too. */
  still: (what: string, name: string | null) => string;
  notPast: (name: string, orUnknown: boolean) => string;
  known: (name: string, known: boolean) => string;
  forWhich: (condition: string) => string;
  /** `valid until`: what a fact is up to the day. */
  until: RegExp;
  before: string;
};

/** A name that is no noun stands in quotes. */
const isPhrase = /\b(until|from|since|on|by|at|bis|ab|seit|am)$/i;

const quoted = (name: string, [open = "", close = ""]: string): string =>
  isPhrase.test(name) ? `${open}${name}${close}` : name;

/** “more than 10”, “höchstens 300”. */
const isFigure = /^(less than|at most|more than|at least|unter|höchstens|über|mindestens) /;

/** German puts the verb last: “nicht „renewal“ ist” for “ist nicht „renewal“”. */
function verbLast(is: string): string {
  const rest = is.replace(/^ist /, "");
  return `${rest} ${/^(ab dem|bis einschließlich|vor dem|nach dem)/.test(rest) ? "liegt" : "ist"}`;
}

const en: ClauseWords = {
  whose: (name, is) =>
    isFigure.test(is) ? `with ${name} ${is}` : `whose ${quoted(name, "“”")} ${is.startsWith("is ") ? "" : "is "}${is}`,
  were: (what, negated) => {
    const has = /^has /i.test(what);
    const not = negated ? (has ? "do not " : "not ") : "";
    return has ? `that ${not}have ${what.slice(4)}` : `that were ${not}${what.replace(/^(is|was|were) /i, "")}`;
  },
  still: (what, name) => `that are still ${what} on the day of measuring${name ? ` or have no “${name}”` : ""}`,
  notPast: (name, orUnknown) =>
    `whose ${quoted(name, "“”")} is not before the day of measuring${orUnknown ? " or not known" : ""}`,
  known: (name, known) => `whose ${quoted(name, "“”")} is ${known ? "known" : "not known"}`,
  forWhich: (condition) => `for which ${condition}`,
  until: /^(\p{L}+) until$/iu,
  before: " ",
};

const de: ClauseWords = {
  whose: (name, is) => (isFigure.test(is) ? `mit ${name} ${is}` : `deren ${quoted(name, "„“")} ${verbLast(is)}`),
  were: (what, negated) => {
    const not = negated ? "nicht " : "";
    // A noun, or a name that has no German one.
    return /^\p{Lu}/u.test(what) ? `bei denen „${what}“ ${not}zutrifft` : `die ${not}${what} waren`;
  },
  still: (what, name) => `die am Tag der Messung noch ${what} sind${name ? ` oder kein „${name}“ haben` : ""}`,
  notPast: (name, orUnknown) =>
    `deren ${quoted(name, "„“")} nicht vor dem Tag der Messung liegt${orUnknown ? " oder nicht bekannt ist" : ""}`,
  known: (name, known) => `deren ${quoted(name, "„“")} ${known ? "bekannt" : "nicht bekannt"} ist`,
  forWhich: (condition) => `für die gilt: ${condition}`,
  until: /^(\p{L}+) bis$/iu,
  before: ", ",
};

export const clauseWords: Record<Locale, ClauseWords> = { en, de };
