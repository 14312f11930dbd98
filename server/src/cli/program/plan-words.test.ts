import { expect, test } from "vitest";
import type { Planned } from "./plan.ts";
import { planLines, planMarkdown } from "./plan-words.ts";

type Result = Planned["plan"]["results"][number];

const money = (value: string) => ({ type: "money" as const, value, currency: "USD" });
const given = (cost: string) => ({ partners: 2, cost: money(cost) });
const fund = (estimated: boolean): Result["costs"][number] => ({
  key: "fund",
  label: "Fund",
  kind: "benefit",
  before: given("3000"),
  after: given("1000"),
  difference: money("-2000"),
  estimated,
});
const result: Result = {
  asOf: "2026-03-01",
  basis: "held",
  version: 1,
  partners: 2,
  moved: 0,
  up: 0,
  down: 0,
  entered: 0,
  left: 0,
  near: 0,
  due: 0,
  firstLosses: 0,
  tracks: [],
  badges: [],
  groups: [],
  requirements: [],
  costs: [fund(false)],
  cost: { before: money("3000"), after: money("1000"), difference: money("-2000") },
  unknown: [],
};
const planned = (results: Result[]): Planned => ({
  draft: { id: "ver_9", programId: "prg_1", name: "Acme Partners", revision: 1, first: false, effectiveOn: null },
  changes: null,
  losers: [],
  benefitsLost: { items: [], total: 0 },
  plan: {
    id: "pln_1",
    programId: "prg_1",
    programName: "Acme Partners",
    draftId: "ver_9",
    revision: 1,
    stale: false,
    kind: "today",
    dates: ["2026-03-01"],
    nearWithin: "0.1",
    status: "done",
    total: 2,
    done: 2,
    error: null,
    requestedBy: null,
    createdAt: "2026-03-01T09:00:00Z",
    finishedAt: "2026-03-01T09:00:02Z",
    results,
    can: {},
  },
});
const textsOf = (of: Planned): string[] => [planLines(of).join("\n"), planMarkdown(of, "http://fairway").join("\n")];

test("the cost says where it counts everybody who may ask", () => {
  const says = "Benefits cost $3,000 a year today and $1,000 then, $2,000 less";
  for (const text of textsOf(planned([result]))) expect(text).toContain(`${says}.`);
  for (const text of textsOf(planned([{ ...result, costs: [fund(true)] }])))
    expect(text).toContain(`${says}, if everybody asks for and uses all they may.`);
});

test("days are said to be reckoned from today only where the draft has no day", () => {
  const { draft, plan, ...rest } = planned([result]);
  const says = "days are reckoned as if it applied from 2026-03-01.";
  for (const text of textsOf({ draft, plan, ...rest })) expect(text.split(says)).toHaveLength(2);
  const withDay = { ...draft, effectiveOn: "2026-06-01" };
  for (const text of textsOf({ draft: withDay, plan, ...rest })) expect(text).not.toContain("reckoned");
  const replay = { ...plan, kind: "replay" as const };
  for (const text of textsOf({ draft, plan: replay, ...rest })) expect(text).not.toContain("reckoned");
});
