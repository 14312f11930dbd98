import { expect, test } from "vitest";
import { words } from "../src/explain/words.ts";
import { functions } from "../src/functions/index.ts";

const languages = ["en", "de"] as const;

test("both languages have words for the same things", () => {
  expect(Object.keys(words.de)).toEqual(Object.keys(words.en));
});

test.each(languages)("every operator and function has words in %s", (language) => {
  const overloads = [...functions.values()].flat();
  const missing = overloads.filter(({ name, params }) => {
    const isNegation = name === "-_";
    const keys = isNegation ? ["- 1"] : [`${name} ${params[0]?.kind}`, `${name} ${params.length}`, name];
    return keys.every((key) => words[language][key] === undefined);
  });
  expect(missing.map(({ name, params }) => `${name} ${params.length}`)).toEqual([]);
});

test.each(languages)("the words of %s use operands that exist", (language) => {
  for (const [key, template] of Object.entries(words[language])) {
    expect(template, key).toMatch(/^[^{}]*(\{[012…]\}[^{}]*)*$/);
    expect(template.trim(), key).toBe(template);
  }
});
