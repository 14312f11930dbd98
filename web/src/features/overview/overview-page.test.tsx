import {
  getGetStandingSummaryQueryKey,
  getGetStandingTrendQueryKey,
  getListMoversInfiniteQueryKey,
  getListProgramsQueryKey,
} from "@fairway/client";
import { describe, expect, it } from "vitest";
import { visit } from "../../test/visit.tsx";
import { base, money, pages } from "../../test/world.ts";

const tiers = (gold: number, silver: number) => [
  { tier: "Gold", rank: 2, count: gold },
  { tier: "Silver", rank: 1, count: silver },
  { tier: "Member", rank: 0, count: 0 },
];
const summary = (asOf: string | null, value: string) => ({
  asOf,
  partners: 30,
  tracks: [{ track: "sell", label: "Sell", tiers: tiers(10, 30) }],
  metrics: { arr: money(value) },
});
const trend = (points: object[]) => ({ track: "sell", label: "Sell", points });
const mover = {
  partner: { id: "ptn_1", name: "Tarnbrook Ltd", region: null },
  track: "sell",
  fromTier: "Silver",
  toTier: "Gold",
  direction: "up",
};
const movers = (more: object) =>
  pages({ items: [mover], nextCursor: null, from: "2026-09-30", to: "2026-11-23", up: 1, down: 0, ...more });

const answers = (more: { points?: object[]; movers?: object } = {}) =>
  [
    ...base(),
    [getGetStandingSummaryQueryKey("vnd_1", "prg_1", {}), summary("2026-11-23", "1100")],
    [getGetStandingSummaryQueryKey("vnd_1", "prg_1", { asOf: "2026-09-30" }), summary("2026-09-30", "1000")],
    [getGetStandingTrendQueryKey("vnd_1", "prg_1"), trend([{ asOf: "2026-09-30", tiers: tiers(4, 30) }])],
    [
      getGetStandingTrendQueryKey("vnd_1", "prg_1", { track: "sell" }),
      trend(
        more.points ?? [
          { asOf: "2026-09-30", tiers: tiers(4, 30) },
          { asOf: "2026-11-23", tiers: tiers(10, 30) },
        ],
      ),
    ],
    [getListMoversInfiniteQueryKey("vnd_1", "prg_1", { limit: 8, to: "2026-11-23" }), movers(more.movers ?? {})],
  ] as const;

describe("overview", () => {
  it("says how many are measured, what headline figures count and how they changed", async () => {
    const { text } = await visit("/console/northwind/overview", answers());
    expect(text).toContain("30 active partners are measured by Northwind Partners.");
    expect(text).toMatch(/Sourced ARR .*\$1,100/);
    expect(text).toContain("+10% since 30 Sep 2026");
    expect(text).toContain("Total ARR of bookings.");
  });
  it("shows each tier with count and share, and opens its partners", async () => {
    const { text, html } = await visit("/console/northwind/overview", answers());
    expect(text).toMatch(/Gold 10 25% Show these partners/);
    expect(html).toContain("/console/northwind/partners?tier=sell:Gold");
  });
  it("says who moved, and in which direction without colour", async () => {
    const { text } = await visit("/console/northwind/overview", answers());
    expect(text).toContain("Between 30 Sep 2026 and 23 Nov 2026, 1 moved up and 0 moved down.");
    expect(text).toContain("Moved up Tarnbrook Ltd Silver to Gold");
    expect(text).toContain("Sell: Gold went from 4 to 10 partners between 30 Sep 2026 and 23 Nov 2026");
  });
  it("leads to measuring past dates while there is only one", async () => {
    const { text } = await visit(
      "/console/northwind/overview",
      answers({ points: [], movers: { items: [], from: null, to: null } }),
    );
    expect(text).toContain("Moves show as soon as two dates have been measured.");
    expect(text).toContain("Measure past dates");
  });
  it("offers measured dates for a date that is not", async () => {
    const past = [
      ...answers(),
      [getGetStandingSummaryQueryKey("vnd_1", "prg_1", { asOf: "2026-08-15" }), summary(null, "0")] as const,
    ];
    const { text } = await visit("/console/northwind/overview?asOf=2026-08-15", past);
    expect(text).toContain("Nobody was measured as of 15 August 2026");
    expect(text).toContain("30 Sep 2026");
  });
});

it("leads a new vendor from nothing to the first measured partner", async () => {
  const { text } = await visit("/console/northwind/overview", [
    ...base(),
    [getListProgramsQueryKey("vnd_1"), { items: [], can: {} }],
  ]);
  expect(text).toContain("Welcome to Northwind Cloud");
  expect(text).toMatch(/Publish a program .* Done Import partners and records|Publish a program/);
});
