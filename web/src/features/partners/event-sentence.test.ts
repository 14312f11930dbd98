import { expect, it } from "vitest";
import { sentenceOf } from "./event-sentence.ts";

it("tells reaching, losing and changing a tier apart", () => {
  const track = { trackLabel: "Sell" };
  expect(
    sentenceOf({ type: "standing.changed", data: { ...track, fromTier: "Silver", toTier: "Gold" } }),
  ).toMatchObject({ key: "standing-changed", values: { from: "Silver", to: "Gold", track: "Sell" } });
  expect(sentenceOf({ type: "standing.changed", data: { ...track, fromTier: null, toTier: "Gold" } }).key).toBe(
    "standing-reached",
  );
  expect(sentenceOf({ type: "standing.changed", data: { ...track, fromTier: "Gold", toTier: null } }).key).toBe(
    "standing-lost",
  );
});

it("names what it does not know", () => {
  expect(sentenceOf({ type: "deal.registered", data: {} })).toMatchObject({
    key: "other",
    values: { type: "Deal registered" },
  });
});
