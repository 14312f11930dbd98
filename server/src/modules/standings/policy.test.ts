import { partnerRoles, vendorRoles, type PartnerRole, type VendorRole } from "@fairway/contract";
import { newId } from "@fairway/kernel";
import { describe, expect, test } from "vitest";
import { type Actor, partnerActor, vendorActor } from "../../platform/index.ts";
import { mayEvaluate, mayReadAll, mayReadStandingOf } from "./policy.ts";

const own = newId("partner");
const other = newId("partner");
const person = { personId: newId("person"), name: "Ann" };
const vendor = (role: VendorRole): Actor => vendorActor(person, [role]);
const partner = (role: PartnerRole): Actor => partnerActor(person, own, [role]);
const system: Actor = { kind: "system", name: "worker" };

describe("on the vendor's side", () => {
  test.each(vendorRoles)("%s reads every standing, and changes things only with a role for it", (role) => {
    const may = ["owner", "administrator", "operations"].includes(role);
    const actor = vendor(role);
    expect([mayReadStandingOf(actor, own), mayReadStandingOf(actor, other), mayReadAll(actor)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(mayEvaluate(actor)).toBe(may);
  });
});

describe("on the partner's side", () => {
  test.each(partnerRoles)("%s reads its own standing and nothing else", (role) => {
    const actor = partner(role);
    expect([mayReadStandingOf(actor, own), mayReadStandingOf(actor, other)]).toEqual([true, false]);
    expect([mayReadAll(actor), mayEvaluate(actor)]).toEqual([false, false]);
  });
});

test("Fairway itself may do what has to be done", () => {
  expect([mayReadStandingOf(system, own), mayReadAll(system), mayEvaluate(system)]).toEqual([true, true, true]);
});
