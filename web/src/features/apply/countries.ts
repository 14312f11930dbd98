const none = new Set([
  "ZZ",
  "XA",
  "XB",
  "EU",
  "EZ",
  "UN",
  "QO",
  "AC",
  "CP",
  "CQ",
  "DG",
  "EA",
  "IC",
  "TA",
  "AN",
  "BU",
  "CS",
  "DD",
  "FX",
  "NT",
  "SU",
  "TP",
  "YD",
  "YU",
  "ZR",
  "UK",
  "VD",
  "RH",
  "HV",
  "DY",
  "NH",
]);
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const known = new Map<string, { value: string; label: string }[]>();

/** Every country by its two letters, by name in a language. */
export function countriesIn(language: string): { value: string; label: string }[] {
  const found = known.get(language);
  if (found) return found;
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const all = letters.flatMap((a) =>
    letters.flatMap((b) => {
      const label = none.has(a + b) ? undefined : names.of(a + b);
      return label === undefined ? [] : [{ value: a + b, label }];
    }),
  );
  const sorted = all.toSorted((x, y) => x.label.localeCompare(y.label, language));
  known.set(language, sorted);
  return sorted;
}
