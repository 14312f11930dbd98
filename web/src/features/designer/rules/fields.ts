/** What a field of the builder holds, which decides its operators and its editor. */
export type FieldKind = "number" | "date" | "text" | "boolean" | "list";

/** A name that a rule may use, as the builder offers it. */
export type RuleField = {
  /** As the rule writes it: `metric.points`. */
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** The values of an enumeration; null where any text may stand. */
  readonly values: readonly string[] | null;
  /** Whether its number is a share that people read and write as a percentage. */
  readonly percent?: boolean;
  /** Heading under which it is offered. */
  readonly group: "metrics" | "fact" | "partner" | "standing" | "other" | "made" | "answers";
  /** Those of its kind that may be used, where not all may; it is then compared with values alone. */
  readonly operators?: readonly string[];
};

export type RuleFields = ReadonlyMap<string, RuleField>;

/** The operators of a field, in the words of the builder. */
export const operatorsOf: Readonly<Record<FieldKind, readonly string[]>> = {
  number: [">=", ">", "<=", "<", "=", "!=", "in", "notIn", "notNull", "null"],
  date: [">=", ">", "<=", "<", "=", "!=", "notNull", "null"],
  text: [
    "=",
    "!=",
    "in",
    "notIn",
    "contains",
    "doesNotContain",
    "beginsWith",
    "doesNotBeginWith",
    "endsWith",
    "doesNotEndWith",
    "notNull",
    "null",
  ],
  boolean: ["=", "notNull", "null"],
  list: ["contains", "doesNotContain"],
};
