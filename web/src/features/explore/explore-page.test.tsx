import { getExploreQueryKey, getGetExploreFieldsQueryKey } from "@fairway/client";
import { expect, it } from "vitest";
import { visit } from "../../test/visit.tsx";
import { base, money } from "../../test/world.ts";

const fields = {
  measures: [{ key: "sum(sale.amount)", label: "Sum of amount", group: "Sale", unit: "USD", kind: "sale" }],
  dimensions: [
    { key: "partner.region", label: "Region", group: "Partner", kind: null },
    { key: "sale.category", label: "Category", group: "Sale", kind: "sale" },
  ],
};
const reply = (rows: [string[], string | null, string][], more: object = {}) => ({
  measure: { key: "sum(sale.amount)", label: "Sum of amount", unit: "USD", currency: "USD" },
  dimensions: [{ key: "partner.region", label: "Region" }],
  rows: rows.map(([keys, period, value]) => ({ keys, period, value: money(value), factCount: 1 })),
  total: money("80450596.98"),
  additive: true,
  truncated: false,
  ...more,
});
const answers = (params: object, answer: object) => [
  ...base(),
  [getGetExploreFieldsQueryKey("vnd_1", {}), fields] as const,
  [getExploreQueryKey("vnd_1", { measure: "sum(sale.amount)", by: ["partner.region"], ...params }), answer] as const,
];

it("asks a first question by itself and answers to the cent", async () => {
  const { text } = await visit(
    "/console/northwind/explore",
    answers(
      {},
      reply([
        [["DACH"], null, "6756166.184"],
        [["Nordics"], null, "73694430.796"],
      ]),
    ),
  );
  expect(text).toContain("Nordics leads in Sum of amount: $73,694,431");
  expect(text).toContain("DACH 6,756,166.18");
  expect(text).toContain("Total 80,450,596.98");
});

it("puts periods across, with exact totals", async () => {
  const address = "/console/northwind/explore?measure=sum(sale.amount)&by=partner.region&period=quarter";
  const { text } = await visit(
    address,
    answers(
      { period: "quarter" },
      reply([
        [["DACH"], "2026-01-01", "0.1"],
        [["DACH"], "2026-04-01", "0.2"],
        [["Nordics"], "2026-04-01", "1"],
      ]),
    ),
  );
  expect(text).toContain("Region Q1 2026 Q2 2026 Total");
  expect(text).toContain("DACH 0.10 0.20 0.30");
  expect(text).toContain("Nordics – 1.00 1.00");
});

it("claims no total where there is none, and says what to do without rows", async () => {
  const average = await visit(
    "/console/northwind/explore",
    answers(
      {},
      reply(
        [
          [["DACH"], null, "5"],
          [["Nordics"], null, "6"],
        ],
        { additive: false },
      ),
    ),
  );
  expect(average.text).toContain("This figure cannot be added up");
  const empty = await visit("/console/northwind/explore", answers({}, reply([])));
  expect(empty.text).toContain("No records match this question");
});

it("says when more rows exist than fit, and what was not recorded", async () => {
  const { text } = await visit(
    "/console/northwind/explore",
    answers(
      {},
      {
        ...reply([[["DACH"], null, "5"]], { truncated: true }),
        rows: [{ keys: [null], period: null, value: money("5"), factCount: 1 }],
      },
    ),
  );
  expect(text).toContain("There are more rows than fit here.");
  expect(text).toContain("Not recorded");
});
