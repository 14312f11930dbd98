import type { Company } from "./compare.ts";
import { skeleton } from "./fold.ts";
import { isCommon } from "./name.ts";

const nameLetters = 9;

/** A word and the word without each one of its letters: two words that differ by a letter share one of these. */
const nearly = (word: string): string[] => {
  const short = word.slice(0, nameLetters);
  return [short, ...Array.from(short, (_, at) => short.slice(0, at) + short.slice(at + 1))];
};

/**
 * What two records share when it is worth comparing them: a domain, a telephone number, an address, a word of their own,
 * or the beginning of the name up to one letter. Companies without a common key are taken to be different.
 */
export function blockKeys({ name, domain, phone, address }: Company): string[] {
  const words = name.words.filter((word) => word.length >= 3 && !isCommon(word)).map(skeleton);
  const joined = skeleton(name.words.join(""));
  const initials = name.words.length >= 3 ? [name.words.map((word) => word[0] ?? "").join("")] : [];
  const keys = [
    ...(domain === null ? [] : [`d ${domain}`]),
    ...(phone === null ? [] : [`p ${phone.slice(-8)}`]),
    ...(address?.postcode && address.number ? [`a ${address.postcode} ${address.number}`] : []),
    ...words.map((word) => `w ${word}`),
    ...initials.map((letters) => `w ${letters}`),
    ...(joined.length < 4 ? [`w ${joined}`] : nearly(joined).map((part) => `n ${part}`)),
  ];
  return [...new Set(keys)].toSorted();
}
