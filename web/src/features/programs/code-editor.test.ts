import { expect, it } from "vitest";
import { offsetOf } from "./code-editor.tsx";

it("finds a line and column in a text, and stays inside it", () => {
  const text = "ab\ncdef\n\ng";
  expect(offsetOf(text, 1, 1)).toBe(0);
  expect(offsetOf(text, 2, 3)).toBe(5);
  expect(offsetOf(text, 2, 99)).toBe(7);
  expect(offsetOf(text, 4, 1)).toBe(9);
  expect(offsetOf(text, 99, 1)).toBe(text.length);
});
