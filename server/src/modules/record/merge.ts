import { runSql, type Ctx, type Tx } from "../../platform/index.ts";
import type { PartnerId } from "./types.ts";

const profileTexts = [
  "website",
  "description",
  "street",
  "postal_code",
  "city",
  "region",
  "country",
  "phone",
  "email",
].map((name) => `${name} = coalesce(partner_profile.${name}, excluded.${name})`);

const tables = {
  contacts: "contact",
  capabilities: "capability",
  territories: "territory",
  notes: "note",
  files: "file",
} as const;
type MovedKind = keyof typeof tables;
const kinds = Object.entries(tables) as [MovedKind, string][];

/** $2 goes, $3 stays. What the one that stays has itself it keeps, and takes from the other what it lacks. */
const statements = [
  `insert into app.partner_profile (vendor_id, partner_id, website, description, languages, street, postal_code, city,
      region, country, phone, email, revision, updated_at)
    select vendor_id, $3, website, description, languages, street, postal_code, city, region, country, phone, email, 1,
      updated_at from app.partner_profile where vendor_id = $1 and partner_id = $2
    on conflict (vendor_id, partner_id) do update set ${profileTexts.join(", ")},
      languages = case when partner_profile.languages = '{}' then excluded.languages else partner_profile.languages end,
      revision = partner_profile.revision + 1`,
  `update app.partner_contact c set title = coalesce(c.title, o.title), phone = coalesce(c.phone, o.phone),
      role = coalesce(c.role, o.role),
      consent = case when o.consent = 'withdrawn' or c.consent = 'unknown' then o.consent else c.consent end,
      consent_on = case when o.consent = 'withdrawn' or c.consent = 'unknown' then o.consent_on else c.consent_on end
    from app.partner_contact o where c.vendor_id = $1 and c.partner_id = $3 and o.vendor_id = $1 and o.partner_id = $2
      and o.email = c.email`,
  `delete from app.partner_contact o where o.vendor_id = $1 and o.partner_id = $2 and exists
    (select from app.partner_contact c where c.vendor_id = $1 and c.partner_id = $3 and c.email = o.email)`,
  `delete from app.partner_capability o where o.vendor_id = $1 and o.partner_id = $2 and exists
    (select from app.partner_capability c where c.vendor_id = $1 and c.partner_id = $3 and c.capability_id = o.capability_id)`,
  ...kinds.map(
    ([, table]) => `update app.partner_${table} set partner_id = $3 where vendor_id = $1 and partner_id = $2`,
  ),
];

/** Brings what the record of a partner holds to the one that stays of both, within the caller's transaction. */
export async function moveRecord(tx: Tx, ctx: Ctx, goesId: PartnerId, intoId: PartnerId): Promise<void> {
  for (const text of statements) await runSql(tx, { text, values: [ctx.vendorId, goesId, intoId] });
}

/** How much of each kind would come over. */
export async function recordToMove(tx: Tx, ctx: Ctx, goesId: PartnerId): Promise<{ what: MovedKind; count: number }[]> {
  const counted = kinds.map(
    ([what, table]) =>
      `select '${what}' as what, count(*)::int as count from app.partner_${table} where vendor_id = $1 and partner_id = $2`,
  );
  const rows = await runSql<{ what: MovedKind; count: number }>(tx, {
    text: counted.join(" union all "),
    values: [ctx.vendorId, goesId],
  });
  return rows.filter(({ count }) => count > 0);
}
