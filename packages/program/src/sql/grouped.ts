import { sql, type Sql } from "@fairway/rules";
import type { FactKind, FactMetric, Grouping, Program } from "../model.ts";
import { aggregateSql, takeSql } from "./aggregate.ts";
import { factScan, type ScanOptions } from "./fact-scan.ts";
import { columns } from "./literals.ts";

/** The kind of fact that a metric measures. */
export const kindOf = (program: Program, metric: FactMetric): FactKind => {
  const kind = program.kinds.find((k) => k.key === metric.factKind);
  if (!kind) throw new Error(`a checked document names the kind ${metric.factKind}, which is not there`);
  return kind;
};

type FactGroup = { kind: FactKind; by: readonly Grouping[]; metrics: FactMetric[] };

/** Metrics that can share a scan: of one kind, and measured by the same things. */
export function factGroups(program: Program, metrics: readonly FactMetric[]): FactGroup[] {
  const groups = new Map<string, FactGroup>();
  for (const metric of metrics) {
    const key = `${metric.factKind} ${JSON.stringify(metric.by)}`;
    const group = groups.get(key) ?? { kind: kindOf(program, metric), by: metric.by, metrics: [] };
    group.metrics.push(metric);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** One row for a partner with the figures of a group: one scan, and where it measures by something one more step. */
export function groupSql(program: Program, group: FactGroup, options: ScanOptions, column: (key: string) => Sql): Sql {
  if (group.by.length === 0) {
    const scan = factScan(program, group.kind, group.metrics, options);
    const figures = group.metrics.map((m) => sql`${aggregateSql(m, scan)} as ${column(m.key)}`);
    return sql`select partner_id, ${sql.join(figures)} from ${scan.from()} group by partner_id`;
  }
  const taken = group.metrics.flatMap((m) =>
    m.take ? [sql`${takeSql(m.take, column(m.key), m.atLeast)} as ${column(m.key)}`] : [],
  );
  return sql`select partner_id, ${sql.join(taken)} from (${keyedSql(program, group, options, column)}) g group by partner_id`;
}

/** One row for a partner and each value it is measured by (`k0`, `k1`, …); values that are missing are left out. */
export function keyedSql(program: Program, group: FactGroup, options: ScanOptions, column: (key: string) => Sql): Sql {
  const scan = factScan(program, group.kind, group.metrics, options);
  const keys = columns("k");
  group.by.forEach((by) => keys.of(scan.scope.key(by)));
  const figures = group.metrics.map((m) => {
    const figure = aggregateSql(m, scan);
    // A count over no facts is no figure: the value belongs to another metric of the scan.
    const isCount = m.aggregate === "count" || m.aggregate === "distinct";
    return sql`${isCount ? sql`nullif(${figure}, 0)` : figure} as ${column(m.key)}`;
  });
  const names = keys.list().map((_, i) => sql.raw(`k${i}`));
  const grouped = sql`select partner_id, ${sql.join([...keys.list(), ...figures])} from ${scan.from()} group by partner_id, ${sql.join(names)}`;
  return sql`select * from (${grouped}) c where ${sql.join(
    names.map((k) => sql`${k} is not null`),
    " and ",
  )}`;
}
