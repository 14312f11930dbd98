/** One line of a rule: a field, what is asked of it, and a value or another field. */
export type Line = {
  readonly field: string;
  readonly operator: string;
  readonly value: string | boolean | readonly string[];
  readonly valueSource?: "value" | "field";
};

/** Lines and groups that all (and) or any (or) must hold; none at all holds always. */
export type Group = {
  readonly combinator: "and" | "or";
  readonly not?: boolean;
  readonly rules: readonly (Line | Group)[];
};

export const isGroup = (one: Line | Group): one is Group => "rules" in one;

/** What holds for everybody. */
export const everybody: Group = { combinator: "and", rules: [] };
