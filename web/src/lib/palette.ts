import { contrast, fromOklch, toOklch } from "./oklch.ts";

/** Fairway's own colour, used where a vendor has chosen none. */
export const defaultBrand = "#1f4fd8";

/** Ten shades, light to dark. */
export type Shades = readonly [string, string, string, string, string, string, string, string, string, string];

/** Moves a colour's lightness just as far as it needs for the contrast; the hue stays. */
export function withContrast(hex: string, against: string, ratio: number): string {
  if (contrast(hex, against) >= ratio) return hex;
  const colour = toOklch(hex);
  const step = toOklch(against).l > 0.5 ? -0.01 : 0.01;
  for (let l = colour.l + step; l > 0 && l < 1; l += step) {
    const candidate = fromOklch({ ...colour, l });
    if (contrast(candidate, against) >= ratio) return candidate;
  }
  return step < 0 ? "#000000" : "#ffffff";
}

/**
 * Shades of a vendor's colour. Index 6 carries white text (≥ 4.5:1); index 7 is readable on light
 * surfaces and index 3 on dark ones, whatever colour was chosen.
 */
export function brandShades(brand: string): Shades {
  const { c, h } = toOklch(brand);
  const at = (l: number, share: number) => fromOklch({ l, c: c * share, h });
  const filled = withContrast(brand, "#ffffff", 4.6);
  const deep = toOklch(filled);
  return [
    at(0.972, 0.12),
    at(0.94, 0.22),
    at(0.88, 0.4),
    withContrast(at(0.78, 0.7), "#1d1e22", 6),
    at(0.7, 0.9),
    at(0.62, 1),
    filled,
    withContrast(fromOklch({ ...deep, l: Math.min(deep.l, 0.48) }), "#f4f4f5", 5.5),
    at(0.36, 0.8),
    at(0.28, 0.6),
  ];
}

/** Colours of a tier scale, lowest first: one hue that deepens, so that the order shows without the names. */
export function tierScale(tiers: number, scheme: "light" | "dark"): string[] {
  const [from, to] = scheme === "light" ? [0.76, 0.4] : [0.48, 0.82];
  return Array.from({ length: tiers }, (_, rank) => {
    const share = tiers === 1 ? 1 : rank / (tiers - 1);
    return fromOklch({ l: from + (to - from) * share, c: 0.06 + 0.08 * share, h: 225 + 50 * share });
  });
}

/** Series colours that people with any colour vision can tell apart (after Okabe and Ito). */
export const seriesColours = {
  light: ["#0b6fb8", "#c95d00", "#00815f", "#a8488a", "#8a6d00", "#3f3f9f"],
  dark: ["#5bb1f0", "#f0995a", "#3fc49c", "#dd8fc2", "#d9b938", "#9d9df0"],
} as const;
