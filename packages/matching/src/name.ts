import { ratio } from "fuzzball";
import { skeleton, wordsOf } from "./fold.ts";
import { withoutLegalForm } from "./legal-forms.ts";

export type CompanyName = {
  /** The words that tell companies apart, in order, folded. */
  readonly words: readonly string[];
  readonly forms: readonly string[];
};

const joining = new Set([
  "and",
  "und",
  "et",
  "y",
  "e",
  "i",
  "en",
  "og",
  "och",
  "the",
  "der",
  "die",
  "das",
  "la",
  "le",
  "les",
  "of",
]);

/** Words that many companies have: they say little about which one it is. */
const common = new Set(
  (
    "group gruppe groupe holding holdings international intl global worldwide europe europa deutschland germany austria " +
    "osterreich schweiz switzerland suisse france italia espana uk usa us america americas nordic solutions solution " +
    "losungen systems system systeme systemhaus services service technologies technology technologie tech software it " +
    "consulting consultants consultancy beratung digital data cloud networks network partners partner media web online " +
    "enterprise enterprises business industries trading management computer computers engineering labs studio studios"
  ).split(" "),
);

export const isCommon = (word: string): boolean => common.has(word);

/** A company's name without accents, punctuation, joining words and legal forms. */
export function readName(text: string): CompanyName {
  const { words, forms } = withoutLegalForm(wordsOf(text).filter((word, i) => i === 0 || !joining.has(word)));
  const own = words.filter((word) => !joining.has(word));
  return { words: own.length === 0 ? words : own, forms };
}

const weightOf = (word: string): number => (isCommon(word) ? 1 : 4);
const sum = (words: readonly string[]): number => words.reduce((total, word) => total + weightOf(word), 0);
const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** 0 to 100. Short words and numbers are the same or not; in longer ones a letter may be wrong. */
function alike(a: string, b: string): number {
  if (a === b) return 100;
  const [one, other] = [skeleton(a), skeleton(b)];
  if (one === other) return 100;
  if (isNumber(a) || isNumber(b) || Math.min(one.length, other.length) < 4) return 0;
  return ratio(one, other, { full_process: false });
}

/** What share of both names' weight has a twin in the other, 0 to 100. */
function byWords(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  let twins = 0;
  for (const word of a) {
    const ranked = left
      .map((other, at) => ({ at, other, how: alike(word, other) }))
      .filter(({ how }) => how >= 82)
      .toSorted((x, y) => y.how - x.how || (x.other < y.other ? -1 : 1));
    const [best] = ranked;
    if (!best) continue;
    left.splice(best.at, 1);
    twins += ((weightOf(word) + weightOf(best.other)) * best.how) / 100;
  }
  const all = sum(a) + sum(b);
  return all === 0 ? 0 : (100 * twins) / all;
}

const numbersOf = (words: readonly string[]): string => words.filter(isNumber).toSorted().join(" ");
const initials = (words: readonly string[]): string => words.map((word) => word[0] ?? "").join("");

/** Whether one is the other's first letters, as in IBM and International Business Machines. */
const isAcronym = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 1 && (short[0]?.length ?? 0) >= 3 && long.length >= 3 && initials(long) === short[0];

/** How alike two names are, 0 to 100; the order of their words does not matter, nor which is the first. */
export function compareNames(a: CompanyName, b: CompanyName): number {
  if (a.words.length === 0 || b.words.length === 0) return 0;
  const [one, other] = [skeleton(a.words.join("")), skeleton(b.words.join(""))];
  if (one === other) return 100;
  if (isAcronym(a.words, b.words) || isAcronym(b.words, a.words)) return 75;
  const together = Math.min(one.length, other.length) < 5 ? 0 : ratio(one, other, { full_process: false }) * 0.97;
  // Taken from both sides, so that neither name comes first.
  const apart = Math.max(byWords(a.words, b.words), byWords(b.words, a.words));
  const how = Math.max(together < 88 ? 0 : together, apart);
  const most = numbersOf(a.words) === numbersOf(b.words) ? 100 : 60;
  return Math.min(Math.round(how), most);
}
