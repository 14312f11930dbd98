import {
  getGetStandingHistoryQueryKey,
  getGetStandingQueryKey,
  getListFactsInfiniteQueryKey,
  getListPartnerActivityInfiniteQueryKey,
  getListPartnerPeopleQueryKey,
  getListPartnerSegmentsQueryKey,
  getGetPartnerQueryKey,
} from "@fairway/client";
import { describe, expect, it } from "vitest";
import { visit } from "../../test/visit.tsx";
import { base, money, pages, partner, standing } from "../../test/world.ts";

const address = "/console/northwind/partners/ptn_1";
const withStanding = (params: object = {}) => [
  ...base(),
  [getGetStandingQueryKey("vnd_1", "ptn_1", { program: "prg_1", ...params }), standing] as const,
];

describe("standing", () => {
  it("says what is held, why, and what the next tier still needs", async () => {
    const { text } = await visit(address, withStanding());
    expect(text).toContain("Silver (Sell) · United Kingdom, UK & Ireland · no partner manager · joined 29 Feb 2024");
    expect(text).toContain("Why Silver");
    expect(text).toContain("Next: Gold One requirement is open.");
    expect(text).toContain("Still needed: $156,636.60.");
    expect(text).toMatch(/Not met sourced ARR at least \$400000/);
    expect(text).toContain("Measured with version 2 of Northwind Partners");
  });
  it("shows a past date and the way back", async () => {
    const { text } = await visit(`${address}?asOf=2026-03-31`, withStanding({ asOf: "2026-03-31" }));
    expect(text).toContain("You are looking at 31 March 2026.");
    expect(text).toContain("Back to today");
  });
  it("shows the segments of that day, and on the other tabs those of today without a date", async () => {
    const segment = (label: string, joinedOn: string, leftOn: string | null) => ({
      segmentId: `seg_${label}`,
      label,
      joinedOn,
      leftOn,
    });
    const items = [segment("Growing", "2026-01-10", "2026-06-01"), segment("Strong", "2026-06-01", null)];
    const answers = [
      ...withStanding({ asOf: "2026-03-31" }),
      [getListPartnerSegmentsQueryKey("vnd_1", "ptn_1", {}), { items }] as const,
      [getListPartnerPeopleQueryKey("vnd_1", "ptn_1"), { items: [], can: {} }] as const,
    ];
    const past = await visit(`${address}?asOf=2026-03-31`, answers);
    expect(past.text).toContain("Growing");
    expect(past.text).not.toContain("Strong");
    const people = await visit(`${address}?asOf=2026-03-31&tab=people`, answers);
    expect(people.text).toContain("Strong");
    expect(people.text).not.toContain("Growing");
    expect(people.text).not.toContain("You are looking at");
  });
  it("has the partner's data and what happened last above it, and no other tab has", async () => {
    const first = await visit(address, withStanding());
    expect(first.text).toContain("Lately");
    expect(first.text).toContain("Types Reseller");
    const facts = await visit(`${address}?tab=facts`, withStanding());
    expect(facts.text).not.toContain("Lately");
  });
  it("speaks German with a German reader", async () => {
    const { text } = await visit(address, withStanding(), "de");
    expect(text).toContain("Als Nächstes: Gold");
    expect(text).toContain("Noch nötig: 156.636,60 $.");
  });
  it("says when a membership has ended and hides what may not be done", async () => {
    const ended = [
      ...withStanding(),
      [getGetPartnerQueryKey("vnd_1", "ptn_1"), { ...partner, status: "ended", can: { update: false } }] as const,
    ];
    const { text } = await visit(address, ended);
    expect(text).toContain("This membership has ended.");
    expect(text).not.toContain("Edit partner");
  });
});

