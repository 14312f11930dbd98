import { expect, it } from "vitest";
import { matches } from "./matches.ts";

it("finds by the starts of words, in any order, without accents", () => {
  expect(matches("part", "Add a partner")).toBe(true);
  expect(matches("partner add", "Add a partner")).toBe(true);
  expect(matches("uber", "Überblick")).toBe(true);
  expect(matches("artner", "Add a partner")).toBe(false);
  expect(matches("", "Anything")).toBe(true);
});
