import { describe, expect, it } from "vitest";
import { chosenColumns, nextSort, sortState, type Column } from "./types.ts";

const column = (id: string, extra = false): Column<string> => ({
  id,
  label: id,
  width: 100,
  cell: (row) => row,
  extra,
});
const columns = [column("name"), column("tier"), column("country", true)];

describe("chosenColumns", () => {
  it("shows the usual ones until somebody chooses", () => {
    expect(chosenColumns(columns, undefined).map((c) => c.id)).toEqual(["name", "tier"]);
    expect(chosenColumns(columns, []).map((c) => c.id)).toEqual(["name", "tier"]);
  });
  it("keeps the first column and the declared order, and forgets unknown ones", () => {
    expect(chosenColumns(columns, ["gone", "country", "tier"]).map((c) => c.id)).toEqual(["name", "tier", "country"]);
    expect(chosenColumns([], ["x"])).toEqual([]);
  });
});

it("sorts up, down, and up again", () => {
  expect(nextSort(undefined, "name")).toBe("name");
  expect(nextSort("name", "name")).toBe("-name");
  expect(nextSort("-name", "name")).toBe("name");
  expect(nextSort(undefined, "metric.arr", "end")).toBe("-metric.arr");
  expect(nextSort("-metric.arr", "metric.arr", "end")).toBe("metric.arr");
  expect(sortState("-name", "name")).toBe("descending");
  expect(sortState("name", "name")).toBe("ascending");
  expect(sortState("name", "tier")).toBe("none");
  expect(sortState("name", undefined)).toBeUndefined();
});
