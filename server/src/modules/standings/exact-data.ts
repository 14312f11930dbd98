/** The fields of a fact with numbers as the exact text in which they were recorded, without Fairway's own fields. */
export function exactData(text: string): Record<string, unknown> {
  const data: Record<string, unknown> = JSON.parse(text, (_, value: unknown, context?: { source?: string }) =>
    typeof value === "number" ? (context?.source ?? String(value)) : value,
  );
  return Object.fromEntries(Object.entries(data).filter(([key]) => !key.startsWith("$")));
}
