import { describe, expect, test } from "vitest";
import { courseIn, parseProgram, type Expected } from "../src/index.ts";
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
  held: tierAt(tiers, 2),
  since: "2026-03-31",
  state: holds(2),
  now: tierAt(tiers, 2),
  to: tierAt(tiers, 1),
  grandfathered: { before: [], after: [] },
  ...more,
});

/** Each step as “2027-06-29 down Silver version, until 2027-06-28”; the version applies from 1 January. */
function steps(expected: Partial<Expected>, policies: [string, string] = [quarterly, quarterly], from = "2027-01-01") {
  const course = courseIn(track(policies[0], "2026-01-01"), track(policies[1], from), day("2026-11-23"));
  return course(expects(expected)).steps.map(({ on, direction, to, by, protectedUntil }) =>
    [
      on ?? "after approval",
      direction,
      `${to.tier} by ${by}`,
      ...(protectedUntil ? [`until ${protectedUntil}`] : []),
    ].join(" "),
  );
}

describe("what comes of a track under a version that is still to come", () => {
  test("is decided on the first day that the version looks, and told with what is kept until then", () => {
    expect(steps({})).toEqual(["2027-06-29 down Silver by version until 2027-06-28"]);
  });

  test("a demotion that is announced comes on its own day, before the version, and keeps the tier until then", () => {
    const announced = { state: holds(2, pending({})), now: tierAt(tiers, 1) };
    expect(steps(announced)).toEqual(["2026-12-29 down Silver by announced until 2026-12-28"]);
  });

  test("an announced demotion goes no further than was announced; what the figures miss beside it is another step", () => {
    const lower = { state: holds(2, pending({})), now: tierAt(tiers, 0), to: tierAt(tiers, 0) };
    expect(steps(lower)).toEqual([
      "2026-12-29 down Silver by announced until 2026-12-28",
      "2027-03-31 down Member by rules until 2027-03-30",
    ]);
    const byVersion = { state: holds(2, pending({})), now: tierAt(tiers, 1), to: tierAt(tiers, 0) };
    expect(steps(byVersion)).toEqual([
      "2026-12-29 down Silver by announced until 2026-12-28",
      "2027-06-29 down Member by version until 2027-06-28",
    ]);
  });

  test("an announced demotion whose gap is closed is cancelled first; the version begins anew", () => {
    const closed = { state: holds(2, pending({})), now: tierAt(tiers, 2) };
    expect(steps(closed)).toEqual(["2027-06-29 down Silver by version until 2027-06-28"]);
  });

  test("an announced demotion that is still to come when the version applies comes on its day", () => {
    const later = { state: holds(2, pending({ effectiveOn: "2027-02-01" })), now: tierAt(tiers, 1) };
    expect(steps(later)).toEqual(["2027-02-01 down Silver by announced until 2027-01-31"]);
  });

  test("an announced move comes although the version gives what is held today, and the version takes it back", () => {
    const eased = { state: holds(2, pending({})), now: tierAt(tiers, 1), to: tierAt(tiers, 2) };
    expect(steps(eased)).toEqual([
      "2026-12-29 down Silver by announced until 2026-12-28",
      "2027-03-31 up Gold by version",
    ]);
    const up = pending({ direction: "up", to: tierAt(tiers, 2), effectiveOn: "2026-12-30" });
    const raised = { held: tierAt(tiers, 1), state: holds(1, up), now: tierAt(tiers, 2) };
    expect(steps(raised)).toEqual([
      "2026-12-30 up Gold by announced",
      "2027-06-29 down Silver by version until 2027-06-28",
    ]);
  });

  test("a promotion by the rules of today comes before the version, where they look before", () => {
    const rising = { held: tierAt(tiers, 1), state: holds(1), now: tierAt(tiers, 2), to: tierAt(tiers, 2) };
    expect(steps(rising)).toEqual(["2026-12-31 up Gold by rules"]);
  });

  test("without a policy it comes with the version, and a policy without memory begins with what is held", () => {
    expect(steps({}, [quarterly, ""])).toEqual(["2027-01-01 down Silver by version"]);
    expect(steps({ state: null }, ["", quarterly])).toEqual(["2027-06-29 down Silver by version until 2027-06-28"]);
  });

  test("a version that drops the policy, or looks sooner, brings by itself what the policy would have brought later", () => {
    const missed = { now: tierAt(tiers, 1) };
    const from = "2026-12-15";
    expect(steps(missed, [quarterly, quarterly], from)).toEqual(["2027-03-31 down Silver by rules until 2027-03-30"]);
    expect(steps(missed, [quarterly, ""], from)).toEqual(["2026-12-15 down Silver by version"]);
    expect(steps(missed, [quarterly, "{ evaluate: daily }"], from)).toEqual([
      "2026-12-15 down Silver by version until 2026-12-14",
    ]);
    const gentler = "{ evaluate: quarterly, demote: { on: quarterly, notice: 180 days } }";
    expect(steps(missed, [quarterly, gentler], from)).toEqual(["2027-06-29 down Silver by rules until 2027-06-28"]);
  });

  test("nothing is told of the time after another version has taken over", () => {
    const [before, after] = [track(quarterly, "2026-01-01"), track(quarterly, "2027-01-01")];
    const course = courseIn(before, after, day("2026-11-23"), day("2027-02-15"));
    expect(course(expects({})).steps).toEqual([]);
  });

  test("what waits for approval has no day", () => {
    const approves = "{ evaluate: quarterly, promote: { on: quarterly, approve: 1 person } }";
    const proposal = pending({ direction: "up", status: "proposed", to: tierAt(tiers, 2) });
    const rising = { held: tierAt(tiers, 1), state: holds(1, proposal), now: tierAt(tiers, 2), to: tierAt(tiers, 2) };
    expect(steps(rising, [approves, approves])).toEqual(["after approval up Gold by rules"]);
    expect(steps({ ...rising, state: holds(1), now: tierAt(tiers, 1) }, [approves, approves])).toEqual([
      "after approval up Gold by version",
    ]);
  });

  test("a tier that the version does not have any more is lost on its first day", () => {
    const [before, after] = [track(quarterly, "2026-01-01"), track(quarterly, "2027-01-01")];
    const less = { ...after.track, tiers: after.track.tiers.filter(({ name }) => name !== "Gold") };
    const course = courseIn(
      before,
      { ...after, track: less },
      day("2026-11-23"),
    )(expects({ to: tierAt(["Silver", "Member"], 1) }));
    expect(course.steps).toEqual([
      {
        direction: "down",
        to: tierAt(["Silver", "Member"], 1),
        on: "2027-01-01",
        protectedUntil: "2026-12-31",
        by: "version",
      },
    ]);
  });

  test("what a policy keeps for ever is kept, and said until when", () => {
    const kept = "{ evaluate: quarterly, grandfather: [{ heldOn: 2026-03-31, keepUntil: 2031-01-01 }] }";
    const course = courseIn(track(quarterly, "2026-01-01"), track(kept, "2027-01-01"), day("2026-11-23"));
    const found = course(expects({ grandfathered: { before: [], after: [true] } }));
    expect(found).toEqual({ steps: [], keptUntil: "2031-01-01" });
  });
});
