/** Calling codes by country, two letters as in ISO 3166. */
const codes: Readonly<Record<string, string>> = {
  AT: "43",
  AU: "61",
  BE: "32",
  BG: "359",
  BR: "55",
  CA: "1",
  CH: "41",
  CN: "86",
  CZ: "420",
  DE: "49",
  DK: "45",
  EE: "372",
  ES: "34",
  FI: "358",
  FR: "33",
  GB: "44",
  GR: "30",
  HR: "385",
  HU: "36",
  IE: "353",
  IN: "91",
  IS: "354",
  IT: "39",
  JP: "81",
  KR: "82",
  LT: "370",
  LU: "352",
  LV: "371",
  MX: "52",
  NL: "31",
  NO: "47",
  NZ: "64",
  PL: "48",
  PT: "351",
  RO: "40",
  RS: "381",
  SE: "46",
  SG: "65",
  SI: "386",
  SK: "421",
  TR: "90",
  UA: "380",
  US: "1",
  ZA: "27",
};

/** A telephone number as digits with the country's code (`4930123456`); null where there are too few to say. */
export function phoneDigits(text: string, country: string | null): string | null {
  const bare = text.replaceAll(/\(0\)/g, "").replace(/(ext|x|durchwahl|#).*$/i, "");
  const digits = bare.replaceAll(/\D/g, "");
  if (digits.length < 6 || digits.length > 17) return null;
  if (bare.trim().startsWith("+")) return digits;
  if (digits.startsWith("00")) return digits.slice(2);
  const code = country === null ? undefined : codes[country.toUpperCase()];
  if (code === undefined) return digits;
  return digits.startsWith("0") ? code + digits.slice(1) : digits.startsWith(code) ? digits : code + digits;
}

/** 0 to 100: the same number, or the same main number with another extension. */
export function comparePhones(a: string, b: string): number {
  if (a === b) return 100;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.length >= 8 && long.endsWith(short)) return 90;
  return short.length >= 9 && long.slice(0, short.length - 2) === short.slice(0, -2) ? 80 : 0;
}
