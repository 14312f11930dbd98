import { parseFiscalStart } from "@fairway/kernel";
import { expect, test } from "vitest";
import { windowRange } from "@fairway/kernel";
import { excepted } from "../../src/moves/intervene.ts";
import { tierAt } from "../../src/moves/met.ts";
import { changes, day, live, policyOf, tiers } from "./simulate.ts";

/** A rank from each day on. */
const steps =
  (...from: readonly (readonly [string, number])[]) =>
  (on: string): number =>
    from.findLast(([start]) => start <= on)?.[1] ?? 0;

test("Salesforce: the tier of 1 March is kept for the year, unless a quarterly evaluation promotes, a month later", () => {
  const policy = policyOf(
    "{ evaluate: fiscal quarterly, promote: { takesEffect: 1 month after fiscal quarter end }, demote: { on: [03-01] } }",
  );
  const fiscal = parseFiscalStart("02-01");
  const rank = steps(["2021-02-01", 1], ["2021-04-12", 2], ["2021-07-01", 0]);
  const { log } = live({ policy, from: "2021-03-01", to: "2023-06-30", rank, fiscal });
  // Silver on 1 March; Gold of 12 April is seen on 30 April and holds from 1 June; lost in July, it is kept to 1 March.
  expect(changes(log)).toEqual(["2021-03-01 Silver", "2021-06-01 Gold", "2022-03-01 Member"]);
});

test("Salesforce: what the fourth quarter promotes is held on 1 March, and is not taken on the same day", () => {
  const policy = policyOf(
    "{ evaluate: fiscal quarterly, promote: { takesEffect: 1 month after fiscal quarter end }, demote: { on: [03-01] } }",
  );
  const fiscal = parseFiscalStart("02-01");
  const rank = steps(["2021-02-01", 0], ["2022-01-20", 2], ["2022-02-15", 0]);
  const { log } = live({ policy, from: "2021-03-01", to: "2023-03-31", rank, fiscal });
  expect(changes(log)).toEqual(["2021-03-01 Member", "2022-03-01 Gold", "2023-03-01 Member"]);
});

test("Microsoft: held through the month after five full ones in which it was met on any day", () => {
  const policy = policyOf("{ evaluate: daily, qualified: any day of 6 calendar months }");
  if (!policy.anyDayOf) throw new Error("no window");
  const { from, to } = windowRange(policy.anyDayOf, day("2024-08-15"));
  expect([String(from), String(to)]).toEqual(["2024-03-01", "2024-08-15"]);
  const rank = (on: string) => (on === "2024-03-01" || on < "2024-02-01" ? 2 : 0);
  const { log } = live({ policy, from: "2024-01-01", to: "2024-12-31", rank });
  expect(changes(log)).toEqual(["2024-01-01 Gold", "2024-09-01 Member"]);
  const { log: earlier } = live({
    policy,
    from: "2024-01-01",
    to: "2024-12-31",
    rank: (on) => (on <= "2024-02-29" ? 2 : 0),
  });
  expect(changes(earlier)).toEqual(["2024-01-01 Gold", "2024-08-01 Member"]);
});

test("Dell 2013: members of 4 March 2013 kept their status to 2 August 2013", () => {
  const policy = policyOf("{ evaluate: daily, grandfather: [{ heldOn: 2013-03-04, keepUntil: 2013-08-02 }] }");
  const raised = { policy, from: "2013-03-05", to: "2013-12-31", rank: () => 0, versionOn: "2013-03-05" };
  const member = live({ ...raised, before: { held: { tier: "Gold", rank: 2 }, since: "2012-06-01" } });
  expect(changes(member.log)).toEqual(["2013-03-05 Gold", "2013-08-03 Member"]);
  const later = live({ ...raised, rank: steps(["2013-03-05", 2], ["2013-03-20", 0]) });
  expect(changes(later.log)).toEqual(["2013-03-05 Gold", "2013-03-20 Member"]);
});

test("HubSpot: recalculated monthly on the 15th", () => {
  const policy = policyOf("{ evaluate: monthly on 15 }");
  const rank = steps(["2024-01-01", 0], ["2024-02-16", 1], ["2024-04-01", 2], ["2024-04-14", 0]);
  const { log } = live({ policy, from: "2024-01-01", to: "2024-06-30", rank });
  expect(changes(log)).toEqual(["2024-01-01 Member", "2024-03-15 Silver", "2024-04-15 Member"]);
});

test("a policy on a leap day looks on the last of February in other years", () => {
  const policy = policyOf("{ evaluate: yearly on 02-29 }");
  const rank = steps(["2023-01-01", 0], ["2023-06-01", 1], ["2024-02-29", 2], ["2024-03-01", 0]);
  const { log } = live({ policy, from: "2023-01-01", to: "2025-12-31", rank });
  expect(changes(log)).toEqual(["2023-01-01 Member", "2024-02-29 Gold", "2025-02-28 Member"]);
});

test("a year after a leap day, and a month after the last of January", () => {
  const year = policyOf("{ evaluate: daily, demote: { notice: 1 year } }");
  const fell = live({
    policy: year,
    from: "2024-02-28",
    to: "2025-03-02",
    rank: steps(["2024-02-28", 2], ["2024-02-29", 0]),
  });
  expect(changes(fell.log)).toEqual(["2024-02-28 Gold", "2025-02-28 Member"]);
  const month = policyOf("{ evaluate: monthly on 31, promote: { takesEffect: 1 month after decision } }");
  const rose = live({
    policy: month,
    from: "2024-01-01",
    to: "2024-04-30",
    rank: steps(["2024-01-01", 0], ["2024-01-20", 2]),
  });
  expect(changes(rose.log)).toEqual(["2024-01-01 Member", "2024-02-29 Gold"]);
});

