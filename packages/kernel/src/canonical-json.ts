import canonicalize from "canonicalize";

/** One text for one value (RFC 8785), so that equal inputs have equal digests. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("a value without a JSON form cannot be digested");
  return text;
}
