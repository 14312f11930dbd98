import { celEnv, type CelInput, isCelError, isCelList, parse, plan } from "@bufbuild/cel";
import { Decimal } from "@fairway/kernel";
import { strings } from "@bufbuild/cel/ext";
import { children, type Expr, type Rule, type Type, type Value } from "../../src/index.ts";
import { variables } from "./declared.ts";
import type { GeneratedRecord } from "./records.ts";

const env = celEnv({ funcs: strings });

/** Thrown for rules and records about which an implementation with floating-point numbers has no say. */
class NotConsulted extends Error {}

const notConsulted = (): never => {
  throw new NotConsulted();
};

/** A number that floating point holds exactly, with room for sums and products. */
function exactDouble(text: string): number {
  const number = Number(text);
  return Number.isInteger(number * 8) && Math.abs(number) < 50_000 ? number : notConsulted();
}

const quoted = (text: string): string => JSON.stringify(text);
const nameOf = (path: string): string => path.replaceAll(".", "_");
const secondsOf = (micros: number): string => `${(micros / 1e6).toFixed(6)}s`;

/** What CEL reads instead of our dates, instants and durations, which travel as text. */
function asTime(expr: string, kind: string): string {
  if (kind === "date" || kind === "instant") return `timestamp(${expr})`;
  return kind === "duration" ? `duration(${expr})` : expr;
}

function literal(value: unknown, kind: string): string {
  if (value === null) return notConsulted();
  switch (kind) {
    case "decimal":
      return exactDouble(String(value)).toFixed(3);
    case "text":
      return quoted(String(value));
    case "date":
      return `timestamp("${String(value)}T00:00:00Z")`;
    case "instant":
      return `timestamp("${Temporal.Instant.fromEpochNanoseconds(BigInt(String(value)) * 1000n).toString()}")`;
    case "duration":
      return `duration("${secondsOf(Number(value))}")`;
    default:
      return String(value);
  }
}

const celOnly =
  /^(\+|-|\*|%|contains|startsWith|endsWith|matches|lowerAscii|upperAscii|trim|size|int|bool|double|get\w+)$/;

function call(name: string, args: readonly Expr[], overloadName: string, receiver: boolean, type: string): string {
  const [first, second] = args.map(toCel);
  const kind = args[0]?.type.kind;
  if (name === "/" && type !== "int") return notConsulted();
  if (name === "string" && kind !== "text" && kind !== "int" && kind !== "bool") return notConsulted();
  if (name !== "/" && name !== "string" && !celOnly.test(name)) return notConsulted();
  if (overloadName === "-_") return `(-${first})`;
  if (/^[-+*/%]$/.test(name)) return `(${first} ${name} ${second})`;
  return receiver ? `${first}.${name}(${second ?? ""})` : `${name}(${args.map(toCel).join(", ")})`;
}

/** The rule as CEL that means the same to an implementation without our unknowns: an unknown is an error there. */
export function toCel(expr: Expr): string {
  switch (expr.kind) {
    case "literal":
      return literal(expr.value, expr.type.kind);
    case "variable":
      return asTime(nameOf(expr.path), expr.type.kind);
    case "local":
      return expr.name;
    case "field":
      return asTime(`${toCel(expr.of)}.${expr.field}`, expr.type.kind);
    case "list":
      return `[${expr.items.map(toCel).join(", ")}]`;
    case "and":
      return `(${toCel(expr.left)} && ${toCel(expr.right)})`;
    case "or":
      return `(${toCel(expr.left)} || ${toCel(expr.right)})`;
    case "not":
      return `!${toCel(expr.of)}`;
    case "choice":
      return `(${toCel(expr.when)} ? ${toCel(expr.chosen)} : ${toCel(expr.otherwise)})`;
    case "compare":
      return `(${toCel(expr.left)} ${expr.operator} ${toCel(expr.right)})`;
    case "missing":
      return expr.of.kind === "variable" ? `${expr.negated ? "!" : ""}missing_${nameOf(expr.of.path)}` : notConsulted();
    case "in":
      return `${toCel(expr.list)}.exists(sought, sought == ${toCel(expr.item)})`;
    case "index":
      return `${toCel(expr.list)}[${toCel(expr.index)}]`;
    case "size":
      return `size(${toCel(expr.list)})`;
    case "concat":
      return `(${toCel(expr.left)} + ${toCel(expr.right)})`;
    case "convert":
      return expr.type.kind === "list" ? `${toCel(expr.of)}.map(number, double(number))` : `double(${toCel(expr.of)})`;
    case "call":
      return call(expr.name, expr.args, expr.overload.name, expr.overload.receiver, expr.type.kind);
    case "host":
      return notConsulted();
    case "macro":
      return `${toCel(expr.list)}.${expr.macro}(${expr.variable}, ${toCel(expr.body)})`;
  }
}

