/** What of a parsed rule and of its nodes depends on how it is written, not on what it says. */
const ofRule = new Set(["source", "uses"]);
const ofNode = new Set(["at", "overload", "declared"]);

const asWritten = (value: object): ReadonlySet<string> => {
  if ("tree" in value) return ofRule;
  return "kind" in value && "at" in value ? ofNode : new Set();
};

function plain(value: unknown): unknown {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value !== "object" || value === null) return value;
  if ("toJSON" in value && typeof value.toJSON === "function") return String(value);
  if (Array.isArray(value)) return value.map(plain);
  const left = asWritten(value);
  const entries = Object.entries(value).filter(([key, each]) => !left.has(key) && typeof each !== "function");
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, plain(each)]));
}

/** A text that is the same for two parts of documents that say the same, however they are written. */
export const canonical = (value: unknown): string => JSON.stringify(plain(value)) ?? "undefined";

export const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
