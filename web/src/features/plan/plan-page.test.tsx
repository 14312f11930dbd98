import {
  getGetDraftQueryKey,
  getListPlanLinesInfiniteQueryKey,
  getListPlansQueryKey,
  getListThresholdsQueryKey,
} from "@fairway/client";
import { describe, expect, it } from "vitest";
import { visit } from "../../test/visit.tsx";
import { base, money, pages } from "../../test/world.ts";

const place = (tier: string, rank: number) => ({ tier, rank });
const result = {
  asOf: "2026-11-23",
  basis: "held",
  version: 2,
  partners: 240,
  moved: 41,
  up: 12,
  down: 29,
  entered: 0,
  left: 0,
  near: 7,
  firstLosses: 18,
  due: 3,
  tracks: [
    {
      track: "sell",
      label: "Sell",
      tiers: [
        { tier: "Gold", before: true, after: true },
        { tier: "Silver", before: true, after: true },
      ],
      flows: [
        { from: place("Gold", 1), to: place("Silver", 0), direction: "down", count: 32, due: 3 },
        { from: place("Silver", 0), to: place("Gold", 1), direction: "up", count: 12, due: 0 },
        { from: place("Gold", 1), to: place("Gold", 1), direction: "same", count: 196, due: 0 },
      ],
    },
  ],
  badges: [],
  groups: [{ kind: "region", key: "EMEA", label: "EMEA", partners: 60, moved: 20, up: 0, down: 20 }],
  requirements: [
    {
      subject: "tier",
      track: "sell",
      label: "Sell",
      tier: "Gold",
      piece: 0,
      says: "certified people at least 6",
      partners: 25,
      alone: 21,
    },
  ],
  costs: [],
  cost: { before: money("100000"), after: money("112000"), difference: money("12000") },
  unknown: [],
};
const plan = {
  id: "pln_1",
  programId: "prg_1",
  programName: "Northwind Partners",
  draftId: "ver_9",
  revision: 1,
  stale: false,
  kind: "today",
  dates: ["2026-11-23"],
  nearWithin: "0.1",
  status: "done",
  total: 240,
  done: 240,
  error: null,
  requestedBy: "Dana Whitfield",
  createdAt: "2026-11-23T09:00:00Z",
  finishedAt: "2026-11-23T09:00:02Z",
  results: [result],
  can: { plan: true },
};

const draft = {
  id: "ver_9",
  name: "Northwind Partners",
  status: "draft",
  first: false,
  basedOn: { id: "ver_2", number: 2, status: "active" },
  problemCount: 0,
  problems: [],
};

const answers = (more: object = {}, plans = [{ ...plan, ...more }], draftHas: object = {}) =>
  [
    ...base(),
    [getGetDraftQueryKey("vnd_1", "ver_9"), { ...draft, ...draftHas }],
    [getListPlansQueryKey("vnd_1", "ver_9", { limit: 20 }), { items: plans, nextCursor: null, can: { plan: true } }],
    [
      getListPlanLinesInfiniteQueryKey("vnd_1", "pln_1", { asOf: "2026-11-23", direction: "affected", limit: 100 }),
      pages({ items: [], nextCursor: null, total: 0, asOf: "2026-11-23" }),
    ],
  ] as const;

const threshold = {
  id: "sell.Gold.0",
  subject: "tier",
  track: "sell",
  label: "Sell",
  tier: "Gold",
  figure: "Points",
  operator: ">=",
  value: { type: "decimal", value: "10", unit: "points" },
  today: "12",
};

const address = "/console/northwind/program/drafts/ver_9/plan";

