import { canonicalPattern, hasMatch } from "../regex.ts";
import { sql } from "../sql.ts";
import { define, method, type Overload } from "./overload.ts";

/** What `trim` removes: Unicode white space, the same set in memory and in SQL. */
const whiteSpace =
  "\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";

function trim(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && whiteSpace.includes(text.charAt(from))) from++;
  while (to > from && whiteSpace.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

const ascii = (pattern: RegExp, change: (letter: string) => string) => (text: string) => text.replace(pattern, change);

const codePoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};

const tests = [
  method("contains", {
    params: ["text", "text"],
    result: "bool",
    evaluate: (text, part) => text.includes(part),
    sql: (text, part) => sql`(strpos(${text}, ${part}) > 0)`,
  }),
  method("startsWith", {
    params: ["text", "text"],
    result: "bool",
    evaluate: (text, part) => text.startsWith(part),
    sql: (text, part) => sql`starts_with(${text}, ${part})`,
  }),
  method("endsWith", {
    params: ["text", "text"],
    result: "bool",
    evaluate: (text, part) => text.endsWith(part),
    sql: (text, part) => sql`starts_with(reverse(${text}), reverse(${part}))`,
  }),
  method("matches", {
    params: ["text", "text"],
    result: "bool",
    evaluate: hasMatch,
    sql: (text, pattern) => sql`(${text} ~ ${pattern})`,
    literal: (pattern) => canonicalPattern(pattern),
  }),
];

const changes = [
  define("+", {
    params: ["text", "text"],
    result: "text",
    evaluate: (a, b) => a + b,
    sql: (a, b) => sql`(${a} || ${b})`,
  }),
  method("lowerAscii", {
    params: ["text"],
    result: "text",
    evaluate: ascii(/[A-Z]/g, (letter) => letter.toLowerCase()),
    sql: (text) => sql`lower(${text} collate "C")`,
  }),
  method("upperAscii", {
    params: ["text"],
    result: "text",
    evaluate: ascii(/[a-z]/g, (letter) => letter.toUpperCase()),
    sql: (text) => sql`upper(${text} collate "C")`,
  }),
  method("trim", {
    params: ["text"],
    result: "text",
    evaluate: trim,
    sql: (text) => sql`btrim(${text}, ${whiteSpace}::text)`,
  }),
];

const size = {
  params: ["text"],
  result: "int",
  evaluate: codePoints,
  sql: (text: ReturnType<typeof sql>) => sql`char_length(${text})::bigint`,
} as const;

export const text: readonly Overload[] = [...tests, ...changes, define("size", size), method("size", size)];
