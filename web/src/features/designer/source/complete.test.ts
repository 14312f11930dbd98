import { CompletionContext } from "@codemirror/autocomplete";
import { EditorState } from "@codemirror/state";
import { describe, expect, it } from "vitest";
import { outlineOf } from "../document/outline.ts";
import { dataOf } from "../document/read.ts";
import { completeWith } from "./complete.ts";
import { aboutWord } from "./hover.ts";
import { placeAt } from "./place.ts";
import { changeBetween, diagnosticOf } from "./source-editor.tsx";

const text = `program: X
facts:
  booking: { arr: money, motion: [new, renewal] }
metrics:
  arr:
    label: ARR
    sum: booking.arr
    where: booking.motion == 'new'
  people: { count: booking, over: 12 months }
  points:
    sum: booking.arr * rate
    rate:
      - { when: booking.motion == 'new', is: 5 }
      - is: 1
tracks:
  sell:
    tiers:
      Gold: metric.arr >= 5
badges: { top: metric.people > 1 }
`;
const schema = {
  properties: {
    program: { type: "string", description: "The program's name." },
    metrics: {
      additionalProperties: {
        anyOf: [
          { $ref: "#/$defs/sum" },
          { properties: { count: { type: "string" }, take: { enum: ["max", "min"] }, headline: { type: "boolean" } } },
        ],
      },
    },
    tracks: { additionalProperties: { properties: { tiers: { description: "Highest first." }, for: {} } } },
  },
  $defs: { sum: { properties: { sum: { description: "The sum." }, over: { description: "The window." } } } },
};
const sources = () => ({
  schema,
  outline: outlineOf(dataOf(text) ?? {}, "en", [{ key: "terms", label: "Partner terms" }]),
});

/** The place behind the only | of a text. */
const at = (marked: string) => placeAt(marked.replace("|", ""), marked.indexOf("|"));

function offered(marked: string): string[] {
  const doc = marked.replace("|", "");
  const state = EditorState.create({ doc });
  const result = completeWith(sources)(new CompletionContext(state, marked.indexOf("|"), true));
  return result?.options.map(({ label }) => label) ?? [];
}

describe("where somebody is writing", () => {
  it("is known in blocks", () => {
    expect(at(text.replace("booking.arr\n    where", "booking.|arr\n    where"))).toEqual({
      path: ["metrics", "arr"],
      key: "sum",
    });
    expect(at(text.replace("label: ARR", "la|bel: ARR"))).toEqual({ path: ["metrics", "arr"], key: null });
    expect(at(text.replace("Gold: metric.arr", "Gold: metric.|arr"))).toEqual({
      path: ["tracks", "sell", "tiers"],
      key: "Gold",
    });
    expect(at("pro|gram: X\n")).toEqual({ path: [], key: null });
    expect(at(text.replace("- is: 1", "- is: |1"))).toEqual({ path: ["metrics", "points", "rate"], key: "is" });
  });
  it("is known between brackets", () => {
    expect(at(text.replace("over: 12 months }", "over: |12 months }"))).toEqual({
      path: ["metrics", "people"],
      key: "over",
    });
    expect(at(text.replace("{ count: booking, over", "{ count: booking, |over"))).toEqual({
      path: ["metrics", "people"],
      key: null,
    });
    expect(at(text.replace("top: metric", "top: |metric"))).toEqual({ path: ["badges"], key: "top" });
    expect(at('{ "tracks": { "sell": { "tiers": { "Gold": "met|ric" } } } }')).toEqual({
      path: ["tracks", "sell", "tiers"],
      key: "Gold",
    });
    expect(at("metrics:\n  a: { sum: 'x, {', over: |y }\n")).toEqual({ path: ["metrics", "a"], key: "over" });
  });
});

describe("completion", () => {
  it("offers the keys that may stand there", () => {
    expect(offered("p|")).toEqual(["program", "metrics", "tracks"]);
    expect(offered(`metrics:\n  a:\n    s|`)).toEqual(["sum", "over", "count", "take", "headline"]);
    expect(offered(`tracks: { sell: { t| } }`)).toEqual(["tiers", "for"]);
  });
  it("offers values, and the names of the document", () => {
    expect(offered(`metrics:\n  a:\n    take: |`)).toEqual(["max", "min"]);
    expect(offered(`metrics:\n  a: { over: |`)).toContain("12 months");
    expect(offered(`metrics:\n  a: { sum: |`)).toEqual(["booking.arr", "booking.motion"]);
    expect(offered(`facts:\n  sale:\n    amount: |`)).toContain("optional money");
    const rule = offered(`tracks:\n  sell:\n    tiers:\n      Gold: met|`);
    expect(rule).toEqual(
      expect.arrayContaining([
        "metric.arr",
        "metric.people",
        "partner.region",
        "track.sell",
        "agreement.terms",
        "asOf",
      ]),
    );
  });
});

it("says what a name or a key means", () => {
  expect(aboutWord(text, text.indexOf("metric.arr"), "metric.arr", sources())).toBe("ARR");
  expect(aboutWord(text, 0, "program", sources())).toBe("The program's name.");
  expect(aboutWord(text, text.indexOf("tiers"), "tiers", sources())).toBe("Highest first.");
});

it("marks a mistake from its column to the end of the word", () => {
  const { doc } = EditorState.create({ doc: "a: b\nGold: metric.ar >= 5\n" });
  const mark = diagnosticOf(doc, { path: "", message: "No such metric.", remedy: "Use arr.", line: 2, column: 7 });
  expect(mark).toMatchObject({ from: 11, to: 20, message: "No such metric. Use arr." });
  expect(diagnosticOf(doc, { path: "", message: "x" })).toBeNull();
  expect(diagnosticOf(doc, { path: "", message: "x", line: 99, column: 1 })).toBeNull();
});

it("changes no more of the text than differs", () => {
  expect(changeBetween("abcdef", "abXdef")).toEqual({ from: 2, to: 3, insert: "X" });
  expect(changeBetween("aaa", "aaaa")).toEqual({ from: 3, to: 3, insert: "a" });
  expect(changeBetween("same", "same")).toEqual({ from: 4, to: 4, insert: "" });
});
