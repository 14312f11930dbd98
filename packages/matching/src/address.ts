import { token_sort_ratio } from "fuzzball";
import { wordsOf } from "./fold.ts";

export type Address = {
  readonly postcode: string | null;
  readonly number: string | null;
  readonly words: readonly string[];
};

const long: Readonly<Record<string, string>> = {
  str: "strasse",
  st: "street",
  rd: "road",
  ave: "avenue",
  av: "avenue",
  blvd: "boulevard",
  bvd: "boulevard",
  ln: "lane",
  dr: "drive",
  sq: "square",
  hwy: "highway",
  pl: "platz",
  ste: "suite",
  c: "calle",
  n: "north",
  s: "south",
  e: "east",
  w: "west",
};

/** Number by number as countries write their postal codes; Britain, the Netherlands and Canada mix letters in. */
const postcode =
  /\b(?:[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]\d[a-z] ?\d[a-z]\d|\d{4} ?[a-z]{2}|\d{5}-\d{4}|\d{5,6}|\d{2}-\d{3}|\d{3} \d{2}|\d{4})\b/g;

const spelled = (word: string): string => long[word] ?? word.replace(/str$/, "strasse");

/** An address in one line or several, taken apart as far as it can be without knowing the country. */
export function readAddress(text: string): Address {
  const plain = wordsOf(text.replaceAll(/(\d)-(\d)/g, "$1-$2")).join(" ");
  const found = [...plain.matchAll(postcode)].map(([match]) => match.replaceAll(" ", ""));
  const code = found.toSorted((a, b) => b.length - a.length)[0] ?? null;
  const words = plain
    .split(" ")
    .filter((word) => word !== "")
    .map(spelled);
  const number = words.find((word) => /^\d{1,4}[a-z]?$/.test(word) && word !== code) ?? null;
  return { postcode: code, number, words: words.filter((word) => word !== code) };
}

/** 0 to 100. Another postal code or house number is another place. */
export function compareAddresses(a: Address, b: Address): number {
  if (a.words.length === 0 || b.words.length === 0) return 0;
  const how = token_sort_ratio(a.words.join(" "), b.words.join(" "), { full_process: false });
  const differ = (x: string | null, y: string | null) => x !== null && y !== null && x !== y;
  if (differ(a.postcode, b.postcode)) return Math.min(how, 30);
  if (differ(a.number, b.number)) return Math.min(how, 50);
  const same = a.postcode !== null && a.postcode === b.postcode && a.number !== null && a.number === b.number;
  return same ? Math.max(how, 80) : Math.min(how, 85);
}
