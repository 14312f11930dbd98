import type { Problem } from "@fairway/kernel";
import type { Range } from "./tree.ts";

/** A rule that cannot be used, with everything that is wrong with it. */
export class Refusal extends Error {
  readonly found: readonly Found[];

  constructor(found: readonly Found[]) {
    super(found.map((each) => each.message).join(" "));
    this.found = found;
  }
}

type Found = { readonly at: Range; readonly message: string; readonly remedy: string };

export const refuse = (at: Range, message: string, remedy: string): never => {
  throw new Refusal([{ at, message, remedy }]);
};

/** Does all of the steps, and refuses with the problems of every one that failed. */
export function each<In, Out>(items: readonly In[], step: (item: In) => Out): Out[] {
  const found: Found[] = [];
  const results: Out[] = [];
  for (const item of items) {
    try {
      results.push(step(item));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      found.push(...error.found);
    }
  }
  if (found.length > 0) throw new Refusal(found);
  return results;
}

/** The problems with 1-based lines and columns of the source. */
export function toProblems(refusal: Refusal, source: string): Problem[] {
  return refusal.found.map(({ at, message, remedy }) => {
    const before = source.slice(0, at.start).split("\n");
    const column = (before.at(-1) ?? "").length + 1;
    return { path: "", code: "rule", message, remedy, line: before.length, column };
  });
}
