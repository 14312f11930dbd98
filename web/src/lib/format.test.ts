import { describe, expect, it } from "vitest";
import {
  formatBytes,
  formatDate,
  formatDayOf,
  formatDecimal,
  formatInstant,
  formatMonthDay,
  formatValue,
  shareOf,
  valueText,
} from "./format.ts";

const words = { yes: "Yes", no: "No", unknown: "Unknown" };
const money = (value: string) => ({ type: "money" as const, value, currency: "USD" });

describe("formatDecimal", () => {
  it("keeps every digit of an exact decimal", () => {
    expect(formatDecimal("80450596.98", "en")).toBe("80,450,596.98");
    expect(formatDecimal("12345678901234567890.25", "en")).toBe("12,345,678,901,234,567,890.25");
    expect(formatDecimal("1250.5", "de", { minimumFractionDigits: 2 })).toBe("1.250,50");
  });
  it("returns what is no number as it is", () => {
    expect(formatDecimal("n/a", "en")).toBe("n/a");
  });
});

describe("formatValue", () => {
  it("shows money without needless decimals and in full on hover", () => {
    expect(formatValue(money("80450596.98"), "en", words)).toEqual({
      short: "80,450,597",
      said: "$80,450,597",
      full: "$80,450,596.98",
      exact: "80,450,596.98",
      unit: null,
      state: "number",
    });
    expect(formatValue(money("12.5"), "en", words).short).toBe("12.50");
    expect(formatValue(money("1200"), "en", words).short).toBe("1,200");
  });
  it("tells zero, unknown and text apart", () => {
    expect(formatValue(money("0"), "en", words).state).toBe("zero");
    expect(formatValue({ type: "unknown", value: null }, "en", words)).toMatchObject({
      state: "unknown",
      full: "Unknown",
    });
    expect(formatValue({ type: "text", value: "Gold" }, "en", words).state).toBe("text");
    expect(formatValue({ type: "boolean", value: false }, "en", words).short).toBe("No");
    expect(formatValue({ type: "list", value: ["a", "b"] }, "en", words).short).toBe("a and b");
  });
  it("writes percent, units and dates for the locale", () => {
    expect(formatValue({ type: "percent", value: "0.825" }, "en", words).short).toBe("82.5%");
    expect(formatValue({ type: "percent", value: "0.825" }, "de", words).short).toBe("82,5\u00a0%");
    expect(valueText({ type: "integer", value: "1204", unit: "people" }, "en", words)).toBe("1,204 people");
    expect(valueText({ type: "date", value: "2026-03-31" }, "en", words)).toBe("31 Mar 2026");
  });
});

describe("dates", () => {
  it("names the month, so that nobody swaps it with the day", () => {
    expect(formatDate("2026-04-03", "en")).toBe("3 Apr 2026");
    expect(formatDate("2026-03-31", "de", "long")).toBe("31. März 2026");
    expect(formatDate("soon", "en")).toBe("soon");
  });
  it("names a day of every year", () => {
    expect(formatMonthDay("07-01", "en")).toBe("1 July");
    expect(formatMonthDay("07-01", "de")).toBe("1. Juli");
    expect(formatMonthDay("99-99", "en")).toBe("99-99");
  });
  it("finds the day of an instant in a zone", () => {
    expect(formatDayOf("2026-11-23T06:42:00Z", "en", "America/Denver")).toBe("22 Nov 2026");
    expect(formatDayOf("2026-11-23T06:42:00Z", "de", "Europe/Berlin")).toBe("23. Nov. 2026");
  });
  it("shows an instant in a zone", () => {
    expect(formatInstant("2026-03-31T22:30:00Z", "en", "Europe/Berlin")).toBe("1 Apr 2026, 00:30");
  });
});

describe("shareOf", () => {
  it("is the way from zero to the need, capped", () => {
    expect(shareOf(money("25"), money("100"))).toBe(0.25);
    expect(shareOf(money("250"), money("100"))).toBe(1);
    expect(shareOf(money("-5"), money("100"))).toBe(0);
  });
  it("has no meaning without two numbers or towards zero", () => {
    expect(shareOf(null, money("1"))).toBeNull();
    expect(shareOf(money("1"), money("0"))).toBeNull();
    expect(shareOf({ type: "text", value: "x" }, money("1"))).toBeNull();
  });
});

it("writes sizes", () => {
  expect(formatBytes(0, "en")).toBe("0 bytes");
  expect(formatBytes(1_234_567, "en")).toBe("1.2 MB");
});
