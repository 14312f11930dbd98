/** Takes texts out, so that what stands inside quotes is not read as a name. */
const withoutTexts = (source: string): string => source.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, "''");

/** The metrics that an expression names, in order of appearance. */
export const metricsNamed = (source: string): string[] => [
  ...new Set([...withoutTexts(source).matchAll(/\bmetric\.([A-Za-z]\w*)/g)].map((m) => m[1] ?? "")),
];

/** The agreements that an expression names, in order of appearance. */
export const agreementsNamed = (source: string): string[] => [
  ...new Set([...withoutTexts(source).matchAll(/(?<![.\w])agreement\.([A-Za-z]\w*)/g)].map((m) => m[1] ?? "")),
];

/** The first words of the dotted names in an expression: `booking` of `booking.arr * rate`. */
export const rootsNamed = (source: string): string[] => [
  ...new Set([...withoutTexts(source).matchAll(/(?<![.\w])([A-Za-z]\w*)\b(?!\s*\()/g)].map((m) => m[1] ?? "")),
];
