import { newId } from "@fairway/kernel";
import { describe, expect, test } from "vitest";
import type { JournalEvent } from "../../platform/index.ts";
import { moveNotice } from "./events.ts";
import { render } from "./render/render.ts";
import type { MoveContent, NewNotice } from "./types.ts";

const eventWith = (data: JournalEvent["data"]): JournalEvent => ({
  id: newId("event"),
  vendorId: newId("vendor"),
  at: Temporal.Instant.from("2026-10-31T12:00:00Z"),
  type: "move.scheduled",
  subject: { kind: "move", id: newId("move") },
  partnerId: newId("partner"),
  actor: { kind: "system", id: null, name: "test", side: "system" },
  requestId: "test",
  data,
});

const demotion = {
  track: "sell",
  trackLabel: { en: "Sell" },
  versionId: newId("programVersion"),
  decidedOn: "2026-09-30",
  fromTier: "Gold",
  toTier: "Silver",
  direction: "down",
  effectiveOn: "2026-10-31",
  protectedUntil: "2026-10-30",
  missing: { en: [{ rule: "a", says: "people at least 3", parts: [] }], de: [] },
};
const said = (notices: readonly NewNotice[]): string =>
  JSON.stringify(notices.map(({ content }) => render(content, { locale: "en", vendor: "Aldermere" })));
const told = (today: string, kind: MoveContent["kind"] = "moveScheduled") =>
  said(moveNotice(kind, eventWith(demotion), { appealUntil: "2026-12-29", today }));

describe("a demotion that is told", () => {
  test("names the day of its figures, until when the tier is kept, and until when it can be appealed against", () => {
    expect(told("2026-09-30")).toContain("By the figures of 30 September 2026.");
    expect(told("2026-09-30")).toContain("You keep Gold until 30 October 2026");
    expect(told("2026-09-30")).toContain("until 29 December 2026, from your standing");
  });

  test("late promises no day that is over", () => {
    expect(told("2026-10-31", "moveEffective")).not.toContain("You keep Gold");
    expect(told("2026-10-31", "moveEffective")).toContain("29 December 2026");
    expect(told("2026-12-30", "moveEffective")).not.toContain("appeal");
  });
});
