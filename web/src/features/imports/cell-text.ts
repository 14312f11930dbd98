const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** A value of a trial as one text: lists with commas, amounts with their currency, fields with their names. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined || value === "") return "–";
  if (Array.isArray(value)) return value.map(cellText).join(", ");
  if (!isRecord(value)) return String(value);
  const { amount, currency, ...rest } = value;
  if (amount !== undefined && !Object.keys(rest).some((k) => k !== "rate"))
    return [amount, currency].filter(Boolean).join(" ");
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${cellText(inner)}`)
    .join(" · ");
}
