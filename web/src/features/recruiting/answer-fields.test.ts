import { describe, expect, it } from "vitest";
import { fromCel } from "../designer/rules/cel-read.ts";
import { toCel } from "../designer/rules/cel-write.ts";
import { answerFields, chainFields } from "./answer-fields.ts";

const field = (key: string, kind: "text" | "number" | "choices" | "yesNo", options: string[] = []) => ({
  key,
  kind,
  label: { en: `Question ${key}`, de: `Frage ${key}` },
  required: false,
  options: options.map((value) => ({ value, label: { en: value } })),
});
const document = {
  sections: [
    {
      key: "one",
      title: { en: "One" },
      fields: [field("types", "choices", ["msp", "reseller"]), field("people", "number")],
    },
    { key: "two", title: { en: "Two" }, fields: [field("listed", "yesNo"), field("why", "text")] },
  ],
};

describe("a condition over answers", () => {
  it("speaks of the questions before its own, by their words", () => {
    const fields = answerFields(document, "de", "listed");
    expect([...fields.values()].map(({ name, label }) => [name, label])).toEqual([
      ["answer.types", "Frage types"],
      ["answer.people", "Frage people"],
    ]);
    expect(answerFields(document, "en", "types").size).toBe(0);
  });

  it("is the same as lines and as text", () => {
    const fields = answerFields(document, "en");
    const rule = "'msp' in answer.types && answer.people >= 50";
    expect(toCel(fromCel(rule, fields), fields)).toBe(rule);
  });

  it("of an approval speaks of the company's country and score as well", () => {
    const fields = chainFields(document, "en", { country: "Country", atLeast: "Score at least", atMost: "At most" });
    const rule = "answer.people > 250 || score.atLeast < 30";
    expect(toCel(fromCel(rule, fields), fields)).toBe(rule);
  });
});
