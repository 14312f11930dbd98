import { expect, it } from "vitest";
import { firstQuestion, paramsOf } from "./use-question.ts";

const field = (key: string, kind: string | null) => ({ key, label: key, group: "g", unit: "", kind });

it("starts with a sum by region", () => {
  expect(
    firstQuestion({
      measures: [field("points", null), field("sum(sale.amount)", "sale")],
      dimensions: [field("sale.category", "sale"), field("partner.region", null)],
    }),
  ).toEqual({ measure: "sum(sale.amount)", by: ["partner.region"] });
  expect(firstQuestion({ measures: [], dimensions: [] })).toEqual({ measure: undefined });
});

it("asks nothing without a measure", () => {
  expect(paramsOf({})).toBeNull();
  expect(paramsOf({ measure: "m", by: undefined, period: "year" })).toEqual({ measure: "m", period: "year" });
});
