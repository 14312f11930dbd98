import { expect, it } from "vitest";
import { cellText } from "./cell-text.ts";

it("writes values of a trial as people read them", () => {
  expect(cellText({ amount: "13805.5", currency: "USD" })).toBe("13805.5 USD");
  expect(cellText({ amount: "13805.5" })).toBe("13805.5");
  expect(cellText(["reseller", "msp"])).toBe("reseller, msp");
  expect(cellText({ city: "Ulm", size: 3 })).toBe("city: Ulm · size: 3");
  expect([null, undefined, "", 0].map(cellText)).toEqual(["–", "–", "–", "0"]);
});
