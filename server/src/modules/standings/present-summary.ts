import { labelIn } from "@fairway/program";
import type { Locale } from "../../platform/index.ts";
import { headlineFigures } from "./metrics.ts";
import type { Summary } from "./overview.ts";
import { tierCounts } from "./present.ts";

export function summaryToApi({ at, asOf, partners, counts, sums }: Summary, locale: Locale) {
  const figures = headlineFigures(at.program, sums, locale);
  return {
    asOf,
    partners,
    tracks: at.program.tracks.map((track) => ({
      track: track.key,
      label: labelIn(track.label, locale),
      tiers: tierCounts(
        track,
        counts.filter((row) => row.track === track.key),
      ),
    })),
    metrics: Object.fromEntries(Object.entries(figures).filter(([key]) => key in sums)),
  };
}
