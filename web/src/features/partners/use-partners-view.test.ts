import { expect, it } from "vitest";
import { isFiltered, paramsOf } from "./use-partners-view.ts";

it("knows filters from sort and columns", () => {
  expect(isFiltered({ sort: "-name", columns: ["tier"] })).toBe(false);
  expect(isFiltered({ region: ["EMEA"] })).toBe(true);
  expect(isFiltered({})).toBe(false);
});

it("asks the server for filters and sort alone", () => {
  expect(paramsOf({ q: "ab", columns: ["tier"], sort: "-tier", type: undefined })).toEqual({ q: "ab", sort: "-tier" });
});
