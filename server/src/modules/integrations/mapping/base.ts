import type { fieldSource } from "@fairway/contract";
import type { z } from "zod";

export type FieldSource = z.output<typeof fieldSource>;
export type SourceObject = Exclude<FieldSource, string>;

/** Reads one text of a row; empty text and an absent cell are null. */
export type TextReader = (cells: readonly string[]) => string | null;

/** Why a mapping cannot work, before any row is read. */
export type MappingProblem = { path: string; message: string; remedy: string };

/** Finds a column's place, or says which columns there are. */
export function columnIndex(columns: readonly string[], name: string, path: string): number | MappingProblem {
  const at = columns.indexOf(name);
  if (at < 0)
    return {
      path,
      message: `There is no column “${name}”.`,
      remedy: `Use one of: ${columns.slice(0, 60).join(", ")}.`,
    };
  if (columns.indexOf(name, at + 1) >= 0)
    return {
      path,
      message: `The column “${name}” is there twice.`,
      remedy: "Rename one of them in the file, or give all columns names with csv: { columns: […] }.",
    };
  return at;
}

const cell =
  (at: number): TextReader =>
  (cells) =>
    cells[at]?.trim() || null;

function templateReader(template: string, columns: readonly string[], path: string): TextReader | MappingProblem {
  const parts: (string | number)[] = [];
  for (const [i, part] of template.split(/\{([^{}]+)\}/).entries()) {
    if (i % 2 === 0) parts.push(part);
    else {
      const at = columnIndex(columns, part, path);
      if (typeof at !== "number") return at;
      parts.push(at);
    }
  }
  // A text made of an empty column would name something else than the row means.
  return (cells) => {
    let text = "";
    for (const part of parts) {
      const piece = typeof part === "string" ? part : (cells[part]?.trim() ?? "");
      if (typeof part === "number" && piece === "") return null;
      text += piece;
    }
    return text || null;
  };
}

/** Compiles where the text comes from: exactly one of a column, a constant or a template. */
export function baseReader(
  source: SourceObject,
  columns: readonly string[],
  path: string,
): TextReader | MappingProblem {
  const given = [source.column, source.constant, source.template].filter((v) => v !== undefined).length;
  if (given !== 1)
    return {
      path,
      message: given === 0 ? "It is not said where the value comes from." : "The value comes from two places.",
      remedy: "Give exactly one of column, constant and template.",
    };
  if (source.constant !== undefined) {
    const text = String(source.constant);
    return () => text;
  }
  if (source.template !== undefined) return templateReader(source.template, columns, path);
  const at = columnIndex(columns, source.column ?? "", path);
  return typeof at === "number" ? cell(at) : at;
}
