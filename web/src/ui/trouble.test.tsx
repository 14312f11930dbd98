import { expect, it } from "vitest";
import { isLinkOver } from "../lib/link-over.ts";
import { draw } from "../test/visit.tsx";
import { Trouble } from "./trouble.tsx";

const refused = (more: object = {}) => ({
  status: 409,
  code: "team.last_owner",
  detail: "Nobody would own the company.",
  remedy: "Name another owner first.",
  ...more,
});
const says = async (error: unknown, more: { shows?: string[]; isLong?: boolean } = {}) =>
  (await draw(<Trouble error={error} {...more} />)).text;

it("says why and what to do, and of a lost connection that it is one", async () => {
  expect(await says(null)).toBe("");
  expect(await says(refused())).toBe("Nobody would own the company. Name another owner first.");
  expect(await says(new Error("fetch"))).toBe("The server did not answer. Check your connection, then try again.");
});

it("leaves to fields what they say themselves, and says the rest", async () => {
  const wrong = refused({
    problems: [
      { path: "body.name", message: "Give a name." },
      { path: "body.mark.width", message: "Give at least 10." },
    ],
  });
  expect(await says(wrong, { shows: ["name", "mark"] })).toBe("");
  expect(await says(wrong, { shows: ["name"] })).toBe("Nobody would own the company. Give at least 10.");
  expect(await says(wrong, { shows: ["name", "mark"], isLong: true })).toContain("Nobody would own the company.");
});

it("tells a link that is over from a call that failed", () => {
  const malformed = refused({
    status: 400,
    problems: [{ path: "body.token", message: "is not the secret of a link" }],
  });
  const weak = refused({ status: 422, problems: [{ path: "body.password", message: "is known to many" }] });
  expect([refused(), refused({ status: 404 }), malformed].map(isLinkOver)).toEqual([true, true, true]);
  expect([null, new Error("fetch"), refused({ status: 429 }), refused({ status: 503 }), weak].map(isLinkOver)).toEqual(
    [null, 0, 429, 503, 422].map(() => false),
  );
});
