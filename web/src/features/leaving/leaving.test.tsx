import {
  getGetOffboardingQueryKey,
  getGetPartnerQueryKey,
  getListPartnerExportsQueryKey,
  getListPartnerOnboardingsQueryKey,
  type Offboarding,
  type PartnerExport,
} from "@fairway/client";
import { describe, expect, it } from "vitest";
import { visit } from "../../test/visit.tsx";
import { base, chief, partner, seller, vendor } from "../../test/world.ts";
import { rowsByArea } from "./erasure-areas.ts";

const address = "/console/northwind/partners/ptn_1?tab=leaving";
const planned: Offboarding = {
  id: "off_1",
  status: "planned",
  reason: "They were bought.",
  lastOn: "2026-12-31",
  keepUntilOn: "2036-12-31",
  keepBecause: "Tax law asks for it.",
  startedBy: "Dana Whitfield",
  startedAt: "2026-11-20T15:00:00Z",
  settledAt: null,
};
const made: PartnerExport = {
  id: "exp_1",
  status: "done",
  requestedBy: "Dana Whitfield",
  requestedAt: "2026-11-20T15:00:00Z",
  finishedAt: "2026-11-20T15:01:00Z",
  expiresAt: "2026-11-27T15:01:00Z",
  sizeBytes: 2_400_000,
  rows: 12_345,
};
const state = (items: Offboarding[], can: Record<string, boolean>, current: Offboarding | null = null) =>
  [getGetOffboardingQueryKey("vnd_1", "ptn_1"), { current, items, can }] as const;
const exports = (items: PartnerExport[]) => [getListPartnerExportsQueryKey("vnd_1", "ptn_1"), { items }] as const;

describe("the end of a partnership", () => {
  it("stands above everything else with the way back, and cannot be planned twice", async () => {
    const can = { start: false, manage: true, reinstate: false };
    const { text } = await visit(address, [...base(), state([planned], can, planned), exports([made])]);
    expect(text).toContain("The partnership ends on 31 December 2026");
    expect(text).toContain("They were bought.");
    expect(text).toContain("Call off");
    expect(text).not.toContain("End partnership");
    expect(text).toContain("12,345 records, 2.4 MB");
    expect(text).toContain("Download");
  });

  it("once come, is taken back by whoever may", async () => {
    const ended = { ...planned, status: "ended" as const };
    const over = [getGetPartnerQueryKey("vnd_1", "ptn_1"), { ...partner, status: "ended" }] as const;
    const answers = [...base(), over, exports([])];
    const can = { start: false, manage: true, reinstate: true };
    expect((await visit(address, [...answers, state([ended], can)])).text).toContain("Take up again");
    const { text } = await visit(address, [...answers, state([ended], {})]);
    expect(text).toContain("The partnership ended on 31 December 2026");
    expect(text).not.toContain("Take up again");
  });

  it("and what follows from it is said in German too", async () => {
    const { text } = await visit(address, [...base(), state([], { start: true }), exports([])], "de");
    expect(text).toContain("Partnerschaft beenden");
    expect(text).toContain("Ein Ende wurde nie geplant.");
    expect(text).toContain("Alles exportieren");
    expect(text).toContain("Eine Person löschen");
  });
});

it("the partner's people read on their home page until when they can sign in, and not why", async () => {
  const shown = { ...planned, reason: null, startedBy: null };
  const { text } = await visit("/portal/northwind/ptn_1/home", [...base(seller), state([shown], {}, shown)]);
  expect(text).toContain("Your partnership with Northwind Cloud ends on 31 December 2026");
  expect(text).toContain("keeps its records until 31 December 2036. Tax law asks for it.");
  expect(text).toContain(
    "For a copy of everything else that is kept about Tarnbrook Ltd, ask Northwind Cloud in good time.",
  );
  expect(text).toContain("Download what you signed");
});

it("where the end is planned, nobody is welcomed with first steps", async () => {
  const steps = { id: "onb_1", template: { label: "First weeks" }, status: "running", next: null, tasks: [] };
  const onboardings = [getListPartnerOnboardingsQueryKey("vnd_1", "ptn_1"), { items: [steps], can: {} }] as const;
  const home = async (current: Offboarding | null) =>
    (await visit("/portal/northwind/ptn_1/home", [...base(seller), onboardings, state([], {}, current)])).text;
  expect(await home(null)).toContain("Welcome to the program");
  expect(await home(planned)).not.toContain("Welcome to the program");
});

it("whoever may neither export nor erase is not offered it, and sees of a partner what they may see", async () => {
  const reader = {
    ...chief,
    memberships: [
      {
        side: "vendor" as const,
        vendor,
        roles: ["viewer"],
        permissions: ["partners.read" as const, "notes.read" as const],
      },
    ],
  };
  const { text } = await visit(address, [...base(reader), state([], {})]);
  expect(text).not.toContain("Export everything");
  expect(text).not.toContain("Erase a person");
  expect(text).toContain("Notes");
  expect(text).not.toContain("Agreements Onboarding");
});

it("tells of tables by what people call them", () => {
  const places = [
    { table: "partner_note", rows: 2 },
    { table: "event", rows: 5 },
    { table: "partner_file", rows: 1 },
    { table: "something_new", rows: 4 },
  ];
  expect(rowsByArea(places)).toEqual([
    { area: "journal", rows: 5 },
    { area: "notes", rows: 3 },
    { area: "other", rows: 4 },
  ]);
});
