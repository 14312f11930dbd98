import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "@swc/core";
import { describe, expect, it } from "vitest";
import { allWords } from "../test/all-words.ts";

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function flat(words: object, prefix = ""): Map<string, string> {
  const out = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (isRecord(value)) for (const [k, v] of flat(value, `${prefix}${key}.`)) out.set(k, v);
    else out.set(prefix + key, String(value));
  }
  return out;
}

const slots = (text: string): string[] => [...text.matchAll(/\{\{\s*(\w+)/g)].map((m) => m[1] ?? "").sort();

describe("languages", async () => {
  const [english, german] = [flat(await allWords("en")), flat(await allWords("de"))];
  it("have the same keys", () => {
    expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
  });
  it("fill in the same values", () => {
    for (const [key, text] of english) expect([key, slots(german.get(key) ?? "")]).toEqual([key, slots(text)]);
  });
  it("leave no text empty", () => {
    for (const [key, text] of [...english, ...german]) expect([key, text.trim()]).not.toEqual([key, ""]);
  });
});

const src = join(import.meta.dirname, "..");
const components = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".tsx"));
const spoken = new Set(["title", "label", "placeholder", "description", "alt", "aria-label"]);
const hasWords = (text: unknown): boolean => typeof text === "string" && /\p{L}{2,}/u.test(text);

function nameOf(node: Record<string, unknown>): string {
  const name = node["name"];
  return isRecord(name) ? String(name["value"]) : "";
}

/** Texts that a component says by itself instead of by a key. */
function literalTexts(node: unknown, found: string[] = []): string[] {
  if (Array.isArray(node)) for (const item of node) literalTexts(item, found);
  else if (isRecord(node)) {
    if (node["type"] === "JSXText" && hasWords(node["value"])) found.push(String(node["value"]).trim());
    const value = node["value"];
    if (
      node["type"] === "JSXAttribute" &&
      spoken.has(nameOf(node)) &&
      isRecord(value) &&
      value["type"] === "StringLiteral" &&
      hasWords(value["value"])
    )
      found.push(String(value["value"]));
    for (const child of Object.values(node)) literalTexts(child, found);
  }
  return found;
}

describe("components", () => {
  it("are all read", () => expect(components.length).toBeGreaterThan(60));
  it.each(components)("%s says nothing that is not translated", (file) => {
    const tree: unknown = parseSync(readFileSync(join(src, file), "utf8"), { syntax: "typescript", tsx: true });
    expect(literalTexts(tree)).toEqual([]);
  });
});
