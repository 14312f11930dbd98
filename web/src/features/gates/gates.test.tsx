import {
  getGetMeQueryKey,
  getListPartnerGateRequestsInfiniteQueryKey,
  getListPortalPagesQueryKey,
  type Explanation,
  type Lock,
} from "@fairway/client";
import { expect, test } from "vitest";
import { visit, type Answers } from "../../test/visit.tsx";
import { base, pages, seller } from "../../test/world.ts";

const leaf = (says: string, more: Partial<Explanation> = {}): Explanation => ({
  rule: says,
  says,
  met: false,
  actual: null,
  needed: null,
  gap: null,
  operator: null,
  from: [],
  combine: null,
  parts: [],
  ...more,
});
const integer = (value: string) => ({ type: "integer" as const, value });
const gold = leaf("tier in Sell is “Gold”");
const people = leaf("certified people at least 6", {
  actual: integer("4"),
  needed: integer("6"),
  gap: integer("2"),
  operator: ">=",
  from: ["people"],
});

const lock = (more: Partial<Lock> = {}): Lock => ({
  thing: { kind: "page", id: "numbers", label: "Numbers" },
  gate: { id: "gat_1", label: "Public sector" },
  note: "For whoever sells to schools.",
  says: "Tier in Sell is “Gold” and certified people at least 6",
  requirement: leaf("Tier in Sell is “Gold” and certified people at least 6", {
    combine: "all",
    parts: [gold, people],
  }),
  missing: [gold, people],
  opens: [],
  roles: null,
  answerWithin: "3 business days",
  request: null,
  can: { ask: true },
  ...more,
});

const portal = "/portal/northwind/ptn_1/numbers";
const answers = (found: Lock): Answers => [
  [getGetMeQueryKey(), seller],
  [
    getListPortalPagesQueryKey("vnd_1", "ptn_1"),
    { items: [{ page: "numbers", open: false, openUntil: null, lock: found }] },
  ],
];

test("what is locked says all that it asks for, the tier with its own needs and the figures beside it", async () => {
  const opens = [
    {
      says: "Reach Gold in Sell",
      met: false,
      requirement: leaf("sales"),
      missing: [leaf("sourced ARR at least $180,000", { from: ["arr"] })],
    },
  ];
  const { text } = await visit(portal, answers(lock({ opens })));
  expect(text).toContain("Tier in Sell is “Gold” and certified people at least 6.");
  expect(text).toMatch(
    /Reach Gold in Sell.*ourced ARR at least \$180,000.*Figures that it asks for.*ertified people at/,
  );
  expect(text).toContain("Still needed: 2.");
  expect(text).toContain("Ask for it");
});

test("what is locked for a person only says for whom it is", async () => {
  const met = { requirement: leaf("Everybody", { met: true }), missing: [] };
  const { text } = await visit(
    portal,
    answers(lock({ ...met, roles: { says: "For sellers only", met: false } })),
    "de",
  );
  expect(text).toContain("For sellers only.");
  expect(text).not.toContain("Kennzahlen");
  expect(text).toContain("Gesperrt");
});

test("what a partner asked for stands in one list, with what came of it", async () => {
  const brief = { reason: "The fair", askedAt: "2026-11-20T09:00:00Z", dueAt: "2026-11-25T22:59:59Z", late: false };
  const request = {
    ...brief,
    id: "grq_1",
    status: "granted" as const,
    decision: "Good luck",
    decidedAt: "2026-11-21T09:00:00Z",
    untilOn: "2026-12-24",
    can: {},
    partner: { id: "ptn_1", name: "Tarnbrook Ltd", reference: "P-1", region: null },
    thing: { kind: "page" as const, id: "numbers", label: "Numbers" },
    gate: null,
    askedBy: "Owen Pryce",
    turn: null,
    decidedBy: null,
  };
  const key = getListPartnerGateRequestsInfiniteQueryKey("vnd_1", "ptn_1", { limit: 30 });
  const list = (items: (typeof request)[]): Answers => [...base(seller), [key, pages({ items, nextCursor: null })]];
  const address = "/portal/northwind/ptn_1/requests";
  const { text } = await visit(address, list([request]));
  expect(text).toMatch(/Numbers Owen Pryce asked on .* Granted You asked: The fair The answer: Good luck Open until/);
  expect((await visit(address, list([]), "de")).text).toContain("noch niemand etwas angefragt");
});
