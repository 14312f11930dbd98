import { expect, it } from "vitest";
import { statementFor } from "./sign-form.tsx";

it("shows a name as it was typed, whatever signs are in it", () => {
  const statement = "I, {name}, {title}, agree.";
  expect(statementFor(statement, { name: "Cash $& Carry", title: "$1" })).toBe("I, Cash $& Carry, $1, agree.");
  expect(statementFor(statement, { name: "", title: "" })).toBe("I, …, …, agree.");
});
