import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
const [, checklist = "", tests = ""] = readFileSync(resolve(root, "docs/security.md"), "utf8").split(
  /^## (?:Checklist|The tests)$/m,
);

/** The cells of every row of the tables in a part of the document, without their heads. */
const rowsOf = (part: string): string[][] =>
  part
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (numbers|test|---)/.test(line))
    .map((line) => line.split(" | ").map((cell) => cell.replaceAll(/^\| | \|$/g, "").trim()));

const points = rowsOf(checklist).map(([numbers = "", how = "", named = ""]) => ({
  numbers: numbers.split(", "),
  how,
  named: named === "—" ? [] : named.split(", "),
}));
const named = new Map(rowsOf(tests).map(([key = "", file = "", name = ""]) => [key, { file, name }]));

/** Points of levels 1 and 2 of version 5.0, by chapter. */
const inChapter = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7];

test("every point of both levels is answered once, by a test or by a reason", () => {
  const all = points.flatMap(({ numbers }) => numbers);
  expect(all.filter((number) => !/^\d+\.\d+\.\d+$/.test(number))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
  const count = (chapter: number) => all.filter((number) => number.startsWith(`${chapter}.`)).length;
  expect(inChapter.map((_, index) => count(index + 1))).toEqual(inChapter);
  expect(points.filter(({ how }) => how.length < 10)).toEqual([]);
});

test("every test that is named is there, under its name", () => {
  const used = new Set(points.flatMap((point) => point.named));
  expect([...used].filter((key) => !named.has(key))).toEqual([]);
  expect([...named.keys()].filter((key) => !used.has(key))).toEqual([]);
  expect(named.size).toBeGreaterThan(90);
  for (const [key, { file, name }] of named) {
    const source = readFileSync(resolve(root, file.replaceAll("`", "")), "utf8");
    expect(source.replaceAll(/\\(["'])/g, "$1"), `${key} in ${file}`).toContain(name);
  }
});
