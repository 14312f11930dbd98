import { journalEvents } from "@fairway/contract";
import { expect, it } from "vitest";
import { sentenceOf } from "./event-sentence.ts";

const reader = { locale: "de", kind: (key: string) => ({ booking: "Buchungen" })[key] ?? key };

it("tells reaching, losing and changing a tier apart", () => {
  const track = { trackLabel: { en: "Sell", de: "Vertrieb" } };
  const changed = (data: Record<string, unknown>) =>
    sentenceOf({ type: "standing.changed", data: { ...track, ...data } }, reader);
  expect(changed({ fromTier: "Silver", toTier: "Gold" })).toMatchObject({
    key: "standing-changed",
    values: { from: "Silver", to: "Gold", track: "Vertrieb" },
  });
  expect(changed({ fromTier: null, toTier: "Gold" }).key).toBe("standing-reached");
  expect(changed({ fromTier: "Gold", toTier: null }).key).toBe("standing-lost");
});

it("counts records and names their kinds", () => {
  expect(sentenceOf({ type: "fact.recorded", data: { count: 3, kinds: ["booking", "usage"] } }, reader)).toMatchObject({
    key: "fact-recorded",
    values: { count: 3, kinds: "Buchungen und usage" },
  });
});

it("names what it does not know", () => {
  expect(sentenceOf({ type: "deal.registered", data: {} }, reader)).toMatchObject({
    key: "other",
    values: { type: "Deal registered" },
  });
});

it("says from where to where a move goes, and from which day", () => {
  const data = { trackLabel: { en: "Sell" }, fromTier: "Gold", toTier: "Silver", effectiveOn: "2026-12-30" };
  expect(sentenceOf({ type: "move.scheduled", data }, { ...reader, locale: "en" })).toMatchObject({
    key: "move-scheduled",
    values: { from: "Gold", to: "Silver", track: "Sell", on: "30 Dec 2026" },
  });
});

it("has a sentence of its own for everything that a partner's journal can hold", () => {
  const types = journalEvents.filter(({ ofPartner }) => ofPartner !== "never").map(({ type }) => type);
  expect(types.length).toBeGreaterThan(80);
  expect(types.filter((type) => sentenceOf({ type, data: {} }, reader).key === "other")).toEqual([]);
});
