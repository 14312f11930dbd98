import { expect, it } from "vitest";
import { layoutOf, placesOf } from "./flow-layout.ts";

const place = (tier: string | null, rank: number | null) => ({ tier, rank });
const track = {
  track: "sell",
  label: "Sell",
  tiers: [
    { tier: "Platinum", before: false, after: true },
    { tier: "Gold", before: true, after: true },
    { tier: "Member", before: true, after: true },
  ],
  flows: [
    { from: place("Gold", 1), to: place("Platinum", 2), direction: "up" as const, count: 10, due: 0 },
    { from: place("Gold", 1), to: place("Member", 0), direction: "down" as const, count: 30, due: 10 },
    { from: place("Member", 0), to: place("Member", 0), direction: "same" as const, count: 60, due: 0 },
  ],
};

it("draws every partner once on each side, in the order of the tiers", () => {
  const { left, right } = layoutOf(track, 200);
  expect(placesOf(track)).toEqual(["Platinum", "Gold", "Member", "-", "outside"]);
  expect(left.map((node) => [node.key, node.count])).toEqual([
    ["Gold", 40],
    ["Member", 60],
  ]);
  expect(right.map((node) => [node.key, node.count])).toEqual([
    ["Platinum", 10],
    ["Gold", 0],
    ["Member", 90],
  ]);
  expect(left[0]?.height).toBe(80);
});

it("keeps what is due anyway apart, and streams of one place beside each other", () => {
  const { streams } = layoutOf(track, 200);
  expect(streams.map((s) => [s.from, s.to, s.direction, s.count])).toEqual([
    ["Gold", "Platinum", "up", 10],
    ["Gold", "Member", "down", 20],
    ["Gold", "Member", "due", 10],
    ["Member", "Member", "same", 60],
  ]);
  const gold = streams.filter((s) => s.from === "Gold").map((s) => s.y0);
  expect(gold).toEqual([10, 40, 70]);
});
