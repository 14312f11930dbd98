import { type Environment, fieldSql, sql, type Sql, type Type, types } from "../../src/index.ts";

const certificate = types.record({ level: types.text, score: types.decimal, count: types.int, until: types.date });
const partner = { region: types.text, size: types.int, tags: types.list(types.text), since: types.date };

/** Every kind of variable that the generated rules read. */
export const variables: Readonly<Record<string, Type>> = {
  yes: types.bool,
  open: types.bool,
  people: types.int,
  deals: types.int,
  huge: types.int,
  revenue: types.decimal,
  "metric.share": types.decimal,
  name: types.text,
  country: types.text,
  asOf: types.date,
  joinedOn: types.date,
  signedAt: types.instant,
  closedAt: types.instant,
  term: types.duration,
  kinds: types.list(types.text),
  counts: types.list(types.int),
  amounts: types.list(types.decimal),
  certificates: types.list(certificate),
  partner: types.record(partner),
};

export const environment: Environment = { variables };

const isPartnerField = (field: string): field is keyof typeof partner => Object.hasOwn(partner, field);

/** Columns of the table of records; `partner` is jsonb, the others have the SQL type of their variable. */
export function bind(path: string): Sql {
  const [first = "", field = ""] = path.split(".");
  if (first === "partner" && isPartnerField(field)) return fieldSql(sql`r.partner`, field, partner[field]);
  return sql`r.${sql.id(path)}`;
}
