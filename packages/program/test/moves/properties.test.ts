import { addSpan, parseFiscalStart, type Schedule, type Span } from "@fairway/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Direction, MovePolicy } from "../../src/model.ts";
import { decide } from "../../src/moves/decide.ts";
import { demotionOn, keptUntil } from "../../src/moves/dates.ts";
import { excepted } from "../../src/moves/intervene.ts";
import { tierAt } from "../../src/moves/met.ts";
import { changes, day, live, looked, tiers, type Life, type LifeEntry } from "./simulate.ts";

const from = "2024-01-10";
const to = "2026-03-31";
const fiscal = parseFiscalStart("02-01");

const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  fc.constant<Schedule>({ kind: "daily" }),
  fc.integer({ min: 1, max: 7 }).map((weekday): Schedule => ({ kind: "weekly", weekday })),
  fc.integer({ min: 1, max: 31 }).map((day): Schedule => ({ kind: "monthly", day })),
  fc.record({
    kind: fc.constant("quarterly" as const),
    day: fc.option(fc.integer({ min: 1, max: 31 })),
    fiscal: fc.boolean(),
  }),
  fc
    .uniqueArray(fc.constantFrom({ month: 1, day: 15 }, { month: 7, day: 15 }, { month: 2, day: 29 }), { minLength: 1 })
    .map((on): Schedule => ({ kind: "yearly", on })),
);
const span: fc.Arbitrary<Span> = fc
  .record({
    count: fc.integer({ min: 0, max: 40 }),
    unit: fc.constantFrom("day", "business day", "week", "month"),
  })
  .map((s): Span =>
    s.unit === "month"
      ? { count: s.count % 5, unit: "month" }
      : { count: s.count, unit: s.unit === "week" ? "week" : s.unit === "day" ? "day" : "business day" },
  );
const direction: fc.Arbitrary<Direction> = fc.record({
  on: schedule,
  effect: fc.oneof(
    fc.constant({ kind: "at once" as const }),
    fc.record({
      kind: fc.constant("after" as const),
      span,
      from: fc.constantFrom(
        "decision" as const,
        "quarter end" as const,
        "fiscal quarter end" as const,
        "month end" as const,
      ),
    }),
  ),
  steps: fc.option(fc.integer({ min: 1, max: 2 })),
  approvals: fc.constant(0 as const),
});
const policy: fc.Arbitrary<MovePolicy> = fc
  .record({
    promote: direction,
    demote: direction,
    grace: fc.option(span),
    notice: fc.option(span),
    keepUntil: fc.option(fc.constantFrom("end of year" as const, "end of fiscal year" as const)),
    anyDayOf: fc.option(fc.constant({ kind: "rolling" as const, count: 2, unit: "month" as const })),
    grandfather: fc.constantFrom<MovePolicy["grandfather"]>([], [{ heldOn: null, keepUntil: "2024-09-30", for: null }]),
  })
  .map(({ grace, notice, keepUntil, demote, ...rest }) => ({
    ...rest,
    demote: { ...demote, grace, notice, keepUntil },
    appeal: null,
  }));

/** Figures that change on some days. */
const figures = fc.array(fc.record({ after: fc.integer({ min: 1, max: 90 }), rank: fc.integer({ min: -1, max: 2 }) }), {
  minLength: 1,
  maxLength: 14,
});

function rankOf(steps: readonly { after: number; rank: number }[]): (on: string) => number {
  let at = day(from);
  const known = steps.map(({ after, rank }) => {
    at = at.add({ days: after });
    return { on: at.toString(), rank };
  });
  return (on) => known.findLast((step) => step.on <= on)?.rank ?? 1;
}

const life = fc
  .record({ policy, figures })
  .map(({ policy, figures }): Life => ({ policy, from, to, rank: rankOf(figures), fiscal }));

const rounds = { numRuns: 50 };

/** Every tier that was taken, with the day and what was held before. */
function taken(log: readonly LifeEntry[]) {
  const found: { on: string; from: number; to: number; decidedOn: string; start: boolean }[] = [];
  let held = -2;
  let pending: { id: string; decidedOn: string } | null = null;
  for (const entry of log) {
    if (entry.settled?.status === "effective" && pending) {
      found.push({ on: entry.on, from: held, to: entry.settled.to.rank, decidedOn: pending.decidedOn, start: false });
      held = entry.settled.to.rank;
    }
    for (const move of entry.moves) {
      if (move.status !== "effective") pending = { id: move.id, decidedOn: move.decidedOn };
      else {
        const rank = move.to?.rank ?? -2;
        found.push({ on: entry.on, from: held, to: rank, decidedOn: entry.on, start: move.direction === "in" });
        held = rank;
      }
    }
  }
  return found;
}

