import { expect, it } from "vitest";
import { humanize } from "./humanize.ts";

it("turns field names into words", () => {
  expect(humanize("validUntil")).toBe("Valid until");
  expect(humanize("net_new_customers")).toBe("Net new customers");
  expect(humanize("ARR")).toBe("ARR");
  expect(humanize("businessType")).toBe("Business type");
});
