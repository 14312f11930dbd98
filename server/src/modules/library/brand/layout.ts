import type { CoBrandArea } from "../types.ts";
import { fitted, type Line } from "./text.ts";

/** What is placed: the partner's name, lines of its address, and its logo with its proportions. */
export type Mark = { name: string; lines: readonly string[]; logo: { width: number; height: number } | null };
export type Box = { x: number; y: number; width: number; height: number };
export type Placed = {
  /** The white ground, from the top left corner. */
  box: Box;
  logo: Box | null;
  texts: readonly { line: Line; x: number; baseline: number; grey: number }[];
};

/** Where everything stands on a page or picture of this size, with y downwards. */
export function layOut(
  page: { width: number; height: number },
  { place, widthPercent }: CoBrandArea,
  mark: Mark,
): Placed {
  const width = (page.width * widthPercent) / 100;
  const unit = width / 22;
  const pad = unit;
  const logoHeight = mark.logo ? unit * 4 : 0;
  const logoWidth = mark.logo ? Math.min((mark.logo.width / mark.logo.height) * logoHeight, width * 0.35) : 0;
  const left = pad + (mark.logo ? logoWidth + pad : 0);
  const room = width - left - pad;
  const textHeight = unit * 1.6 + mark.lines.length * unit * 1.25;
  const height = Math.max(logoHeight, textHeight) + 2 * pad;
  const margin = Math.min(page.width, page.height) * 0.03;
  const box = {
    x: place.endsWith("Left") ? margin : page.width - margin - width,
    y: place.startsWith("top") ? margin : page.height - margin - height,
    width,
    height,
  };
  const top = box.y + (height - textHeight) / 2;
  const texts = [
    { line: fitted(mark.name, unit * 1.35, room, "bold"), x: box.x + left, baseline: top + unit * 1.3, grey: 20 },
    ...mark.lines.map((text, index) => ({
      line: fitted(text, unit, room, "regular"),
      x: box.x + left,
      baseline: top + unit * (2.7 + index * 1.25),
      grey: 70,
    })),
  ];
  const drawnHeight = mark.logo ? (logoWidth * mark.logo.height) / mark.logo.width : 0;
  const logo = mark.logo && {
    x: box.x + pad,
    y: box.y + (height - drawnHeight) / 2,
    width: logoWidth,
    height: drawnHeight,
  };
  return { box, logo, texts };
}
