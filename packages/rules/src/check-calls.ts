import type { ASTNode } from "@marcbachmann/cel-js";
import type { Checker, Local } from "./checker.ts";
import { convert } from "./convert.ts";
import { functions } from "./functions/index.ts";
import type { HostFunction, Overload } from "./functions/overload.ts";
import { constants, instantOfSeconds, literal } from "./literals.ts";
import { each, refuse } from "./problems.ts";
import { suggest } from "./suggest.ts";
import type { Expr, Macro, Range } from "./tree.ts";
import { fits, sameType, type Type, typeName, types } from "./types.ts";

const macros: ReadonlySet<string> = new Set(["exists", "all", "exists_one", "filter", "map"]);
const isMacro = (name: string): name is Macro => macros.has(name);
const builtIn = ["has", "size", ...constants.keys()];

/** `name(…)`. */
export function checkCall(name: string, nodes: readonly ASTNode[], at: Range, checker: Checker): Expr {
  const args = each(nodes, (node) => checker.check(node, checker.locals));
  const [first] = args;
  if (name === "has" && first) return has(first, nodes[0], at);
  if (name === "size" && first?.type.kind === "list" && args.length === 1)
    return { kind: "size", type: types.int, at, list: first };
  return constant(name, args, at) ?? call(name, false, args, at, checker);
}

/** `x.name(…)`. */
export function checkMethod(name: string, on: ASTNode, nodes: readonly ASTNode[], at: Range, checker: Checker): Expr {
  if (isMacro(name)) return checkMacro(name, on, nodes, at, checker);
  const args = each([on, ...nodes], (node) => checker.check(node, checker.locals));
  const [list] = args;
  if (name === "size" && list?.type.kind === "list" && args.length === 1)
    return { kind: "size", type: types.int, at, list };
  return call(name, true, args, at, checker);
}

function has(of: Expr, node: ASTNode | undefined, at: Range): Expr {
  if (node?.op !== ".") return refuse(at, "has looks at a field.", "Write has(record.field).");
  return { kind: "missing", type: types.bool, at, of, negated: true };
}

/** `date('…')` and its like become the value itself. */
function constant(name: string, args: readonly Expr[], at: Range): Expr | undefined {
  const known = constants.get(name);
  const [arg] = args;
  if (!known || !arg || args.length !== 1) return undefined;
  if (name === "timestamp" && arg.kind === "literal" && arg.type.kind === "int") {
    const value = instantOfSeconds(arg.value);
    return value === null
      ? refuse(arg.at, "That is before the year 1 or after 9999.", "Give seconds since 1970.")
      : literal(at, types.instant, value);
  }
  if (arg.type.kind !== "text") return undefined;
  if (arg.kind !== "literal" || typeof arg.value !== "string") {
    return refuse(
      arg.at,
      `${name} reads a text that is written out, not one that is computed.`,
      `Declare the variable as ${typeName(known.type)}.`,
    );
  }
  const value = known.read(arg.value);
  if (value === undefined)
    return refuse(arg.at, `'${arg.value}' is not a ${typeName(known.type)}.`, `Write it like ${known.example}.`);
  return literal(at, known.type, value);
}

/** An operator of the language on these operands. */
export function operate(name: string, args: readonly Expr[], at: Range): Expr {
  const overloads = functions.get(name) ?? [];
  return resolve(name.replace("_", ""), overloads, args, at);
}

function call(name: string, receiver: boolean, args: readonly Expr[], at: Range, checker: Checker): Expr {
  const declared = (checker.environment.functions ?? []).filter(
    (each) => each.name === name && (each.receiver ?? false) === receiver,
  );
  if (declared.length > 0) return callHost(name, declared, args, at);
  const overloads = (functions.get(name) ?? []).filter((each) => each.receiver === receiver);
  if (overloads.length === 0)
    return refuse(at, `There is no function ${receiver ? "." : ""}${name}.`, callRemedy(name, receiver, checker));
  return resolve(name, overloads, args, at);
}

function callRemedy(name: string, receiver: boolean, checker: Checker): string {
  const ofLanguage = [...functions.values()].flat().filter((each) => /^\w+$/.test(each.name));
  const named = [...ofLanguage, ...(checker.environment.functions ?? [])];
  if (named.some((each) => each.name === name))
    return receiver ? `Write ${name}(…).` : `Write it after a value: value.${name}(…).`;
  const known = named.filter((each) => (each.receiver ?? false) === receiver).map((each) => each.name);
  return suggest(name, [...new Set(receiver ? [...known, "size", ...macros] : [...known, ...builtIn])], "functions");
}

const accepts = (params: readonly Type[], args: readonly Expr[], accept: (from: Type, to: Type) => boolean): boolean =>
  params.length === args.length &&
  params.every((param, index) => {
    const arg = args[index];
    return arg !== undefined && arg.type.kind !== "null" && accept(arg.type, param);
  });

