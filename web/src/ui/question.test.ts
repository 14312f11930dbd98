import { expect, test } from "vitest";
import { answer, confirmed, questionNow, whenAsked } from "./question.ts";

const remove = { title: "Remove the file?", action: "Remove" };

test("a question waits for its answer and is gone with it", async () => {
  let heard = 0;
  const stop = whenAsked(() => (heard += 1));
  const asked = confirmed(remove);
  expect(questionNow()).toEqual(remove);
  answer(true);
  expect(await asked).toBe(true);
  expect(questionNow()).toBeNull();
  expect(heard).toBe(2);
  stop();
});

test("a question that another one takes the place of is answered with no", async () => {
  const first = confirmed(remove);
  const second = confirmed({ ...remove, title: "Remove the other?" });
  expect(await first).toBe(false);
  answer(false);
  expect(await second).toBe(false);
});
