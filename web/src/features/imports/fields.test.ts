import type { ImportMapping } from "@fairway/client";
import { describe, expect, it } from "vitest";
import { columnOf, fieldsOf, openFields, samplesOf, sourceOf, withColumn, withFormat, withSource } from "./fields.ts";

type Step = ImportMapping["steps"][number];
const partners: Step = {
  to: "partners",
  from: "file",
  fields: { reference: "Key", name: "Name", attributes: { city: "City" } },
};
const facts: Step = {
  to: "facts",
  from: "file",
  kind: "sale",
  source: "erp",
  fields: {
    partner: "Key",
    occurredOn: { column: "Day", dateFormat: "yyyyMMdd" },
    reference: "No",
    data: { amount: "Amount" },
  },
};

const quantity = { key: "quantity", label: "Pieces", type: "number" as const, required: true, currency: null };

describe("fieldsOf", () => {
  it("shows a partner's fields and attributes", () => {
    expect(fieldsOf(partners, []).map((f) => f.path)).toEqual([
      "reference",
      "name",
      "types",
      "country",
      "region",
      "domain",
      "joinedOn",
      "attributes.city",
    ]);
  });
  it("shows what the kind declares, and what is mapped beside it", () => {
    const paths = fieldsOf(facts, [quantity]).map((f) => f.path);
    expect(paths).toEqual(["partner", "occurredOn", "reference", "data.quantity", "data.amount"]);
  });
});

describe("sources", () => {
  it("are read and changed by path", () => {
    expect(sourceOf(partners, "attributes.city")).toBe("City");
    expect(sourceOf(withSource(partners, "attributes.city", "Town"), "attributes.city")).toBe("Town");
    expect(sourceOf(withSource(facts, "data.amount", undefined), "data.amount")).toBeUndefined();
    expect(sourceOf(withSource(partners, "region", "Area"), "region")).toBe("Area");
    expect(partners.fields).not.toHaveProperty("region");
  });
  it("keep their format when the column changes", () => {
    expect(withColumn({ column: "Day", dateFormat: "yyyyMMdd" }, "Date")).toEqual({
      column: "Date",
      dateFormat: "yyyyMMdd",
    });
    expect(withColumn({ template: "{A}/{B}" }, "A")).toBe("A");
    expect(withColumn(undefined, "A")).toBe("A");
  });
  it("become plain columns again without a format", () => {
    expect(withFormat("Day", { dateFormat: "dd.MM.yyyy" })).toEqual({ column: "Day", dateFormat: "dd.MM.yyyy" });
    expect(withFormat({ column: "Day", dateFormat: "dd.MM.yyyy" }, { dateFormat: undefined })).toBe("Day");
  });
  it("name one column or none", () => {
    expect(columnOf("A")).toBe("A");
    expect(columnOf({ template: "{A}" })).toBeNull();
    expect(columnOf(undefined)).toBeNull();
  });
});

it("shows the first values of a column", () => {
  const file = {
    id: "fil_1",
    name: "a.csv",
    format: "csv" as const,
    sizeBytes: 1,
    columns: ["A", "B"],
    sample: [
      ["1", "x"],
      ["2", ""],
      ["3", "z"],
    ],
    sheets: [],
  };
  expect(samplesOf(file, "B")).toEqual(["x", "z"]);
  expect(samplesOf(file, "C")).toEqual([]);
  expect(samplesOf(undefined, "A")).toEqual([]);
});

it("knows what is still open", () => {
  expect(openFields(withSource(partners, "name", undefined), [])).toEqual(["name"]);
  expect(openFields(facts, [])).toEqual([]);
  expect(openFields(withSource(facts, "occurredOn", {}), [quantity])).toEqual(["occurredOn", "data.quantity"]);
});
