import { describe, expect, it } from "vitest";
import { contrast, fromOklch, toOklch } from "./oklch.ts";
import { brandShades, seriesColours, tierScale, withContrast } from "./palette.ts";

const brands = ["#ffe600", "#ff0000", "#00ff00", "#1f4fd8", "#ffffff", "#000000", "#7a7a7a", "#f5a3c7", "#0d1b2a"];

describe("contrast", () => {
  it("follows WCAG at its ends", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#777777")).toBe(1);
    expect(contrast("#767676", "#ffffff")).toBeGreaterThanOrEqual(4.5);
  });

  it("goes to OKLCH and back", () => {
    for (const hex of brands) expect(fromOklch(toOklch(hex))).toBe(hex);
  });

  it("leaves a readable colour alone and corrects an unreadable one", () => {
    expect(withContrast("#1f4fd8", "#ffffff", 4.5)).toBe("#1f4fd8");
    expect(contrast(withContrast("#ffe600", "#ffffff", 4.5), "#ffffff")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(withContrast("#0d1b2a", "#141518", 4.5), "#141518")).toBeGreaterThanOrEqual(4.5);
  });
});

describe("brandShades", () => {
  it.each(brands)("gives %s readable actions and words in both schemes", (brand) => {
    const shades = brandShades(brand);
    expect(shades).toHaveLength(10);
    expect(contrast(shades[6], "#ffffff")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(shades[7], "#f4f4f5")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(shades[3], "#1d1e22")).toBeGreaterThanOrEqual(4.5);
  });
});

describe("tierScale", () => {
  it("has a colour for each tier, each visible against its surface", () => {
    for (const tiers of [1, 2, 3, 5, 8]) {
      const light = tierScale(tiers, "light");
      expect(new Set(light).size).toBe(tiers);
      for (const colour of tierScale(tiers, "dark")) expect(contrast(colour, "#141518")).toBeGreaterThan(2);
    }
  });
});

describe("seriesColours", () => {
  it("stand out from the surface by 3:1", () => {
    for (const colour of seriesColours.light) expect(contrast(colour, "#ffffff")).toBeGreaterThanOrEqual(3);
    for (const colour of seriesColours.dark) expect(contrast(colour, "#141518")).toBeGreaterThanOrEqual(3);
  });
});