test("day by day and by due days only give the same", () => {
  fc.assert(
    fc.property(life, (of) => {
      const all = live(of);
      const due = live({ ...of, every: "due day" });
      expect(changes(due.log)).toEqual(changes(all.log));
      expect(due.state?.held).toEqual(all.state?.held);
      expect(due.state?.pending?.effectiveOn).toEqual(all.state?.pending?.effectiveOn);
    }),
    rounds,
  );
});

test("the same day a second time changes nothing", () => {
  fc.assert(
    fc.property(life, (of) => {
      const { state } = live(of);
      const again = decide(of.policy, state, {
        asOf: day(to),
        tiers,
        qualifies: tierAt(tiers, of.rank(to)),
        before: null,
        fiscal,
        versionOn: from,
        grandfathered: of.policy.grandfather.map(() => true),
        newId: () => "again",
      });
      expect(again.moves).toEqual([]);
      expect(again.settled).toBeNull();
      expect(again.state).toEqual(state);
    }),
    rounds,
  );
});

test("never more steps than allowed, and promotions and demotions are decided on their days only", () => {
  fc.assert(
    fc.property(life, (of) => {
      for (const { from: before, to: after, decidedOn, start } of taken(live(of).log)) {
        if (start) continue;
        const isUp = after > before;
        const { steps } = isUp ? of.policy.promote : of.policy.demote;
        if (steps !== null) expect(Math.abs(after - before)).toBeLessThanOrEqual(steps);
        expect(looked(of.policy, decidedOn, isUp ? "promote" : "demote", fiscal)).toBe(true);
      }
    }),
    rounds,
  );
});

test("never a demotion before its notice, the year it is kept for, or the protection of who held it", () => {
  fc.assert(
    fc.property(life, (of) => {
      const log = taken(live(of).log);
      log.forEach(({ on, from: before, to: after, decidedOn, start }, i) => {
        if (start || after >= before) return;
        expect(on >= demotionOn(of.policy, day(decidedOn), fiscal).toString()).toBe(true);
        const { notice } = of.policy.demote;
        if (notice) expect(on >= addSpan(day(decidedOn), notice).toString()).toBe(true);
        const since = log[i - 1]?.on ?? from;
        const kept = keptUntil(of.policy, since, fiscal);
        if (kept !== null) expect(on > kept).toBe(true);
        if (of.policy.grandfather.length > 0 && since <= from && before >= 0) expect(on > "2024-09-30").toBe(true);
      });
    }),
    rounds,
  );
});

test("nothing flaps: on one day a tier moves in one direction, and while the figures stay it settles", () => {
  fc.assert(
    fc.property(life, (of) => {
      const byDay = Map.groupBy(taken(live(of).log), ({ on }) => on);
      for (const moves of byDay.values()) {
        const directions = new Set(moves.filter((m) => !m.start).map(({ from: a, to: b }) => Math.sign(b - a)));
        expect(directions.size).toBeLessThanOrEqual(1);
      }
      const steady = taken(live({ ...of, rank: () => 1, before: { held: tierAt(tiers, 2), since: from } }).log);
      expect(steady.filter((m) => !m.start && m.to > m.from)).toEqual([]);
      const rising = taken(live({ ...of, rank: () => 2, before: { held: tierAt(tiers, 0), since: from } }).log);
      expect(rising.filter((m) => !m.start && m.to < m.from)).toEqual([]);
    }),
    rounds,
  );
});

test("an exception is a floor through its last day, whatever the figures do", () => {
  fc.assert(
    fc.property(life, fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 300 }), (of, rank, days) => {
      const middle = "2024-08-01";
      const before = live({ ...of, to: middle });
      if (!before.state) return;
      const until = day(middle).add({ days }).toString();
      const laid = excepted(before.state, { exceptionId: "e", to: tierAt(tiers, rank), until }, middle);
      const after = live({ ...of, from: middle, start: laid.state });
      expect(laid.state.held.rank).toBeGreaterThanOrEqual(rank);
      for (const { on, held } of after.log) if (on <= until) expect(held).toBeGreaterThanOrEqual(rank);
      const due = live({ ...of, from: middle, start: laid.state, every: "due day" });
      expect(changes(due.log)).toEqual(changes(after.log));
    }),
    rounds,
  );
});
