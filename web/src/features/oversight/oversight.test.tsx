import {
  getGetStandingQueryKey,
  getListLateFactsInfiniteQueryKey,
  getListPartnerActivityQueryKey,
  getListPartnerAppealsQueryKey,
  getListPartnerExceptionsQueryKey,
  type Appeal,
  type MoveBrief,
  type TierException,
} from "@fairway/client";
import { describe, expect, it } from "vitest";
import { visit } from "../../test/visit.tsx";
import { base, money, pages, seller, standing } from "../../test/world.ts";

const move: MoveBrief = {
  id: "mov_1",
  programId: "prg_1",
  track: "sell",
  trackLabel: "Sell",
  direction: "down",
  status: "scheduled",
  fromTier: "Silver",
  toTier: "Member",
  decidedOn: "2026-11-02",
  effectiveOn: "2026-12-30",
  missing: [],
};

const appeal: Appeal = {
  id: "apl_1",
  partner: { id: "ptn_1", name: "Tarnbrook Ltd" },
  move,
  text: "The order of October is ours.",
  status: "open",
  filedBy: "Owen Marsh",
  filedBySide: "partner",
  filedAt: "2026-11-20T09:00:00Z",
  decideByOn: "2026-11-27",
  daysLeft: 4,
  decidedBy: null,
  decidedAt: null,
  reason: null,
  untilOn: null,
  can: { decide: false, withdraw: true },
  notYours: null,
};

const exception: TierException = {
  id: "exc_1",
  partner: { id: "ptn_1", name: "Tarnbrook Ltd" },
  programId: "prg_1",
  track: "sell",
  trackLabel: "Sell",
  tier: "Gold",
  fromOn: "2026-10-01",
  untilOn: "2027-03-31",
  reason: "They merge.",
  status: "active",
  origin: "request",
  appealId: null,
  requestedBy: "Tomas Reyes",
  requestedAt: "2026-09-30T09:00:00Z",
  decidedBy: "Ada Lindqvist",
  decidedAt: "2026-10-01T09:00:00Z",
  decisionReason: null,
  endedBy: null,
  endedAt: null,
  endReason: null,
  approvers: [],
  can: { approve: false, decline: false, withdraw: false, revoke: false },
};

const standingKey = getGetStandingQueryKey("vnd_1", "ptn_1", { program: "prg_1" });

type Own = { appeals?: object; exceptions?: TierException[] };

const portal = ({ appeals, exceptions = [] }: Own) => [
  ...base(seller),
  [standingKey, standing] as const,
  [getListPartnerActivityQueryKey("vnd_1", "ptn_1", { limit: 8 }), { items: [], nextCursor: null }] as const,
  [
    getListPartnerAppealsQueryKey("vnd_1", "ptn_1", { limit: 50 }),
    { items: [], appealable: [], nextCursor: null, can: { file: false }, ...appeals },
  ] as const,
  [
    getListPartnerExceptionsQueryKey("vnd_1", "ptn_1", { limit: 50 }),
    { items: exceptions, nextCursor: null, can: {} },
  ] as const,
];
const home = "/portal/northwind/ptn_1/home";

describe("a partner's home", () => {
  it("offers the appeal to administrators, with the last day", async () => {
    const open = [{ move, appealByOn: "2026-12-02", daysLeft: 9 }];
    const { text } = await visit(home, portal({ appeals: { appealable: open, can: { file: true } } }));
    expect(text).toContain("Demotion in Sell: Silver → Member");
    expect(text).toContain("Appeal You can appeal until 2 Dec 2026.");
    const others = await visit(home, portal({ appeals: { appealable: open } }));
    expect(others.text).toContain("Your company's administrators can appeal until 2 Dec 2026.");
  });
  it("shows the clock of an appeal, and says when it has run out", async () => {
    const { text } = await visit(home, portal({ appeals: { items: [appeal] } }), "de");
    expect(text).toContain("noch 4 Werktage");
    expect(text).toContain("Northwind Cloud entscheidet bis 27. Nov. 2026.");
    const late = await visit(home, portal({ appeals: { items: [{ ...appeal, daysLeft: -1 }] } }));
    expect(late.text).toContain("1 business day overdue");
    expect(late.text).toContain("Northwind Cloud should have decided by 27 Nov 2026.");
  });
  it("says what came of an appeal, and what is held by exception", async () => {
    const decided = { ...appeal, status: "upheld", daysLeft: null, decidedBy: "Ada", reason: "Yes.", can: {} };
    const { text } = await visit(home, portal({ appeals: { items: [decided] }, exceptions: [exception] }));
    expect(text).toContain("Upheld by Ada: Yes.");
    expect(text).toContain("By an exception you hold at least Gold in Sell through 31 Mar 2027.");
    expect(text).not.toContain("Take the appeal back");
  });
  it("is silent where there is nothing", async () => {
    expect((await visit(home, portal({}))).text).not.toContain("Your moves and appeals");
  });
});

