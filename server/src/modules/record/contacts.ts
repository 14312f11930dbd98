import { AppError, type Id, newId, notFound } from "@fairway/kernel";
import { type Ctx, runSql, type Tx, violates } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { changeOf, readOf } from "./of-partner.ts";
import { needs } from "./policy.ts";
import type { ContactConsent, PartnerId, RecordParts } from "./types.ts";

export type ContactInput = {
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
  role: string | null;
  consent: ContactConsent;
};
type Kept = ContactInput & { id: Id<"contact">; consentOn: string | null; updatedAt: string };
export type Contact = Kept & { hasAccount: boolean };

const columns = `id, name, title, email, phone, role, consent, consent_on as "consentOn", updated_at as "updatedAt"`;

const contactsOf = (tx: Tx, ctx: Ctx, id: PartnerId, only?: Id<"contact">): Promise<Kept[]> =>
  runSql<Kept>(tx, {
    text: `select ${columns} from app.partner_contact where vendor_id = $1 and partner_id = $2
      and ($3::uuid is null or id = $3) order by name, id limit 1000`,
    values: [ctx.vendorId, id, only ?? null],
  });

/** Everybody known at a partner, by name, each with whether the address can sign in. */
export async function listContacts(
  parts: RecordParts,
  ctx: Ctx,
  id: PartnerId,
  only?: Id<"contact">,
): Promise<Contact[]> {
  const kept = await readOf(parts, ctx, id, (tx) => contactsOf(tx, ctx, id, only));
  const members = await parts.people.list(ctx, { vendorId: ctx.vendorId, partnerId: id });
  const addresses = new Set(members.map(({ email }) => email));
  return kept.map((contact) => ({ ...contact, hasAccount: contact.email !== null && addresses.has(contact.email) }));
}

const taken = (error: unknown): never => {
  if (!violates(error, "partner_contact_one_email")) throw error;
  throw new AppError("conflict", "contact.email_taken", "Another contact of this partner has this address.", {
    remedy: "Change that contact, or use another address.",
    problems: [{ path: "email", message: "belongs to another contact" }],
  });
};

/** Adds a contact, or changes one. @throws AppError `not_found`, `forbidden`, `contact.email_taken` */
export async function saveContact(
  parts: RecordParts,
  ctx: Ctx,
  id: PartnerId,
  given: ContactInput,
  old?: Id<"contact">,
): Promise<Contact> {
  const operation = old ? "updateContact" : "addContact";
  const work = changeOf(
    parts,
    ctx,
    id,
    { operation, input: { old, given }, need: needs.present },
    async ({ tx, emit }) => {
      const [before] = old ? await contactsOf(tx, ctx, id, old) : [];
      if (old && !before) throw notFound("contact");
      const today = await programs.today(tx, ctx);
      const decided = given.consent === "unknown" ? null : today;
      const consentOn = before?.consent === given.consent ? before.consentOn : decided;
      const contactId = old ?? newId("contact", ctx.now.epochMilliseconds);
      const email = given.email?.toLowerCase() ?? null;
      const { name, title, phone, role, consent } = given;
      await runSql(tx, {
        text: `insert into app.partner_contact (vendor_id, id, partner_id, name, title, email, phone, role, consent, consent_on,
          created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)
        on conflict (vendor_id, id) do update set name = $4, title = $5, email = $6, phone = $7, role = $8, consent = $9,
          consent_on = $10, updated_at = $11`,
        values: [ctx.vendorId, contactId, id, name, title, email, phone, role, consent, consentOn, ctx.now.toString()],
      });
      const type = `contact.${old ? "changed" : "added"}`;
      emit({ type, subject: { kind: "contact", id: contactId }, partnerId: id, data: { role } });
      return contactId;
    },
  );
  const contactId = await work.catch(taken);
  const [saved] = await listContacts(parts, ctx, id, contactId);
  if (!saved) throw notFound("contact");
  return saved;
}

/** @throws AppError `not_found`, `forbidden` */
export async function removeContact(parts: RecordParts, ctx: Ctx, id: PartnerId, old: Id<"contact">): Promise<void> {
  const call = { operation: "removeContact", input: old, need: needs.present };
  await changeOf(parts, ctx, id, call, async ({ tx, emit }) => {
    const [gone] = await runSql<{ role: string | null }>(tx, {
      text: "delete from app.partner_contact where vendor_id = $1 and partner_id = $2 and id = $3 returning role",
      values: [ctx.vendorId, id, old],
    });
    if (!gone) throw notFound("contact");
    emit({ type: "contact.removed", subject: { kind: "contact", id: old }, partnerId: id, data: { role: gone.role } });
  });
}
