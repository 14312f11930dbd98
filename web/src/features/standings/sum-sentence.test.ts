import type { FactLine, MetricValue } from "@fairway/client";
import { expect, it } from "vitest";
import { proofOf } from "./sum-sentence.ts";

const metric = (value: string | null): MetricValue => ({
  key: "arr",
  label: "ARR",
  helper: false,
  value: { type: "money", value, currency: "USD" },
  says: "",
  window: null,
  from: [],
  factCount: 2,
  asOf: "2026-01-01",
  sources: [],
});
const line = (value: string | null): FactLine => ({
  factId: "fct_1",
  occurredOn: "2026-01-01",
  source: "crm",
  reference: "1",
  data: {},
  countsFor: null,
  recordedAt: "2026-01-01T00:00:00Z",
  contribution: value === null ? null : { type: "money", value, currency: "USD" },
});

it("shows that lines add up to the figure, to the last digit", () => {
  expect(proofOf(metric("0.30"), [line("0.1"), line("0.2")], true)).toEqual({ kind: "equals", sum: "0.3" });
  expect(proofOf(metric("0.31"), [line("0.1"), line("0.2")], true)).toEqual({ kind: "differs", sum: "0.3" });
});

it("claims nothing before all lines are there", () => {
  expect(proofOf(metric("5"), [line("2")], false)).toEqual({ kind: "partial", sum: "2" });
});

it("knows figures that are no sums", () => {
  expect(proofOf(metric("0.8"), [line(null)], true).kind).toBe("notSum");
  expect(proofOf(metric(null), [line("1")], true).kind).toBe("notSum");
});
