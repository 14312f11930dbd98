import { vendorPermissions } from "@fairway/contract";
import {
  getGetMeQueryKey,
  getGetPartnerFacetsQueryKey,
  getGetPartnerQueryKey,
  getGetProgramQueryKey,
  getListPortalPagesQueryKey,
  getListProgramsQueryKey,
  type Explanation,
  type GetProgramReply,
  type Me,
  type MetricValue,
  type Partner,
  type ProgramSummary,
  type Standing,
  type TrackStanding,
  type Value,
  type Vendor,
} from "@fairway/client";
import type { Answers } from "./visit.tsx";

export const money = (value: string | null): Value => ({ type: "money", value, currency: "USD" });
export const count = (value: string): Value => ({ type: "integer", value });

export const vendor: Vendor = {
  id: "vnd_1",
  slug: "northwind",
  name: "Northwind Cloud",
  currency: "USD",
  timeZone: "America/New_York",
  fiscalYearStart: "01-01",
  locale: "en",
  branding: { color: "#0f766e", logoUrl: null },
  today: "2026-11-23",
};

const person = { id: "psn_1", name: "Dana Whitfield", email: "dana@northwind.example", locale: null };
export const chief: Me = {
  person,
  memberships: [{ side: "vendor", vendor, roles: ["owner"], permissions: [...vendorPermissions] }],
  viewing: null,
};
export const seller: Me = {
  person: { ...person, name: "Owen Pryce" },
  memberships: [
    { side: "partner", vendor, roles: ["seller"], permissions: [], partner: { id: "ptn_1", name: "Tarnbrook Ltd" } },
  ],
  viewing: null,
};

export const program: ProgramSummary = {
  id: "prg_1",
  key: "northwind",
  name: "Northwind Partners",
  liveAsOf: "2026-11-23",
  activeVersion: { id: "ver_2", number: 2, publishedAt: "2026-09-01T12:00:00Z", publishedBy: "Dana Whitfield" },
  tracks: [{ key: "sell", label: "Sell", tiers: ["Gold", "Silver", "Member"] }],
  metrics: [
    { key: "arr", label: "Sourced ARR", unit: "money", headline: true },
    { key: "people", label: "Certified people", unit: "integer", headline: false },
  ],
};

export const fullProgram: GetProgramReply = {
  ...program,
  source: "program: Northwind Partners\n",
  format: "yaml",
  can: { publish: true, readSource: true },
  page: {
    title: program.name,
    intro: ["Every partner is measured in one track."],
    sections: [
      {
        id: "tracks",
        title: "Tracks and tiers",
        kind: "tracks",
        entries: [
          {
            key: "sell",
            label: "Sell",
            says: ["For resellers."],
            table: {
              head: ["Tier", "Needs"],
              rows: [
                ["Gold", "Sourced ARR at least $400,000"],
                ["Member", "Always"],
              ],
            },
            uses: ["arr"],
          },
        ],
      },
      {
        id: "metrics",
        title: "What is measured",
        kind: "metrics",
        entries: [{ key: "arr", label: "Sourced ARR", says: ["Total ARR of bookings."], uses: [] }],
      },
      {
        id: "facts",
        title: "What is recorded",
        kind: "facts",
        entries: [
          {
            key: "booking",
            label: "Booking",
            says: [],
            table: { head: ["Field", "Kind of value"], rows: [["ARR", "Money"]] },
            uses: [],
          },
        ],
      },
    ],
  },
};

export const partner: Partner = {
  id: "ptn_1",
  reference: "AM-1",
  name: "Tarnbrook Ltd",
  types: ["reseller"],
  status: "active",
  country: "United Kingdom",
  region: "UK & Ireland",
  manager: null,
  joinedOn: "2024-02-29",
  standings: [{ track: "sell", trackLabel: "Sell", tier: "Silver", rank: 1, tiers: 3 }],
  metrics: { arr: money("243363.4") },
  health: { score: 72, risk: "low", change: null },
  company: { id: "cmp_1", name: "Tarnbrook Ltd", domain: "tarnbrook.example" },
  attributes: { businessType: "Reseller", cloud: true },
  revision: 1,
  createdAt: "2024-02-29T10:00:00Z",
  updatedAt: "2024-02-29T10:00:00Z",
  can: { update: true },
};

