import {
  getGetOversightQueryKey,
  getListMovesInfiniteQueryKey,
  getListMovesQueryKey,
  getListNoticesQueryKey,
  type Move,
} from "@fairway/client";
import { expect, it } from "vitest";
import { visit } from "../../test/visit.tsx";
import { base, money, pages } from "../../test/world.ts";

const move = (id: string, more: Partial<Move> = {}): Move => ({
  id,
  programId: "prg_1",
  partner: { id: `ptn_${id}`, name: `Partner ${id}`, region: null },
  track: "sell",
  trackLabel: "Sell",
  status: "scheduled",
  direction: "down",
  cause: "evaluation",
  fromTier: "Gold",
  toTier: "Silver",
  decidedOn: "2026-09-30",
  effectiveOn: "2026-12-30",
  protectedUntil: null,
  outcome: null,
  decidedBy: null,
  createdAt: "2026-09-30T09:00:00Z",
  settledAt: null,
  why: [{ says: "sourced ARR at least $60,000", gap: money("27800") }],
  ...more,
});

const counts = { proposed: 1, scheduled: 1 };
const coming = { limit: 100, status: ["scheduled", "proposed"], order: "soonest" } as const;
const settled = { limit: 100, status: ["effective", "cancelled", "declined"], order: "newest" } as const;
const listed = (params: object, items: Move[]) =>
  [getListMovesInfiniteQueryKey("vnd_1", "prg_1", params), pages({ items, nextCursor: null, counts })] as const;
const world = [
  ...base(),
  [getListMovesQueryKey("vnd_1", "prg_1", { limit: 1 }), { items: [], nextCursor: null, counts }] as const,
];
const address = "/console/northwind/moves";

it("says of what comes why, who acknowledged it, and when it was found", async () => {
  const acknowledged = { at: "2026-10-02T12:00:00Z", by: "Owen Pryce" };
  const { text, html } = await visit(address, [
    ...world,
    listed({ ...coming }, [move("1"), move("2", { status: "proposed" })]),
    [
      getListNoticesQueryKey("vnd_1", { move: ["1"], kind: "moveScheduled", limit: 100 }),
      { items: [{ moveId: "1", acknowledged, important: true }], nextCursor: null, can: {} },
    ] as const,
  ]);
  expect(text).toContain("sourced ARR at least $60,000 (−$27,800)");
  expect(text).toContain("Owen Pryce, 2 Oct 2026");
  expect(text).toContain("found 30 Sep 2026");
  expect(text).toContain("Coming up 2");
  expect(html).toContain("/console/northwind/moves?move=1");
});

it("narrows to the reader's own partners", async () => {
  const { text } = await visit(`${address}?mine=true`, [
    ...world,
    listed({ ...coming, manager: "psn_1" }, [move("3")]),
  ]);
  expect(text).toContain("Partner 3");
});

it("says of what was declined that it did not take effect", async () => {
  const declined = move("4", { status: "declined", effectiveOn: "2026-12-30" });
  const { text } = await visit(`${address}?tab=recent`, [...world, listed({ ...settled }, [declined])]);
  expect(text).toContain("not on 30 Dec 2026");
});

it("counts what waits for a decision only to those who decide", async () => {
  const waiting = { toApprove: 5, exceptions: 1, appeals: 1, overdueAppeals: 0 };
  const badge = async (decide: boolean) =>
    (
      await visit(address, [
        ...world,
        [getGetOversightQueryKey("vnd_1"), { ...waiting, can: { decide } }] as const,
        listed({ ...coming }, []),
      ])
    ).text;
  expect(await badge(true)).toContain("7 wait for a decision");
  expect(await badge(false)).not.toContain("7 wait for a decision");
});
