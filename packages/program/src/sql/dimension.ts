import { sql, type Sql } from "@fairway/rules";
import type { DerivedMetric, FactMetric, Metric, Program } from "../model.ts";
import { takeSql } from "./aggregate.ts";
import type { ScanOptions } from "./fact-scan.ts";
import { factGroups, keyedSql } from "./grouped.ts";
import { withLayers } from "./layers.ts";
import { columns, dateParameter } from "./literals.ts";
import { partnerSql } from "./scope.ts";

/** The figures of one dimension: what facts and formulas give for each of its values, and what is taken of them. */
type Dimension = { name: string; facts: FactMetric[]; derived: DerivedMetric[]; takes: DerivedMetric[] };

const isTake = (metric: Metric): metric is DerivedMetric => metric.kind === "derived" && metric.formula.op === "take";

export function dimensionsOf(metrics: readonly Metric[]): Dimension[] {
  const names = [...new Set(metrics.flatMap((m) => m.each ?? []))];
  return names.map((name) => {
    const own = metrics.filter((m) => m.each === name);
    const keys = new Set(own.map((m) => m.key));
    return {
      name,
      facts: own.filter((m) => m.kind === "fact"),
      derived: own.filter((m) => m.kind === "derived"),
      takes: metrics.filter(isTake).filter((m) => m.from.some((key) => keys.has(key))),
    };
  });
}

/** One row for a partner: each metric of the dimension as an object by value, and the figures taken of it. */
export function dimensionSql(
  program: Program,
  dimension: Dimension,
  options: ScanOptions,
  column: (key: string) => Sql,
): Sql {
  const scans = factGroups(program, dimension.facts).map((group) => keyedSql(program, group, options, column));
  const [first = sql`select null::uuid as partner_id, null::text as k0 where false`, ...others] = scans;
  const joined = others.reduce(
    (all, scan, i) => sql`${all} full join (${scan}) g${sql.raw(String(i + 1))} using (partner_id, k0)`,
    sql`(${first}) g0`,
  );
  const partner = columns("p");
  const bind = (path: string): Sql => {
    if (path === "asOf") return dateParameter(options.asOf);
    const ofPartner = partnerSql(program, path);
    return ofPartner ? partner.of(ofPartner) : column(path.slice("metric.".length));
  };
  // A first pass finds the columns of the partner that the formulas read.
  withLayers(sql.empty, dimension.derived, column, bind);
  const withPartner =
    partner.list().length > 0
      ? sql`select g.*, ${sql.join(partner.list())} from (select * from ${joined}) g join app.partner p on p.vendor_id = ${options.vendorId}::uuid and p.id = g.partner_id`
      : sql`select * from ${joined}`;
  const rows = withLayers(withPartner, dimension.derived, column, bind);
  const apart = [...dimension.facts, ...dimension.derived].map(
    (m) =>
      sql`jsonb_object_agg(k0, trim_scale((${column(m.key)})::numeric)::text) filter (where ${column(m.key)} is not null) as ${column(m.key)}`,
  );
  const taken = dimension.takes.flatMap((m) =>
    m.formula.op === "take"
      ? [sql`${takeSql(m.formula.take, sql`t.${column(m.formula.of)}`, null)} as ${column(m.key)}`]
      : [],
  );
  return sql`select t.partner_id, ${sql.join([...apart, ...taken])} from (${rows}) t group by t.partner_id`;
}
