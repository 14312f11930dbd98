import {
  getGetStandingQueryKey,
  getListPartnerActivityQueryKey,
  getListPartnerPeopleQueryKey,
  getListProgramsQueryKey,
} from "@fairway/client";
import { describe, expect, it } from "vitest";
import { visit } from "../../test/visit.tsx";
import { base, demotionAhead, seller, standing, track } from "../../test/world.ts";

const at = "/portal/northwind/ptn_1";
const withStanding = (own = standing) => [
  ...base(seller),
  [getGetStandingQueryKey("vnd_1", "ptn_1", { program: "prg_1" }), own] as const,
  [getListPartnerActivityQueryKey("vnd_1", "ptn_1", { limit: 8 }), { items: [], nextCursor: null }] as const,
];

describe("home", () => {
  it("greets, and says how the partner stands and what closes the gap", async () => {
    const { text } = await visit(`${at}/home`, withStanding());
    expect(text).toContain("Hello Owen");
    expect(text).toContain("Tarnbrook Ltd in Northwind Partners, as of 23 November 2026.");
    expect(text).toContain("Your standing");
    expect(text).toContain("Member Silver (Held now) Gold");
    expect(text).toContain("To reach Gold in Sell");
    expect(text).toContain("Still needed: $156,636.60.");
    expect(text).toContain("Nothing has changed lately.");
  });
  it("shows headline figures that unfold", async () => {
    const { text } = await visit(`${at}/home`, withStanding());
    expect(text).toContain("$243,363");
    expect(text).toContain("Show what it is made of");
  });
  it("lets the figure that keeps a tier be unfolded as every other", async () => {
    const pending = demotionAhead;
    const unfolds = async (own: typeof track) =>
      (await visit(`${at}/home`, withStanding({ ...standing, tracks: [own] }))).text.split("Show what it is made of")
        .length;
    expect(await unfolds({ ...track, pending })).toBe((await unfolds(track)) + 1);
  });
  it("says so at the top of every track", async () => {
    const { text } = await visit(
      `${at}/home`,
      withStanding({ ...standing, tracks: [{ ...track, tier: "Gold", rank: 2, next: null }] }),
    );
    expect(text).toContain("You hold the highest tier of every track you are in.");
  });
  it("says what will be here before a program is published", async () => {
    const { text } = await visit(`${at}/home`, [
      ...base(seller),
      [getListProgramsQueryKey("vnd_1"), { items: [], can: {} }],
    ]);
    expect(text).toContain("It appears here as soon as Northwind Cloud publishes its program.");
  });
});

it("lists every figure", async () => {
  const { text } = await visit(`${at}/numbers`, withStanding());
  expect(text).toContain("Sourced ARR");
  expect(text).toContain("Total ARR of bookings");
});

it("reads the program out, without the source", async () => {
  const { text } = await visit(`${at}/program`, withStanding(), "de");
  expect(text).toContain("Die Regeln, wie sie heute für Sie gelten.");
  expect(text).toContain("Tracks and tiers");
  expect(text).not.toContain("program: Northwind Partners");
});

it("shows colleagues", async () => {
  const { text } = await visit(`${at}/people`, [
    ...withStanding(),
    [getListPartnerPeopleQueryKey("vnd_1", "ptn_1"), { items: [], can: { manage: true } }],
  ]);
  expect(text).toContain("Who from Tarnbrook Ltd can sign in here.");
  expect(text).toContain("Nobody yet");
});

it("shows nothing of a room that the person does not belong to", async () => {
  const { text } = await visit("/portal/northwind/ptn_2/home", withStanding());
  expect(text).toContain("There is nothing at this address");
  expect(text).not.toContain("Tarnbrook");
});
