import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { moveTo, removeAt, renameKey, setAt } from "./edit.ts";
import type { Path } from "./tree.ts";

const folder = new URL("../../../../../examples/programs/", import.meta.url);
const yamls = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
const jsons = yamls.slice(0, 4).map(({ name, text }) => ({
  name: name.replace("yaml", "json"),
  text: `${JSON.stringify(parse(text), null, 2)}\n`,
}));
const documents = [...yamls, ...jsons];

/** So many of a list, spread over it. */
const some = <T>(all: readonly T[], most: number): T[] => {
  const stride = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, i) => i % stride === 0);
};

type Json = Record<string, unknown>;
const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const leaves = (value: unknown, path: Path = []): Path[] =>
  isRecord(value) ? Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key])) : [path];
const maps = (value: unknown, path: Path = []): Path[] =>
  isRecord(value) ? [path, ...Object.entries(value).flatMap(([key, one]) => maps(one, [...path, key]))] : [];
const get = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (isRecord(at) ? at[String(key)] : undefined), value);
const put = (value: unknown, [key, ...rest]: Path, what: unknown): unknown =>
  key === undefined
    ? what
    : { ...(isRecord(value) ? value : {}), [String(key)]: put(isRecord(value) ? value[String(key)] : {}, rest, what) };

/** How many lines differ between two texts, apart from those that are the same before and after. */
function changedLines(a: string, b: string): { removed: string[]; added: string[] } {
  const [before, after] = [a.split("\n"), b.split("\n")];
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail))
    tail += 1;
  return { removed: before.slice(head, before.length - tail), added: after.slice(head, after.length - tail) };
}

const values = [
  "metric.x >= 5",
  "'a' in partner.types",
  "yes: no",
  "# no comment",
  "12 months",
  5,
  0.8,
  true,
  "long ".repeat(40).trim(),
];

describe("editing one value", () => {
  it.each(documents)("of $name gives that value, and changes only its lines", ({ text, name }) => {
    const data: unknown = parse(text);
    for (const [i, path] of some(leaves(data), 24).entries()) {
      for (const value of [0].map((n) => values[(i + n) % values.length])) {
        const edited = setAt(text, path, value);
        expect(parse(edited), `${name} ${path.join(".")}`).toEqual(put(data, path, value));
        if (name.endsWith("json")) JSON.parse(edited);
        const old = get(data, path);
        const lines =
          typeof old === "string" ? old.split("\n").length + 12 : Array.isArray(old) ? old.length * 4 + 2 : 1;
        expect(changedLines(text, edited).removed.length, `${name} ${path.join(".")}`).toBeLessThanOrEqual(lines);
      }
    }
  });
  it.each(documents)("of $name to what it is leaves its meaning", ({ text }) => {
    const data: unknown = parse(text);
    for (const path of some(leaves(data), 12)) expect(parse(setAt(text, path, get(data, path)))).toEqual(data);
  });
});

describe("adding, taking away, renaming and moving", () => {
  const added = [
    5,
    "metric.a >= 1",
    { sum: "booking.arr", over: "12 months" },
    { tiers: { Gold: "metric.a >= 1", Member: true } },
    ["a", "b"],
  ];
  it.each(documents)("entries of $name keeps everything else", ({ text, name }) => {
    const data: unknown = parse(text);
    for (const path of some(maps(data), 8)) {
      const here = get(data, path);
      for (const value of added.slice(0, path.length < 3 ? 5 : 1)) {
        const edited = setAt(text, [...path, "brand_new"], value);
        expect(parse(edited), `${name} + ${path.join(".")}`).toEqual(put(data, [...path, "brand_new"], value));
        if (name.endsWith("json")) JSON.parse(edited);
        expect(changedLines(text, edited).removed.length).toBeLessThanOrEqual(1);
        expect(parse(removeAt(edited, [...path, "brand_new"]))).toEqual(data);
      }
      for (const [i, key] of some([...Object.keys(isRecord(here) ? here : {}).entries()], 4)) {
        const keys = Object.keys(isRecord(here) ? here : {});
        const renamed = renameKey(text, [...path, key], "other_name") ?? "";
        // JavaScript puts keys that look like numbers first, whatever the text says.
        if (keys.some((k) => /^\d+$/.test(k))) continue;
        const order = Object.keys((get(parse(renamed), path) as Json | undefined) ?? {});
        expect(order).toEqual(keys.map((k) => (k === key ? "other_name" : k)));
        const to = (i + 1) % keys.length;
        const moved = moveTo(text, [...path, key], to);
        expect(parse(moved)).toEqual(data);
        expect(Object.keys((get(parse(moved), path) as Json | undefined) ?? {})[to]).toBe(key);
        expect(moved.length).toBe(text.length);
        if (keys.length < 2) continue;
        const removed: unknown = parse(removeAt(text, [...path, key]));
        const rest = Object.fromEntries(Object.entries(isRecord(here) ? here : {}).filter(([k]) => k !== key));
        expect(removed, `${name} - ${path.join(".")}.${key}`).toEqual(put(data, path, rest));
      }
    }
  });
  it("moves a tier and back to the same text", () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), (from, to) => {
        const text = "tiers:\n  A: 1 # a\n  # about b\n  B: 2\n\n  C: >-\n    x\n    y\n  D: { z: 1 }\n";
        const key = ["A", "B", "C", "D"][from] ?? "A";
        expect(moveTo(moveTo(text, ["tiers", key], to), ["tiers", key], from)).toBe(text);
      }),
    );
  });
});

