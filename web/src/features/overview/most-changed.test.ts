import { expect, it } from "vitest";
import { mostChanged } from "./most-changed.ts";

const point = (asOf: string, gold: number, silver: number) => ({
  asOf,
  tiers: [
    { tier: "Gold", rank: 1, count: gold },
    { tier: "Silver", rank: 0, count: silver },
    { tier: null, rank: -1, count: 99 },
  ],
});

it("names the tier that changed most, the higher of equals", () => {
  expect(mostChanged([point("2025-03-31", 1, 10), point("2025-06-30", 5, 11), point("2025-09-30", 3, 20)])).toEqual({
    tier: "Silver",
    from: 10,
    to: 20,
    start: "2025-03-31",
    end: "2025-09-30",
  });
  expect(mostChanged([point("2025-03-31", 5, 10), point("2025-09-30", 3, 12)])?.tier).toBe("Gold");
});

it("has nothing to say about a single date", () => {
  expect(mostChanged([point("2025-03-31", 1, 1)])).toBeNull();
  expect(mostChanged([])).toBeNull();
});
