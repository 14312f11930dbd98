import { runSql, type Tx } from "../../platform/index.ts";

export type Column = { schema: "app" | "identity"; table: string; column: string; type: "text" | "text[]" | "jsonb" };

/** What proves that somebody agreed to something: kept as long as claims may be raised. */
export const keptAsEvidence = [
  "agreement_acceptance",
  "agreement_countersignature",
  "agreement_decline",
  "agreement_file",
  "agreement_signatory",
];

/** Names of partners, companies and programs are no persons', whoever is called so, nor is what a document says; the journal is redacted, not changed. */
const spared = [
  ...keptAsEvidence,
  "company",
  "erasure",
  "event",
  "event_outbox",
  "event_redaction",
  "event_seal",
  "partner",
  "program",
  "vendor",
];

/** Every column of a vendor's tables in which a name or an address may stand, found in the catalogue. */
export const columnsOf = (tx: Tx): Promise<Column[]> =>
  runSql<Column>(tx, {
    text: `select n.nspname::text as schema, c.relname::text as table, a.attname::text as column,
        format_type(a.atttypid, a.atttypmod) as type
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'app' and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped
        and a.attgenerated = '' and format_type(a.atttypid, a.atttypmod) in ('text', 'text[]', 'jsonb')
        and c.relname <> all ($1::text[]) and has_column_privilege(c.oid, a.attnum, 'update')
        and not (c.relname = 'program_version' and a.attname !~ '_by$')
        and exists (select 1 from pg_attribute v where v.attrelid = c.oid and v.attname = 'vendor_id')
      order by 1, 2, 3`,
    values: [spared],
  });

export type Sought = { name: string | null; email: string; pseudonym: string; address: string };

/** A name of several words is looked for inside of texts too; a single word only where it is all that stands there. */
const standsInside = ({ name }: Sought): boolean => name !== null && /\S\s+\S/.test(name);

/** Parameters from `$2` on that `matches` and `replaced` speak of. */
export const soughtValues = (sought: Sought): unknown[] => [
  sought.name,
  sought.email,
  sought.pseudonym,
  sought.address,
  standsInside(sought),
  sought.email.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"),
];

/** Whether a column holds the name (`$2`) or the address (`$3`). */
export function matches(column: string, type: Column["type"]): string {
  const text = type === "text" ? column : `${column}::text`;
  const whole = {
    text: `${column} = $2`,
    "text[]": `$2 = any (${column})`,
    jsonb: `position(to_jsonb($2::text)::text in ${text}) > 0`,
  }[type];
  return `(${whole} or ($6 and position($2 in ${text}) > 0) or position($3 in lower(${text})) > 0)`;
}

/** The column with pseudonym (`$4`) and address (`$5`) instead. */
export function replaced(column: string, type: Column["type"]): string {
  if (type === "text[]") return `array_replace(array_replace(${column}, $2, $4), $3, $5)`;
  const text = type === "text" ? column : `${column}::text`;
  const whole =
    type === "text"
      ? `case when ${column} = $2 then $4 else ${column} end`
      : `replace(${text}, coalesce(to_jsonb($2::text)::text, ''), to_jsonb($4::text)::text)`;
  const named = `case when $2::text is null then ${text} else ${whole} end`;
  const inside = `case when $6 then replace(${named}, $2, $4) else ${named} end`;
  const done = `regexp_replace(${inside}, $7, $5, 'gi')`;
  return type === "jsonb" ? `(${done})::jsonb` : done;
}
