/** Where the vendor's partners are, and in which currency they invoice. */
export const places = {
  "North America": { weight: 30, countries: ["United States", "United States", "United States", "Canada", "Mexico"] },
  "Latin America": { weight: 10, countries: ["Brazil", "Chile", "Colombia", "Peru"] },
  "UK & Ireland": { weight: 13, countries: ["United Kingdom", "United Kingdom", "Ireland"] },
  DACH: { weight: 15, countries: ["Germany", "Germany", "Austria", "Switzerland"] },
  Nordics: { weight: 9, countries: ["Sweden", "Denmark", "Norway", "Finland"] },
  "Southern Europe": { weight: 12, countries: ["Italy", "Spain", "Portugal", "Greece"] },
  "Asia Pacific": { weight: 14, countries: ["Australia", "Singapore", "Japan", "India", "New Zealand"] },
} as const;

export type Region = keyof typeof places;
export const regionWeights = Object.fromEntries(Object.entries(places).map(([r, p]) => [r, p.weight])) as Record<
  Region,
  number
>;

/** Companies end their names the way their country does. */
const suffixes: Readonly<Record<string, readonly string[]>> = {
  Germany: ["GmbH", "AG", "GmbH & Co. KG"],
  Austria: ["GmbH"],
  Switzerland: ["AG", "GmbH"],
  "United Kingdom": ["Ltd", "LLP", "Ltd"],
  Ireland: ["Ltd"],
  "United States": ["Inc.", "LLC", "Group", "Partners"],
  Canada: ["Inc.", "Ltd."],
  Mexico: ["S.A. de C.V."],
  Brazil: ["Ltda.", "S.A."],
  Chile: ["SpA"],
  Colombia: ["S.A.S."],
  Peru: ["S.A.C."],
  Sweden: ["AB"],
  Denmark: ["ApS", "A/S"],
  Norway: ["AS"],
  Finland: ["Oy"],
  Italy: ["S.r.l.", "S.p.A."],
  Spain: ["S.L.", "S.A."],
  Portugal: ["Lda."],
  Greece: ["S.A."],
  Australia: ["Pty Ltd"],
  Singapore: ["Pte. Ltd."],
  Japan: ["K.K."],
  India: ["Pvt. Ltd."],
  "New Zealand": ["Ltd"],
};
export const suffixesOf = (country: string): readonly string[] => suffixes[country] ?? ["Ltd"];

/** US dollars for one unit, as the vendor's finance department fixed them for each year of the story (oldest first). */
const rates = {
  EUR: ["1.08", "1.06", "1.09", "1.12"],
  GBP: ["1.27", "1.24", "1.28", "1.30"],
} as const;

export type Currency = keyof typeof rates | "USD";
const euro = new Set(["Germany", "Austria", "Ireland", "Finland", "Italy", "Spain", "Portugal", "Greece"]);

/** The currency that partners of a country invoice in; US dollars where the vendor has no local price list. */
export function currencyOf(country: string): Currency {
  if (country === "United Kingdom") return "GBP";
  return euro.has(country) ? "EUR" : "USD";
}

/** The rate of a currency in the story's year (0 is the oldest); null for US dollars. */
export const rateOf = (currency: Currency, year: number): string | null =>
  currency === "USD" ? null : (rates[currency][Math.min(Math.max(year, 0), 3)] ?? rates[currency][3]);
