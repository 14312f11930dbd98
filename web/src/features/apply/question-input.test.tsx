import { expect, test } from "vitest";
import { draw } from "../../test/visit.tsx";
import { QuestionInput } from "./question-input.tsx";
import { stillWrong } from "./use-application.ts";

test("a consent that is needed has the mark of what is needed", async () => {
  const consent = (required: boolean) => {
    const field = { key: "consent", kind: "consent", label: { en: "They may keep this." }, required } as const;
    return draw(<QuestionInput field={field} answer={null} language="en" error={undefined} onAnswer={() => {}} />);
  };
  expect((await consent(true)).text).toBe("They may keep this. *");
  expect((await consent(false)).text).toBe("They may keep this.");
});

test("what was found of an answer goes once it is changed", () => {
  const problems = ["people", "why"].map((key) => ({ path: `answers.${key}`, message: "is wrong" }));
  const refusal = { problem: { status: 422, code: "application.answers", problems } };
  expect(Object.keys(stillWrong(refusal, []))).toEqual(["answers.people", "answers.why"]);
  expect(Object.keys(stillWrong(refusal, ["people"]))).toEqual(["answers.why"]);
});
