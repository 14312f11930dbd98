import { expect, it } from "vitest";
import { lastChange } from "./findings.ts";

const at = (asOf: string, tier: string | null) => ({ asOf, tier });

it("finds the last change of tier", () => {
  expect(
    lastChange([
      at("2025-03-31", null),
      at("2025-06-30", "Silver"),
      at("2025-09-30", "Gold"),
      at("2025-12-31", "Gold"),
    ]),
  ).toEqual({ from: "Silver", to: "Gold", asOf: "2025-09-30" });
  expect(lastChange([at("2025-03-31", "Gold"), at("2025-06-30", null)])).toEqual({
    from: "Gold",
    to: null,
    asOf: "2025-06-30",
  });
});

it("finds none where nothing changed", () => {
  expect(lastChange([at("2025-03-31", "Gold"), at("2025-06-30", "Gold")])).toBeNull();
  expect(lastChange([])).toBeNull();
});
