/** A column of texts with the columns of its row that tell whose name stands in it. */
export type NameColumn = { column: string; ids: string[]; addresses: string[] };

/**
 * For a column `a` of a table `c` of the catalogue: the names of the columns beside it that say whose name it holds,
 * by id (`decided_by` of `decided_by_name`, `person_id` of `name`) and by address (`contact_email` of `contact_name`).
 */
export const besides = `
  array(select b.attname::text from pg_attribute b where b.attrelid = c.oid and b.attnum > 0 and not b.attisdropped
    and b.atttypid = 'uuid'::regtype and b.attname = any (case
      when a.attname = 'name' then array['person_id']
      when a.attname like '%\\_name' then array(select regexp_replace(a.attname, '_name$', '') || e from unnest(array['', '_id', '_by']) e)
      else array[a.attname || '_id'] end)) as ids,
  array(select b.attname::text from pg_attribute b where b.attrelid = c.oid and b.attnum > 0 and not b.attisdropped
    and b.atttypid = 'text'::regtype and b.attname = any (case
      when a.attname = 'name' and n.nspname = 'identity' then array['email', 'address']
      when a.attname = 'name' then array['email']
      when a.attname like '%\\_name' then array[regexp_replace(a.attname, '_name$', '_email')]
      else '{}' end)) as addresses`;

type Terms = { row: string; id: string; email: string };

const any = (terms: string[]): string => (terms.length > 0 ? `(${terms.join(" or ")})` : "false");

/** Whether what stands beside a name says that it is the person's: by id, or by address. */
export const isTheirs = ({ ids, addresses }: NameColumn, { row, id, email }: Terms): string =>
  any([
    ...ids.map((name) => `coalesce(${row}."${name}" = ${id}, false)`),
    ...addresses.map((name) => `coalesce(lower(${row}."${name}") = ${email}, false)`),
  ]);

/** Whether anything stands beside a name that says whose it is. */
export const isSomebodys = ({ ids, addresses }: NameColumn, row: string): string =>
  any([...ids, ...addresses].map((name) => `${row}."${name}" is not null`));