describe("records", () => {
  const fact = {
    id: "fct_1",
    kind: "booking",
    partnerId: "ptn_1",
    occurredOn: "2026-05-04",
    source: "ERP",
    reference: "OPP-1",
    data: { arr: "12449.84118" },
    recordedAt: "2026-05-05T08:00:00Z",
    importId: null,
    reversal: null,
  };
  const facts = (items: object[], params: object = {}) => [
    ...base(),
    [
      getListFactsInfiniteQueryKey("vnd_1", "ptn_1", { ...params, limit: 100 }),
      pages({ items, nextCursor: null }),
    ] as const,
  ];
  it("lists them with the program's own field names", async () => {
    const { text } = await visit(`${address}?tab=facts`, facts([fact]));
    expect(text).toContain("4 May 2026 Booking OPP-1 ARR: 12,449.84");
  });
  it("marks what was taken back", async () => {
    const { text } = await visit(
      `${address}?tab=facts`,
      facts([{ ...fact, reversal: { at: "2026-06-01T08:00:00Z", reason: "Returned", replacedBy: null } }]),
    );
    expect(text).toContain("Taken back");
  });
  it("teaches where records come from", async () => {
    const { text } = await visit(`${address}?tab=facts`, facts([]));
    expect(text).toContain("Nothing has been recorded yet");
  });
});

it("draws a history only from dates that were measured", async () => {
  const point = (asOf: string, tier: string | null, rank: number, value: string) => ({
    asOf,
    standings: [{ track: "sell", tier, rank }],
    metrics: { arr: money(value) },
  });
  const history = [
    ...base(),
    [
      getGetStandingHistoryQueryKey("vnd_1", "ptn_1", { program: "prg_1" }),
      { items: [point("2026-06-30", "Silver", 1, "200000"), point("2026-03-31", null, -1, "50000")] },
    ] as const,
  ];
  const { text } = await visit(`${address}?tab=history`, history);
  expect(text).toContain("Sell: from No tier to Silver since 30 Jun 2026");
  expect(text).toContain("Sourced ARR went from $50,000 to $200,000");
});

it("tells activity in sentences", async () => {
  const event = {
    id: "evt_1",
    at: "2026-11-01T15:00:00Z",
    type: "standing.changed",
    actor: { name: "x", side: "system" },
    data: { trackLabel: { en: "Sell", de: "Vertrieb" }, fromTier: "Member", toTier: "Silver" },
  };
  const unnamed = { ...event, id: "evt_2", actor: { name: null, side: "vendor" } };
  const viewing = { ...event, id: "evt_3", type: "viewing.started", actor: { name: "Tomas Reyes", side: "vendor" } };
  const unnamedViewing = { ...viewing, id: "evt_4", actor: unnamed.actor };
  const { text } = await visit(`${address}?tab=activity`, [
    ...base(),
    [
      getListPartnerActivityInfiniteQueryKey("vnd_1", "ptn_1", { limit: 50 }),
      pages({ items: [event, unnamed, viewing, unnamedViewing], nextCursor: null }),
    ],
  ]);
  expect(text).toContain("Standing in Sell changed from Member to Silver. Fairway");
  expect(text).toContain("Standing in Sell changed from Member to Silver. Northwind Cloud");
  expect(text).toContain("Tomas Reyes began to view the portal");
  expect(text).toContain("Somebody of the vendor began to view the portal");
});

it("shows people, and tools only to those who may use them", async () => {
  const owen = {
    id: "psn_2",
    name: "Owen Pryce",
    email: "owen@tarnbrook.example",
    roles: ["administrator"],
    permissions: [],
    addedAt: "2025-01-01T00:00:00Z",
    lastSeenAt: null,
  };
  const people = (manage: boolean) => [
    ...base(),
    [getListPartnerPeopleQueryKey("vnd_1", "ptn_1"), { items: [owen], roles: [], can: { manage } }] as const,
  ];
  expect((await visit(`${address}?tab=people`, people(true))).html).toContain("Remove Owen Pryce");
  const { html, text } = await visit(`${address}?tab=people`, people(false));
  expect(text).toContain("1 person at Tarnbrook Ltd.");
  expect(html).not.toContain("Remove Owen Pryce");
});
