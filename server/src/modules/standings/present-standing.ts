import { dayBefore, publicId, type Id } from "@fairway/kernel";
import { explainStanding, metricValue, metricValueOf, type Measured, type TrackStanding } from "@fairway/program";
import type { Locale } from "../../platform/index.ts";
import { exactData } from "./exact-data.ts";
import { headlineFigures } from "./metrics.ts";
import type { LineRow, MetricFacts } from "./metric-facts.ts";
import { hindsightToApi } from "./present-hindsight.ts";
import type { Remembered } from "./moves/memory.ts";
import type { Move } from "./moves/types.ts";
import type { HistoryItem, StandingOf } from "./standing.ts";

const measuredOf = ({ subject, measured, evidence, partner, held, remembered }: StandingOf): Measured => ({
  ...measured,
  held,
  memory: Object.fromEntries(Object.entries(remembered).map(([track, { memory }]) => [track, memory])),
  asOf: Temporal.PlainDate.from(subject.asOf),
  evidence,
  partner: { ...partner, joinedOn: partner.joined_on },
});

function pendingToApi(move: Move, short: TrackStanding["short"]) {
  const { status, direction, fromTier, toTier, decidedOn, effectiveOn } = move;
  if (direction !== "up" && direction !== "down") return null;
  return {
    id: publicId("move", move.id),
    status: status === "proposed" ? ("proposed" as const) : ("scheduled" as const),
    direction,
    fromTier,
    toTier,
    decidedOn,
    effectiveOn,
    missing: direction === "down" ? short : [],
  };
}

/** Through which day no demotion takes effect: what protects the tier, and the time before one that is announced. */
function protectedUntil({ memory }: Remembered, asOf: string): string | null {
  const { protection, pending } = memory;
  const announced = pending?.status === "scheduled" && pending.direction === "down" ? pending.effectiveOn : null;
  const before = announced === null ? null : dayBefore(announced);
  const days = [protection?.until ?? null, before].filter((day): day is string => day !== null && day >= asOf);
  return days.toSorted().at(-1) ?? null;
}

function trackToApi(standing: StandingOf, { heldSays, short, ...track }: TrackStanding) {
  const remembered = standing.remembered[track.track];
  const { asOf } = standing.subject;
  return {
    ...track,
    since: standing.since[track.track] ?? null,
    protectedUntil: remembered ? protectedUntil(remembered, asOf) : null,
    memoryFrom: standing.begins[track.track] ?? null,
    pending: remembered?.pending ? pendingToApi(remembered.pending, short) : null,
    heldBecause: remembered
      ? {
          says: heldSays,
          cause: remembered.by.cause,
          moveId: publicId("move", remembered.by.id),
          exceptionId: remembered.exceptionId && publicId("exception", remembered.exceptionId),
          appealId: remembered.by.appealId && publicId("appeal", remembered.by.appealId),
          versionId: publicId("programVersion", remembered.by.versionId),
        }
      : null,
  };
}

/** A standing, explained in the reader's language. */
export function standingToApi(standing: StandingOf, partnerId: Id<"partner">, now: Temporal.Instant, locale: Locale) {
  const { at, asOf } = standing.subject;
  const explained = explainStanding(at.program, measuredOf(standing), locale);
  return {
    partnerId: publicId("partner", partnerId),
    programId: publicId("program", at.programId),
    programName: at.name,
    version: at.number,
    asOf,
    measuredAt: now.toString(),
    knownBy: standing.subject.knownBy?.toString() ?? null,
    hindsight: standing.hindsight && hindsightToApi(standing.subject, standing.measured, standing.hindsight, locale),
    tracks: explained.tracks.map((track) => trackToApi(standing, track)),
    badges: explained.badges,
    metrics: explained.metrics,
  };
}

export const historyToApi = (items: readonly HistoryItem[], locale: Locale) => ({
  items: items.map(({ at, asOf, standings, metrics }) => ({
    asOf,
    standings: Object.entries(standings).map(([track, held]) => ({ track, ...held })),
    metrics: headlineFigures(at.program, metrics, locale),
  })),
});

function lineToApi({ subject, metric }: MetricFacts, line: LineRow, locale: Locale) {
  // What a line adds is of the figure's own kind: money to a sum of money, one to a count.
  const { program } = subject.at;
  const contribution = line.contribution === null ? null : metricValueOf(program, metric, line.contribution, locale);
  return {
    factId: publicId("fact", line.id as Id<"fact">),
    occurredOn: line.occurred_on,
    source: line.source,
    reference: line.reference,
    data: exactData(line.data),
    contribution,
    countsFor: line.counts_for,
    recordedAt: line.recorded_at,
  };
}

/** The lines of a page, without the one that was read to see whether there is another page. */
export function metricFactsToApi(
  found: MetricFacts,
  lines: readonly LineRow[],
  nextCursor: string | null,
  locale: Locale,
) {
  const { subject, metric, measured, evidence, total } = found;
  const asOf = Temporal.PlainDate.from(subject.asOf);
  const figure = metricValue(subject.at.program, metric.key, { asOf, metrics: measured.metrics, evidence }, locale);
  if (figure === null) throw new Error(`the metric ${metric.key} was found and lost`);
  return { items: lines.map((line) => lineToApi(found, line, locale)), nextCursor, total, metric: figure };
}
