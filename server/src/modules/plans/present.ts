import { decimal, publicId } from "@fairway/kernel";
import type { Ctx, Locale } from "../../platform/index.ts";
import { plansCan } from "./policy.ts";
import { dateToApi, trackLabel, type Reader } from "./present-date.ts";
import type { LineExplained, PlanRead } from "./read.ts";
import type { Thresholds, WhatIf } from "./what-if.ts";

/** A plan as far as it got, in the reader's language. */
export function planToApi({ plan, name, stale, program, before }: PlanRead, ctx: Ctx) {
  return {
    id: publicId("plan", plan.id),
    programId: publicId("program", plan.programId),
    programName: name,
    draftId: publicId("programVersion", plan.draftId),
    revision: plan.revision,
    stale,
    kind: plan.kind,
    dates: [...plan.dates],
    nearWithin: decimal(plan.nearWithin).toFixed(),
    status: plan.status,
    total: plan.total,
    done: plan.done,
    error: plan.error,
    requestedBy: plan.requestedBy,
    createdAt: plan.createdAt,
    finishedAt: plan.finishedAt,
    results: plan.dates.flatMap((asOf) => {
      const result = plan.results[asOf];
      return result ? [dateToApi(asOf, result, { program, before: before[asOf] ?? null, locale: ctx.locale })] : [];
    }),
    can: plansCan(ctx.actor),
  };
}

/** A line of a plan, with its reasons. */
export function lineToApi(line: LineExplained, reader: Reader) {
  return {
    partner: {
      id: publicId("partner", line.id),
      name: line.name,
      reference: line.reference,
      region: line.region,
      types: line.types,
    },
    subject: line.subject,
    track: line.track,
    label: trackLabel(reader, line.subject, line.track),
    direction: line.direction,
    from: { tier: line.from_tier, rank: line.from_rank },
    to: { tier: line.to_tier, rank: line.to_rank },
    reasons: [...line.reasons],
    next: line.next ? { tier: line.next.tier, missing: [...line.next.missing] } : null,
    near: line.near === null ? null : decimal(line.near).toFixed(),
    firstLoss: line.first_loss,
    already: line.already,
    effectiveOn: line.effective_on,
    protectedUntil: line.protected_until_on,
  };
}

/** The numbers that can be turned. */
export const thresholdsToApi = ({ draft, items, program, mayApply }: Thresholds, locale: Locale) => ({
  revision: draft.revision,
  items: items.map(({ nth: _nth, path, subject, track, ...threshold }) => ({
    ...threshold,
    subject,
    track,
    label: trackLabel({ program, before: null, locale }, subject, track),
    path: path.join("."),
  })),
  can: { apply: mayApply },
});

export function whatIfToApi(found: WhatIf, locale: Locale) {
  if (!found.ok) return { revision: found.revision, problems: [...found.problems], result: null, of: 0, source: null };
  const { revision, asOf, program, before, result, source, of } = found;
  return { revision, problems: [], result: dateToApi(asOf, result, { program, before, locale }), of, source };
}
