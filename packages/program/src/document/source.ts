import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type ParsedNode } from "yaml";
import type { Problem } from "@fairway/kernel";
import { mistakeOf } from "./syntax.ts";

export type Path = readonly (string | number)[];

/** A document that was read, with where everything stands in its text. */
export type Source = {
  readonly data: unknown;
  /** Line and column of the value at a path, or of the nearest thing above it. */
  at(path: Path, what?: "key" | "value"): { line: number; column: number };
  /** Whether the value at the path stands in the text letter by letter, so that a column within it can be pointed at. */
  offset(path: Path): number | null;
};

export const pathText = (path: Path): string => path.join(".");

function node(doc: Document.Parsed, path: Path): { key: ParsedNode | null; value: ParsedNode | null } | null {
  let key: ParsedNode | null = null;
  let at: unknown = doc.contents;
  for (const step of path) {
    if (isMap(at)) {
      const pair = at.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return null;
      // Pairs of a parsed document hold parsed nodes.
      [key, at] = [pair.key as ParsedNode, pair.value];
    } else if (isSeq(at)) {
      [key, at] = [null, at.items[Number(step)]];
    } else return null;
  }
  return { key, value: (at ?? null) as ParsedNode | null };
}

/** Reads YAML, of which JSON is a part, keeping every position. */
export function readSource(source: string, format: "yaml" | "json"): Source | { problems: Problem[] } {
  const lines = new LineCounter();
  const doc = parseDocument(source, { lineCounter: lines, uniqueKeys: true, version: "1.2", schema: "core" });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // What follows the first error is mostly its echo; a key that stands twice is an error of its own.
  const [first, ...more] = doc.errors;
  const shown = first === undefined ? [] : [first, ...more.filter((e) => e.code === "DUPLICATE_KEY")];
  const problems = shown.map((error): Problem => {
    const at = position(error.pos[0]);
    const { message, remedy } = mistakeOf(error.code, source.split("\n")[at.line - 1] ?? "");
    return { path: "", message, remedy, ...at, code: `document.${error.code.toLowerCase()}` };
  });
  if (format === "json" && problems.length === 0) {
    try {
      JSON.parse(source);
    } catch (error) {
      problems.push({
        path: "",
        message: `This is not JSON: ${String(error)}`,
        remedy: "Correct it, or send it as YAML.",
        line: 1,
        column: 1,
      });
    }
  }
  if (problems.length > 0) return { problems };
  return {
    data: doc.toJS({ maxAliasCount: 100 }),
    at(path, what = "value") {
      for (let n = path.length; n >= 0; n -= 1) {
        const found = node(doc, path.slice(0, n));
        const there = what === "key" || n < path.length ? (found?.key ?? found?.value) : (found?.value ?? found?.key);
        if (there?.range) return position(there.range[0]);
      }
      return { line: 1, column: 1 };
    },
    offset(path) {
      const value = node(doc, path)?.value;
      if (!isScalar(value)) return null;
      if (value.type === "PLAIN") return 0;
      return value.type === "QUOTE_DOUBLE" || value.type === "QUOTE_SINGLE" ? 1 : null;
    },
  };
}
