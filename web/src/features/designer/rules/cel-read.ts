import type { FieldKind, RuleField, RuleFields } from "./fields.ts";
import { everybody, isGroup, type Group, type Line } from "./query.ts";
import { BeyondBuilder, tokensOf, type Token } from "./tokens.ts";

type Literal = { readonly kind: FieldKind | "null"; readonly value: string };
type Operand =
  | { readonly is: "field"; readonly field: RuleField }
  | { readonly is: "value"; readonly literal: Literal }
  | { readonly is: "list"; readonly items: readonly Literal[] };

const flipped: Readonly<Record<string, string>> = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  "==": "==",
  "!=": "!=",
};
const named: Readonly<Record<string, string>> = { "==": "=", "!=": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">=" };
const textTests: Readonly<Record<string, string>> = {
  contains: "contains",
  startsWith: "beginsWith",
  endsWith: "endsWith",
};
const opposite: Readonly<Record<string, string>> = {
  in: "notIn",
  contains: "doesNotContain",
  beginsWith: "doesNotBeginWith",
  endsWith: "doesNotEndWith",
};

/** Reads tokens one after the other into lines and groups. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #fields: RuleFields;
  #at = 0;
  constructor(tokens: readonly Token[], fields: RuleFields) {
    this.#tokens = tokens;
    this.#fields = fields;
  }

  get done(): boolean {
    return this.#at >= this.#tokens.length;
  }
  #next(): Token {
    const token = this.#tokens[this.#at];
    if (!token) throw new BeyondBuilder("syntax");
    this.#at += 1;
    return token;
  }
  #sees(value: string): boolean {
    const token = this.#tokens[this.#at];
    return token?.value === value && token.kind !== "text";
  }
  #takes(value: string): boolean {
    if (!this.#sees(value)) return false;
    this.#at += 1;
    return true;
  }
  #needs(value: string): void {
    if (!this.#takes(value)) throw new BeyondBuilder("syntax", this.#tokens[this.#at]?.value ?? "");
  }

  either(): Line | Group {
    return this.#chain("||", "or", () => this.#chain("&&", "and", () => this.#negated()));
  }
  #chain(sign: string, combinator: "and" | "or", part: () => Line | Group): Line | Group {
    const first = part();
    if (!this.#sees(sign)) return first;
    const rules = [first];
    while (this.#takes(sign)) rules.push(part());
    return { combinator, rules };
  }
  #negated(): Line | Group {
    if (!this.#takes("!")) return this.#part();
    const inner = this.#negated();
    if (isGroup(inner)) return inner.not ? { combinator: "and", not: true, rules: [inner] } : { ...inner, not: true };
    const other = opposite[inner.operator];
    if (other !== undefined) return { ...inner, operator: other };
    if (inner.operator === "=" && typeof inner.value === "boolean") return { ...inner, value: !inner.value };
    return { combinator: "and", not: true, rules: [inner] };
  }
  #part(): Line | Group {
    if (!this.#takes("(")) return this.#line();
    const inner = this.either();
    this.#needs(")");
    this.#refuseArithmetic();
    return inner;
  }

  #line(): Line | Group {
    if (this.#takes("true")) return everybody;
    const test = this.#textTest();
    if (test) return test;
    const left = this.#operand();
    const sign = this.#tokens[this.#at];
    if (sign?.kind === "sign" && flipped[sign.value] !== undefined) {
      this.#at += 1;
      const right = this.#operand();
      return comparison(left, sign.value, right);
    }
    if (this.#takes("in")) return membership(left, this.#operand());
    if (left.is === "field" && left.field.kind === "boolean")
      return { field: left.field.name, operator: "=", value: true };
    throw new BeyondBuilder("syntax", sign?.value ?? "");
  }
  /** `booking.product.startsWith('cloud')` */
  #textTest(): Line | null {
    const [token, open] = [this.#tokens[this.#at], this.#tokens[this.#at + 1]];
    if (token?.kind !== "name" || open?.value !== "(" || token.value === "date") return null;
    const dot = token.value.lastIndexOf(".");
    const operator = textTests[token.value.slice(dot + 1)];
    const field = this.#fields.get(token.value.slice(0, dot));
    const asked = this.#tokens[this.#at + 2];
    const close = this.#tokens[this.#at + 3];
    if (!operator || field?.kind !== "text" || asked?.kind !== "text" || close?.value !== ")")
      throw new BeyondBuilder("function", token.value);
    this.#at += 4;
    return { field: field.name, operator, value: asked.value };
  }
  #operand(): Operand {
    const operand = this.#bare();
    this.#refuseArithmetic();
    return operand;
  }
  #refuseArithmetic(): void {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "sign") return;
    if ("+-*/%".includes(token.value)) throw new BeyondBuilder("arithmetic", token.value);
    if (token.value === "?") throw new BeyondBuilder("choice");
  }
  #bare(): Operand {
    if (this.#takes("[")) {
      const items: Literal[] = [];
      while (!this.#takes("]")) {
        if (items.length > 0) this.#needs(",");
        items.push(this.#literal());
      }
      return { is: "list", items };
    }
    const token = this.#tokens[this.#at];
    const word = token?.kind === "name" && !["true", "false", "null", "date"].includes(token.value);
    if (!word || !token) return { is: "value", literal: this.#literal() };
    this.#at += 1;
    if (this.#sees("(")) throw new BeyondBuilder("function", token.value);
    const field = this.#fields.get(token.value);
    if (!field) throw new BeyondBuilder("name", token.value);
    return { is: "field", field };
  }
  #literal(): Literal {
    const minus = this.#takes("-") ? "-" : "";
    const { kind, value } = this.#next();
    if (kind === "number") return { kind: "number", value: minus + value };
    if (minus) throw new BeyondBuilder("arithmetic", "-");
    if (kind === "text") return { kind: "text", value };
    if (value === "true" || value === "false") return { kind: "boolean", value };
    if (value === "null") return { kind: "null", value };
    if (value !== "date") throw new BeyondBuilder(value === "(" ? "arithmetic" : "syntax", value);
    this.#needs("(");
    const day = this.#next();
    this.#needs(")");
    if (day.kind !== "text" || !/^\d{4}-\d\d-\d\d$/.test(day.value)) throw new BeyondBuilder("function", "date");
    return { kind: "date", value: day.value };
  }
}

