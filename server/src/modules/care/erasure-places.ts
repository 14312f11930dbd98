import { runSql, type Tx } from "../../platform/index.ts";
import { besides, isSomebodys, isTheirs, type NameColumn } from "../identity/index.ts";

export type Column = NameColumn & { table: string; type: "text" | "text[]" | "jsonb" };

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
    text: `select c.relname::text as table, a.attname::text as column, format_type(a.atttypid, a.atttypmod) as type,
        ${besides}
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'app' and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped
        and a.attgenerated = '' and format_type(a.atttypid, a.atttypmod) in ('text', 'text[]', 'jsonb')
        and c.relname <> all ($1::text[]) and has_column_privilege(c.oid, a.attnum, 'update')
        and not (c.relname = 'program_version' and a.attname !~ '_by$')
        and exists (select 1 from pg_attribute v where v.attrelid = c.oid and v.attname = 'vendor_id')
      order by 1, 2`,
    values: [spared],
  });

/** Where the journal says who did something, and what. */
export const journal: [Column, Column] = [
  { table: "event", column: "actor_name", type: "text", ids: ["actor_id"], addresses: [] },
  { table: "event", column: "data", type: "jsonb", ids: [], addresses: [] },
];

export type Sought = {
  personId: string | null;
  name: string | null;
  email: string;
  pseudonym: string;
  address: string;
  /** Whether nobody else here has the name; otherwise it stays where nothing says whose it is. */
  alone: boolean;
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What begins a word: nothing of a word before it, unless that is the letter of a JSON text's line break or tab. */
const begins = (before: string): string => String.raw`(?:(?<!${before})|(?<=\\[nrtbf]))`;

/** An address that is no part of a longer one; a dot that ends a sentence is none of it. */
const addressPattern = (email: string): string =>
  String.raw`${begins("[[:alnum:]_][._%+'&-]*")}${escaped(email)}(?![[:alnum:]_-]|\.[[:alnum:]])`;

/** A name of several words is looked for inside of texts too; a single word only where it is all that stands there. */
const namePattern = (name: string | null): string | null =>
  name !== null && /\S\s+\S/.test(name) ? `${begins("[[:alnum:]]")}${escaped(name)}(?![[:alnum:]])` : null;

/** Parameters from `$2` on that `matches` and `replaced` speak of. */
export const soughtValues = ({ personId, name, email, pseudonym, address, alone }: Sought): unknown[] => [
  name,
  email,
  pseudonym,
  address,
  namePattern(name),
  addressPattern(email),
  personId,
  alone,
];

/** Holds always; gives each parameter its type also where a statement has no use for it. */
export const typed =
  "num_nonnulls($2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::uuid, $9::boolean) > 0";

const asText = (column: string, type: Column["type"]): string => (type === "text" ? column : `${column}::text`);

const isAddressed = (text: string): string => `(position($3 in lower(${text})) > 0 and ${text} ~* $7)`;

/**
 * Whether a name in this column of a row is the person's: what stands beside it says so, or the row, or nobody else has it.
 * The address counts as the person's where it was replaced already, too.
 */
function isOwn(column: Column, row: string): string {
  const theirs = isTheirs(column, { row, id: "$8", email: "any (array[$3, $5])" });
  const whole = `to_jsonb(${row})::text`;
  const carried = `coalesce(position($8::text in ${whole}) > 0, false) or position($5 in ${whole}) > 0 or ${isAddressed(whole)}`;
  return `(${theirs} or (not ${isSomebodys(column, row)} and ($9 or ${carried})))`;
}

/** Whether a column holds the person's name (`$2`) or the address (`$3`). */
export function matches(column: Column, row: string): string {
  const place = `${row}."${column.column}"`;
  const text = asText(place, column.type);
  const whole = {
    text: `${place} = $2`,
    "text[]": `$2 = any (${place})`,
    jsonb: `position(to_jsonb($2::text)::text in ${text}) > 0`,
  }[column.type];
  const inside = column.type === "text[]" ? "false" : `(position($2 in ${text}) > 0 and ${text} ~ $6)`;
  return `coalesce((${whole} or ${inside}) and ${isOwn(column, row)} or ${isAddressed(text)}, false)`;
}

/** The column with pseudonym (`$4`) and address (`$5`) instead. */
export function replaced(column: Column, row: string): string {
  const place = `${row}."${column.column}"`;
  const { type } = column;
  const own = `$2::text is not null and ${isOwn(column, row)}`;
  if (type === "text[]")
    return `array_replace(case when ${own} then array_replace(${place}, $2, $4) else ${place} end, $3, $5)`;
  const text = asText(place, type);
  const whole =
    type === "text"
      ? `case when ${place} = $2 then $4 else ${place} end`
      : `replace(${text}, to_jsonb($2::text)::text, to_jsonb($4::text)::text)`;
  const named = `case when ${own} then coalesce(regexp_replace(${whole}, $6, $4, 'g'), ${whole}) else ${text} end`;
  const done = `regexp_replace(${named}, $7, $5, 'gi')`;
  return type === "jsonb" ? `(${done})::jsonb` : done;
}

/** Who else has the name, by what stands beside it: ids and addresses. */
export const otherBearers = (column: Column): string =>
  `select distinct ${[...column.ids, ...column.addresses].map((name) => `t."${name}"::text`).reduceRight((rest, one) => `coalesce(${one}, ${rest})`, "null")} as who
    from app."${column.table}" t where t.vendor_id = $1 and lower(t."${column.column}") = lower($2) and ${isSomebodys(column, "t")}
    and not ${isTheirs(column, { row: "t", id: "$3::uuid", email: "$4" })} and num_nonnulls($3::uuid, $4::text) > 0`;
