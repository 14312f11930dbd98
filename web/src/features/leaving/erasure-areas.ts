/** What people call the part of the record that a table belongs to. */
export const erasureAreas = [
  "journal",
  "contacts",
  "notes",
  "applications",
  "agreements",
  "notices",
  "program",
  "library",
  "other",
] as const;
type Area = (typeof erasureAreas)[number];

const starts: readonly (readonly [RegExp, Area])[] = [
  [/^event/, "journal"],
  [/^partner_contact/, "contacts"],
  [/^partner_(note|file|profile)|^action_answer/, "notes"],
  [/^(partner_)?application|^match/, "applications"],
  [/^agreement|^onboarding/, "agreements"],
  [/^(notice|mail|announcement)/, "notices"],
  [/^(program|draft|plan|appeal|tier_exception|move|holding|benefit|fact|import|segment|standing)/, "program"],
  [/^(library|gate|capability)/, "library"],
];

/** Rows by area, in the order in which areas are told. */
export function rowsByArea(places: readonly { table: string; rows: number }[]): { area: Area; rows: number }[] {
  const areaOf = (table: string): Area => starts.find(([pattern]) => pattern.test(table))?.[1] ?? "other";
  return erasureAreas.flatMap((area) => {
    const rows = places.filter(({ table }) => areaOf(table) === area).reduce((sum, one) => sum + one.rows, 0);
    return rows > 0 ? [{ area, rows }] : [];
  });
}