function input(value: unknown, type: Type): CelInput {
  if (type.kind === "list") {
    return Array.isArray(value)
      ? value.map((item) => (item === null ? notConsulted() : input(item, type.of)))
      : notConsulted();
  }
  switch (type.kind) {
    case "record":
      return new Map(Object.entries(type.fields).flatMap(([field, of]) => known(field, fieldOf(value, field), of)));
    case "int":
      return BigInt(String(value));
    case "decimal":
      return exactDouble(String(value));
    case "date":
      return `${String(value)}T00:00:00Z`;
    case "duration":
      return secondsOf(Temporal.Duration.from(String(value)).total("microseconds"));
    default:
      return typeof value === "boolean" ? value : String(value);
  }
}

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, field) : undefined;

/** A missing value is not bound, so that reading it is an error. */
const known = (name: string, value: unknown, type: Type): [string, CelInput][] =>
  value === null || value === undefined ? [] : [[name, input(value, type)]];

function bindings(rule: Rule, record: GeneratedRecord): Record<string, CelInput> {
  const bound = rule.uses.flatMap((path) => {
    const [name = "", field] = Object.hasOwn(variables, path) ? [path] : path.split(".");
    const declared = variables[name];
    if (!declared) throw new Error(`undeclared ${path}`);
    const whole = Reflect.get(record, name);
    const type = field && declared.kind === "record" ? declared.fields[field] : declared;
    const value = field ? fieldOf(whole, field) : whole;
    const isMissing: [string, CelInput] = [`missing_${nameOf(path)}`, value === null || value === undefined];
    return [isMissing, ...known(nameOf(path), value, type ?? declared)];
  });
  return Object.fromEntries(bound);
}

const hasDecimals = (expr: Expr): boolean =>
  expr.type.kind === "decimal" ||
  (expr.type.kind === "list" && expr.type.of.kind === "decimal") ||
  children(expr).some(hasDecimals);

/**
 * Where implementations may differ: sums of times over centuries (their durations reach further), the calendar of the
 * year 1 (the oracle takes it for 1901), and huge ints that became floating-point numbers.
 */
function isOutOfScope(rule: Rule, record: GeneratedRecord): boolean {
  const used = rule.uses
    .map(
      (path) =>
        JSON.stringify(fieldOf(record, Object.hasOwn(variables, path) ? path : (path.split(".")[0] ?? ""))) ?? "",
    )
    .join(" ");
  const text = `${rule.source} ${used}`;
  if (/0001-01-0|9999-12-3|2000000H/.test(text) && /duration|term|edAt|timestamp|get/.test(rule.source)) return true;
  return hasDecimals(rule.tree) && /\d{16}/.test(text);
}

type Opinion = { readonly consulted: true; readonly value: Value } | { readonly consulted: false };

/** The oracle's outcome of each record: null where it reports an error. */
export function oracleOf(rule: Rule): (record: GeneratedRecord) => Opinion {
  try {
    const run = plan(env, parse(toCel(rule.tree)));
    return (record) => opinion(rule, run, record);
  } catch (error) {
    if (error instanceof NotConsulted) return () => ({ consulted: false });
    throw error;
  }
}

function opinion(rule: Rule, run: ReturnType<typeof plan>, record: GeneratedRecord): Opinion {
  if (isOutOfScope(rule, record)) return { consulted: false };
  try {
    const result = run(bindings(rule, record));
    return { consulted: true, value: isCelError(result) ? null : fromCel(result, rule.type) };
  } catch (error) {
    if (error instanceof NotConsulted) return { consulted: false };
    throw error;
  }
}

/** Timestamps and durations come as messages with seconds and nanoseconds. */
function fromMessage(result: unknown, type: Type): Value {
  const message = fieldOf(result, "message");
  const seconds = BigInt(String(fieldOf(message, "seconds")));
  const nanos = BigInt(String(fieldOf(message, "nanos")));
  if (type.kind === "duration")
    return Temporal.Duration.from({ microseconds: Number((seconds * 1_000_000_000n + nanos) / 1000n) });
  const at = Temporal.Instant.fromEpochNanoseconds(seconds * 1_000_000_000n + nanos);
  return type.kind === "date" ? at.toString().slice(0, 10) : at;
}

function fromCel(result: unknown, type: Type): Value {
  if (type.kind === "list")
    return isCelList(result) ? [...result].map((item) => fromCel(item, type.of)) : notConsulted();
  if (typeof result === "bigint" || typeof result === "string" || typeof result === "boolean") return result;
  if (typeof result === "number") return new Decimal(result);
  return fromMessage(result, type);
}
