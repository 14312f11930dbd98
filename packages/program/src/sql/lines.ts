import { sql, type Sql } from "@fairway/rules";
import type { FactMetric, Program } from "../model.ts";
import { aggregateOver } from "./aggregate.ts";
import { counted, onlyPartner, type OnePartner } from "./evidence.ts";
import { factScan, type ScanOptions } from "./fact-scan.ts";
import { kindOf } from "./grouped.ts";
import { numberLiteral } from "./literals.ts";

export type LinesOptions = OnePartner & {
  /** Where the last page ended. */
  readonly after?: { readonly occurredOn: string; readonly id: string };
  readonly limit: number;
};

/**
 * The facts behind a metric, newest first. `lines` gives `id`, `occurred_on`, `source`, `reference`, `data` and
 * `contribution` as text, `recorded_at`, and `counts_for`, the person, customer or group that the line counts for.
 * `summary` gives their `count` and the `sum` of all contributions, which is the figure for sums and counts;
 * contributions are null where a figure is not a sum. A derived metric has no facts of its own, but inputs.
 */
export type MetricLines =
  | { readonly kind: "facts"; readonly lines: Sql; readonly summary: Sql }
  | { readonly kind: "derived"; readonly from: readonly string[] };

/** Every fact that counts, with its value `v` and the group `k` that it belongs to. */
function factsSql(program: Program, metric: FactMetric, options: ScanOptions): Sql {
  const columns = ["f.source", "f.reference", "f.recorded_at", "f.data::text as data"].map(sql.raw);
  const scan = factScan(program, kindOf(program, metric), [metric], options, { columns });
  const value = scan.scope.value(metric);
  const keys = metric.by.map((by) => scan.scope.key(by));
  const group =
    keys.length === 0
      ? sql.raw("null::text")
      : keys.length === 1
        ? sql.join(keys)
        : sql`concat_ws(' · ', ${sql.join(keys)})`;
  const from = scan.from();
  const conditions = counted(metric, scan);
  const where = conditions.length === 0 ? sql.empty : sql` where ${sql.join(conditions, " and ")}`;
  const list = sql.raw("s.id, s.d as occurred_on, s.source, s.reference, s.recorded_at, s.data");
  return sql`select ${list}, ${value} as v, ${group} as k from (select * from ${from}) s${where}`;
}

/** The groups whose facts make the figure: the best one, those that reach `atLeast`, or all. */
function chosenSql(metric: FactMetric): Sql {
  const enough = metric.atLeast === null ? sql.empty : sql` where x >= ${numberLiteral(metric.atLeast)}`;
  const best =
    metric.take === "max"
      ? sql` order by x desc, k limit 1`
      : metric.take === "min"
        ? sql` order by x, k limit 1`
        : sql.empty;
  const figure = aggregateOver(metric, sql.raw("v"), sql.raw("occurred_on desc, id desc"));
  return sql`select k from (select k, ${figure} as x from own group by k) figure${enough}${best}`;
}

function contributionSql(metric: FactMetric): Sql {
  const first = (over: string) =>
    sql`(case when row_number() over (partition by ${sql.raw(over)} order by occurred_on, id) = 1 then 1 else 0 end)::numeric`;
  if (metric.take === "count") return first("k");
  if (metric.take === "average") return sql.raw("null::numeric");
  switch (metric.aggregate) {
    case "sum":
      return sql.raw("v::numeric");
    case "count":
      return sql.raw("1::numeric");
    case "distinct":
      return first("k, v");
    default:
      return sql.raw("null::numeric");
  }
}

/** The facts behind a metric in front of a statement: `line`, each with its `contribution` and what it `counts_for`. */
export function linesBefore(program: Program, metric: FactMetric, options: ScanOptions): Sql {
  const grouped = metric.by.length > 0 && metric.take !== null;
  const countsFor = metric.aggregate === "distinct" && metric.take !== "count" ? "v::text" : "k";
  const chosen = grouped ? sql` where k in (${chosenSql(metric)})` : sql.empty;
  return sql`with own as materialized (${factsSql(program, metric, options)}), line as (
    select id, occurred_on, source, reference, recorded_at, data, ${contributionSql(metric)} as contribution, ${sql.raw(countsFor)} as counts_for
    from own${chosen})`;
}

/** The statements that list the facts of one metric of one partner. */
export function metricLines(program: Program, key: string, options: LinesOptions): MetricLines {
  const metric = program.metrics.find((m) => m.key === key);
  if (!metric) return { kind: "derived", from: [] };
  if (metric.kind === "derived") return { kind: "derived", from: metric.from };
  const all = linesBefore(program, metric, onlyPartner(options));
  const after = options.after
    ? sql` where (occurred_on, id) < (${options.after.occurredOn}::date, ${options.after.id}::uuid)`
    : sql.empty;
  return {
    kind: "facts",
    lines: sql`${all} select id, occurred_on, source, reference, recorded_at, data, trim_scale(contribution)::text as contribution, counts_for
      from line${after} order by occurred_on desc, id desc limit ${options.limit}`,
    summary: sql`${all} select count(*) as count, trim_scale(sum(contribution))::text as sum from line`,
  };
}
