import fc from "fast-check";
import { expect, it } from "vitest";
import { compareLines } from "./lines.ts";

it("shows what was taken away and added, with a few lines around", () => {
  const theirs = Array.from({ length: 20 }, (_, i) => `line ${i}`);
  const mine = theirs.map((line, i) => (i === 10 ? "changed" : line));
  expect(compareLines(theirs.join("\n"), mine.join("\n")).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    "gap …",
    "same line 7",
    "same line 8",
    "same line 9",
    "theirs line 10",
    "mine changed",
    "same line 11",
    "same line 12",
    "same line 13",
    "gap …",
  ]);
});

it("loses nothing that differs", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 }).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, text, (theirs, mine) => {
      const lines = compareLines(theirs, mine);
      const changed = lines.some(({ kind }) => kind === "mine" || kind === "theirs");
      expect(changed).toBe(theirs !== mine);
      const count = (kind: string) => lines.filter((line) => line.kind === kind).length;
      expect(mine.split("\n").length - theirs.split("\n").length).toBe(count("mine") - count("theirs"));
    }),
  );
});
