import { createInstance } from "i18next";
import { describe, expect, it } from "vitest";
import words from "../../i18n/en/imports.ts";
import { errorWords, namedMessage, placeOf, remedyWords } from "./problem-words.ts";

const i18n = createInstance();
await i18n.init({
  lng: "en",
  resources: { en: { translation: { imports: words } } },
  interpolation: { escapeValue: false },
});
const { t } = i18n;

describe("placeOf", () => {
  it.each([
    ["mapping.steps[0].fields.data.arr", { step: 0, field: "data.arr" }],
    ["mapping.steps[2].fields.occurredOn.dateFormat", { step: 2, field: "occurredOn" }],
    ["mapping.steps[0].fields.attributes.city.lookup[0]", { step: 0, field: "attributes.city" }],
    ["mapping.steps[0].kind", null],
    ["mapping.files.sales", null],
  ])("%s", (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });
});

it("says what to do in words of the wizard", () => {
  expect(remedyWords(t, "Correct the date, or dateFormat in the mapping.")).toBe(words.remedies.dates);
  expect(remedyWords(t, "Import the partner first.")).toBe("Import the partner first.");
  expect(remedyWords(t, null)).toBe("");
});

it("names fields as the screen does", () => {
  expect(namedMessage("occurredOn is empty.", "occurredOn", "Date")).toBe("Date is empty.");
  expect(namedMessage("“x” is not a number.", "arr", "ARR")).toBe("“x” is not a number.");
  expect(errorWords(t, "Row 8: arr: arr is empty.", () => "ARR")).toBe("Row 8, ARR: ARR is empty.");
  expect(errorWords(t, "The file cannot be read.", () => "ARR")).toBe("The file cannot be read.");
});
