import { sql, type Sql } from "@fairway/rules";
import type { FactMetric, Take } from "../model.ts";
import type { FactScan } from "./fact-scan.ts";
import { numberLiteral, quotient } from "./literals.ts";

/** The aggregate of a metric over values. Over no facts, sums and counts are null or 0 as PostgreSQL has them. */
export function aggregateOver(
  metric: FactMetric,
  value: Sql,
  newestFirst: Sql,
  filter = sql.empty,
  filterKnown = filter,
): Sql {
  switch (metric.aggregate) {
    case "count":
      return sql`count(*)${filter}`;
    case "distinct":
      return sql`count(distinct ${value})${filter}`;
    case "average":
      return quotient(sql`sum(${value})${filter}`, sql`count(${value})${filter}`);
    case "median": {
      // The middle value, or the mean of the two in the middle; exact, which percentile_cont is not.
      const middle = (order: string) =>
        sql`percentile_disc(0.5) within group (order by ${value}${sql.raw(order)})${filter}`;
      return sql`(${middle("")} + ${middle(" desc")}) * 0.5`;
    }
    case "latest":
      return sql`(array_agg(${value} order by ${newestFirst})${filterKnown})[1]`;
    default:
      return sql`${sql.raw(metric.aggregate)}(${value})${filter}`;
  }
}

/** The aggregate of a metric over the rows of its scan. */
export function aggregateSql(metric: FactMetric, scan: FactScan): Sql {
  const value = scan.scope.value(metric);
  const filterKnown = metric.aggregate === "latest" ? scan.filter(metric, [sql`${value} is not null`]) : undefined;
  return aggregateOver(metric, value, sql.raw("d desc, id desc"), scan.filter(metric), filterKnown);
}

/** Whether no facts at all means 0 rather than unknown. */
export const isZeroOverNothing = (metric: FactMetric): boolean => {
  if (metric.take === "count") return true;
  return ["count", "sum", "distinct"].includes(metric.aggregate) && metric.take !== "average" && metric.take !== "min";
};

/** One figure out of those of a dimension; figures that no fact made are null and left out. */
export function takeSql(take: Take, figure: Sql, atLeast: string | null): Sql {
  const enough = atLeast === null ? sql.empty : sql` filter (where ${figure} >= ${numberLiteral(atLeast)})`;
  switch (take) {
    case "count":
      return sql`count(${figure})${enough}`;
    case "average":
      return quotient(sql`sum(${figure})${enough}`, sql`count(${figure})${enough}`);
    default:
      return sql`${sql.raw(take)}(${figure})${enough}`;
  }
}
