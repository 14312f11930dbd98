import type { ImportFile } from "@fairway/client";
import { expect, it } from "vitest";
import { bindFiles, isMappingName, readMapping } from "./mapping-file.ts";

const file = (name: string): ImportFile => ({
  id: `fil_${name}`,
  name,
  format: "csv",
  sizeBytes: 1,
  columns: [],
  sample: [],
  sheets: [],
});
const yaml = "import: Sales\nfiles:\n  sales: { path: data/Sales.csv.gz }\n  places: { path: Places.csv }\nsteps: []\n";

it("reads YAML and JSON, and refuses what is no mapping", async () => {
  const mapping = await readMapping("m.yaml", yaml);
  expect(mapping.import).toBe("Sales");
  await expect(readMapping("m.json", JSON.stringify(mapping))).resolves.toEqual(mapping);
  await expect(readMapping("m.yaml", "program: X")).rejects.toThrow();
});

it("binds uploaded files by name, packed or not, and names those that are missing", async () => {
  const mapping = await readMapping("m.yaml", yaml);
  expect(bindFiles(mapping, [file("Sales.csv")])).toEqual({
    bound: { sales: "fil_Sales.csv" },
    missing: ["Places.csv"],
  });
  expect(bindFiles(mapping, [file("Sales.csv.gz"), file("places.csv")]).missing).toEqual([]);
});

it("tells mapping files from data", () => {
  expect(isMappingName("mapping.YAML")).toBe(true);
  expect(isMappingName("sales.csv.gz")).toBe(false);
});
