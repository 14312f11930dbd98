import { addSpan, periodOf, type FiscalStart } from "@fairway/kernel";
import type { Effect, MovePolicy } from "../model.ts";
import type { HoldingState } from "./state.ts";

/** The last day of the newest period that is over on a date. A date that is a period's last day ends it. */
function lastEnd(
  on: Temporal.PlainDate,
  from: "month end" | "quarter end" | "fiscal quarter end",
  fiscal: FiscalStart,
) {
  const unit = from === "month end" ? "month" : from === "quarter end" ? "quarter" : "fiscalQuarter";
  return periodOf(on.add({ days: 1 }), unit, fiscal, -1).end;
}

/**
 * The day on which a decision takes effect, never before the decision. A time after the end of a period is counted from
 * the day after it: a month after a quarter that ends on 31 January is 1 March.
 */
export function effectOn(effect: Effect, decidedOn: Temporal.PlainDate, fiscal: FiscalStart): Temporal.PlainDate {
  if (effect.kind === "at once") return decidedOn;
  const from = effect.from === "decision" ? decidedOn : lastEnd(decidedOn, effect.from, fiscal).add({ days: 1 });
  return later(addSpan(from, effect.span), decidedOn);
}

export const later = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(a, b) < 0 ? b : a;

/** The day on which a demotion takes effect: what the policy says, and not before its notice is over. */
export function demotionOn(
  { demote }: MovePolicy,
  decidedOn: Temporal.PlainDate,
  fiscal: FiscalStart,
): Temporal.PlainDate {
  const effect = effectOn(demote.effect, decidedOn, fiscal);
  return demote.notice ? later(effect, addSpan(decidedOn, demote.notice)) : effect;
}

/** The last day of the year in which a tier was reached, where the policy keeps it so long. */
export function keptUntil(policy: MovePolicy, since: string, fiscal: FiscalStart): string | null {
  const keep = policy.demote.keepUntil;
  if (keep === null) return null;
  const unit = keep === "end of year" ? "year" : "fiscalYear";
  return periodOf(Temporal.PlainDate.from(since), unit, fiscal).end.toString();
}

export type Protection = { readonly until: string; readonly by: "year" | "grandfather" | "exception" };

/** Through which day no demotion from the tier held can take effect, and what keeps it. */
export function protectionOf(
  policy: MovePolicy,
  state: Pick<HoldingState, "held" | "since" | "floor">,
  of: { fiscal: FiscalStart; versionOn: string; grandfathered: readonly boolean[] },
): Protection | null {
  const found: Protection[] = [];
  const year = keptUntil(policy, state.since, of.fiscal);
  if (year !== null) found.push({ until: year, by: "year" });
  policy.grandfather.forEach((g, i) => {
    const heldOn = g.heldOn ?? of.versionOn;
    if (of.grandfathered[i] !== true || state.since > heldOn || state.held.rank < 0) return;
    const until =
      typeof g.keepUntil === "string" ? g.keepUntil : addSpan(Temporal.PlainDate.from(heldOn), g.keepUntil).toString();
    found.push({ until, by: "grandfather" });
  });
  const { floor } = state;
  if (floor && floor.to.rank >= state.held.rank) found.push({ until: floor.until, by: "exception" });
  return found.toSorted((a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : 0))[0] ?? null;
}

/**
 * The last day on which a decision can be appealed against: so long after the newest of these days, on which it was made
 * and on which the partner could know of it. Null where the policy sets no time.
 */
export function appealUntil(policy: Pick<MovePolicy, "appeal"> | null, days: readonly string[]): string | null {
  const from = days.toSorted().at(-1);
  if (!policy?.appeal || from === undefined) return null;
  return addSpan(Temporal.PlainDate.from(from), policy.appeal.within).toString();
}
