import { expect, it } from "vitest";
import { failureOf, fieldErrors } from "./errors.ts";

it("reads problem details", () => {
  const error = Object.assign(new Error("x"), {
    problem: {
      status: 400,
      code: "validation",
      detail: "Two fields.",
      remedy: "Fix them.",
      requestId: "req_1",
      problems: [
        { path: "body.name", message: "must not be empty" },
        { path: "types", message: "too many" },
      ],
    },
  });
  expect(failureOf(error)).toMatchObject({
    status: 400,
    detail: "Two fields.",
    remedy: "Fix them.",
    requestId: "req_1",
  });
  expect(fieldErrors(error)).toEqual({ name: "must not be empty", types: "too many" });
});

it("takes anything else for an unreachable server", () => {
  for (const thrown of [new TypeError("Failed to fetch"), null, "x", 7])
    expect(failureOf(thrown)).toMatchObject({ status: 0, detail: null, problems: [] });
});
