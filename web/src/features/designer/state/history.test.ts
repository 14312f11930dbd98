import fc from "fast-check";
import { expect, it } from "vitest";
import { historyOf, redo, step, undo } from "./history.ts";

it("takes back and repeats every step", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 20 }), (texts) => {
      const made = texts.reduce((h, text, i) => step(h, text, `step ${i}`, 0), historyOf("start"));
      let back = made;
      while (back.past.length > 0) back = undo(back);
      expect(back.text).toBe("start");
      while (back.future.length > 0) back = redo(back);
      expect(back.text).toBe(made.text);
      expect(back.past).toEqual(made.past);
    }),
  );
});

it("takes typing in one place as one step, and a pause as the end of it", () => {
  const typed = ["a", "ab", "abc"].reduce((h, text, i) => step(h, text, "name", i * 200), historyOf(""));
  expect(undo(typed).text).toBe("");
  expect(undo(step(typed, "abcd", "name", 5000)).text).toBe("abc");
  expect(undo(step(typed, "abcd", "other", 500)).text).toBe("abc");
});

it("forgets what was taken back once something else is done", () => {
  const back = undo(step(historyOf("a"), "b", "x", 0));
  expect(step(back, "c", "y", 0).future).toEqual([]);
  expect(redo(step(back, "c", "y", 0)).text).toBe("c");
});

it("does nothing where there is nothing to do", () => {
  const history = historyOf("a");
  expect(undo(history)).toBe(history);
  expect(redo(history)).toBe(history);
  expect(step(history, "a", "x", 0)).toBe(history);
});
