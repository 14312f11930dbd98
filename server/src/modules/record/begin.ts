import { newId } from "@fairway/kernel";
import { type Ctx, type Emit, runSql, type Tx } from "../../platform/index.ts";
import { countryName } from "../partners/index.ts";
import { profileOf, writeProfile } from "./profile.ts";
import type { PartnerId } from "./types.ts";

/** What a company said of itself before it became a partner. */
export type FirstWords = {
  website: string | null;
  address: string | null;
  country: string | null;
  phone: string | null;
  contact: { name: string; email: string };
};

/** The first words of a partner's record, within the caller's transaction: a profile that says something is left alone. */
export async function beginRecord(
  { tx, emit }: { tx: Tx; emit: Emit },
  ctx: Ctx,
  id: PartnerId,
  { website, address, country, phone, contact }: FirstWords,
): Promise<void> {
  const before = await profileOf(tx, ctx, id, true);
  const street =
    address &&
    address
      .split(/\s*\n\s*/)
      .join(", ")
      .slice(0, 200);
  const said = { website, street, country: country && countryName(country), phone, email: contact.email };
  if (before.revision === 0) {
    await writeProfile(tx, ctx, id, { ...before, ...said });
    const fields = Object.entries(said).flatMap(([field, value]) => (value === null ? [] : field));
    emit({ type: "profile.changed", subject: { kind: "partner", id }, partnerId: id, data: { fields } });
  }
  const contactId = newId("contact", ctx.now.epochMilliseconds);
  const added = await runSql(tx, {
    text: `insert into app.partner_contact (vendor_id, id, partner_id, name, title, email, phone, role, consent, consent_on,
        created_at, updated_at)
      select $1, $2, $3, $4, null, $5, null, null, 'unknown', null, $6, $6
      where not exists (select from app.partner_contact where vendor_id = $1 and partner_id = $3 and email = $5)
      returning id`,
    values: [ctx.vendorId, contactId, id, contact.name, contact.email.toLowerCase(), ctx.now.toString()],
  });
  if (added.length === 0) return;
  emit({ type: "contact.added", subject: { kind: "contact", id: contactId }, partnerId: id, data: { role: null } });
}
