import { expect, it } from "vitest";
import { movesSearch, partnerSearch, settingsTabs } from "./addresses.ts";

it("reads an address again as it was read, and keeps no word that means nothing", () => {
  const moves = movesSearch({ tab: "recent", mine: "true", other: "x" });
  expect(moves).toEqual({ tab: "recent", mine: true });
  expect(movesSearch(moves)).toEqual(moves);
  expect(Object.entries(partnerSearch({ tab: "records" }))).toEqual([["tab", undefined]]);
});

it("calls the parts of the settings in an address as anybody would type them", () => {
  expect(settingsTabs).toEqual(["general", "people", "roles", "keys", "access", "sign-in", "capabilities"]);
});
