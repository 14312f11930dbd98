import { expect, it } from "vitest";
import { amountText, amountToWrite, signedAmountText } from "./amount.ts";

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

it("groups no thousands behind a nought", () => {
  expect(["0,180", "0.180", "0,5"].map((text) => amountText(text, "en"))).toEqual(["0.180", "0.180", "0.5"]);
});

it("reads a minus in front of an amount", () => {
  expect(["-180,000", "−1.5", " - 5", "7", "--5", "-"].map((text) => signedAmountText(text, "en"))).toEqual([
    "-180000",
    "-1.5",
    "-5",
    "7",
    null,
    null,
  ]);
  expect(signedAmountText("-180.000", "de")).toBe("-180000");
});

it("writes an amount so that it is read back as it was", () => {
  const exact = ["5", "1.234", "-0.5", "180000", "1.2345678901234567890"];
  expect(exact.map((text) => amountToWrite(text, "de"))).toEqual([
    "5",
    "1,234",
    "-0,5",
    "180000",
    "1,2345678901234567890",
  ]);
  for (const locale of ["en", "de"])
    expect(exact.map((text) => signedAmountText(amountToWrite(text, locale), locale))).toEqual(exact);
  expect(amountToWrite("1.", "de")).toBe("1.");
});
