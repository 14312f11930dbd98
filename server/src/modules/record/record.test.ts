import { describe, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";

const app = await startApp();

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

describe("the profile", () => {
  test("is written by the partner's administrator under the revision that was read, with a logo both sides see", async () => {
    const { owner, newPartner, asPartner } = await app.newVendor();
    const { partnerId, person } = await newPartner();
    const seller = await asPartner(partnerId, "seller");
    const params = { partnerId };
    const empty = await person.ok("getCompanyProfile");
    expect(empty).toMatchObject({ revision: 0, city: null, logoUrl: null, can: { edit: true } });
    const body = {
      revision: 0,
      city: "Leipzig",
      country: "DE",
      website: "https://kontor.example.com",
      languages: ["de"],
    };
    const saved = await person.ok("saveCompanyProfile", { body });
    expect(saved).toMatchObject({ revision: 1, city: "Leipzig", country: "Germany" });
    expect(await owner.fails("saveCompanyProfile", { params, body })).toMatchObject({
      status: 409,
      code: "record.changed_meanwhile",
    });
    expect(await seller.fails("saveCompanyProfile", { body: { revision: 1, city: "Halle" } })).toMatchObject({
      status: 403,
    });
    for (const website of ["javascript:alert(1)", "ftp://kontor.example.com"])
      expect(await person.fails("saveCompanyProfile", { body: { revision: 1, website } })).toMatchObject({
        status: 400,
      });
    const { logoUrl } = await person.ok("putPartnerLogo", { upload: { type: "image/png", content: png } });
    expect(logoUrl).toMatch(/logo\?is=[0-9a-f]{12}$/);
    const logo = await owner.raw("getPartnerLogo", { params });
    expect(logo.headers["content-type"]).toBe("image/png");
    const page = { type: "image/png", content: "<html><script>alert(1)</script></html>" };
    expect(await person.fails("putPartnerLogo", { upload: page })).toMatchObject({ status: 400, code: "file.type" });
  });
});

describe("territories", () => {
  test("tell the vendor of overlaps, and the partner not", async () => {
    const { owner, newPartner } = await app.newVendor();
    const north = await newPartner({ name: "North" });
    const south = await newPartner({ name: "South" });
    const give = (partnerId: string, body: Record<string, unknown>) =>
      owner.ok("addTerritory", { params: { partnerId }, body: { fromOn: "2026-01-01", ...body } as never });
    await give(north.partnerId, { country: "DE", productLines: ["Cloud"] });
    await give(south.partnerId, { country: "Germany", productLines: ["Desk"] });
    const none = await owner.ok("listTerritories", { params: { partnerId: south.partnerId } });
    expect(none.items[0]?.overlaps).toEqual([]);
    const { items } = await give(south.partnerId, { country: "Germany", region: "Bavaria", untilOn: "2026-06-30" });
    expect(items[1]?.overlaps).toMatchObject([{ name: "North", isExclusive: false }]);
    const later = { region: "Bavaria", country: "Germany", fromOn: "2025-01-01", untilOn: "2025-12-31" };
    expect((await give(south.partnerId, later)).items[0]?.overlaps).toEqual([]);
    const seen = await south.person.ok("listTerritories");
    expect(seen).toMatchObject({ can: { edit: false } });
    expect(seen.items.flatMap((item) => item.overlaps)).toEqual([]);
  });

  test("are never exclusive to two on one day, also with two writers at once", async () => {
    const { owner, newPartner } = await app.newVendor();
    const partners = await Promise.all(["A", "B", "C"].map((name) => newPartner({ name })));
    const body = { country: "Chile", fromOn: "2026-01-01", isExclusive: true };
    const answers = await Promise.all(
      partners.map(({ partnerId }) => owner.raw("addTerritory", { params: { partnerId }, body })),
    );
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([201, 409, 409]);
    const bad = { ...body, untilOn: "2025-12-31" };
    const params = { partnerId: partners[0]?.partnerId ?? "" };
    expect(await owner.fails("addTerritory", { params, body: bad })).toMatchObject({
      status: 400,
      problems: [{ path: "untilOn" }],
    });
    expect(await owner.fails("addTerritory", { params, body: { fromOn: "2026-01-01" } })).toMatchObject({
      status: 400,
      problems: [{ path: "country" }],
    });
  });
});

test("capabilities come from the vendor's list, with level and evidence; a retired one is given to nobody anew", async () => {
  const { owner, as, newPartner } = await app.newVendor();
  const one = await newPartner();
  const two = await newPartner();
  const { id: capabilityId } = await owner.ok("createCapability", { body: { label: "Data migration" } });
  expect(await owner.fails("createCapability", { body: { label: "data MIGRATION" } })).toMatchObject({ status: 409 });
  const cam = await as("cam");
  expect(await cam.fails("createCapability", { body: { label: "Other" } })).toMatchObject({ status: 403 });
  const params = { partnerId: one.partnerId, capabilityId };
  const body = { level: "expert" as const, evidence: "Three reference customers", untilOn: "2026-03-30" };
  const held = await owner.ok("setPartnerCapability", { params, body });
  expect(held.items).toMatchObject([{ label: "Data migration", level: "expert", isPast: true }]);
  await owner.ok("updateCapability", { params: { capabilityId }, body: { isRetired: true } });
  await owner.ok("setPartnerCapability", { params, body: { level: "basic" } });
  const other = { partnerId: two.partnerId, capabilityId };
  expect(await owner.fails("setPartnerCapability", { params: other, body: { level: "basic" } })).toMatchObject({
    code: "capability.retired",
  });
  expect((await one.person.ok("listPartnerCapabilities")).items).toMatchObject([{ level: "basic" }]);
});

test("contacts need no account, keep when they agreed, and are gone when removed", async () => {
  const { owner, newPartner } = await app.newVendor();
  const { partnerId, person } = await newPartner();
  const params = { partnerId };
  const body = { name: "Lena Fischer", email: "Lena@Kontor.example.com", role: "Buying", consent: "given" as const };
  const lena = await person.ok("addContact", { body });
  expect(lena).toMatchObject({ email: "lena@kontor.example.com", consentOn: "2026-03-31", hasAccount: false });
  expect(await owner.fails("addContact", { params, body })).toMatchObject({ code: "contact.email_taken" });
  await owner.ok("addPartnerPerson", {
    params,
    body: { name: "Lena Fischer", email: "lena@kontor.example.com", roles: ["seller"] },
  });
  app.clock.advance({ days: 2 });
  const contactId = lena.id;
  const again = await owner.ok("updateContact", { params: { partnerId, contactId }, body: { ...body, title: "Head" } });
  expect(again).toMatchObject({ title: "Head", consentOn: "2026-03-31", hasAccount: true });
  const withdrawn = { ...body, consent: "withdrawn" as const };
  const last = await person.ok("updateContact", { params: { contactId }, body: withdrawn });
  expect(last.consentOn).toBe("2026-04-02");
  await person.ok("removeContact", { params: { contactId } });
  expect((await owner.ok("listContacts", { params })).items).toEqual([]);
  const kept = await app.database.owner.query(
    "select 1 from app.event where data::text like '%Lena%' and type like 'contact.%'",
  );
  expect(kept.rows).toEqual([]);
});

describe("notes", () => {
  test("are the vendor's own unless they are shared, keep what they said, and page with pinned ones first", async () => {
    const { owner, as, manages, newPartner } = await app.newVendor();
    const { partnerId, person } = await newPartner();
    const params = { partnerId };
    const write = (body: string, more = {}) => owner.ok("addPartnerNote", { params, body: { body, ...more } });
    const secret = await write("They may leave us.");
    await write("Agreed on a **visit**.", { visibility: "shared" });
    await write("Call before June.", { isPinned: true });
    expect((await person.ok("listPartnerNotes")).items.map((note) => note.body)).toEqual(["Agreed on a **visit**."]);
    const seen = await person.ok("listPartnerNotes");
    expect(seen.items[0]).toMatchObject({ author: null, can: { edit: false } });
    const first = await owner.ok("listPartnerNotes", { params, query: { limit: 2 } });
    expect(first.items.map((note) => note.body)).toEqual(["Call before June.", "Agreed on a **visit**."]);
    const rest = await owner.ok("listPartnerNotes", { params, query: { limit: 2, cursor: first.nextCursor ?? "" } });
    expect(rest.items.map((note) => note.id)).toEqual([secret.id]);
    const viewer = await as("viewer");
    expect(await viewer.fails("addPartnerNote", { params, body: { body: "x" } })).toMatchObject({ status: 403 });
    const place = { partnerId, partnerNoteId: secret.id };
    const cam = await as("cam");
    await manages(cam, partnerId);
    const edited = await cam.ok("editPartnerNote", { params: place, body: { revision: 1, body: "They stay." } });
    expect(edited).toMatchObject({ body: "They stay.", edits: 1, revision: 2 });
    expect(await owner.fails("editPartnerNote", { params: place, body: { revision: 1, body: "?" } })).toMatchObject({
      code: "record.changed_meanwhile",
    });
    const edits = await owner.ok("listNoteEdits", { params: place });
    expect(edits.items).toMatchObject([{ body: "They may leave us.", editor: "Vendor person (cam)" }]);
    await owner.ok("removePartnerNote", { params: place });
    expect(await owner.fails("listNoteEdits", { params: place })).toMatchObject({ status: 404 });
  });

  test("and files: a partner's people see the shared ones only, by their ids too", async () => {
    const { owner, newPartner } = await app.newVendor();
    const { partnerId, person } = await newPartner();
    const params = { partnerId };
    const add = async (name: string, visibility: string) => {
      const upload = { type: "text/plain", content: `What ${name} says` };
      const { text } = await owner.raw("addPartnerFile", { params, query: { name, visibility }, upload });
      return (JSON.parse(text) as { id: string }).id;
    };
    const secret = await add("secret.txt", "internal");
    const shared = await add("../../plan.txt", "shared");
    const { items } = await person.ok("listPartnerFiles");
    expect(items).toMatchObject([{ id: shared, name: "plan.txt", addedBy: null }]);
    const read = await person.raw("getPartnerFile", { params: { partnerFileId: shared } });
    expect(read.text).toBe("What ../../plan.txt says");
    expect(await person.fails("getPartnerFile", { params: { partnerFileId: secret } })).toMatchObject({ status: 404 });
    await owner.ok("removePartnerFile", { params: { partnerId, partnerFileId: shared } });
    expect((await person.ok("listPartnerFiles")).items).toEqual([]);
  });
});
