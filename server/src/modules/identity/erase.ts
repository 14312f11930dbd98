import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";

export type Erased = { pseudonym: string; address: string };
type Who = { id: Id<"person">; name: string };

export const findByAddress = async (tx: Tx, email: string): Promise<Who | null> => {
  const text = "select id, name from identity.person where email = $1";
  const [found] = await runSql<Who>(tx, { text, values: [email] });
  return found ?? null;
};

/** Places at a vendor of which this person is the last administrator, or the vendor's last owner. */
export const lastAdministratorOf = (
  tx: Tx,
  vendorId: Id<"vendor">,
  personId: Id<"person">,
): Promise<{ side: "vendor" | "partner"; role: string }[]> =>
  runSql(tx, {
    text: `select m.side, r.role from identity.membership m cross join lateral unnest(m.roles) r (role)
      where m.vendor_id = $1 and m.person_id = $2 and r.role in ('owner', 'administrator')
        and not exists (select 1 from identity.membership o where o.vendor_id = m.vendor_id and o.side = m.side
          and o.partner_id is not distinct from m.partner_id and o.person_id <> m.person_id
          and (r.role = any (o.roles) or r.role = 'administrator' and 'owner' = any (o.roles)))
      order by m.side desc, r.role`,
    values: [vendorId, personId],
  });

/** Whether a person belongs to another vendor too. */
export async function isElsewhere(tx: Tx, vendorId: Id<"vendor">, personId: Id<"person">): Promise<boolean> {
  const text = "select 1 from identity.membership where person_id = $2 and vendor_id <> $1 limit 1";
  return (await runSql(tx, { text, values: [vendorId, personId] })).length > 0;
}

/** Tables of sign-in that say something about one person and nothing else. */
const ownTables = `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id' and not a.attisdropped
  where n.nspname = 'identity' and c.relkind = 'r' and has_table_privilege(c.oid, 'delete') order by 1`;

const texts = `select c.oid::regclass::text as table, quote_ident(a.attname) as column from pg_attribute a
  join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'identity' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    and format_type(a.atttypid, a.atttypmod) = 'text' and has_column_privilege(c.oid, a.attnum, 'update')
    and c.relname <> 'person' order by 1, 2`;

/**
 * Ends a person's places at a vendor within the caller's transaction; of somebody who belongs nowhere else the account
 * goes too, with every way to sign in. Returns whether it did.
 */
export async function erasePerson(
  tx: Tx,
  vendorId: Id<"vendor">,
  { person, email, erased, at }: { person: Who | null; email: string; erased: Erased; at: Temporal.Instant },
): Promise<boolean> {
  if (person) {
    const values = [vendorId, person.id];
    for (const table of ["membership", "ended_place"])
      await runSql(tx, { text: `delete from identity.${table} where vendor_id = $1 and person_id = $2`, values });
    if (await isElsewhere(tx, vendorId, person.id)) return false;
    for (const { name } of await runSql<{ name: string }>(tx, { text: ownTables, values: [] }))
      await runSql(tx, { text: `delete from ${name} where person_id = $1`, values: [person.id] });
    await runSql(tx, {
      text: `update identity.person set name = $2, email = $3, email_verified = false, image = null, updated_at = $4
        where id = $1`,
      values: [person.id, erased.pseudonym, erased.address, at.toString()],
    });
  }
  for (const { table, column } of await runSql<{ table: string; column: string }>(tx, { text: texts, values: [] }))
    await runSql(tx, {
      text: `update ${table} set ${column} = case when ${column} = $1 then $3 else $4 end
        where ${column} = $1 or lower(${column}) = $2`,
      values: [person?.name ?? null, email, erased.pseudonym, erased.address],
    });
  return person !== null;
}
