import { isMap, isScalar, parseDocument } from "yaml";
import type { Problem } from "@fairway/kernel";
import type { Program } from "../model.ts";
import { numbersIn, thresholdsOf, type Threshold } from "./thresholds.ts";

export type ThresholdValue = { readonly id: string; readonly value: string };
export type ThresholdsSet =
  | { readonly ok: true; readonly source: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Edit = { readonly start: number; readonly end: number; readonly text: string };

const problem = (path: string, message: string, remedy: string): ThresholdsSet => ({
  ok: false,
  problems: [{ path, message, remedy }],
});

/** Where the number of a threshold stands in the text; null where its expression is not written out at its place. */
function placeOf(doc: ReturnType<typeof parseDocument>, source: string, threshold: Threshold): Edit | null {
  const at = doc.getIn(threshold.path, true);
  const node = isMap(at) ? at.get("needs", true) : at;
  if (!isScalar(node) || !node.range) return null;
  const [from, to] = node.range;
  const place = numbersIn(source.slice(from, to))[threshold.nth];
  return place ? { start: from + place.start, end: from + place.end, text: "" } : null;
}

/**
 * Writes other numbers for thresholds into the text of a program and leaves every other letter of it as it is: comments,
 * quotes, order and line ends.
 */
export function setThresholds(source: string, program: Program, values: readonly ThresholdValue[]): ThresholdsSet {
  const known = new Map(thresholdsOf(program, "en").map((threshold) => [threshold.id, threshold]));
  const doc = parseDocument(source, { version: "1.2", schema: "core" });
  const edits: Edit[] = [];
  for (const [i, { id, value }] of values.entries()) {
    const threshold = known.get(id);
    if (!threshold)
      return problem(`values.${i}.id`, `There is no threshold “${id}”.`, "Take the ids from the draft's thresholds.");
    const place = placeOf(doc, source, threshold);
    if (!place)
      return problem(
        `values.${i}.id`,
        `The number of “${threshold.says}” is not written at its place.`,
        "Change it in the source.",
      );
    edits.push({ ...place, text: value });
  }
  let text = source;
  for (const { start, end, text: value } of edits.toSorted((a, b) => b.start - a.start))
    text = text.slice(0, start) + value + text.slice(end);
  return { ok: true, source: text };
}
