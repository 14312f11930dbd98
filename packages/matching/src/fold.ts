const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** Small letters without accents: `Müller & Søn` becomes `muller & son`. */
export const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase()
    .normalize("NFC")
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? letter);

/** The same name however its umlauts are written: `mueller`, `müller` and `muller`. */
export const skeleton = (text: string): string => folded(text).replaceAll(/([aou])e/g, "$1");

/** The words of a text, without punctuation; the points of an abbreviation join its letters. */
export const wordsOf = (text: string): string[] =>
  folded(text)
    .replaceAll(/(?<=(?:^|[^\p{L}\p{N}])\p{L})\.(?=\p{L}(?:[^\p{L}\p{N}]|$))/gu, "")
    .replaceAll(/['’`´]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
