import { sql, type Sql } from "@fairway/rules";
import type { DerivedMetric, Metric } from "../model.ts";
import { derivedSql, type Bind } from "./formula.ts";

/** The column that holds a metric, by its place in the program. */
export const metricColumns = (metrics: readonly Metric[]): ((key: string) => Sql) => {
  const places = new Map(metrics.map((m, i) => [m.key, sql.raw(`m${i}`)]));
  return (key) => {
    const column = places.get(key);
    if (!column) throw new Error(`a checked document names the metric ${key}, which is not there`);
    return column;
  };
};

/** Each metric stands one layer above the highest of its inputs; inputs that are columns already do not count. */
function layersOf(derived: readonly DerivedMetric[]): DerivedMetric[][] {
  const depth = new Map<string, number>();
  const layers: DerivedMetric[][] = [];
  for (const metric of derived) {
    const at = Math.max(0, ...metric.from.map((key) => (depth.get(key) ?? -1) + 1));
    depth.set(metric.key, at);
    (layers[at] ??= []).push(metric);
  }
  return layers;
}

/**
 * Wraps a statement in one select for each layer of derived metrics. The fence (`offset 0`) keeps the planner from
 * writing each formula out again in every place that uses it.
 */
export function withLayers(
  base: Sql,
  derived: readonly DerivedMetric[],
  column: (key: string) => Sql,
  bind: Bind,
): Sql {
  return layersOf(derived).reduce(
    (inner, layer) =>
      sql`select l.*, ${sql.join(layer.map((m) => sql`${derivedSql(m, bind)} as ${column(m.key)}`))} from (${inner} offset 0) l`,
    base,
  );
}