const choose = <T extends { readonly params: readonly Type[] }>(
  candidates: readonly T[],
  args: readonly Expr[],
): T | undefined =>
  candidates.find((each) => accepts(each.params, args, sameType)) ??
  candidates.find((each) => accepts(each.params, args, fits));

const converted = (args: readonly Expr[], params: readonly Type[]): Expr[] =>
  args.map((arg, index) => convert(arg, params[index] ?? arg.type));

function resolve(name: string, overloads: readonly Overload[], args: readonly Expr[], at: Range): Expr {
  const overload = choose(overloads, args);
  if (!overload)
    return refuse(
      at,
      `${name} cannot be used with ${listed(args.map((arg) => typeName(arg.type)))}.`,
      takes(name, overloads, args),
    );
  const given = overload.literal ? withLiteral(name, overload.literal, args) : args;
  return { kind: "call", type: overload.result, at, name, args: converted(given, overload.params), overload };
}

function callHost(name: string, candidates: readonly HostFunction[], args: readonly Expr[], at: Range): Expr {
  const declared = choose(candidates, args);
  if (!declared)
    return refuse(
      at,
      `${name} cannot be used with ${listed(args.map((arg) => typeName(arg.type)))}.`,
      takes(name, candidates, args),
    );
  return { kind: "host", type: declared.result, at, name, args: converted(args, declared.params), declared };
}

const listed = (names: readonly string[]): string => (names.length === 0 ? "no arguments" : names.join(" and "));

function takes(
  name: string,
  overloads: readonly { readonly params: readonly Type[] }[],
  args: readonly Expr[],
): string {
  if (args.some((arg) => arg.type.kind === "null")) return "Null can only be compared with == and !=.";
  const forms = overloads.map((each) => listed(each.params.map(typeName)));
  return `${name} takes ${[...new Set(forms)].join(", or ")}.`;
}

function withLiteral(
  name: string,
  canonical: NonNullable<Overload["literal"]>,
  args: readonly Expr[],
): readonly Expr[] {
  const last = args.at(-1);
  if (last?.kind !== "literal" || typeof last.value !== "string") {
    return refuse(
      last?.at ?? { start: 0, end: 0 },
      `The last argument of ${name} is a text that is written out.`,
      "Write it in quotes.",
    );
  }
  const read = canonical(last.value);
  if ("wrong" in read)
    return refuse(last.at, `In ${name}, ${read.wrong}.`, "See the chapter on text in the rules guide.");
  return [...args.slice(0, -1), { ...last, value: read.value }];
}

/** `list.exists(x, …)` and its like; `list.map(x, where, what)` filters first. */
function checkMacro(macro: Macro, on: ASTNode, nodes: readonly ASTNode[], at: Range, checker: Checker): Expr {
  const list = checker.check(on, checker.locals);
  const [name, ...bodies] = nodes;
  if (list.type.kind !== "list")
    return refuse(list.at, `${macro} goes through a list, and this is ${typeName(list.type)}.`, "Use it on a list.");
  if (name?.op !== "id" || bodies.length < 1 || bodies.length > (macro === "map" ? 2 : 1)) {
    return refuse(
      at,
      `${macro} needs a name and a condition.`,
      `Write list.${macro}(x, …), where x stands for each item.`,
    );
  }
  const local: Local = { name: name.args, type: list.type.of, slot: checker.locals.length };
  const checked = each(bodies, (body) => checker.check(body, [...checker.locals, local]));
  const step = (kind: Macro, from: Expr, body: Expr): Expr => ({
    kind: "macro",
    macro: kind,
    at,
    list: from,
    slot: local.slot,
    variable: local.name,
    body,
    type: macroType(kind, from, body),
  });
  const [first, second] = checked;
  if (!first) return list;
  if (second) return step("map", step("filter", list, asCondition(first, macro)), asItem(second));
  return step(macro, list, macro === "map" ? asItem(first) : asCondition(first, macro));
}

function asCondition(body: Expr, macro: Macro): Expr {
  if (body.type.kind === "bool") return body;
  return refuse(
    body.at,
    `${macro} needs a condition (bool), and this is ${typeName(body.type)}.`,
    "Compare it with something.",
  );
}

function asItem(body: Expr): Expr {
  if (body.type.kind !== "list" && body.type.kind !== "record" && body.type.kind !== "null") return body;
  return refuse(body.at, `map gives plain values, and this is ${typeName(body.type)}.`, "Take one of its fields.");
}

function macroType(macro: Macro, list: Expr, body: Expr): Type {
  if (macro === "filter") return list.type;
  return macro === "map" ? types.list(body.type) : types.bool;
}
