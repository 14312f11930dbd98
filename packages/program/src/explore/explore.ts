import { sql, type Rule, type Sql } from "@fairway/rules";
import { standalone, type Checker } from "../build/checker.ts";
import { factEnvironment } from "../build/environment.ts";
import { labelIn } from "../build/labels.ts";
import { suggest } from "../document/suggest.ts";
import type { FactMetric, Label, Metric, Program } from "../model.ts";
import { aggregateSql, isZeroOverNothing } from "../sql/aggregate.ts";
import { counted } from "../sql/evidence.ts";
import { factScan } from "../sql/fact-scan.ts";
import { kindOf } from "../sql/grouped.ts";
import { dateParameter, quotient } from "../sql/literals.ts";
import { measure } from "../sql/measure.ts";
import { periodSql } from "../sql/period.ts";
import { factSql, partnerSql } from "../sql/scope.ts";
import { unitIn } from "../words/format.ts";
import { dimensionFields, isFactMeasure, measureOf } from "./measures.ts";
import type { ExploreOptions, ExploreQuery, ExploreResult } from "./query.ts";

const dimensionsMax = 3;

/** The window of a query: what it says, or the measure's own where it says nothing. */
function windowOf(metric: FactMetric, query: ExploreQuery, asOf: Temporal.PlainDate): FactMetric["window"] {
  const { from, to } = query;
  if (from === undefined && to === undefined && query.period === undefined) return metric.window;
  if (from === undefined && to === undefined) return { kind: "lifetime" };
  const last = to ?? asOf;
  return { kind: "between", from: from ?? Temporal.PlainDate.from("1970-01-01"), to: last };
}

type Dimensions = { readonly columns: readonly Sql[]; readonly joins: Sql };

/** Columns of `app.partner p`, of the facts `f`, and of joined standings, as text. */
function dimensionColumns(
  program: Program,
  metric: FactMetric | null,
  keys: readonly string[],
  options: ExploreOptions,
  partnerId: string,
): Dimensions {
  const joins: Sql[] = [];
  const columns = keys.map((key, i) => {
    const track = /^partner\.tier\.(.+)$/.exec(key)?.[1];
    if (track !== undefined) {
      const alias = sql.raw(`st${i}`);
      joins.push(sql` left join app.standing ${alias} on ${alias}.vendor_id = ${options.vendorId}::uuid and ${alias}.program_id = ${options.programId}::uuid
        and ${alias}.as_of = ${dateParameter(options.asOf)} and ${alias}.partner_id = ${sql.raw(partnerId)} and ${alias}.track = ${track}`);
      return sql`${alias}.tier`;
    }
    if (key === "partner.name") return sql.raw("p.name");
    const found = partnerSql(program, key) ?? (metric ? factSql(kindOf(program, metric), key) : null);
    if (!found) throw new Error(`a checked dimension ${key} is not there`);
    return sql`(${found})::text`;
  });
  return { columns, joins: sql.join(joins, "") };
}

function factQuery(
  program: Program,
  metric: FactMetric,
  where: Rule | null,
  query: ExploreQuery,
  options: ExploreOptions,
): Sql {
  const population = { vendorId: options.vendorId, asOf: query.to ?? options.asOf, partners: { all: true } as const };
  const asked = { ...metric, window: windowOf(metric, query, population.asOf) };
  const by = query.by ?? [];
  const { columns, joins } = dimensionColumns(program, metric, by, options, "f.partner_id");
  const period = query.period ? [sql`${periodSql(program, sql.raw("f.occurred_on"), query.period)} as period`] : [];
  const scan = factScan(program, kindOf(program, metric), [asked], population, {
    columns: [...columns.map((c, i) => sql`${c} as d${sql.raw(String(i))}`), ...period],
    joins,
    partner: by.some((key) => key.startsWith("partner.")),
  });
  const figure = aggregateSql(asked, scan);
  const conditions = [...(where ? [scan.scope.rule(where)] : []), ...counted(metric, scan)];
  const condition = conditions.length === 0 ? sql.empty : sql` where ${sql.join(conditions, " and ")}`;
  const value = isZeroOverNothing(asked) ? sql`coalesce(${figure}, 0)` : figure;
  const names = columns.map((_, i) => `d${i}`);
  return resultSql(
    sql`select * from (select * from ${scan.from()}) s${condition}`,
    value,
    names,
    query.period !== undefined,
    options.limit,
  );
}