describe("a partner's page in the console", () => {
  const page = (exceptions: TierException[], can: object) => [
    ...base(),
    [standingKey, standing] as const,
    [
      getListPartnerExceptionsQueryKey("vnd_1", "ptn_1", { limit: 100 }),
      { items: exceptions, nextCursor: null, can },
    ] as const,
    [
      getListPartnerAppealsQueryKey("vnd_1", "ptn_1", { limit: 100 }),
      { items: [{ ...appeal, notYours: "approved_move" }], appealable: [], nextCursor: null, can: {} },
    ] as const,
  ];
  const address = "/console/northwind/partners/ptn_1";
  it("shows exceptions with their story and only the steps that are allowed", async () => {
    const asked: TierException = {
      ...exception,
      status: "requested",
      fromOn: null,
      decidedBy: null,
      approvers: [{ id: "psn_2", name: "Maren Holt" }],
      can: { approve: true, decline: true, withdraw: false, revoke: false },
    };
    const { text } = await visit(address, page([asked], { request: true }));
    expect(text).toContain("At least Gold in Sell through 31 Mar 2027 · Waits for approval");
    expect(text).toContain("Could approve: Maren Holt");
    expect(text).toContain("Approve Decline");
    expect(text).not.toContain("Withdraw");
    expect(text).toContain("Ask for an exception");
    expect((await visit(address, page([], {}))).text).not.toContain("Ask for an exception");
  });
  it("says who decided about an exception and how", async () => {
    const declined: TierException = { ...exception, status: "declined", fromOn: null, decisionReason: "Not now." };
    const { text } = await visit(address, page([exception, declined], {}));
    expect(text).toMatch(/Tomas Reyes asked 30 Sep 2026, \d\d:\d\d · Ada Lindqvist approved 1 Oct 2026/);
    expect(text).toMatch(/Ada Lindqvist declined 1 Oct 2026, \d\d:\d\d: Not now\./);
  });
  it("says of a move against which an appeal can be noted down what became of it", async () => {
    const declined = { ...move, direction: "up" as const, status: "declined" as const };
    const appealable = [{ move: declined, appealByOn: "2026-12-02", daysLeft: 9 }];
    const { text } = await visit(address, [
      ...page([], {}),
      [
        getListPartnerAppealsQueryKey("vnd_1", "ptn_1", { limit: 100 }),
        { items: [], appealable, nextCursor: null, can: { file: true } },
      ] as const,
    ]);
    expect(text).toContain("Declined · Found on 2 Nov 2026 Note an appeal down");
  });
  it("says why somebody may not decide an appeal", async () => {
    const { text } = await visit(address, page([], {}));
    expect(text).toContain("You decided about this move, so another person decides about its appeal.");
    expect(text).toContain("This partner has no exceptions.");
  });
});

describe("a past day", () => {
  const asOf = "2026-03-31";
  const hindsight = {
    says: ["Counted is what had arrived by the end of 31 Mar 2026 (UTC) and had not been taken back by then."],
    late: 1,
    reversed: 1,
    metrics: [{ key: "arr", label: "Sourced ARR", then: money("100"), now: money("90") }],
    tracks: [{ track: "sell", label: "Sell", then: "Silver", now: null }],
  };
  const late = {
    factId: "fct_1",
    kind: "booking",
    kindLabel: "Bookings",
    occurredOn: "2026-03-20",
    source: "ERP",
    reference: "OPP-1",
    data: {},
    recordedAt: "2026-04-02T09:00:00Z",
    reversed: null,
    changes: [{ metric: "arr", label: "Sourced ARR", contribution: money("30") }],
  };
  const taken = {
    ...late,
    factId: "fct_2",
    reference: "OPP-2",
    reversed: { at: "2026-04-05T09:00:00Z", reason: "entered twice", replacedBy: null },
    changes: [],
  };
  it("is shown by what was known then, with what became known later told apart", async () => {
    const { text } = await visit(`/console/northwind/partners/ptn_1?asOf=${asOf}&known=then`, [
      ...base(),
      [
        getGetStandingQueryKey("vnd_1", "ptn_1", { asOf, known: "then", program: "prg_1" }),
        { ...standing, asOf, knownBy: "2026-03-31T23:59:59Z", hindsight },
      ] as const,
      [
        getListLateFactsInfiniteQueryKey("vnd_1", "ptn_1", { asOf, program: "prg_1", limit: 50 }),
        pages({ items: [taken, late], nextCursor: null, total: 2, asOf, knownBy: asOf, late: 1, reversed: 1 }),
      ] as const,
    ]);
    expect(text).toContain("As known today As known then");
    expect(text).toContain("Counted is what had arrived by the end of 31 Mar 2026");
    expect(text).toContain("Qualifies in Sell for Silver no tier");
    expect(text).toContain("1 record arrived after 31 Mar 2026. 1 was taken back after it.");
    expect(text).toMatch(/OPP-2 taken back 5 Apr 2026.*: entered twice no figure/);
    expect(text).toMatch(/OPP-1 arrived 2 Apr 2026.* Sourced ARR \$30/);
  });
});
