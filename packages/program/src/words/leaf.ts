import type { Explanation } from "@fairway/rules";

/** An explanation that compares nothing: words, and whether they hold. */
export const leaf = (says: string, met: boolean | null, rule = ""): Explanation => ({
  rule,
  says,
  met,
  actual: null,
  needed: null,
  gap: null,
  operator: null,
  from: [],
  combine: null,
  parts: [],
});
