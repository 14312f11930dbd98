import type { ValueType } from "../model.ts";

/** The units that say how a figure is shown rather than what stands after it. */
export function typeOfUnit(unit: string | undefined): ValueType | null {
  if (unit === "percent" || unit === "money") return unit;
  return unit === "number" ? "decimal" : null;
}
