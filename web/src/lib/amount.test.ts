import { expect, it } from "vitest";
import { amountText } from "./amount.ts";

it("reads amounts as people write them, in either notation", () => {
  const en = (text: string) => amountText(text, "en");
  expect(["5650", "5650.01", "5650,01", "5,650.01", "5.650,01", "1,250,000", " 12 500.5 "].map(en)).toEqual([
    "5650",
    "5650.01",
    "5650.01",
    "5650.01",
    "5650.01",
    "1250000",
    "12500.5",
  ]);
});

it("lets the reader's language decide about three digits behind one sign", () => {
  expect([amountText("5,650", "en"), amountText("5,650", "de")]).toEqual(["5650", "5.650"]);
  expect([amountText("5.650", "en"), amountText("5.650", "de")]).toEqual(["5.650", "5650"]);
});

it("takes nothing else for an amount", () => {
  expect(["", "much", "-5", "1,2,3", "12,50.5", "5.", ".", "1e3", "$5"].map((text) => amountText(text, "en"))).toEqual(
    Array.from({ length: 9 }, () => null),
  );
});
