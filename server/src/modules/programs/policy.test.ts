import { partnerRoles, vendorRoles } from "@fairway/contract";
import { newId } from "@fairway/kernel";
import { expect, test } from "vitest";
import type { Actor } from "../../platform/index.ts";
import { programCan } from "./policy.ts";

const person = { kind: "person", personId: newId("person"), name: "Ann" } as const;

test.each(vendorRoles)("%s of the vendor reads the source, and publishes only with a role for it", (role) => {
  const actor: Actor = { ...person, side: "vendor", roles: [role] };
  const publish = ["owner", "administrator", "operations"].includes(role);
  expect(programCan(actor)).toEqual({ publish, readSource: true });
});

test.each(partnerRoles)("%s of a partner neither publishes nor reads the source", (role) => {
  const actor: Actor = { ...person, side: "partner", partnerId: newId("partner"), roles: [role] };
  expect(programCan(actor)).toEqual({ publish: false, readSource: false });
});

test("several roles give what the strongest gives; none give nothing", () => {
  expect(programCan({ ...person, side: "vendor", roles: ["viewer", "operations"] }).publish).toBe(true);
  expect(programCan({ ...person, side: "vendor", roles: [] }).publish).toBe(false);
});
