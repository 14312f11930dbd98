import { expect, it } from "vitest";
import { emptyPartner, inputOf } from "./partner-fields.ts";

it("sends nothing for empty texts and trims the rest", () => {
  expect(inputOf({ ...emptyPartner, name: " Aurora ", reference: "P-1", region: "  " })).toEqual({
    name: "Aurora",
    reference: "P-1",
    types: [],
    region: null,
    country: null,
    domain: null,
    joinedOn: null,
    managerId: null,
  });
});
