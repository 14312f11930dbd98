import type { Locale, Program } from "../model.ts";
import type { ChangeGroup } from "./model.ts";

/** What differs between two programs, as people say it; empty where they say the same. */
export function compare(_from: Program, _to: Program, _locale: Locale): ChangeGroup[] {
  return [];
}
