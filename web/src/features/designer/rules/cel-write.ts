import type { RuleField, RuleFields } from "./fields.ts";
import { isGroup, type Group, type Line } from "./query.ts";

const signs: Readonly<Record<string, string>> = { "=": "==", "!=": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">=" };
const tests: Readonly<Record<string, string>> = {
  contains: "contains",
  beginsWith: "startsWith",
  endsWith: "endsWith",
};
const negatedTests: Readonly<Record<string, string>> = {
  doesNotContain: "contains",
  doesNotBeginWith: "startsWith",
  doesNotEndWith: "endsWith",
};

const quoted = (text: string): string =>
  `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n").replaceAll("\t", "\\t").replaceAll("\r", "\\r")}'`;

function literal(field: RuleField, value: string): string | null {
  if (field.kind === "number") return /^-?\d+(\.\d+)?$/.test(value) ? value : null;
  if (field.kind === "date") return /^\d{4}-\d\d-\d\d$/.test(value) ? `date('${value}')` : null;
  return quoted(value);
}

const listed = (value: Line["value"]): readonly string[] => (typeof value === "object" ? value : []);

function lineText(line: Line, fields: RuleFields): string | null {
  const field = fields.get(line.field);
  if (!field) return null;
  const { operator, value, valueSource } = line;
  const { name, kind } = field;
  if (operator === "null") return `${name} == null`;
  if (operator === "notNull") return `${name} != null`;
  if (kind === "boolean") return value === false || value === "false" ? `!${name}` : name;
  if (operator === "in" || operator === "notIn") {
    const items = listed(value).map((one) => literal(field, one));
    if (items.length === 0 || items.includes(null)) return null;
    const text = `${name} in [${items.join(", ")}]`;
    return operator === "in" ? text : `!(${text})`;
  }
  if (typeof value !== "string") return null;
  if (kind === "list") {
    const text = `${quoted(value)} in ${name}`;
    if (value === "") return null;
    return operator === "contains" ? text : `!(${text})`;
  }
  const test = tests[operator] ?? negatedTests[operator];
  if (test !== undefined) return `${negatedTests[operator] ? "!" : ""}${name}.${test}(${quoted(value)})`;
  const sign = signs[operator];
  const side = valueSource === "field" ? (fields.has(value) ? value : null) : literal(field, value);
  return sign === undefined || side === null ? null : `${name} ${sign} ${side}`;
}

function partText(part: Line | Group, fields: RuleFields): string | null {
  if (!isGroup(part)) return lineText(part, fields);
  if (part.rules.length === 0) return part.not ? "!true" : "true";
  const parts = part.rules.map((rule) => partText(rule, fields));
  if (parts.includes(null)) return null;
  const text = parts.join(part.combinator === "and" ? " && " : " || ");
  if (part.not) return `!(${text})`;
  return part.rules.length > 1 ? `(${text})` : text;
}

/** What the builder shows, as a rule; null while a line is not filled in yet. */
export function toCel(query: Group, fields: RuleFields): string | null {
  const text = partText(query, fields);
  if (text === null || query.not || query.rules.length < 2) return text;
  return text.slice(1, -1);
}
