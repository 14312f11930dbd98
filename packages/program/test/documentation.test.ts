import { readFileSync } from "node:fs";
import { parseFiscalStart, parseWindow, windowRange } from "@fairway/kernel";
import { parseProgram } from "@fairway/program";
import { describe, expect, it } from "vitest";
import { aggregates, fieldTypes } from "../src/document/schema.ts";

const text = readFileSync(new URL("../../../docs/program-document.md", import.meta.url), "utf8");
const documents = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map((m) => m[1] ?? "");

describe("the reference of program documents", () => {
  it.each(documents.map((source) => [source.split("\n")[0], source]))("has a sound example: %s", (_name, source) => {
    expect(parseProgram(source ?? "", "yaml")).toMatchObject({ ok: true });
  });

  it("says which days each window has", () => {
    const rows = [...text.matchAll(/^\| `([^`]+)` \| (\d{4}-\d\d-\d\d) to (\d{4}-\d\d-\d\d) \|$/gm)];
    expect(rows.length).toBeGreaterThanOrEqual(15);
    for (const [, over = "", from, to] of rows) {
      const window = parseWindow(over);
      const range = window && windowRange(window, Temporal.PlainDate.from("2024-08-15"), parseFiscalStart("02-01"));
      expect([over, String(range?.from), String(range?.to)]).toEqual([over, from, to]);
    }
  });

  it("lists every type of field and every aggregate", () => {
    for (const type of fieldTypes) expect(text).toMatch(new RegExp(`^\\| \`${type}\` \\|`, "m"));
    for (const aggregate of [...aggregates, "ratio"]) expect(text).toMatch(new RegExp(`^\\| \`${aggregate}: `, "m"));
  });
});
