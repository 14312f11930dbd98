import { describe, expect, test } from "vitest";
import { startApp } from "../../../../test/harness.ts";

const app = await startApp();
const notOwn = { status: 403, code: "role.own_partners" };

describe("an account manager", () => {
  test("reads every partner and changes only those whose manager they are, from the moment they are it", async () => {
    const vendor = await app.newVendor();
    const cam = await vendor.as("cam");
    const { partnerId } = await vendor.newPartner();
    const params = { partnerId };
    expect((await cam.ok("listPartners")).items).toHaveLength(1);
    expect((await cam.ok("getPartner", { params })).can).toMatchObject({ update: false });
    const body = { revision: 1, name: "Other" };
    expect(await cam.fails("updatePartner", { params, body })).toMatchObject(notOwn);
    const guest = { name: "Ann", email: `ann.${partnerId}@example.test`, roles: ["seller"] };
    expect(await cam.fails("addPartnerPerson", { params, body: guest })).toMatchObject(notOwn);
    await vendor.manages(cam, partnerId);
    expect((await cam.ok("getPartner", { params })).can).toMatchObject({ update: true });
    expect((await cam.ok("listPartnerPeople", { params })).can).toEqual({ manage: true });
    await cam.ok("addPartnerPerson", { params, body: guest });
    const handedOver = await cam.ok("updatePartner", { params, body: { revision: 2, managerId: null } });
    expect(handedOver.can).toMatchObject({ update: false });
    expect(await cam.fails("updatePartner", { params, body: { revision: 3, name: "Other" } })).toMatchObject(notOwn);
  });

  test("adds partners of their own, and nobody else's", async () => {
    const vendor = await app.newVendor();
    const [cam, other] = [await vendor.as("cam"), await vendor.as("cam")];
    const { person } = await cam.ok("getMe");
    const made = await cam.ok("createPartner", { body: { reference: "P-1", name: "Fennel" } });
    expect(made).toMatchObject({ manager: { id: person.id }, can: { update: true } });
    const managerId = (await other.ok("getMe")).person.id;
    const theirs = { reference: "P-2", name: "Sorrel", managerId };
    expect(await cam.fails("createPartner", { body: theirs })).toMatchObject(notOwn);
  });

  test("with a role that is for all partners besides is not held to their own", async () => {
    const vendor = await app.newVendor();
    const both = await vendor.as("cam", "operations");
    const { partnerId } = await vendor.newPartner();
    await both.ok("updatePartner", { params: { partnerId }, body: { revision: 1, name: "Other" } });
  });
});

describe("a role for own partners alone", () => {
  const story = async () => {
    const vendor = await app.newVendor();
    const role = await vendor.owner.ok("createRole", {
      body: { side: "vendor", name: "Own only", copyOf: "vendor.operations", partnerScope: "own" },
    });
    const person = await vendor.as(role.key);
    const [mine, theirs] = [await vendor.newPartner({ name: "Mine" }), await vendor.newPartner({ name: "Theirs" })];
    await vendor.manages(person, mine.partnerId);
    return { vendor, person, mine, theirs };
  };

  test("finds no other partner, in lists, counts, files or by address", async () => {
    const { person, mine, theirs } = await story();
    expect((await person.ok("listPartners")).items.map(({ id }) => id)).toEqual([mine.partnerId]);
    expect((await person.ok("getPartnerFacets")).total).toBe(1);
    const { text } = await person.raw("exportPartners", { query: { format: "csv" } });
    expect(text).toContain("Mine");
    expect(text).not.toContain("Theirs");
    for (const id of ["getPartner", "listFacts", "listPartnerBenefits", "listPartnerAppeals"] as const) {
      expect((await person.raw(id, { params: { partnerId: mine.partnerId } })).status, id).toBe(200);
      expect((await person.raw(id, { params: { partnerId: theirs.partnerId } })).status, id).toBe(404);
    }
    for (const id of ["getExploreFields", "explore"] as const) expect(await person.fails(id), id).toMatchObject(notOwn);
  });

  test("records nothing about others, whatever the body says", async () => {
    const { vendor, person, mine, theirs } = await story();
    await vendor.owner.ok("createProgram", {
      body: { source: "program: P\ncurrency: USD\nfacts:\n  deal: { amount: money }\n", format: "yaml" },
    });
    const fact = (partner: string, reference: string) => ({
      kind: "deal",
      partner,
      occurredOn: "2026-03-01",
      source: "crm",
      reference,
      data: { amount: { amount: "1", currency: "USD" } },
    });
    await person.ok("recordFacts", { body: { facts: [fact(mine.partnerId, "A")] } });
    const mixed = { facts: [fact(mine.partnerId, "B"), fact(theirs.reference, "C")] };
    expect(await person.fails("recordFacts", { body: mixed })).toMatchObject(notOwn);
    expect((await vendor.owner.ok("listFacts", { params: { partnerId: mine.partnerId } })).items).toHaveLength(1);
  });

  test("gives to others no more than it allows itself", async () => {
    const { vendor } = await story();
    const role = await vendor.owner.ok("createRole", {
      body: { side: "vendor", name: "Own keeper", copyOf: "vendor.administrator", partnerScope: "own" },
    });
    const person = await vendor.as(role.key);
    const body = { name: "Ann", email: `ann.${role.key}@example.test` };
    const beyond = { status: 403, code: "role.beyond_own" };
    expect(await person.fails("addPerson", { body: { ...body, roles: ["viewer"] } })).toMatchObject(beyond);
    await person.ok("addPerson", { body: { ...body, roles: [role.key] } });
    const wider = { revision: 1, partnerScope: "all" as const };
    expect(await person.fails("updateRole", { params: { roleId: role.id }, body: wider })).toMatchObject(beyond);
  });
});