describe("small cases", () => {
  it("keeps comments, quotes and order", () => {
    const text =
      "program: X # the name\n\nmetrics:\n  # bookings\n  arr: { sum: booking.arr, over: 12 months } # yearly\nfiscalYear: '02-01'\n";
    expect(setAt(text, ["metrics", "arr", "over"], "90 days")).toBe(text.replace("12 months", "90 days"));
    expect(setAt(text, ["fiscalYear"], "03-01")).toBe(text.replace("02-01", "03-01"));
    expect(setAt(text, ["program"], "Y")).toBe(text.replace("X", "Y"));
    expect(setAt(text, ["metrics", "arr", "where"], "'a' in partner.types, b")).toContain(
      "{ sum: booking.arr, over: 12 months, where: \"'a' in partner.types, b\" } # yearly",
    );
  });
  it("puts a new section where it belongs", () => {
    const text = "program: X\ncurrency: EUR\n\nmetrics:\n  a: { count: b }\n\ntracks:\n  t: { tiers: { M: true } }\n";
    expect(setAt(text, ["facts", "b"], { c: "money" })).toBe(
      "program: X\ncurrency: EUR\n\nfacts: { b: { c: money } }\n\nmetrics:\n  a: { count: b }\n\ntracks:\n  t: { tiers: { M: true } }\n",
    );
    expect(setAt(text, ["about"], "Hello")).toBe(text.replace("EUR", "EUR\nabout: Hello"));
  });
  it("starts a document from nothing", () => {
    const text = setAt(setAt("", ["program"], "X"), ["facts", "sale", "amount"], "money");
    expect(parse(text)).toEqual({ program: "X", facts: { sale: { amount: "money" } } });
  });
  it("fills in what has no value yet", () => {
    expect(parse(setAt("metrics:\ntracks: {}\n", ["metrics", "a"], { count: "b" }))).toEqual({
      metrics: { a: { count: "b" } },
      tracks: {},
    });
    expect(parse(setAt("a: { b }\n", ["a", "b"], 1))).toEqual({ a: { b: 1 } });
    expect(parse(setAt("a: x\n", ["a", "b"], 1))).toEqual({ a: { b: 1 } });
  });
  it("edits, adds to and shortens lists", () => {
    const text =
      "m:\n  rate:\n    - { when: a, is: 5 } # five\n    - is: 3\n      when: b\n    - { is: 1 }\nby: [a, b]\n";
    expect(setAt(text, ["m", "rate", 0, "is"], 6)).toBe(text.replace("5 }", "6 }"));
    expect(setAt(text, ["m", "rate", 1, "is"], 4)).toBe(text.replace("is: 3", "is: 4"));
    expect(parse(setAt(text, ["m", "rate", 3], { is: 9 }))).toMatchObject({ m: { rate: [{}, {}, {}, { is: 9 }] } });
    expect(parse(setAt(text, ["by", 2], "c"))).toMatchObject({ by: ["a", "b", "c"] });
    expect(parse(removeAt(text, ["m", "rate", 1]))).toMatchObject({ m: { rate: [{ is: 5 }, { is: 1 }] } });
    expect(parse(moveTo(text, ["m", "rate", 2], 0))).toMatchObject({ m: { rate: [{ is: 1 }, { is: 5 }, { is: 3 }] } });
  });
});
