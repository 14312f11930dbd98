import { type Type } from "../types.ts";
import { readerOf } from "../values.ts";
import type { Code, Emitter } from "./emitter.ts";

/** How a value of each type is known to need no reader. */
const ready: Readonly<Partial<Record<Type["kind"], (name: string) => string>>> = {
  bool: (name) => `typeof ${name} === "boolean"`,
  text: (name) => `typeof ${name} === "string"`,
  date: (name) => `typeof ${name} === "string"`,
  int: (name) => `typeof ${name} === "number" && Number.isSafeInteger(${name})`,
  decimal: (name) => `typeof ${name} === "object" && ${name} !== null && Array.isArray(${name}.d)`,
};

/** Takes a raw value in: as it is where it can be, through its type's reader otherwise. */
export function read(raw: string, type: Type, emitter: Emitter): Code {
  const name = emitter.temporary();
  const test = ready[type.kind]?.(name);
  const reader = `${emitter.constant(cachedReader(type))}(${name})`;
  return {
    js: test ? `(${name} = ${raw}, ${test} ? ${name} : ${reader})` : `(${name} = ${raw}, ${reader})`,
    known: false,
  };
}

const readers = new Map<string, ReturnType<typeof readerOf>>();

function cachedReader(type: Type): ReturnType<typeof readerOf> {
  if (type.kind === "list" || type.kind === "record") return readerOf(type);
  const reader = readers.get(type.kind) ?? readerOf(type);
  readers.set(type.kind, reader);
  return reader;
}

/** The own field of a raw record, or null. */
export const fieldOf = (of: unknown, field: string): unknown =>
  typeof of === "object" && of !== null && Object.hasOwn(of, field) ? Reflect.get(of, field) : null;
