import { expect, it } from "vitest";
import { codeInWords, humanize } from "./humanize.ts";

it("turns field names into words", () => {
  expect(humanize("validUntil")).toBe("Valid until");
  expect(humanize("net_new_customers")).toBe("Net new customers");
  expect(humanize("ARR")).toBe("ARR");
  expect(humanize("businessType")).toBe("Business type");
});

it("says a code in words, and leaves what somebody wrote", () => {
  expect(["msp", "mid_market", "Large, old", "3-tier"].map(codeInWords)).toEqual([
    "MSP",
    "Mid market",
    "Large, old",
    "3-tier",
  ]);
});
