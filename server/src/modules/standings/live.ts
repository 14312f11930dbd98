import type { Value } from "@fairway/contract";
import { labelIn } from "@fairway/program";
import type { Locale } from "../../platform/index.ts";
import type { ProgramAt } from "../programs/index.ts";
import { headlineFigures } from "./metrics.ts";
import type { HeldByTrack } from "./types.ts";

/** A partner's row of app.measurement at the live date; null where it was not measured yet. */
export type LiveRow = { metrics: Record<string, unknown> | null; standings: HeldByTrack | null };

export type LiveSummary = {
  standings: { track: string; trackLabel: string; tier: string | null; rank: number; tiers: number }[];
  metrics: Record<string, Value>;
};

/** The live standing in each track that the partner is in, and the headline metrics, as lists of partners show them. */
export function liveSummary(at: ProgramAt, row: LiveRow, locale: Locale): LiveSummary {
  const held = row.standings ?? {};
  return {
    standings: at.program.tracks.flatMap((track) => {
      const own = held[track.key];
      if (!own) return [];
      return [{ track: track.key, trackLabel: labelIn(track.label, locale), ...own, tiers: track.tiers.length }];
    }),
    metrics: row.metrics === null ? {} : headlineFigures(at.program, row.metrics, locale),
  };
}
