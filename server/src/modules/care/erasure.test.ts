import { expect, test } from "vitest";
import { startApp, type StartedApp } from "../../../test/harness.ts";
import { createWorld } from "../../../test/structure/world.ts";
import { verifyJournal } from "../../platform/index.ts";
import { keptAsEvidence } from "./erasure-places.ts";

const app = await startApp();
const name = "Quirina Zauberlehrling";
const email = "quirina.z@kontor.example.com";

/** Where the person stands in the whole database, as `table.column`. */
async function traces(): Promise<string[]> {
  const { rows: columns } = await app.database.owner.query<{ table: string; column: string }>(`
    select c.oid::regclass::text as table, quote_ident(a.attname) as column from pg_attribute a
    join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('app', 'identity') and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0
      and not a.attisdropped and format_type(a.atttypid, a.atttypmod) in ('text', 'text[]', 'jsonb', 'json')`);
  const found: string[] = [];
  for (const { table, column } of columns) {
    const text = `select 1 from ${table} where position($1 in lower(${column}::text)) > 0 or position($2 in lower(${column}::text)) > 0 limit 1`;
    const { rows } = await app.database.owner.query(text, [name.toLowerCase(), email]);
    if (rows.length > 0) found.push(`${table}.${column}`);
  }
  return found;
}

const rename = (token: string | null, to: { name: string; email: string }) =>
  app.database.identity.query(
    "update person set name = $2, email = $3 where id = (select person_id from session where token = $1)",
    [token, to.name, to.email],
  );

test("a person who did a world of things is nowhere any more, and the seals still hold", async () => {
  const renamed: StartedApp = {
    ...app,
    async newVendor(input) {
      const vendor = await app.newVendor(input);
      await rename(vendor.owner.token, { name, email });
      return vendor;
    },
  };
  const world = await createWorld(renamed, "here");
  const params = { partnerId: world.partnerId };
  await world.owner.ok("addContact", { params, body: { name, email, phone: "+49 30 1234567" } });
  await world.owner.ok("addPartnerNote", { params, body: { body: `Ask ${name} (${email}).` } });
  await app.drainJobs();
  const before = await traces();
  expect(before.length).toBeGreaterThan(20);
  const other = await world.vendor.as("owner", "administrator");
  const preview = await other.ok("previewErasure", { body: { email } });
  expect(preview).toMatchObject({ name, refused: null });
  expect(preview.places.map(({ table }) => table)).toEqual(expect.arrayContaining(["event", "partner_note"]));
  const done = await other.ok("erasePerson", { body: { email, reason: "Asked to be forgotten." } });
  expect(done).toMatchObject({ accountErased: true });
  await app.drainJobs();
  const evidence = keptAsEvidence.map((table) => `app.${table}.`);
  expect((await traces()).filter((place) => !evidence.some((table) => place.startsWith(table)))).toEqual([]);
  expect((await world.owner.raw("getMe")).status).toBe(401);
  const { uuid } = world.vendor;
  const verdict = await app.platform.read(world.vendor.ctx(), (tx) => verifyJournal(tx, uuid));
  expect(verdict).toMatchObject({ tampering: null, waiting: 0 });
  const notes = await other.ok("listPartnerNotes", { params });
  expect(notes.items[0]).toMatchObject({ author: expect.stringMatching(/^Erased person [0-9a-f]{8}$/) });
  // A redaction that no erasure's event tells of is tampering all the same.
  const client = await app.database.owner.connect();
  try {
    await client.query("begin; set local session_replication_role = replica");
    await client.query("update app.event_redaction set after_digest = repeat('0', 64) where vendor_id = $1", [uuid]);
    await client.query("commit");
  } finally {
    client.release();
  }
  const forged = await app.platform.read(world.vendor.ctx(), (tx) => verifyJournal(tx, uuid));
  expect(forged.tampering).toMatchObject({ what: "event altered" });
}, 120_000);

