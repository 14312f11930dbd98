import { describe, expect, test } from "vitest";
import { parseProgram, whenIn, type Expected } from "../src/index.ts";
import { tierAt } from "../src/moves/met.ts";
import type { HoldingState, PendingMove } from "../src/moves/state.ts";

const tiers = ["Gold", "Silver", "Member"];
const day = Temporal.PlainDate.from;

function track(moves: string, from: string) {
  const source = `program: P
currency: USD
facts: { sale: { amount: money } }
metrics: { m: { sum: sale.amount } }
tracks:
  sell:
    tiers:
      Gold: metric.m >= 2
      Silver: metric.m >= 1
      Member: true
${moves === "" ? "" : `    moves: ${moves}\n`}`;
  const parsed = parseProgram(source, "yaml");
  const found = parsed.ok ? parsed.program.tracks[0] : undefined;
  if (!parsed.ok || !found) throw new Error(JSON.stringify(parsed));
  return { program: parsed.program, track: found, from: day(from) };
}

/** Looked at on the last day of each quarter; a demotion takes effect after 90 days. */
const quarterly = "{ evaluate: quarterly, demote: { on: quarterly, notice: 90 days } }";

const holds = (rank: number, pending: PendingMove | null = null): HoldingState => ({
  held: tierAt(tiers, rank),
  since: "2026-03-31",
  previous: null,
  startedOn: "2026-03-31",
  cause: "evaluation",
  belowSince: null,
  seen: null,
  lastMet: {},
  pending,
  floor: null,
  refused: null,
});
const pending = (more: Partial<PendingMove>): PendingMove => ({
  id: "m",
  status: "scheduled",
  direction: "down",
  to: tierAt(tiers, 1),
  decidedOn: "2026-09-30",
  effectiveOn: "2026-12-29",
  ...more,
});
const expects = (more: Partial<Expected>): Expected => ({
  direction: "down",
  held: tierAt(tiers, 2),
  since: "2026-03-31",
  state: holds(2),
  now: tierAt(tiers, 2),
  to: tierAt(tiers, 1),
  grandfathered: { before: [], after: [] },
  ...more,
});
const when = (expected: Partial<Expected>, policies: [string, string] = [quarterly, quarterly]) =>
  whenIn(track(policies[0], "2026-01-01"), track(policies[1], "2027-01-01"), day("2026-11-23"))(expects(expected));

describe("when a move takes effect under a version that is still to come", () => {
  test("is decided on the first day that the version looks, and told with what is kept until then", () => {
    expect(when({})).toEqual({ effectiveOn: "2027-06-29", protectedUntil: "2027-06-28" });
  });

  test("a demotion that is announced comes on its own day, before the version, and keeps the tier until then", () => {
    const announced = { state: holds(2, pending({})), now: tierAt(tiers, 1) };
    expect(when(announced)).toEqual({ effectiveOn: "2026-12-29", protectedUntil: "2026-12-28" });
  });

  test("an announced demotion whose gap is closed is cancelled first; the version begins anew", () => {
    const closed = { state: holds(2, pending({})), now: tierAt(tiers, 2) };
    expect(when(closed)).toEqual({ effectiveOn: "2027-06-29", protectedUntil: "2027-06-28" });
  });

  test("an announced demotion that is still to come when the version applies comes on its day", () => {
    const later = { state: holds(2, pending({ effectiveOn: "2027-02-01" })), now: tierAt(tiers, 1) };
    expect(when(later)).toEqual({ effectiveOn: "2027-02-01", protectedUntil: "2027-01-31" });
  });

  test("a promotion by the rules of today comes before the version, where they look before", () => {
    const rising = { direction: "up" as const, held: tierAt(tiers, 1), state: holds(1), now: tierAt(tiers, 2) };
    expect(when({ ...rising, to: tierAt(tiers, 2) })).toEqual({ effectiveOn: "2026-12-31", protectedUntil: null });
  });

  test("without a policy it comes with the version, and a policy without memory begins with what is held", () => {
    expect(when({}, [quarterly, ""])).toEqual({ effectiveOn: "2027-01-01", protectedUntil: null });
    expect(when({ state: null }, ["", quarterly])).toEqual({ effectiveOn: "2027-06-29", protectedUntil: "2027-06-28" });
  });

  test("what waits for approval is not counted as decided", () => {
    const approves = "{ evaluate: quarterly, promote: { on: quarterly, approve: 1 person } }";
    const proposed = pending({ direction: "up", status: "proposed", to: tierAt(tiers, 2) });
    const rising = {
      direction: "up" as const,
      held: tierAt(tiers, 1),
      state: holds(1, proposed),
      now: tierAt(tiers, 2),
    };
    expect(when({ ...rising, to: tierAt(tiers, 2) }, [approves, approves]).effectiveOn).toBeNull();
  });
});
