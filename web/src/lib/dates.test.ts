import { expect, it } from "vitest";
import { endOfLastMonth, endOfLastQuarter, endOfLastYear, yearsBefore } from "./dates.ts";

it("finds the last days of the periods before a date", () => {
  expect(endOfLastMonth("2026-03-15")).toBe("2026-02-28");
  expect(endOfLastMonth("2024-01-01")).toBe("2023-12-31");
  expect(endOfLastQuarter("2026-02-10")).toBe("2025-12-31");
  expect(endOfLastQuarter("2026-11-23")).toBe("2026-09-30");
  expect(endOfLastYear("2026-11-23")).toBe("2025-12-31");
});

it("goes back by years, also from a leap day", () => {
  expect(yearsBefore("2026-11-23", 1)).toBe("2025-11-23");
  expect(yearsBefore("2024-02-29", 1)).toBe("2023-02-28");
});