function comparison(left: Operand, sign: string, right: Operand): Line {
  if (left.is !== "field" && right.is === "field") return comparison(right, flipped[sign] ?? sign, left);
  if (left.is !== "field" || right.is === "list") throw new BeyondBuilder("kinds");
  const { name, kind } = left.field;
  const operator = named[sign] ?? sign;
  if (right.is === "field") {
    if (right.field.kind !== kind || kind === "list" || kind === "boolean")
      throw new BeyondBuilder("kinds", right.field.name);
    return { field: name, operator, value: right.field.name, valueSource: "field" };
  }
  const { literal } = right;
  if (literal.kind === "null" && (operator === "=" || operator === "!="))
    return { field: name, operator: operator === "=" ? "null" : "notNull", value: "" };
  if (literal.kind !== kind) throw new BeyondBuilder("kinds", name);
  if (kind === "text" && !["=", "!="].includes(operator)) throw new BeyondBuilder("kinds", name);
  if (kind !== "boolean") return { field: name, operator, value: known(left.field, literal.value) };
  if (operator !== "=" && operator !== "!=") throw new BeyondBuilder("kinds", name);
  return { field: name, operator: "=", value: (literal.value === "true") === (operator === "=") };
}

/** A value that the enumeration lacks could not be chosen in the builder, so the text must show it. */
function known(field: RuleField, value: string): string {
  if (field.values && !field.values.includes(value)) throw new BeyondBuilder("values", value);
  return value;
}

function membership(item: Operand, list: Operand): Line {
  if (list.is === "field" && list.field.kind === "list" && item.is === "value" && item.literal.kind === "text")
    return { field: list.field.name, operator: "contains", value: item.literal.value };
  if (item.is !== "field" || list.is !== "list") throw new BeyondBuilder("kinds");
  const { field } = item;
  if (!["text", "number"].includes(field.kind) || list.items.some(({ kind }) => kind !== field.kind))
    throw new BeyondBuilder("kinds", field.name);
  return { field: field.name, operator: "in", value: list.items.map(({ value }) => known(field, value)) };
}

/**
 * A rule as the builder shows it.
 * @throws BeyondBuilder when it says more than the builder can show
 */
export function fromCel(source: string, fields: RuleFields): Group {
  const reader = new Reader(tokensOf(source), fields);
  const read = reader.either();
  if (!reader.done) throw new BeyondBuilder("syntax");
  return isGroup(read) ? read : { combinator: "and", rules: [read] };
}
