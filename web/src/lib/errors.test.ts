import { expect, it } from "vitest";
import { errorAt, failureOf, fieldErrors, problemsBeside } from "./errors.ts";

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

const refused = (...paths: string[]) => ({
  problem: { status: 400, problems: paths.map((path) => ({ path: `body.${path}`, message: `${path} is wrong` })) },
});

it("finds what is wrong in a list at the field of the list", () => {
  const errors = fieldErrors(refused("tags.3", "title"));
  expect(errorAt(errors, "tags")).toBe("tags.3 is wrong");
  expect(errorAt(errors, "title")).toBe("title is wrong");
  expect(errorAt(errors, "tag")).toBeUndefined();
});

it("leaves over what no field of a form shows, and nothing where each is shown", () => {
  expect(problemsBeside(refused("tags.3", "coBrand.widthPercent"), ["tags"])).toMatchObject([
    { path: "coBrand.widthPercent" },
  ]);
  expect(problemsBeside(refused("tags.3", "title"), ["tags", "title"])).toBeNull();
  expect(problemsBeside(new TypeError("Failed to fetch"), ["title"])).toEqual([]);
});