/** Groups rows that have the columns `names` and `period`, with their total first. */
function resultSql(from: Sql, value: Sql, names: readonly string[], hasPeriod: boolean, limit: number): Sql {
  const all = [...names, ...(hasPeriod ? ["period"] : [])];
  const keys = names.length === 0 ? sql.raw("array[]::text[]") : sql.raw(`array[${names.join(", ")}]`);
  const isTotal = all.length === 0 ? sql.raw("true") : sql.raw(`grouping(${all.join(", ")}) > 0`);
  const sets = all.length === 0 ? sql.raw("()") : sql.raw(`grouping sets ((), (${all.join(", ")}))`);
  const order = hasPeriod ? sql.raw("period, keys") : sql`${value} desc nulls last, keys`;
  return sql`select ${isTotal} as is_total, ${keys} as keys, ${sql.raw(hasPeriod ? "period" : "null::date as period")},
      trim_scale((${value})::numeric)::text as value, count(*) as fact_count
    from (${from}) x group by ${sets} order by is_total desc, ${order} limit ${limit + 2}`;
}

/** Figures that no single fact adds to are measured for each partner and averaged. */
function partnerQuery(program: Program, metric: Metric, query: ExploreQuery, options: ExploreOptions): Sql {
  const by = query.by ?? [];
  const { columns, joins } = dimensionColumns(program, null, by, options, "p.id");
  const measured = measure(program, {
    vendorId: options.vendorId,
    asOf: query.to ?? options.asOf,
    partners: { all: true },
  });
  const list = [
    sql`(m.metrics->>${metric.key})::numeric as figure`,
    ...columns.map((c, i) => sql`${c} as d${sql.raw(String(i))}`),
  ];
  const rows = sql`select ${sql.join(list)} from (${measured}) m
    join app.partner p on p.vendor_id = ${options.vendorId}::uuid and p.id = m.partner_id${joins} where m.metrics->>${metric.key} is not null`;
  return resultSql(
    rows,
    quotient(sql.raw("sum(figure)"), sql.raw("count(figure)")),
    columns.map((_, i) => `d${i}`),
    false,
    options.limit,
  );
}

function checkDimensions(
  program: Program,
  metric: Metric,
  query: ExploreQuery,
  options: ExploreOptions,
  check: Checker,
): { key: string; label: string }[] {
  const kind = isFactMeasure(metric) ? metric.factKind : null;
  const known = dimensionFields(program, options.locale).filter((d) => d.kind === null || d.kind === kind);
  const by = query.by ?? [];
  if (by.length > dimensionsMax)
    check.add(["by"], `A table has at most ${dimensionsMax} dimensions.`, "Leave some out.");
  return by.flatMap((key) => {
    const dimension = known.find((d) => d.key === key);
    if (dimension) return [{ key, label: dimension.label }];
    check.add(
      ["by"],
      `“${key}” is nothing that ${metric.key} can be shown by.`,
      suggest(
        key,
        known.map((d) => d.key),
      ),
    );
    return [];
  });
}

function whereOf(program: Program, metric: Metric, text: string, check: Checker): Rule | null {
  if (!isFactMeasure(metric)) {
    check.add(
      ["where"],
      `${metric.key} is measured for whole partners, so that no facts can be chosen.`,
      "Leave the condition out, or measure something like sum(kind.field).",
    );
    return null;
  }
  const rule = check.rule(["where"], text, factEnvironment(kindOf(program, metric), program.attributes));
  if (rule && rule.type.kind !== "bool")
    check.add(["where"], "This is not a condition.", "Write one such as partner.region == 'Europe'.");
  return rule;
}

const perPartner: Label = { en: "average per partner", de: "Durchschnitt je Partner" };

/** A measure by up to three dimensions and a period, as one statement; problems where it asks for what is not there. */
export function explore(program: Program, query: ExploreQuery, options: ExploreOptions): ExploreResult {
  const check = standalone();
  const metric = measureOf(program, query.measure, check);
  if (!metric) return { ok: false, problems: check.problems };
  const overFacts = isFactMeasure(metric);
  const dimensions = checkDimensions(program, metric, query, options, check);
  const where = query.where === undefined ? null : whereOf(program, metric, query.where, check);
  if (query.period && !overFacts) {
    check.add(
      ["period"],
      `${metric.key} is measured for whole partners as of a date, not by period.`,
      "Leave the period out, or measure something like sum(kind.field).",
    );
  }
  if (check.problems.length > 0) return { ok: false, problems: check.problems };
  const label = labelIn(metric.label, options.locale);
  return {
    ok: true,
    sql: overFacts ? factQuery(program, metric, where, query, options) : partnerQuery(program, metric, query, options),
    measure: {
      key: metric.key,
      label: overFacts ? label : `${label} (${labelIn(perPartner, options.locale)})`,
      type: metric.type,
      unit: unitIn(program, metric.unit, options.locale),
    },
    dimensions,
    additive: overFacts && (metric.aggregate === "sum" || metric.aggregate === "count"),
  };
}
