import type { Expr } from "../tree.ts";
import type { Inner } from "../values.ts";

/** A JavaScript expression, and whether it never gives null. */
export type Code = { readonly js: string; readonly known: boolean };

/** Collects what the generated function needs beside its own text. */
export class Emitter {
  /** Values that the text refers to as k0, k1…: no text of a rule becomes code, except as a quoted string. */
  readonly constants: unknown[] = [];
  /** Functions of macros, in the order in which they need each other. */
  readonly functions: string[] = [];
  private temporaries: string[] = [];
  private taken = new Map<string, string>();
  private counted = 0;

  constant(value: unknown): string {
    const index = this.constants.indexOf(value);
    return `k${index >= 0 ? index : this.constants.push(value) - 1}`;
  }

  /** The name of a new variable of the function that is being written. */
  temporary(): string {
    const name = `t${this.counted++}`;
    this.temporaries.push(name);
    return name;
  }

  /** Reads a variable once in a function, when it is first needed. */
  once(path: string, read: () => string): string {
    const known = this.taken.get(path);
    const name = known ?? this.temporary();
    this.taken.set(path, name);
    return `(${name} === undefined ? (${name} = ${read()}) : ${name})`;
  }

  /** Writes a function body with variables of its own. */
  body(write: () => string): string {
    const outer = { temporaries: this.temporaries, taken: this.taken };
    this.temporaries = [];
    this.taken = new Map();
    const text = write();
    const declared = this.temporaries.length > 0 ? `let ${this.temporaries.join(", ")};` : "";
    this.temporaries = outer.temporaries;
    this.taken = outer.taken;
    return declared + text;
  }

  literal(value: Inner): string {
    if (typeof value === "bigint") return `${value}n`;
    if (value === null || typeof value !== "object") return JSON.stringify(value);
    return this.constant(value);
  }
}

export type Emit = (expr: Expr) => Code;

/**
 * An operation that is unknown when an argument is. `operate` gets the names of the known arguments; `known` says that
 * the operation itself never gives null.
 */
export function strictly(
  emitter: Emitter,
  args: readonly Code[],
  operate: (...names: string[]) => string,
  known = false,
): Code {
  const names: string[] = [];
  let js = "";
  for (const arg of args) {
    const isName = /^(\w+|-?\d+|"[^"\\]*")$/.test(arg.js);
    const name = isName ? arg.js : emitter.temporary();
    names.push(name);
    if (isName && arg.known) continue;
    js += `${isName ? name : `(${name} = ${arg.js})`} === null ? null : `;
  }
  return { js: `(${js}${operate(...names)})`, known: known && args.every((arg) => arg.known) };
}