describe("a plan", () => {
  it("says in one sentence who would move and what it costs", async () => {
    const { text } = await visit(address, answers());
    expect(text).toContain("41 of 240 partners would move: 12 up, 29 down; benefits would cost $12,000 more a year.");
    expect(text).toContain("Compared with what is held as of 23 Nov 2026, by version 2.");
    expect(text).toContain("Sell: 12 up, 29 down, 199 unchanged");
    expect(text).toMatch(/Sell Gold certified people at least 6 25 21/);
    expect(text).toContain("EMEA is hit hardest: 33.3% move down, 12.1% across the channel");
  });

  it("lists what becomes of somebody's benefit, and why", async () => {
    const line = {
      partner: { id: "prt_1", name: "Juniper", reference: "J-1", region: null, types: [] },
      subject: "benefit",
      track: "margin",
      label: "Margin",
      direction: "down",
      from: place("30%", 0),
      to: place("20%", 0),
      reasons: [{ rule: "", says: "20% for Gold in Sell", met: false, parts: [] }],
      next: null,
      near: null,
      firstLoss: true,
      already: false,
      effectiveOn: "2026-12-01",
      protectedUntil: null,
    };
    const key = getListPlanLinesInfiniteQueryKey("vnd_1", "pln_1", {
      asOf: "2026-11-23",
      direction: "affected",
      limit: 100,
    });
    const benefit = { key: "margin", label: "Margin", kind: "benefit", estimated: false, difference: money("0") };
    const given = { partners: 1, cost: money("0") };
    const costs = [{ ...benefit, before: given, after: given }];
    const known = answers({ results: [{ ...result, costs }] }).filter(([one]) => one[0] !== key[0]);
    const lines = [key, pages({ items: [line], nextCursor: null, total: 1, asOf: "2026-11-23" })] as const;
    const { text } = await visit(address, [...known, lines]);
    expect(text).toMatch(/Juniper Margin Benefit is worth less\s*30% → 20% 20% for Gold in Sell First loss/);
    const german = await visit(address, [...known, lines], "de");
    expect(german.text).toContain("Leistung ist weniger wert");
  });

  it("says so in German", async () => {
    const { text } = await visit(address, answers(), "de");
    expect(text).toContain("41 von 240 Partnern würden sich bewegen: 12 nach oben, 29 nach unten;");
  });

  it("that is about an older text, or was given up, says so and offers to plan again", async () => {
    const stale = await visit(address, answers({ stale: true }));
    expect(stale.text).toContain("The draft was saved after this plan was made");
    const failed = await visit(address, answers({ status: "failed", error: "The draft has 1 problem." }));
    expect(failed.text).toContain("The draft has 1 problem. Plan again");
  });

  it("shows progress while it is made", async () => {
    const { text } = await visit(address, answers({ status: "running", done: 120, results: [] }));
    expect(text).toContain("120 of 240 partners compared");
  });

  it("names the draft that it is about, and what keeps a broken one from being planned", async () => {
    const planned = await visit(address, answers());
    expect(planned.text).toContain("Plan: Northwind Partners Draft, based on version 2. 41 of 240");
    const problems = [{ path: "tracks.sell", message: "There is no metric “ar”.", remedy: "Use arr.", line: 9 }];
    const { text } = await visit(address, answers({}, [], { problemCount: 1, problems }));
    expect(text).toContain("1 problem to solve before publishing Line 9, column 1 There is no metric “ar”. Use arr.");
    expect(text).toContain("A draft with problems cannot be planned");
  });

  it("tells apart what other numbers bring and what today's rules bring anyway", async () => {
    const { text } = await visit(`${address}?tab=whatIf`, [
      ...answers(),
      [getListThresholdsQueryKey("vnd_1", "ver_9"), { items: [threshold], revision: 1, can: {} }],
      [["what-if", "vnd_1", "ver_9", 1, []], { result, problems: [], of: 240, source: null }],
    ]);
    expect(text).toContain("Draft: 10 · Today: 12");
    expect(text).toContain("3 more moves come by today's rules anyway; they have a column of their own.");
    expect(text).toContain("Sell Today Due anyway By the draft Then Gold 228 -3 -17 208 Silver 12 +3 +17 32");
  });

  it("is offered where there is none", async () => {
    const { text } = await visit(address, answers({}, []));
    expect(text).toContain("See what this draft would change before anybody else does");
    expect(text).toContain("Plan this draft");
  });
});

describe("what a plan reckons with", () => {
  it("says where the cost counts everybody who may ask, also of other numbers", async () => {
    const given = { partners: 1, cost: money("1000") };
    const fund = { key: "fund", label: "Fund", kind: "benefit", before: given, after: given, estimated: true };
    const withFund = { ...result, costs: [{ ...fund, difference: money("0") }] };
    const known = answers({ results: [withFund] });
    const says = "benefits would cost $12,000 more a year, if everybody asks for and uses all they may.";
    expect((await visit(address, known)).text).toContain(says);
    const german = await visit(address, known, "de");
    expect(german.text).toContain("mehr kosten, wenn alle beantragen und ausschöpfen, was ihnen offensteht.");
    const { text } = await visit(`${address}?tab=whatIf`, [
      ...answers(),
      [getListThresholdsQueryKey("vnd_1", "ver_9"), { items: [threshold], revision: 1, can: {} }],
      [["what-if", "vnd_1", "ver_9", 1, []], { result: withFund, problems: [], of: 240, source: null }],
    ]);
    expect(text).toContain(says);
    const unstated = { ...withFund, costs: [{ ...fund, difference: money(null) }] };
    expect((await visit(address, answers({ results: [unstated] }))).text).toContain("cost $12,000 more a year.");
  });

  it("says as if from when days are reckoned where the draft has no day, and only there", async () => {
    const asked = { asOf: "2026-11-23", direction: "affected" as const, limit: 100 };
    const key = getListPlanLinesInfiniteQueryKey("vnd_1", "pln_1", { ...asked, fromTier: "Gold" });
    const lines = [key, pages({ items: [], nextCursor: null, total: 0, asOf: "2026-11-23" })] as const;
    const shown = (effectiveOn: string | null, language: "en" | "de" = "en") =>
      visit(`${address}?from=Gold`, [...answers({}, undefined, { effectiveOn }), lines], language);
    const { text } = await shown(null);
    expect(text.split("days are reckoned as if it applied from 23 Nov 2026.")).toHaveLength(2);
    expect((await shown(null, "de")).text).toContain("Tage sind gerechnet, als gälte er ab dem 23.");
    expect((await shown("2027-06-01")).text).not.toContain("reckoned");
  });
});