test("the last administrator is not erased, nor does anybody erase themselves; elsewhere a person stays", async () => {
  const one = await app.newVendor();
  const two = await app.newVendor();
  const { partnerId } = await one.newPartner();
  const person = { name: "Only One", email: "only.one@kontor.example.com" };
  for (const { owner } of [one, two]) await owner.ok("addPerson", { body: { ...person, roles: ["viewer"] } });
  const lone = await one.newPartner({ roles: [] });
  const admin = { name: "Lone Admin", email: "lone.admin@kontor.example.com", roles: ["administrator"] as const };
  await one.owner.ok("addPartnerPerson", {
    params: { partnerId: lone.partnerId },
    body: { ...admin, roles: ["administrator"] },
  });
  const body = { reason: "Asked to be forgotten." };
  expect(await one.owner.fails("erasePerson", { body: { ...body, email: admin.email } })).toMatchObject({
    code: "erasure.refused",
    remedy: "Make somebody else an administrator there first.",
  });
  const self = await one.owner.ok("getMe");
  expect(await one.owner.fails("erasePerson", { body: { ...body, email: self.person.email } })).toMatchObject({
    code: "erasure.refused",
  });
  const operations = await one.as("operations");
  expect(await operations.fails("erasePerson", { body: { ...body, email: person.email } })).toMatchObject({
    status: 403,
  });
  await one.owner.ok("addPartnerNote", { params: { partnerId }, body: { body: "Only One called." } });
  const done = await one.owner.ok("erasePerson", { body: { ...body, email: person.email } });
  expect(done).toMatchObject({ accountErased: false });
  const { items } = await two.owner.ok("listPeople");
  expect(items.map((item) => item.name)).toContain("Only One");
  const notes = await one.owner.ok("listPartnerNotes", { params: { partnerId } });
  expect(notes.items[0]?.body).toMatch(/^Erased person [0-9a-f]{8} called\.$/);
});

test("addresses and names of others stay: an address that begins with it, and another person of the same name", async () => {
  const vendor = await app.newVendor();
  const { owner } = vendor;
  const { partnerId } = await vendor.newPartner();
  const other = await vendor.newPartner();
  const anna = { name: "Anna Schmidt", email: "ann@acme.co" };
  const namesake = { name: anna.name, email: "anna.schmidt@elsewhere.example.com" };
  await owner.ok("addPerson", { body: { ...anna, roles: ["viewer"] } });
  const [first, second] = [{ partnerId }, { partnerId: other.partnerId }];
  await owner.ok("addContact", { params: first, body: { name: "Jo Ann", email: "joann@acme.com", phone: null } });
  await owner.ok("addContact", { params: second, body: { ...namesake, phone: null } });
  const body = `Anna Schmidt wrote.\nann@acme.co, Ann@acme.co. Not joann@acme.com, x.ann@acme.co, ann@acme.co.uk.`;
  await owner.ok("addPartnerNote", { params: first, body: { body } });
  await owner.ok("addPartnerNote", { params: second, body: { body: "Anna Schmidt of this partner called." } });
  await app.drainJobs();
  expect(await owner.ok("previewErasure", { body: { email: anna.email } })).toMatchObject({ sameName: 1 });
  const elsewhere = await app.newVendor();
  await elsewhere.owner.ok("invitePerson", { body: { ...namesake, roles: ["viewer"] } });
  await owner.ok("erasePerson", { body: { email: anna.email, reason: "Asked to be forgotten." } });
  const contacts = async (params: typeof first) => (await owner.ok("listContacts", { params })).items;
  expect(await contacts(first)).toMatchObject([{ name: "Jo Ann", email: "joann@acme.com" }]);
  expect(await contacts(second)).toMatchObject([namesake]);
  expect((await elsewhere.owner.ok("listInvitations")).items).toMatchObject([namesake]);
  const note = async (params: typeof first) => (await owner.ok("listPartnerNotes", { params })).items[0]?.body;
  const [mark] = /[0-9a-f]{8}/.exec((await note(first)) ?? "") ?? [];
  const gone = `erased-${mark}@erased.invalid`;
  expect(await note(first)).toBe(
    `Erased person ${mark} wrote.\n${gone}, ${gone}. Not joann@acme.com, x.ann@acme.co, ann@acme.co.uk.`,
  );
  expect(await note(second)).toBe("Anna Schmidt of this partner called.");
  const { rows } = await app.database.owner.query<{ data: string }>(
    "select data::text from app.event where vendor_id = $1 and data::text ~ 'acme|elsewhere|Schmidt'",
    [vendor.uuid],
  );
  const journal = rows.map(({ data }) => data).join(" ");
  expect(journal).not.toMatch(/[^o.]ann@acme\.co[^m.]/);
});
