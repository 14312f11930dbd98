import { intToNum } from "../numbers.ts";
import type { Expr, ExprOf } from "../tree.ts";
import { type Inner, isList, readerOf, toValue, type Values } from "../values.ts";
import { comparison, membership } from "./comparisons.ts";
import { type Code, Emitter, strictly } from "./emitter.ts";
import { macro } from "./macros.ts";
import { fieldOf, read } from "./variables.ts";

/** A compiled expression: null is unknown. */
export type Run = (values: Values) => Inner;

/**
 * Compiles an expression to a function of its own, which engines optimise far better than a chain of closures. The
 * text is made from the checked tree alone: names and texts of a rule only stand in it as quoted strings.
 */
export function compile(expr: Expr): Run {
  const emitter = new Emitter();
  const text = emitter.body(() => `return ${emitWith(expr, emitter).js};`);
  const names = emitter.constants.map((_, index) => `k${index}`);
  const source = `"use strict"; ${emitter.functions.join(" ")} return (v) => { ${text} };`;
  const make: unknown = Reflect.construct(Function, [...names, source]);
  if (typeof make !== "function") throw new TypeError("A function cannot be generated here.");
  const run: Run = Reflect.apply(make, undefined, emitter.constants);
  return run;
}

function emitWith(expr: Expr, emitter: Emitter): Code {
  const emit = (child: Expr): Code => emitWith(child, emitter);
  switch (expr.kind) {
    case "literal":
      return { js: emitter.literal(expr.value), known: expr.value !== null };
    case "variable":
      return { js: emitter.once(expr.path, () => variable(expr, emitter)), known: false };
    case "local":
      return { js: `x${expr.slot}`, known: false };
    case "field":
      return strictly(
        emitter,
        [emit(expr.of)],
        (of) => read(`${emitter.constant(fieldOf)}(${of}, ${JSON.stringify(expr.field)})`, expr.type, emitter).js,
      );
    case "and":
    case "or":
    case "not":
    case "choice":
    case "missing":
      return emitLogic(expr, emitter, emit);
    case "compare":
      return comparison(expr, emitter, emit);
    case "in":
      return membership(expr, emitter, emit);
    case "list":
    case "index":
    case "size":
    case "concat":
      return emitList(expr, emitter, emit);
    case "convert":
      return strictly(
        emitter,
        [emit(expr.of)],
        (value) => `${emitter.constant(expr.type.kind === "list" ? toNums : toNum)}(${value})`,
      );
    case "call":
      return strictly(
        emitter,
        expr.args.map(emit),
        (...args) => `${emitter.constant(expr.overload.evaluate)}(${args.join(", ")})`,
      );
    case "host":
      return strictly(
        emitter,
        expr.args.map(emit),
        (...args) => `${emitter.constant(hostCall(expr))}(${args.join(", ")})`,
      );
    case "macro":
      return macro(expr, emitter, emit);
  }
}

function variable({ name, fields, type }: ExprOf<"variable">, emitter: Emitter): string {
  const field = emitter.constant(fieldOf);
  const raw = fields.reduce((of, each) => `${field}(${of}, ${JSON.stringify(each)})`, `v[${JSON.stringify(name)}]`);
  return read(raw, type, emitter).js;
}

type LogicKind = "and" | "or" | "not" | "choice" | "missing";

function emitLogic(expr: ExprOf<LogicKind>, emitter: Emitter, emit: (expr: Expr) => Code): Code {
  switch (expr.kind) {
    case "and":
    case "or": {
      const [left, right] = [emit(expr.left), emit(expr.right)];
      const known = left.known && right.known;
      if (known) return { js: `(${left.js} ${expr.kind === "and" ? "&&" : "||"} ${right.js})`, known };
      const decides = expr.kind === "or";
      const [a, b] = [emitter.temporary(), emitter.temporary()];
      const js = `((${a} = ${left.js}) === ${decides} ? ${decides} : (${b} = ${right.js}) === ${decides} ? ${decides} : ${a} === null ? null : ${b})`;
      return { js, known };
    }
    case "not":
      return strictly(emitter, [emit(expr.of)], (value) => `!${value}`, true);
    case "choice": {
      const [when, then, otherwise] = [emit(expr.when), emit(expr.chosen), emit(expr.otherwise)];
      return strictly(
        emitter,
        [when],
        (value) => `(${value} ? ${then.js} : ${otherwise.js})`,
        then.known && otherwise.known,
      );
    }
    case "missing":
      return { js: `(${emit(expr.of).js} ${expr.negated ? "!==" : "==="} null)`, known: true };
  }
}

function emitList(
  expr: ExprOf<"list" | "index" | "size" | "concat">,
  emitter: Emitter,
  emit: (expr: Expr) => Code,
): Code {
  switch (expr.kind) {
    case "list": {
      const isConstant = expr.items.every((item) => item.kind === "literal");
      if (isConstant)
        return {
          js: emitter.constant(expr.items.map((item) => (item.kind === "literal" ? item.value : null))),
          known: true,
        };
      return { js: `[${expr.items.map((item) => emit(item).js).join(", ")}]`, known: true };
    }
    case "size":
      return strictly(emitter, [emit(expr.list)], (list) => `${list}.length`, true);
    case "concat":
      return strictly(emitter, [emit(expr.left), emit(expr.right)], (a, b) => `[...${a}, ...${b}]`, true);
    case "index": {
      const item = (list: string, index: string): string =>
        `(typeof ${index} === "number" ? (${list}[${index}] ?? null) : null)`;
      return strictly(emitter, [emit(expr.list), emit(expr.index)], (list = "", index = "") =>
        expr.type.kind === "record" ? read(item(list, index), expr.type, emitter).js : item(list, index),
      );
    }
  }
}

const toNum = (value: Inner): Inner => (typeof value === "bigint" ? intToNum(value) : value);
const toNums = (value: Inner): Inner => (isList(value) ? value.map(toNum) : null);

/** A host's function sees public values, and what it gives is read like a variable. */
function hostCall({ args, declared, type }: ExprOf<"host">): (...known: Inner[]) => Inner {
  const taken = readerOf(type);
  const given = args.map((arg) => arg.type);
  return (...known) => taken(declared.evaluate(...known.map((value, index) => toValue(value, given[index] ?? type))));
}
