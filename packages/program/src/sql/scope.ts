import { sql, toSql, type Rule, type Sql } from "@fairway/rules";
import { fittingSql } from "../fitting.ts";
import type { FactKind, FactMetric, Field, Grouping, Program } from "../model.ts";
import { periodSql } from "./period.ts";
import { dateParameter, keyLiteral, type Columns } from "./literals.ts";

/** A field of `f.data`: it was checked against its kind when it was recorded. */
const fieldSql = (field: Field): Sql => {
  const key = keyLiteral(field.key);
  switch (field.type) {
    case "money":
    case "decimal":
    case "integer":
      return sql`(f.data->${key})::numeric`;
    case "date":
      return sql`(f.data->>${key})::date`;
    case "boolean":
      return sql`(f.data->>${key})::boolean`;
    default:
      return sql`(f.data->>${key})`;
  }
};

const partnerColumns: Record<string, string> = {
  "partner.types": "types",
  "partner.region": "region",
  "partner.country": "country",
  "partner.joinedOn": "joined_on",
  "partner.status": "status",
};

/** The column or attribute of `app.partner p` behind a path; null where the path is not one of a partner. */
export function partnerSql(program: Program, path: string): Sql | null {
  const column = partnerColumns[path];
  if (column) return sql.raw(`p.${column}`);
  const attribute = program.attributes.find((a) => `partner.attributes.${a.key}` === path);
  if (!attribute) return null;
  const value = fittingSql(sql`(p.attributes->>${keyLiteral(attribute.key)})`, attribute.type);
  // What is yes or no about a partner is no until somebody says yes.
  return attribute.type === "boolean" ? sql`coalesce(${value}, false)` : value;
}

/** The value behind a path of a fact `f`; null where the path is not one of this kind. */
export function factSql(kind: FactKind, path: string): Sql | null {
  if (!path.startsWith(`${kind.key}.`)) return null;
  const name = path.slice(kind.key.length + 1);
  if (name === "date") return sql.raw("f.occurred_on");
  if (name === "source" || name === "reference") return sql.raw(`f.${name}`);
  const field = kind.fields.find((f) => f.key === name);
  return field ? fieldSql(field) : null;
}

/** What expressions over one kind of fact read, as columns of a scan. */
export type FactScope = {
  readonly rule: (rule: Rule) => Sql;
  readonly value: (metric: FactMetric) => Sql;
  readonly key: (grouping: Grouping) => Sql;
  /** Whether anything read so far belongs to the partner rather than to the fact. */
  readonly readsPartner: () => boolean;
};

const unknownPath = (path: string): never => {
  throw new Error(`a checked rule reads ${path}, which is not there`);
};

export function factScope(program: Program, kind: FactKind, asOf: Temporal.PlainDate, cols: Columns): FactScope {
  let partner = false;
  const bind =
    (rate: Sql | null) =>
    (path: string): Sql => {
      if (path === "asOf") return dateParameter(asOf);
      if (path === "rate" && rate) return rate;
      const ofPartner = partnerSql(program, path);
      if (ofPartner) {
        partner = true;
        return cols.of(ofPartner);
      }
      return cols.of(factSql(kind, path) ?? unknownPath(path));
    };
  const rule = (r: Rule, rate: Sql | null = null) => toSql(r, bind(rate));
  const rateOf = (metric: FactMetric): Sql | null => {
    if (metric.rate.length === 0) return null;
    const lines = metric.rate.map((line) =>
      line.when === null ? sql`when true then ${rule(line.is)}` : sql`when ${rule(line.when)} then ${rule(line.is)}`,
    );
    return sql`(case ${sql.join(lines, " ")} end)`;
  };
  return {
    rule: (r) => rule(r),
    value: (metric) => (metric.value ? rule(metric.value, rateOf(metric)) : sql.raw("1")),
    key(grouping) {
      if (grouping.kind === "period")
        return sql`${periodSql(program, cols.of(sql.raw("f.occurred_on")), grouping.unit)}::text`;
      return sql`${cols.of(factSql(kind, `${kind.key}.${grouping.field}`) ?? unknownPath(grouping.field))}::text`;
    },
    readsPartner: () => partner,
  };
}
