import { expect, it } from "vitest";
import { plainest } from "./plainest.ts";

const role = (key: string, mayGive = true) => ({ key, name: null, mayGive });

it("offers new people the plainest role of their side, as far as it may be given", () => {
  expect(plainest([role("administrator"), role("seller"), role("marketer")])).toEqual(["seller"]);
  expect(plainest([role("owner"), role("viewer"), role("cam")])).toEqual(["viewer"]);
  expect(plainest([role("owner"), role("viewer", false)])).toEqual([]);
});
