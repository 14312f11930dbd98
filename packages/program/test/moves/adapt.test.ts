import { describe, expect, test } from "vitest";
import { parseProgram } from "../../src/index.ts";
import { adapt } from "../../src/moves/adapt.ts";
import { tierAt } from "../../src/moves/met.ts";
import type { HoldingState } from "../../src/moves/state.ts";

function track(tiers: readonly string[]) {
  const lines = tiers.map(
    (tier, i) => `      ${tier}: ${i === tiers.length - 1 ? "true" : `metric.m >= ${tiers.length - i}`}`,
  );
  const source = `program: P\ncurrency: USD\nfacts: { sale: { amount: money } }\nmetrics: { m: { sum: sale.amount } }\ntracks:\n  sell:\n    tiers:\n${lines.join("\n")}\n    moves: { qualified: any day of 6 calendar months }\n`;
  const parsed = parseProgram(source, "yaml");
  const found = parsed.ok ? parsed.program.tracks[0] : undefined;
  if (!found) throw new Error("no track");
  return found;
}

const before = ["Gold", "Silver", "Member"];
const remembered = (rank: number): HoldingState => ({
  held: tierAt(before, rank),
  since: "2026-01-01",
  previous: null,
  startedOn: "2026-01-01",
  cause: "evaluation",
  belowSince: null,
  seen: { rank, on: "2026-02-01", before: 0 },
  lastMet: { Gold: "2026-01-31" },
  pending: {
    id: "m",
    status: "scheduled",
    direction: "down",
    to: tierAt(before, rank - 1),
    decidedOn: "2026-02-01",
    effectiveOn: "2026-04-01",
  },
  floor: { exceptionId: "e", to: tierAt(before, 1), until: "2026-06-30", base: null },
  refused: null,
});

const into = (rank: number, after: readonly string[]) => adapt(remembered(rank), track(before), track(after));

describe("another version", () => {
  test("that only adds tiers changes ranks, and nothing that was decided", () => {
    const { state, cancelled, moved } = into(2, ["Diamond", "Gold", "Silver", "Bronze", "Member"]);
    expect(state).toMatchObject({
      held: { tier: "Gold", rank: 3 },
      seen: { rank: 3, before: 0 },
      pending: { to: { tier: "Silver", rank: 2 } },
      floor: { to: { tier: "Silver", rank: 2 } },
    });
    expect([cancelled, moved]).toEqual([null, null]);
  });

  test("that calls a tier otherwise goes on with it, and cancels what was pending to it", () => {
    expect(into(2, ["Diamond", "Silver", "Member"])).toMatchObject({
      state: { held: { tier: "Diamond", rank: 2 }, lastMet: {}, pending: { to: { tier: "Silver" } } },
      moved: { from: { tier: "Gold" }, to: { tier: "Diamond" }, direction: "same" },
    });
    expect(into(2, ["Gold", "Emerald", "Member"])).toMatchObject({
      state: { held: { tier: "Gold" }, pending: null, floor: { to: { tier: "Emerald", rank: 1 } } },
      cancelled: { id: "m", because: "version" },
      moved: null,
    });
  });

  test("that has a tier no more puts the nearest one at or below in its place", () => {
    expect(into(2, ["Silver", "Member"])).toMatchObject({
      state: { held: { tier: "Silver", rank: 1 }, pending: null },
      moved: { to: { tier: "Silver" }, direction: "down" },
    });
    expect(into(1, ["Gold", "Member"])).toMatchObject({ state: { held: { tier: "Member", rank: 0 } } });
    expect(adapt(remembered(0), track(before), track(["Gold", "Silver"])).state.held).toEqual({ tier: null, rank: -1 });
  });
});

test("a demotion that was refused stays refused under another version; a promotion is looked at anew", () => {
  const after = ["Gold", "Select", "Silver", "Member"];
  const refusing = (direction: "up" | "down", rank: number) =>
    adapt({ ...remembered(2), refused: { direction, rank, on: "2026-02-02" } }, track(before), track(after)).state
      .refused;
  expect(refusing("down", 1)).toEqual({ direction: "down", rank: 1, on: "2026-02-02" });
  expect(refusing("up", 2)).toBeNull();
});