/** An explanation with what matters for a test; the rest is empty. */
export const explains = (says: string, met: boolean | null, more: Partial<Explanation> = {}): Explanation => ({
  rule: says,
  says,
  met,
  actual: null,
  needed: null,
  gap: null,
  operator: null,
  from: [],
  combine: null,
  parts: [],
  ...more,
});

const arrAtLeast = (needed: string, met: boolean, gap: string | null): Explanation =>
  explains(`sourced ARR at least $${needed}`, met, {
    actual: money("243363.4"),
    needed: money(needed),
    gap: gap === null ? null : money(gap),
    operator: ">=",
    from: ["arr"],
  });

const gold = explains("All hold", false, {
  combine: "all",
  parts: [
    arrAtLeast("400000", false, "156636.6"),
    explains("certified people at least 3", true, {
      actual: count("4"),
      needed: count("3"),
      operator: ">=",
      from: ["people"],
    }),
  ],
});
const silver = arrAtLeast("100000", true, null);

export const track: TrackStanding = {
  track: "sell",
  label: "Sell",
  inTrack: explains("types include reseller", true),
  tier: "Silver",
  rank: 1,
  since: "2026-04-01",
  tiers: [
    { tier: "Gold", held: false, met: false, requirement: gold },
    { tier: "Silver", held: true, met: true, requirement: silver },
    { tier: "Member", held: false, met: true, requirement: explains("Always", true) },
  ],
  next: { tier: "Gold", requirement: gold, missing: gold.parts.slice(0, 1) },
  qualifies: { tier: "Silver", rank: 1 },
  protectedUntil: null,
  pending: null,
  heldBecause: null,
  memoryFrom: null,
};

export const arr: MetricValue = {
  key: "arr",
  label: "Sourced ARR",
  helper: false,
  value: money("243363.4"),
  says: "Total ARR of bookings",
  window: { from: "2025-11-24", to: "2026-11-23" },
  from: [],
  factCount: 2,
  asOf: "2026-11-23",
  sources: [{ source: "ERP", newestAt: "2026-11-20T09:00:00Z" }],
};

export const standing: Standing = {
  partnerId: "ptn_1",
  programId: "prg_1",
  programName: program.name,
  version: 2,
  asOf: "2026-11-23",
  measuredAt: "2026-11-23T05:00:00Z",
  knownBy: null,
  hindsight: null,
  tracks: [track],
  badges: [],
  metrics: [arr],
};

/** What every page of a room asks for first. */
export const base = (me: Me = chief): Answers => [
  [getGetMeQueryKey(), me],
  [getListProgramsQueryKey("vnd_1"), { items: [program], can: { publish: true, readSource: true } }],
  [getGetProgramQueryKey("vnd_1", "prg_1"), fullProgram],
  [getGetPartnerQueryKey("vnd_1", "ptn_1"), partner],
  [getListPortalPagesQueryKey("vnd_1", "ptn_1"), { items: [] }],
  [
    getGetPartnerFacetsQueryKey("vnd_1"),
    {
      types: [{ value: "reseller", count: 2 }],
      regions: [],
      countries: [],
      tiers: [{ track: "sell", tier: "Silver", count: 1 }],
      total: 2,
    },
  ],
];

/** A demotion of the track that is due. */
export const demotionAhead = {
  id: "mov_1",
  status: "scheduled" as const,
  direction: "down" as const,
  fromTier: "Silver",
  toTier: "Member",
  decidedOn: "2026-11-15",
  effectiveOn: "2027-01-14",
  missing: track.next?.missing ?? [],
};

/** Several pages of a list as the app keeps them. */
export const pages = <T extends object>(...all: T[]) => ({ pages: all, pageParams: all.map(() => undefined) });
