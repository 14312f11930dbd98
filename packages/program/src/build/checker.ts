import type { Problem } from "@fairway/kernel";
import { parseRule, type Environment, type Rule } from "@fairway/rules";
import { pathText, type Path, type Source } from "../document/source.ts";

/** Collects what is wrong with a document, each at its place. */
export type Checker = {
  readonly problems: Problem[];
  add(path: Path, message: string, remedy: string, what?: "key" | "value"): void;
  /** Parses an expression of the document; null, with its problems noted, where it is wrong. */
  rule(path: Path, text: string | number | boolean, environment: Environment): Rule | null;
};

export function createChecker(source: Source): Checker {
  const problems: Problem[] = [];
  return {
    problems,
    add(path, message, remedy, what = "value") {
      problems.push({ path: pathText(path), message, remedy, ...source.at(path, what) });
    },
    rule(path, text, environment) {
      const read = parseRule(String(text), environment);
      if (read.ok) return read.rule;
      const start = source.at(path);
      const shift = source.offset(path);
      for (const problem of read.problems) {
        const inside = shift !== null && (problem.line ?? 1) === 1;
        const column = inside ? start.column + shift + (problem.column ?? 1) - 1 : start.column;
        problems.push({ ...problem, path: pathText(path), line: start.line, column });
      }
      return null;
    },
  };
}

export const ruleText = (text: string | number | boolean): string => String(text).trim();

/** For expressions that stand alone instead of in a document. */
export const standalone = (): Checker =>
  createChecker({ data: null, at: () => ({ line: 1, column: 1 }), offset: () => 0 });
