import { beforeAll, expect, it, vi } from "vitest";
import { keepMapping, keptMapping, named } from "./remembered.ts";

const file = {
  id: "fil_1",
  name: "Sales 2026.csv.gz",
  format: "csv.gz" as const,
  sizeBytes: 1,
  columns: ["A", "B"],
  sample: [],
  sheets: [],
};
const mapping = {
  import: "Sales",
  files: { file: { path: "x.csv" } },
  steps: [
    {
      to: "facts" as const,
      from: "file",
      kind: "sale",
      source: "erp",
      fields: { partner: "A", occurredOn: "B", reference: "A", data: {} },
    },
  ],
};

beforeAll(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (k: string) => kept.get(k) ?? null,
    setItem: (k: string, v: string) => kept.set(k, v),
    removeItem: (k: string) => kept.delete(k),
  });
});

it("names the file of a mapping after the file", () => {
  const own = named(mapping, file.name);
  expect(own.files).toEqual({ "sales-2026": { path: "Sales 2026.csv.gz" } });
  expect(own.steps[0]?.from).toBe("sales-2026");
});

it("remembers a mapping for files with the same columns and purpose", () => {
  keepMapping("vnd_1", file, mapping);
  expect(keptMapping("vnd_1", file, "facts", "sale")).toEqual(mapping);
  expect(keptMapping("vnd_1", file, "partners", undefined)).toBeNull();
  expect(keptMapping("vnd_1", { ...file, columns: ["A"] }, "facts", "sale")).toBeNull();
  expect(keptMapping("vnd_2", file, "facts", "sale")).toBeNull();
});
