import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";
import { besides, isSomebodys, isTheirs, type NameColumn } from "./whose-name.ts";

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

const texts = `select c.oid::regclass::text as table, a.attname::text as column, ${besides} from pg_attribute a
  join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'identity' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    and format_type(a.atttypid, a.atttypmod) = 'text' and has_column_privilege(c.oid, a.attnum, 'update')
    and c.relname <> 'person' order by 1, 2`;

/** Those of a name who belong, or belonged, to a vendor. */
export const findByName = (tx: Tx, vendorId: Id<"vendor">, name: string): Promise<{ id: string; email: string }[]> =>
  runSql(tx, {
    text: `select p.id, p.email from identity.person p where lower(p.name) = lower($2)
      and (exists (select 1 from identity.membership m where m.person_id = p.id and m.vendor_id = $1)
        or exists (select 1 from identity.ended_place e where e.person_id = p.id and e.vendor_id = $1))`,
    values: [vendorId, name],
  });

/** The addresses of people, by id; of those who are there. */
export const addressesOf = (tx: Tx, ids: readonly string[]): Promise<{ id: string; email: string }[]> =>
  runSql(tx, { text: "select id, email from identity.person where id = any ($1::uuid[])", values: [ids] });

/**
 * Ends a person's places at a vendor within the caller's transaction; of somebody who belongs nowhere else the account
 * goes too, with every way to sign in. `alone`: nobody else at the vendor has the name. Returns whether it did.
 */
export async function erasePerson(
  tx: Tx,
  vendorId: Id<"vendor">,
  { person, email, erased, alone, at }: Omit<Texts, "vendorId"> & { at: Temporal.Instant },
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
  await eraseTexts(tx, { vendorId, person, email, erased, alone });
  return person !== null;
}

type Texts = { vendorId: Id<"vendor">; person: Who | null; email: string; erased: Erased; alone: boolean };

/** The name goes where its row carries the person's id or address; where nothing says whose it is, if it is `alone`. */
async function eraseTexts(tx: Tx, { vendorId, person, email, erased, alone }: Texts): Promise<void> {
  for (const found of await runSql<NameColumn & { table: string }>(tx, { text: texts, values: [] })) {
    const column = `t."${found.column}"`;
    const theirs = isTheirs(found, { row: "t", id: "$5::uuid", email: "any (array[$2, $4])" });
    const carries = `exists (select 1 from jsonb_each_text(to_jsonb(t)) e where e.value = $5::text or lower(e.value) in ($2, $4))`;
    const nobodys = `not ${isSomebodys(found, "t")} and (${carries} or $6 and to_jsonb(t)->>'vendor_id' = $7)`;
    await runSql(tx, {
      text: `update ${found.table} t set "${found.column}" = case when lower(${column}) = $2 then $4 else $3 end
        where lower(${column}) = $2 or ${column} = $1 and (${theirs} or ${nobodys}) and $5::uuid is not distinct from $5::uuid`,
      values: [person?.name ?? null, email, erased.pseudonym, erased.address, person?.id ?? null, alone, vendorId],
    });
  }
}
