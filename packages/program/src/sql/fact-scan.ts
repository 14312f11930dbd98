import { windowRange, type DateRange } from "@fairway/kernel";
import { sql, type Sql } from "@fairway/rules";
import type { FactKind, FactMetric, Program } from "../model.ts";
import { columns, dateParameter, instantParameter } from "./literals.ts";
import { populationSql, type MeasureOptions } from "./population.ts";
import { factScope, type FactScope } from "./scope.ts";

/** The days that any of the windows holds. */
export function span(ranges: readonly DateRange[]): DateRange | null {
  const [first] = ranges;
  if (!first) return null;
  return ranges.reduce<DateRange>(
    (whole, range) => ({
      from:
        whole.from && range.from && (Temporal.PlainDate.compare(whole.from, range.from) <= 0 ? whole.from : range.from),
      to: Temporal.PlainDate.compare(whole.to, range.to) >= 0 ? whole.to : range.to,
    }),
    first,
  );
}

/** The condition on a day, so far as the days around it do not say it already. */
export function within(day: Sql, range: DateRange, around?: DateRange): Sql[] {
  const after =
    range.from && !(around?.from && range.from.equals(around.from))
      ? [sql`${day} >= ${dateParameter(range.from)}`]
      : [];
  return around && range.to.equals(around.to) ? after : [...after, sql`${day} <= ${dateParameter(range.to)}`];
}

/** Of these partners, arrived and not taken back by the instant that is asked for. */
function counting(options: MeasureOptions): Sql[] {
  const { knownBy } = options;
  const by = (column: string) => (knownBy ? sql` and ${sql.raw(column)} <= ${instantParameter(knownBy)}` : sql.empty);
  return [
    sql`f.vendor_id = ${options.vendorId}::uuid${populationSql("f.partner_id", options)}${by("f.recorded_at")}`,
    sql`not exists (select 1 from app.fact_reversal r where r.vendor_id = ${options.vendorId}::uuid
      and r.fact_id = f.id${populationSql("r.partner_id", options)}${by("r.recorded_at")})`,
  ];
}

export const rangeOf = (program: Program, metric: FactMetric, asOf: Temporal.PlainDate): DateRange =>
  windowRange(metric.window, asOf, program.fiscalYear);

/** Whose facts are scanned; `shared` where they stand in the common table `fact` already. */
export type ScanOptions = MeasureOptions & { readonly shared?: boolean };

/**
 * For a few partners it is the planning of many partitions that takes the time: their facts are then read once, into
 * a common table in front of the statement. For whole populations each scan reads for itself, in parallel.
 */
export function sharedFacts(
  program: Program,
  metrics: readonly FactMetric[],
  options: MeasureOptions,
): { before: Sql; options: ScanOptions } {
  const whole = span(metrics.map((m) => rangeOf(program, m, options.asOf)));
  if (!("ids" in options.partners) || !whole) return { before: sql.empty, options };
  const kinds = [...new Set(metrics.map((m) => m.factKind))];
  const conditions = [
    ...counting(options),
    sql`f.kind = any(${kinds}::text[])`,
    ...within(sql.raw("f.occurred_on"), whole),
  ];
  const before = sql`with fact as materialized (select f.* from app.fact f where ${sql.join(conditions, " and ")}) `;
  return { before, options: { ...options, shared: true } };
}

/** The facts of one kind that some metrics need, read once, each value taken out of the record once. */
export type FactScan = {
  readonly scope: FactScope;
  /** What a fact of the scan must meet to count for one of the metrics; nothing where every fact counts. */
  conditions(metric: FactMetric): Sql[];
  /** The same as `filter (where …)`. */
  filter(metric: FactMetric, more?: readonly Sql[]): Sql;
  /** The scan, to be written once everything was asked of its scope. */
  from(): Sql;
};

/** Columns and joins that a scan carries beside what its metrics read. */
type ScanExtras = { readonly columns?: readonly Sql[]; readonly joins?: Sql; readonly partner?: boolean };

export function factScan(
  program: Program,
  kind: FactKind,
  metrics: readonly FactMetric[],
  options: ScanOptions,
  more: ScanExtras = {},
): FactScan {
  const cols = columns("f");
  const scope = factScope(program, kind, options.asOf, cols);
  const ranges = new Map(metrics.map((m) => [m.key, rangeOf(program, m, options.asOf)]));
  const whole = span([...ranges.values()]);
  const wheres = new Set(metrics.map((m) => m.where?.source ?? ""));
  const [only] = metrics;
  const common = wheres.size === 1 && only?.where ? scope.rule(only.where) : null;
  const conditions = (metric: FactMetric): Sql[] => {
    const range = ranges.get(metric.key);
    const days = range && whole ? within(sql.raw("d"), range, whole) : [];
    return metric.where && !common ? [...days, scope.rule(metric.where)] : days;
  };
  return {
    scope,
    conditions,
    filter(metric, more = []) {
      const all = [...conditions(metric), ...more];
      return all.length === 0 ? sql.empty : sql` filter (where ${sql.join(all, " and ")})`;
    },
    from() {
      const days = whole ? within(sql.raw("f.occurred_on"), whole) : [];
      const partner =
        more.partner || scope.readsPartner()
          ? sql` join app.partner p on p.vendor_id = ${options.vendorId}::uuid and p.id = f.partner_id`
          : sql.empty;
      const list = sql.join([
        sql.raw("f.partner_id, f.occurred_on as d, f.id"),
        ...(more.columns ?? []),
        ...cols.list(),
      ]);
      const conditions = [sql`f.kind = ${kind.key}`, ...days, ...(options.shared ? [] : counting(options))];
      const scan = sql`select ${list} from ${sql.raw(options.shared ? "fact" : "app.fact")} f${partner}${more.joins ?? sql.empty}
        where ${sql.join(conditions, " and ")} offset 0`;
      return common ? sql`(${scan}) s where ${common}` : sql`(${scan}) s`;
    },
  };
}
