import { expect, it } from "vitest";
import { periodName } from "./period-name.ts";

it("names periods by their first day", () => {
  expect(periodName("2026-01-01", "year", "en")).toBe("2026");
  expect(periodName("2026-04-01", "quarter", "en")).toBe("Q2 2026");
  expect(periodName("2026-03-01", "month", "en")).toBe("Mar 2026");
  expect(periodName("2026-03-01", "month", "de")).toBe("März 2026");
  expect(periodName("2025-02-01", "fiscalYear", "en")).toMatch(/^Feb 25\s–\s.*Jan 26$/);
});
