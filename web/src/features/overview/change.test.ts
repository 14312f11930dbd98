import { describe, expect, it } from "vitest";
import { changeOf, dateBefore } from "./change.ts";

const money = (value: string | null) => ({ type: "money" as const, value, currency: "USD" });
const share = (value: string) => ({ type: "percent" as const, value });

describe("changeOf", () => {
  it("is a percentage of amounts and points of shares", () => {
    expect(changeOf(money("112.5"), money("100"), "en")).toBe("+12.5%");
    expect(changeOf(money("90"), money("100"), "en")).toBe("-10%");
    expect(changeOf(share("0.84"), share("0.8"), "en")).toBe("+4 pp");
  });
  it("is nothing where it has no meaning", () => {
    expect(changeOf(money("5"), money("0"), "en")).toBeNull();
    expect(changeOf(money(null), money("5"), "en")).toBeNull();
    expect(changeOf(money("5"), undefined, "en")).toBeNull();
    expect(changeOf(money("5"), share("0.5"), "en")).toBeNull();
  });
});

it("finds the measured date before", () => {
  const dates = ["2026-09-30", "2026-03-31", "2026-06-30"];
  expect(dateBefore(dates, "2026-11-23")).toBe("2026-09-30");
  expect(dateBefore(dates, "2026-06-30")).toBe("2026-03-31");
  expect(dateBefore(dates, "2026-03-31")).toBeNull();
  expect(dateBefore([], null)).toBeNull();
});
