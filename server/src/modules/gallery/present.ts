import { labelIn, type Metric } from "@fairway/program";
import type { Locale } from "../../platform/index.ts";
import type { Example } from "./folder.ts";

const isScore = (metric: Metric): boolean =>
  metric.kind === "derived" && metric.role === "score" && metric.formula.op === "sum";

/** An example as cards show it. */
export function exampleToApi({ key, format, program }: Example, locale: Locale) {
  const scores = program.metrics.filter(isScore).length;
  return {
    key,
    title: program.name,
    about: program.about === null ? null : labelIn(program.about, locale),
    currency: program.currency,
    format,
    counts: {
      facts: program.kinds.length,
      metrics: program.metrics.filter((metric) => !metric.helper).length - scores,
      scores,
      tracks: program.tracks.length,
      tiers: program.tracks.reduce((sum, track) => sum + track.tiers.length, 0),
      badges: program.badges.length,
      benefits: program.benefits.length,
      segments: program.segments.length,
    },
    moves: program.tracks.some((track) => track.moves !== null),
    tiers: (program.tracks[0]?.tiers ?? []).map((tier) => labelIn(tier.label, locale)),
  };
}
