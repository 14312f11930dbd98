import { compareText, equalOf } from "../compare.ts";
import { compareNum, compareWide, Wide } from "../numbers.ts";
import type { Expr, ExprOf } from "../tree.ts";
import { type Inner, isList } from "../values.ts";
import { type Code, type Emit, type Emitter, strictly } from "./emitter.ts";

/** A comparison of two values of one type. */
export function comparison(expr: ExprOf<"compare">, emitter: Emitter, emit: Emit): Code {
  const { operator, left, right } = expr;
  const equal = operator === "==" || operator === "!=";
  const symbol = equal ? `${operator}=` : operator;
  const sides = [emit(left), emit(right)];
  switch (left.type.kind) {
    case "decimal":
      return strictly(emitter, sides, (a, b) => decimals(a ?? "", b ?? "", right, symbol, emitter), true);
    case "text":
      if (equal) return strictly(emitter, sides, (a, b) => `${a} ${symbol} ${b}`, true);
      return strictly(emitter, sides, (a, b) => `${emitter.constant(compareText)}(${a}, ${b}) ${symbol} 0`, true);
    case "list": {
      const test = emitter.constant(equalOf(left.type));
      return strictly(emitter, sides, (a, b) => `${operator === "!=" ? "!" : ""}${test}(${a}, ${b})`, true);
    }
    default:
      return strictly(emitter, sides, (a, b) => `${a} ${symbol} ${b}`, true);
  }
}

/** Numbers that both are plain are compared as such; a written number is at hand in both forms. */
function decimals(a: string, b: string, right: Expr, symbol: string, emitter: Emitter): string {
  const isWritten = right.kind === "literal";
  const wide = isWritten ? emitter.constant(new Wide(String(right.value))) : "";
  const isPlain = isWritten && typeof right.value === "number";
  const order = `${emitter.constant(compareNum)}(${a}, ${isWritten && !isPlain ? wide : b}) ${symbol} 0`;
  if (isWritten && !isPlain)
    return `(typeof ${a} === "object" ? ${emitter.constant(compareWide)}(${a}, ${wide}) ${symbol} 0 : ${order})`;
  const plain = `typeof ${a} === "number"${isPlain ? "" : ` && typeof ${b} === "number"`} ? ${a} ${symbol} ${b}`;
  return `(${plain} : ${isPlain ? `${emitter.constant(compareWide)}(${a}, ${wide}) ${symbol} 0` : order})`;
}

/** True where one is equal; otherwise unknown where the item or one in the list is; never true in an empty list. */
export function membership({ item, list }: ExprOf<"in">, emitter: Emitter, emit: Emit): Code {
  const [sought, items] = [emit(item), emit(list)];
  const test = emitter.constant(item.type.kind === "decimal" ? holdsDecimal : holds);
  return strictly(emitter, [items], (known) => `${test}(${known}, ${sought.js})`);
}

function holds(items: Inner, sought: Inner): boolean | null {
  if (!isList(items)) return null;
  if (sought === null) return items.length === 0 ? false : null;
  return items.includes(sought) ? true : items.includes(null) ? null : false;
}

const equalDecimals = equalOf({ kind: "decimal" });

function holdsDecimal(items: Inner, sought: Inner): boolean | null {
  if (!isList(items)) return null;
  if (sought === null) return items.length === 0 ? false : null;
  return items.some((each) => each !== null && equalDecimals(sought, each))
    ? true
    : items.includes(null)
      ? null
      : false;
}
