import type { Run } from "./evaluate.ts";
import type { Expr, ExprOf } from "./tree.ts";
import { type Inner, isList, readerOf, type Values } from "./values.ts";

type Compile = (expr: Expr) => Run;
type Step = (values: Values, locals: Inner[], items: readonly Inner[]) => Inner;

/** A macro over a list. An unknown list gives an unknown outcome. */
export function compileMacro(expr: ExprOf<"macro">, compile: Compile): Run {
  const list = compile(expr.list);
  const step = steps[expr.macro](compile(expr.body), expr.slot);
  const itemType = expr.list.type.kind === "list" ? expr.list.type.of : expr.type;
  const read = itemType.kind === "record" ? readerOf(itemType) : undefined;
  return (values, locals) => {
    const items = list(values, locals);
    if (!isList(items)) return null;
    return step(values, locals, read ? items.map(read) : items);
  };
}

const any =
  (decides: boolean) =>
  (body: Run, slot: number): Step =>
  (values, locals, items) => {
    let unknown = false;
    for (const item of items) {
      locals[slot] = item;
      const outcome = body(values, locals);
      if (outcome === decides) return decides;
      if (outcome === null) unknown = true;
    }
    return unknown ? null : !decides;
  };

/** The outcomes of the body for every item, or nothing where one is unknown. */
function outcomes(body: Run, slot: number, values: Values, locals: Inner[], items: readonly Inner[]): Inner[] | null {
  const found: Inner[] = [];
  for (const item of items) {
    locals[slot] = item;
    const outcome = body(values, locals);
    if (outcome === null) return null;
    found.push(outcome);
  }
  return found;
}

const steps = {
  exists: any(true),
  all: any(false),
  exists_one:
    (body: Run, slot: number): Step =>
    (values, locals, items) => {
      const found = outcomes(body, slot, values, locals, items);
      return found && found.filter((outcome) => outcome === true).length === 1;
    },
  filter:
    (body: Run, slot: number): Step =>
    (values, locals, items) => {
      const found = outcomes(body, slot, values, locals, items);
      return found && items.filter((_, index) => found[index] === true);
    },
  map:
    (body: Run, slot: number): Step =>
    (values, locals, items) =>
      outcomes(body, slot, values, locals, items),
};
