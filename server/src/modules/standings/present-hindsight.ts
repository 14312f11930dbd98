import type { hindsight, lateFact } from "@fairway/contract";
import { decimal, publicId } from "@fairway/kernel";
import { hindsightSays, labelIn, metricValueOf, type Program } from "@fairway/program";
import type { z } from "zod";
import type { Locale } from "../../platform/index.ts";
import { exactData } from "./exact-data.ts";
import type { Hindsight } from "./hindsight.ts";
import type { LateFacts, LateRow } from "./late-facts.ts";
import type { Measured } from "./measured.ts";
import type { Subject } from "./subject.ts";

type Differences = Pick<z.input<typeof hindsight>, "metrics" | "tracks">;

function differences(program: Program, then: Measured, now: Measured, locale: Locale): Differences {
  const value = (of: Measured, metric: Program["metrics"][number]) =>
    metricValueOf(program, metric, of.metrics[metric.key], locale);
  return {
    metrics: program.metrics
      .filter((metric) => !metric.helper)
      .map((metric) => ({
        key: metric.key,
        label: labelIn(metric.label, locale),
        then: value(then, metric),
        now: value(now, metric),
      }))
      .filter((metric) => JSON.stringify(metric.then) !== JSON.stringify(metric.now)),
    tracks: program.tracks
      .map(({ key, label }) => ({
        track: key,
        label: labelIn(label, locale),
        then: then.standings[key]?.tier ?? null,
        now: now.standings[key]?.tier ?? null,
      }))
      .filter((track) => track.then !== track.now),
  };
}

/** What is known today beside what was known then, in the reader's language. */
export function hindsightToApi(
  { at, asOf }: Subject,
  then: Measured,
  found: Hindsight,
  locale: Locale,
): z.input<typeof hindsight> {
  const { timeZone, late, reversed } = found;
  const told = {
    asOf: Temporal.PlainDate.from(asOf),
    timeZone,
    late,
    reversed,
    version: { number: at.number, effectiveOn: at.effectiveOn ? Temporal.PlainDate.from(at.effectiveOn) : null },
    changed: found.changed.map(({ path, on }) => ({ path, on: Temporal.PlainDate.from(on) })),
  };
  return {
    says: hindsightSays(at.program, told, locale),
    late,
    reversed,
    ...differences(at.program, then, found.now, locale),
  };
}

function changesOf({ subject, contributions }: LateFacts, row: LateRow, locale: Locale) {
  const { program } = subject.at;
  return contributions
    .filter(({ id }) => id === row.id)
    .flatMap(({ metric: key, contribution }) => {
      const metric = program.metrics.find((m) => m.key === key);
      if (!metric) return [];
      const signed =
        contribution === null || row.reversed_at === null ? contribution : decimal(contribution).neg().toFixed();
      const label = labelIn(metric.label, locale);
      return {
        metric: key,
        label,
        contribution: signed === null ? null : metricValueOf(program, metric, signed, locale),
      };
    });
}

/** One fact of a page, with what it changes. */
export function lateFactToApi(found: LateFacts, row: LateRow, locale: Locale): z.input<typeof lateFact> {
  const kind = found.subject.at.program.kinds.find((k) => k.key === row.kind);
  return {
    factId: publicId("fact", row.id),
    kind: row.kind,
    kindLabel: kind ? labelIn(kind.label, locale) : row.kind,
    occurredOn: row.occurred_on,
    source: row.source,
    reference: row.reference,
    data: exactData(row.data),
    recordedAt: row.recorded_at,
    reversed:
      row.reversed_at === null
        ? null
        : {
            at: row.reversed_at,
            reason: row.reversal_reason ?? "",
            replacedBy: row.replaced_by && publicId("fact", row.replaced_by),
          },
    changes: changesOf(found, row, locale),
  };
}
