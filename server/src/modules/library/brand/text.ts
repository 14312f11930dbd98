import { fileURLToPath } from "node:url";
import { openSync, type Font, type PathCommand } from "fontkit";

/** A line of text as outlines, in units from the start of its baseline, with y downwards. */
export type Line = { commands: readonly PathCommand[]; svg: string; width: number };

const fonts = new Map<string, Font>();

function fontOf(weight: "regular" | "bold"): Font {
  const file = weight === "bold" ? "600SemiBold/Inter_600SemiBold.ttf" : "400Regular/Inter_400Regular.ttf";
  const known = fonts.get(file) ?? openSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${file}`)));
  fonts.set(file, known);
  return known;
}

function outline(text: string, size: number, weight: "regular" | "bold"): Line {
  const font = fontOf(weight);
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let width = 0;
  const commands: PathCommand[] = [];
  const svg: string[] = [];
  glyphs.forEach(({ path }, index) => {
    const placed = path.scale(scale, -scale).translate(width, 0);
    commands.push(...placed.commands);
    svg.push(placed.toSVG());
    width += (positions[index]?.xAdvance ?? 0) * scale;
  });
  return { commands, svg: svg.join(""), width };
}

/** A line no wider than there is room: in smaller letters, and with an ellipsis where they would be too small. */
export function fitted(text: string, size: number, room: number, weight: "regular" | "bold"): Line {
  const whole = outline(text, size, weight);
  if (whole.width <= room) return whole;
  const smaller = outline(text, size * Math.max(0.6, room / whole.width), weight);
  if (smaller.width <= room || text.length < 4) return smaller;
  return fitted(`${[...text.replace(/…$/, "")].slice(0, -2).join("").trimEnd()}…`, size * 0.6, room, weight);
}
