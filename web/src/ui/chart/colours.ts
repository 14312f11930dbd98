import { seriesColours } from "../../lib/palette.ts";
import type { Series } from "./types.ts";

/** The colour of a series: its own, or its place in the palette. */
export const colourOf = (series: Series, index: number, scheme: "light" | "dark"): string =>
  series.colour ?? seriesColours[scheme][index % seriesColours.light.length] ?? "currentColor";
