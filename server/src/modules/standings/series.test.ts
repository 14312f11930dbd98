import { AppError } from "@fairway/kernel";
import { describe, expect, test } from "vitest";
import { monthEndsBetween, seriesDates } from "./series.ts";

const calendar = { month: 1, day: 1 };
const february = { month: 2, day: 1 };
const april6 = { month: 4, day: 6 };

const dates = (
  from: string,
  to: string,
  every: "month" | "quarter" | "year",
  fiscal = calendar,
  today = "2026-03-31",
) => seriesDates({ from, to, every }, fiscal, today);

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return "none";
};

describe("the dates of a series", () => {
  test("are the last days of the periods that end between two days, both included", () => {
    expect(dates("2011-01-01", "2011-12-31", "quarter")).toEqual([
      "2011-03-31",
      "2011-06-30",
      "2011-09-30",
      "2011-12-31",
    ]);
    expect(dates("2024-01-31", "2024-03-30", "month")).toEqual(["2024-01-31", "2024-02-29"]);
    expect(dates("2023-06-01", "2026-01-01", "year")).toEqual(["2023-12-31", "2024-12-31", "2025-12-31"]);
  });

  test("follow the fiscal year of the program, months excepted", () => {
    expect(dates("2025-01-01", "2025-12-31", "year", february)).toEqual(["2025-01-31"]);
    expect(dates("2025-01-01", "2025-12-31", "quarter", april6)).toEqual([
      "2025-01-05",
      "2025-04-05",
      "2025-07-05",
      "2025-10-05",
    ]);
    expect(dates("2025-02-01", "2025-03-31", "month", april6)).toEqual(["2025-02-28", "2025-03-31"]);
  });

  test("do not lie after today", () => {
    expect(dates("2026-01-01", "2026-12-31", "month", calendar, "2026-03-30")).toEqual(["2026-01-31", "2026-02-28"]);
  });

  test("are refused where there are none, or too many, or the days are the wrong way round", () => {
    expect(codeOf(() => dates("2026-03-01", "2026-03-30", "month"))).toBe("evaluation.series_empty");
    expect(codeOf(() => dates("2026-03-31", "2025-03-31", "month"))).toBe("evaluation.series_empty");
    expect(codeOf(() => dates("2027-01-01", "2027-12-31", "year"))).toBe("evaluation.series_empty");
    expect(codeOf(() => dates("2000-01-01", "2026-01-01", "month"))).toBe("evaluation.series_long");
    expect(codeOf(() => dates("0001-01-01", "2026-01-01", "month"))).toBe("evaluation.series_long");
    expect(dates("2016-03-01", "2026-02-28", "month")).toHaveLength(120);
  });
});

describe("the month ends that were passed", () => {
  test("begin with the day itself and stop before the other", () => {
    expect(monthEndsBetween("2026-01-31", "2026-03-31")).toEqual(["2026-01-31", "2026-02-28"]);
    expect(monthEndsBetween("2026-02-01", "2026-02-28")).toEqual([]);
    expect(monthEndsBetween("2026-02-28", "2026-03-01")).toEqual(["2026-02-28"]);
  });
});
