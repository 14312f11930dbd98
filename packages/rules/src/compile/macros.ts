import type { ExprOf, Macro } from "../tree.ts";
import { type Code, type Emit, type Emitter, strictly } from "./emitter.ts";
import { read } from "./variables.ts";

/** What a macro does before, with, and after the outcome `o` of each item `x`; `o` is null where it is unknown. */
const loops: Readonly<Record<Macro, { readonly before: string; readonly each: string; readonly after: string }>> = {
  exists: {
    before: "let u = false;",
    each: "if (o === true) return true; if (o === null) u = true;",
    after: "return u ? null : false;",
  },
  all: {
    before: "let u = false;",
    each: "if (o === false) return false; if (o === null) u = true;",
    after: "return u ? null : true;",
  },
  exists_one: { before: "let n = 0;", each: "if (o === null) return null; if (o) n++;", after: "return n === 1;" },
  filter: {
    before: "const found = [];",
    each: "if (o === null) return null; if (o) found.push(x);",
    after: "return found;",
  },
  map: { before: "const found = [];", each: "if (o === null) return null; found.push(o);", after: "return found;" },
};

/** A macro becomes a function with a loop; it gets the values, the list, and the items of the macros around it. */
export function macro(expr: ExprOf<"macro">, emitter: Emitter, emit: Emit): Code {
  const list = emit(expr.list);
  const around = Array.from({ length: expr.slot }, (_, slot) => `x${slot}`);
  const item = `x${expr.slot}`;
  const { before, each, after } = loops[expr.macro];
  const of = expr.list.type.kind === "list" ? expr.list.type.of : expr.type;
  const text = emitter.body(() => {
    const raw = "items[i] ?? null";
    const taken = of.kind === "record" ? read(raw, of, emitter).js : raw;
    const outcome = emit(expr.body).js;
    return `${before} for (let i = 0; i < items.length; i++) { const ${item} = ${taken}; const o = ${outcome}; ${each.replace("(x)", `(${item})`)} } ${after}`;
  });
  const name = `m${emitter.functions.length}`;
  emitter.functions.push(`const ${name} = (${["v", "items", ...around].join(", ")}) => { ${text} };`);
  return strictly(emitter, [list], (items) => `${name}(${["v", items, ...around].join(", ")})`);
}