test("a fiscal year from February: a tier is kept to the end of the fiscal year in which it was reached", () => {
  const policy = policyOf("{ evaluate: daily, demote: { keepUntil: end of fiscal year } }");
  const fiscal = parseFiscalStart("02-01");
  const rank = steps(["2025-03-01", 2], ["2025-03-10", 0], ["2026-01-31", 1], ["2026-02-05", 0]);
  const { log } = live({ policy, from: "2025-03-01", to: "2027-03-01", rank, fiscal });
  // Silver is reached by the demotion of 1 February 2026, so it is kept to the end of that fiscal year.
  expect(changes(log)).toEqual(["2025-03-01 Gold", "2026-02-01 Silver", "2027-02-01 Member"]);
});

test("grace counts from the first look that missed, and starts again when the requirement is met at a look", () => {
  const policy = policyOf("{ evaluate: monthly on 1, demote: { grace: 60 days } }");
  const rank = steps(["2025-01-01", 2], ["2025-01-20", 0], ["2025-03-01", 2], ["2025-03-02", 0]);
  const { log } = live({ policy, from: "2025-01-01", to: "2025-12-31", rank });
  expect(changes(log)).toEqual(["2025-01-01 Gold", "2025-06-01 Member"]);
});

test("one step at a time, down and up", () => {
  const policy = policyOf(
    "{ promote: { on: monthly on 1, steps: 1 }, demote: { on: [01-15, 07-15], steps: 1, notice: 30 days } }",
  );
  const rank = steps(["2025-01-01", 0], ["2025-01-02", 2], ["2025-06-01", 0]);
  const { log } = live({ policy, from: "2025-01-01", to: "2026-12-31", rank });
  expect(changes(log)).toEqual([
    "2025-01-01 Member",
    "2025-02-01 Silver",
    "2025-03-01 Gold",
    "2025-08-14 Silver",
    "2026-02-14 Member",
  ]);
});

test("a demotion goes no further than what is missed on its day, and is cancelled where nothing is", () => {
  const policy = policyOf("{ evaluate: monthly on 1, demote: { notice: 10 days } }");
  const half = live({
    policy,
    from: "2025-01-01",
    to: "2025-03-31",
    rank: steps(["2025-01-01", 2], ["2025-01-20", 0], ["2025-02-05", 1]),
  });
  expect(changes(half.log)).toEqual(["2025-01-01 Gold", "2025-02-11 Silver"]);
  const whole = live({
    policy,
    from: "2025-01-01",
    to: "2025-03-31",
    rank: steps(["2025-01-01", 2], ["2025-01-20", 0], ["2025-02-05", 2]),
  });
  expect(whole.log.find((entry) => entry.settled)?.settled).toMatchObject({
    status: "cancelled",
    because: "met again",
  });
  expect(whole.state?.held.tier).toBe("Gold");
});

test("what waits for approval moves nothing, and is cancelled when the figures change their mind", () => {
  const policy = policyOf("{ evaluate: monthly on 1, promote: { approve: 2 people }, demote: { approve: 1 person } }");
  const { log, state } = live({
    policy,
    from: "2025-01-01",
    to: "2025-06-30",
    rank: steps(["2025-01-01", 1], ["2025-01-20", 2], ["2025-03-15", 1], ["2025-04-20", 0]),
  });
  expect(changes(log)).toEqual(["2025-01-01 Silver"]);
  expect(log.map(({ on, moves, settled }) => [on, moves[0]?.status, settled?.because])).toEqual([
    ["2025-01-01", "effective", undefined],
    ["2025-02-01", "proposed", undefined],
    ["2025-04-01", undefined, "not met any more"],
    ["2025-05-01", "proposed", undefined],
  ]);
  expect(state?.pending).toMatchObject({ status: "proposed", direction: "down", to: { tier: "Member" } });
});

test("a lower exception in place of one that raised takes the tier down to it, and what was raised goes back at its end", () => {
  const policy = policyOf("{ evaluate: monthly on 1, demote: { notice: 60 days } }");
  const start = live({ policy, from: "2025-01-01", to: "2025-01-10", rank: () => 0 }).state;
  if (!start) throw new Error("nothing is held");
  const exception = (rank: number, until: string) => ({ exceptionId: `e${rank}`, to: tierAt(tiers, rank), until });
  const raised = excepted(start, exception(2, "2025-06-30"), "2025-01-10");
  expect(raised.moved).toMatchObject({ from: { tier: "Member" }, to: { tier: "Gold" } });
  const lowered = excepted(raised.state, exception(1, "2025-03-31"), "2025-02-10");
  expect(lowered.moved).toMatchObject({ from: { tier: "Gold" }, to: { tier: "Silver" }, cause: "exception" });
  expect(lowered.state.floor).toMatchObject({ to: { tier: "Silver" }, base: { tier: "Member" } });
  const after = live({ policy, from: "2025-02-10", to: "2025-12-31", rank: () => 0, start: lowered.state });
  expect(changes(after.log)).toEqual(["2025-04-01 Member"]);
  const kept = excepted(raised.state, exception(0, "2025-03-31"), "2025-02-10");
  expect(kept.moved).toMatchObject({ to: { tier: "Member" } });
  expect(kept.state.floor?.base).toBeNull();
});
