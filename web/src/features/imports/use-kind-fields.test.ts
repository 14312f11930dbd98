import { expect, it } from "vitest";
import { kindFieldsOf } from "./use-kind-fields.ts";

it("reads a kind's fields from measures and dimensions, each once", () => {
  const measure = (key: string) => ({ key, label: key, group: "", unit: "", kind: "sale" });
  const dimension = (key: string) => ({ key, label: key, group: "", kind: "sale" });
  const fields = {
    measures: [
      measure("sum(sale.amount)"),
      measure("average(sale.amount)"),
      measure("count(sale)"),
      measure("sum(other.x)"),
    ],
    dimensions: [dimension("sale.category"), dimension("partner.region")],
  };
  expect(kindFieldsOf(fields, "sale")).toEqual([
    { key: "amount", type: "number" },
    { key: "category", type: "text" },
  ]);
});
