import { evaluate, parseRule, type Rule, type Type, types, type Value, type Values } from "../../src/index.ts";
import { z } from "zod";
import { type ConformanceCase, type TypedValue, typedValue } from "./conformance-cases.ts";

type Outcome =
  | { readonly kind: "passes" | "differs"; readonly rule: Rule; readonly values: Values }
  | { readonly kind: "refused"; readonly group: string };

/** Why a case is not part of the language, by what the refusal says or the case needs. */
const groups: readonly (readonly [string, RegExp])[] = [
  ["unsigned integers", /Unsigned|function uint|needs uint/],
  ["bytes", /Bytes|function bytes|needs bytes/],
  ["maps written out, and maps with keys that are not names", /not written out|needs map/],
  [
    "`dyn`, types as values, and values of mixed types",
    /function (dyn|type)\.|There is no (bool|dyn|int|double|null_type|string|list|map|type)\.|one type|list of text with list of int|two outcomes/,
  ],
  ["namespaces and containers", /container|DOT/],
  ["field names in backquotes", /`/],
  ["the character NUL in a text, raw byte texts", /NUL|Unexpected character|Unexpected token/],
  ["lists within lists", /cannot hold a list/],
  ["numbers, instants and durations out of range", /too long|is not a (instant|duration)|before the year 1|1e99/],
  ["names and functions that are not declared", /There is no|has no field/],
  ["operands of the wrong type, which CEL itself refuses", /cannot (compare|be used)|needs a condition|is not a bool/],
];

const groupOf = (reason: string): string => groups.find(([, pattern]) => pattern.test(reason))?.[0] ?? `? ${reason}`;

const itemsOf = (value: unknown): readonly TypedValue[] => z.array(typedValue).parse(value ?? []);
const pairsOf = (value: unknown): readonly (readonly [TypedValue, TypedValue])[] =>
  z.array(z.tuple([typedValue, typedValue])).parse(value ?? []);

function typeOf(given: TypedValue): Type | undefined {
  if (given.type === "list") {
    const of = itemsOf(given.value).map(typeOf)[0] ?? types.null;
    return types.list(of);
  }
  if (given.type === "map") {
    const fields = pairsOf(given.value).map(([key, value]) => [String(key.value), typeOf(value)] as const);
    const known = fields.flatMap(([key, type]) => (type ? [[key, type] as const] : []));
    return types.record(Object.fromEntries(known));
  }
  const plain = {
    bool: types.bool,
    int: types.int,
    double: types.decimal,
    string: types.text,
    null: types.null,
    duration: types.duration,
  };
  return new Map<string, Type>(Object.entries(plain)).get(given.type);
}

function hostValue(given: TypedValue): unknown {
  if (given.type === "list") return itemsOf(given.value).map(hostValue);
  if (given.type === "map")
    return Object.fromEntries(pairsOf(given.value).map(([key, value]) => [String(key.value), hostValue(value)]));
  if (given.type !== "duration") return given.value;
  return Temporal.Duration.from({ seconds: Number(given.seconds), nanoseconds: Number(given.nanos) }).toString();
}

/** Runs one case: an error there is an unknown here. */
export function runCase(each: ConformanceCase): Outcome {
  if (each.container) return { kind: "refused", group: groupOf("container") };
  const bindings = Object.entries(each.bindings ?? {});
  const unknown = bindings.find(([, given]) => !typeOf(given));
  if (unknown) return { kind: "refused", group: groupOf(`needs ${unknown[1].type}`) };
  const variables = Object.fromEntries(bindings.map(([name, given]) => [name, typeOf(given) ?? types.null]));
  const parsed = parseRule(each.expr, { variables });
  if (!parsed.ok)
    return { kind: "refused", group: groupOf(parsed.problems.map((problem) => problem.message).join(" ")) };
  const values = Object.fromEntries(bindings.map(([name, given]) => [name, hostValue(given)]));
  const same = isExpected(evaluate(parsed.rule)(values), each.expect);
  return { kind: same ? "passes" : "differs", rule: parsed.rule, values };
}

function isExpected(value: Value, expected: TypedValue): boolean {
  if (expected.type === "error" || expected.type === "null") return value === null;
  if (value === null) return false;
  if (expected.type === "list") {
    const items = itemsOf(expected.value);
    return (
      Array.isArray(value) &&
      value.length === items.length &&
      items.every((item, index) => isExpected(value[index] ?? null, item))
    );
  }
  return expected.type === "double"
    ? Number(value) === Number(expected.value)
    : String(value) === String(expected.value);
}

/** The two tables of the guide: outcomes by file, and refusals by reason. */
export function conformanceTables(cases: readonly ConformanceCase[]): string {
  const outcomes = cases.map((each) => ({ file: each.file, outcome: runCase(each) }));
  const count = (file: string | null, kind: Outcome["kind"]): number =>
    outcomes.filter((each) => (file === null || each.file === file) && each.outcome.kind === kind).length;
  const row = (name: string, file: string | null): string => {
    const total = outcomes.filter((each) => file === null || each.file === file).length;
    return `| ${name} | ${total} | ${count(file, "passes")} | ${count(file, "refused")} | ${count(file, "differs")} |`;
  };
  const files = [...new Set(cases.map((each) => each.file))];
  const reasons = Map.groupBy(
    outcomes.flatMap(({ outcome }) => (outcome.kind === "refused" ? [outcome.group] : [])),
    (group) => group,
  );
  const ranked = [...reasons].sort((a, b) => b[1].length - a[1].length);
  return [
    "| file | cases | pass | refused | differ |",
    "| --- | --- | --- | --- | --- |",
    ...files.map((file) => row(file, file)),
    row("all", null),
    "",
    "| refused because the case needs | cases |",
    "| --- | --- |",
    ...ranked.map(([group, all]) => `| ${group} | ${all.length} |`),
  ].join("\n");
}
