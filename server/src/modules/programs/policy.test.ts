import { partnerRoles, vendorRoles } from "@fairway/contract";
import { newId } from "@fairway/kernel";
import { expect, test } from "vitest";
import { partnerActor, vendorActor } from "../../platform/index.ts";
import { programCan } from "./policy.ts";

const person = { personId: newId("person"), name: "Ann" };

test.each(vendorRoles)("%s of the vendor reads the source, and publishes only with a role for it", (role) => {
  const actor = vendorActor(person, [role]);
  const publish = ["owner", "administrator", "operations"].includes(role);
  expect(programCan(actor)).toEqual({ publish, readSource: true });
});

test.each(partnerRoles)("%s of a partner neither publishes nor reads the source", (role) => {
  const actor = partnerActor(person, newId("partner"), [role]);
  expect(programCan(actor)).toEqual({ publish: false, readSource: false });
});

test("several roles give what the strongest gives; none give nothing", () => {
  expect(programCan(vendorActor(person, ["viewer", "operations"])).publish).toBe(true);
  expect(programCan(vendorActor(person, [])).publish).toBe(false);
});
