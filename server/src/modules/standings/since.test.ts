import { expect, test } from "vitest";
import { heldSince } from "./standing.ts";

const measured = (tier: string | null) => ({ sell: { tier, rank: 1 } });
const snapshot = (as_of: string, tier: string | null, since = as_of, track = "sell") => ({ as_of, track, tier, since });

test("a tier without history is held since the day it is asked for", () => {
  expect(heldSince(measured("Gold"), "2026-03-31", [])).toEqual({ sell: "2026-03-31" });
  expect(heldSince({}, "2026-03-31", [snapshot("2026-01-31", "Gold")])).toEqual({});
});

test("a tier is held back over the dates that show it, and as long as the earliest of them knows", () => {
  const history = [
    snapshot("2026-03-30", "Gold", "2026-02-12"),
    snapshot("2026-02-28", "Gold", "2026-02-12"),
    snapshot("2026-01-31", "Silver", "2025-10-31"),
    snapshot("2025-12-31", "Gold", "2025-11-30"),
  ];
  expect(heldSince(measured("Gold"), "2026-03-31", history)).toEqual({ sell: "2026-02-12" });
  expect(heldSince(measured("Silver"), "2026-03-31", history)).toEqual({ sell: "2026-03-31" });
});

test("history that was measured later than the live date still counts", () => {
  const history = [snapshot("2026-03-30", "Gold", "2026-03-30"), snapshot("2025-12-31", "Gold", "2025-12-31")];
  expect(heldSince(measured("Gold"), "2026-03-31", history)).toEqual({ sell: "2025-12-31" });
});

test("a late fact that changed an earlier date ends the run there, whatever later dates still say", () => {
  const history = [
    snapshot("2026-04-30", "Gold", "2026-01-31"),
    snapshot("2026-03-31", "Silver", "2026-03-31"),
    snapshot("2026-02-28", "Gold", "2026-01-31"),
  ];
  expect(heldSince(measured("Gold"), "2026-05-15", history)).toEqual({ sell: "2026-04-30" });
});

test("tracks do not speak for each other", () => {
  const history = [
    snapshot("2026-03-30", "Expert", "2024-01-01", "serve"),
    snapshot("2026-03-30", "Gold", "2026-03-01"),
  ];
  expect(heldSince(measured("Gold"), "2026-03-31", history)).toEqual({ sell: "2026-03-01" });
});

test("being in a track without a tier is a standing, too", () => {
  expect(heldSince(measured(null), "2026-03-31", [snapshot("2026-03-01", null)])).toEqual({ sell: "2026-03-01" });
});
