type ReadValue = string | boolean | null | { [key: string]: ReadValue };

/** A number with all its digits: its text goes into the JSON as it is. */
export class JsonNumber {
  readonly digits: string;
  constructor(digits: string) {
    this.digits = digits;
  }
}
export type JsonField = string | boolean | null | JsonNumber | { [key: string]: JsonField };

/** JSON with sorted keys and numbers digit by digit, so that equal values have equal texts. */
export function writeExactJson(value: JsonField): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (value instanceof JsonNumber) return value.digits;
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${writeExactJson(field)}`).join(",")}}`;
}

/** Reads JSON with every number as the text that is written. */
export function readExactJson(text: string): Record<string, ReadValue> {
  const read: unknown = JSON.parse(text, (_key, value: unknown, context?: { source?: string }) =>
    typeof value === "number" ? (context?.source ?? String(value)) : value,
  );
  return read as Record<string, ReadValue>;
}
