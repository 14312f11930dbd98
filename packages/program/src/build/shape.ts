import type { Band, Shape } from "../model.ts";

export const asIs: Shape = {
  known: false,
  full: null,
  per: null,
  bands: [],
  atBound: "higher",
  floor: null,
  cap: null,
  round: null,
};

type Written = {
  bands?: Readonly<Record<string, number>> | undefined;
  atBound?: "higher" | "lower" | undefined;
  floor?: number | undefined;
  cap?: number | undefined;
  round?: number | undefined;
};

/** `5%` is 0.05; the text keeps its exact digits. */
function bound(text: string): string {
  if (!text.endsWith("%")) return text;
  const [whole = "0", fraction = ""] = text.slice(0, -1).replace("-", "").split(".");
  const digits = whole.padStart(3, "0");
  const moved = `${digits.slice(0, -2).replace(/^0+(?=\d)/, "")}.${digits.slice(-2)}${fraction}`;
  return (text.startsWith("-") ? "-" : "") + moved;
}

/** Bands by their lower bounds, lowest first. */
export const readBands = (bands: Readonly<Record<string, number>> | undefined): Band[] =>
  Object.entries(bands ?? {})
    .map(([from, is]) => ({ from: bound(from), is: String(is) }))
    .sort((a, b) => Number(a.from) - Number(b.from));

const text = (value: number | undefined): string | null => (value === undefined ? null : String(value));

export const readShape = (written: Written): Shape => ({
  ...asIs,
  bands: readBands(written.bands),
  atBound: written.atBound ?? "higher",
  floor: text(written.floor),
  cap: text(written.cap),
  round: written.round ?? null,
});
