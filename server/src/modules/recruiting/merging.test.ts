import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { recruitingStage } from "../../../test/recruiting-stage.ts";

const app = await startApp();

async function pair() {
  const { owner } = await recruitingStage(app);
  const make = async (reference: string) =>
    (await owner.ok("createPartner", { body: { reference, name: reference } })).id;
  const [goes, into] = [await make("OLD"), await make("NEW")];
  const params = { partnerId: goes };
  return { owner, goes, into, params, preview: () => owner.ok("previewPartnerMerge", { params, query: { into } }) };
}

test("the record goes over: profile, contacts, notes, territories; who is there twice is there once", async () => {
  const { owner, into, params, preview } = await pair();
  const others = { params: { partnerId: into } };
  await owner.ok("saveCompanyProfile", { params, body: { revision: 0, city: "Hamburg", phone: "040 5550" } });
  await owner.ok("saveCompanyProfile", { ...others, body: { revision: 0, city: "Berlin" } });
  const contact = { email: "ann@old.example", consent: "unknown" } as const;
  await owner.ok("addContact", {
    params,
    body: { ...contact, name: "Ann", title: "Head of sales", consent: "withdrawn" },
  });
  await owner.ok("addContact", { params, body: { ...contact, name: "Bea", email: "bea@old.example" } });
  await owner.ok("addContact", { ...others, body: { ...contact, name: "Ann Other" } });
  await owner.ok("addPartnerNote", { params, body: { body: "They pay late.", visibility: "internal" } });
  const territory = { country: "Germany", productLines: [], fromOn: "2026-01-01", isExclusive: true };
  await owner.ok("addTerritory", { params, body: territory });
  const { revision, refused, moves } = await preview();
  expect(refused).toEqual([]);
  expect(moves).toEqual([
    { what: "contacts", count: 2 },
    { what: "territories", count: 1 },
    { what: "notes", count: 1 },
  ]);
  await owner.ok("mergePartner", { params, body: { into, revision } });
  await app.drainJobs();
  expect(await owner.ok("getCompanyProfile", others)).toMatchObject({ city: "Berlin", phone: "040 5550" });
  const contacts = (await owner.ok("listContacts", others)).items;
  expect(contacts.map(({ name, title, consent }) => [name, title, consent])).toEqual([
    ["Ann Other", "Head of sales", "withdrawn"],
    ["Bea", null, "unknown"],
  ]);
  expect((await owner.ok("listPartnerNotes", others)).items).toMatchObject([{ body: "They pay late." }]);
  expect((await owner.ok("listTerritories", others)).items).toMatchObject([{ country: "Germany", isExclusive: true }]);
  expect((await owner.ok("listContacts", { params })).items).toEqual([]);
});

test("nothing is left behind: a record with partners below it stays until the links are ended", async () => {
  const { owner, goes, into, params, preview } = await pair();
  const { id: child } = await owner.ok("createPartner", { body: { reference: "SUB", name: "Below GmbH" } });
  const link = { childId: child, kind: "distribution", sharing: "nothing", fromOn: "2026-01-01" } as const;
  await owner.ok("addPartnerLink", { params, body: link });
  const { revision, refused } = await preview();
  expect(refused).toMatchObject([{ code: "merge.links", remedy: expect.stringContaining("End these links") }]);
  expect(refused[0]?.says).toContain("Below GmbH");
  const tried = await owner.fails("mergePartner", { params, body: { into, revision } });
  expect(tried).toMatchObject({ status: 409, code: "merge.links" });
  expect(await owner.ok("getPartner", { params: { partnerId: goes } })).toMatchObject({ status: "active" });
});
