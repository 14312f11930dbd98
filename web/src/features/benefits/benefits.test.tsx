import {
  getListPartnerBenefitHistoryQueryKey,
  getListPartnerBenefitsQueryKey,
  type BenefitAllocation,
  type BenefitApplication,
  type PartnerBenefit,
} from "@fairway/client";
import { describe, expect, it } from "vitest";
import { visit } from "../../test/visit.tsx";
import { base, explains, money, seller } from "../../test/world.ts";

const about = { benefit: "fund", label: "Growth fund", kind: "cash" as const, kindLabel: "Cash" };
const tarnbrook = { id: "ptn_1", name: "Tarnbrook Ltd", reference: "P-1", region: null };

const application: BenefitApplication = {
  ...about,
  id: "bap_1",
  partner: tarnbrook,
  status: "action_required",
  amount: money("8000"),
  purpose: "Launch event",
  appliedBy: "Owen Pryce",
  createdAt: "2026-11-20T09:00:00Z",
  submittedAt: "2026-11-20T09:00:00Z",
  dueAt: null,
  late: false,
  decidedAt: null,
  decidedBy: null,
  reason: "Which customers come?",
  revision: 2,
  can: { submit: true, cancel: true, decide: false },
};

const benefit: PartnerBenefit = {
  ...about,
  note: null,
  thing: "fund",
  openUntil: null,
  given: "on request",
  says: [],
  state: "applied",
  worth: money("10000"),
  worthSays: "$10,000",
  tiers: [],
  since: "2026-03-31",
  requirement: explains("Gold in Sell", true),
  opens: [],
  withdrawn: null,
  allocation: null,
  application,
  can: { apply: false },
};

const allocation: BenefitAllocation = {
  ...about,
  id: "bal_1",
  partner: tarnbrook,
  status: "active",
  inactiveBecause: null,
  applicationId: "bap_1",
  allocated: money("8000"),
  utilized: money("0"),
  remaining: money("8000"),
  worth: money("10000"),
  startsOn: "2026-11-23",
  lastOn: "2027-05-22",
  can: { use: true, reverse: false },
};

const earned = {
  ...about,
  given: "on request" as const,
  worthSays: "$10,000",
  fromOn: "2026-03-31",
  toOn: null,
  because: { says: "Gold in Sell.", missing: [] },
  endedBecause: null,
};

const params = { program: "prg_1" };
const world = (own: BenefitApplication, given: BenefitAllocation[] = []) => [
  ...base(seller),
  [
    getListPartnerBenefitsQueryKey("vnd_1", "ptn_1", params),
    { programId: "prg_1", programName: "x", asOf: "2026-11-23", items: [{ ...benefit, application: own }], can: {} },
  ] as const,
  [getListPartnerBenefitHistoryQueryKey("vnd_1", "ptn_1", params), { items: [earned], given }] as const,
];
const page = "/portal/northwind/ptn_1/benefits";
const home = "/portal/northwind/ptn_1/home";

describe("an application that the vendor asks about", () => {
  it("waits for who can answer it, on the first page and on its own", async () => {
    const { text } = await visit(page, world(application));
    expect(text).toContain("Waits for you The clock stands still until you answer.");
    expect(text).toContain("Answer");
    expect(text).not.toContain("the partner");
    const first = await visit(home, world(application));
    expect(first.text).toContain("Northwind Cloud asks about your application: Growth fund Which customers come?");
  });
  it("is said to wait for an administrator to those who cannot answer", async () => {
    const others = { ...application, can: { submit: false, cancel: false, decide: false } };
    expect((await visit(page, world(others))).text).toContain("Waits for your administrators");
    expect((await visit(home, world(others))).text).toContain("An administrator of your company can answer.");
  });
  it("is no task once it is answered", async () => {
    const answered = { ...application, status: "in_review" as const };
    expect((await visit(home, world(answered))).text).not.toContain("asks about your application");
  });
});

describe("a benefit that was given on request", () => {
  const approved = { ...application, status: "approved" as const, reason: "The rest can come next year." };
  const held = (given: BenefitAllocation, own: BenefitApplication = approved) => {
    const items = [{ ...benefit, state: "held" as const, allocation: given, application: own }];
    const list = { programId: "prg_1", programName: "x", asOf: "2026-11-23", items, can: {} };
    return [...world(own), [getListPartnerBenefitsQueryKey("vnd_1", "ptn_1", params), list] as const];
  };
  const less = { ...allocation, allocated: money("3500.5"), remaining: money("3500.5") };

  it("says why, and what was asked for where less was given", async () => {
    const { text } = await visit(page, held(less));
    expect(text).toContain("Approved, of $8,000 asked for: The rest can come next year.");
    const german = await visit(page, held(less), "de");
    expect(german.text).toMatch(/Genehmigt, von beantragten 8\.000\s\$: The rest can come next year\./);
    expect((await visit(page, held(allocation))).text).toContain("Approved: The rest can come next year.");
  });
  it("says nothing of another application than that by which it was given", async () => {
    const { text } = await visit(page, held({ ...less, applicationId: "bap_0" }));
    expect(text).not.toContain("The rest can come next year.");
  });
});

describe("from when to when", () => {
  it("tells apart what was given on request and what could be asked for", async () => {
    const { text } = await visit(page, world(application, [allocation]));
    expect(text).toMatch(/From when to when.*Growth fund \$8,000 In use 23 Nov 2026 to 22 May 2027/);
    expect(text).toMatch(/What could be asked for.*Growth fund up to \$10,000 Gold in Sell\. Since 31 Mar 2026/);
  });
  it("does not count as had what nobody asked for", async () => {
    const { text } = await visit(page, world(application));
    expect(text).not.toContain("From when to when");
    expect(text).toContain("What could be asked for");
  });
});
