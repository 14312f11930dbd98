import { expect, it } from "vitest";
import { cellText } from "./cell-text.ts";

const how = { locale: "en", words: { yes: "Yes", no: "No" } };
const money = { type: "money" as const, currency: "USD" };

it("writes values of a trial as people read them", () => {
  expect(cellText({ amount: "13805.5" }, money, how)).toBe("13,805.50 USD");
  expect(cellText({ amount: "13805.5", currency: "EUR" }, money, how)).toBe("13,805.50 EUR");
  expect(cellText({ amount: "13805.125" }, undefined, how)).toBe("13,805.125");
  expect(cellText("2026-03-31", { type: "date", currency: null }, how)).toBe("31 Mar 2026");
  expect(cellText("12500", { type: "number", currency: null }, how)).toBe("12,500");
  expect(cellText("0012500", { type: "text", currency: null }, how)).toBe("0012500");
  expect(cellText(["reseller", "msp"], undefined, how)).toBe("reseller, msp");
  expect(cellText({ city: "Ulm", size: 3 }, undefined, how)).toBe("city: Ulm · size: 3");
  expect([null, undefined, "", [], true].map((v) => cellText(v, undefined, how))).toEqual(["–", "–", "–", "–", "Yes"]);
});
