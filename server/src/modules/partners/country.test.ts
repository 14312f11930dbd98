import { describe, expect, test } from "vitest";
import { countryName } from "./country.ts";

describe("a country", () => {
  test.each([
    ["DE", "Germany"],
    ["us", "United States"],
    [" GB ", "United Kingdom"],
    ["Germany", "Germany"],
    ["DACH", "DACH"],
    ["EU", "EU"],
    ["ZZ", "ZZ"],
    ["QX", "QX"],
    ["", ""],
  ])("%j is kept as %j", (given, kept) => {
    expect(countryName(given)).toBe(kept);
  });
});
