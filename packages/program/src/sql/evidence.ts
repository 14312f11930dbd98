import { sql, type Sql } from "@fairway/rules";
import type { FactKind, FactMetric, Metric, Program } from "../model.ts";
import { factScan, sharedFacts, type FactScan, type ScanOptions } from "./fact-scan.ts";
import { keyLiteral } from "./literals.ts";
import type { MeasureOptions } from "./population.ts";

export type OnePartner = Pick<MeasureOptions, "vendorId" | "asOf" | "knownBy"> & { readonly partnerId: string };

export const onlyPartner = ({ vendorId, partnerId, asOf, knownBy }: OnePartner): MeasureOptions => ({
  vendorId,
  asOf,
  knownBy,
  partners: { ids: [partnerId] },
});

export const isFact = (metric: Metric): metric is FactMetric => metric.kind === "fact";

/** Facts without a value, or without what they are measured by, are counted by nothing. */
export const counted = (metric: FactMetric, scan: FactScan): Sql[] => {
  const needed = [
    ...(metric.aggregate === "count" ? [] : [scan.scope.value(metric)]),
    ...metric.by.map(scan.scope.key),
  ];
  return needed.map((value) => sql`${value} is not null`);
};

function kindSql(program: Program, kind: FactKind, metrics: readonly FactMetric[], options: ScanOptions): Sql {
  const scan = factScan(program, kind, metrics, options, { columns: [sql.raw("f.source"), sql.raw("f.recorded_at")] });
  const figures = metrics.flatMap((m, i) => {
    const filter = scan.filter(m, counted(m, scan));
    const at = sql.raw(String(i));
    return [sql`count(*)${filter} as c${at}`, sql`max(recorded_at)${filter} as t${at}`];
  });
  const rows = metrics.map((m, i) => sql`(${keyLiteral(m.key)}, c${sql.raw(String(i))}, t${sql.raw(String(i))})`);
  return sql`select v.metric, v.fact_count, g.source, v.newest_at
    from (select source, ${sql.join(figures)} from ${scan.from()} group by source) g
    cross join lateral (values ${sql.join(rows)}) v(metric, fact_count, newest_at) where v.fact_count > 0`;
}

/** The facts behind every metric of one partner: rows of `metric`, `fact_count`, `source`, `newest_at`. */
export function metricEvidence(program: Program, options: OnePartner): Sql {
  const facts = program.metrics.filter(isFact);
  const shared = sharedFacts(program, facts, onlyPartner(options));
  const parts = program.kinds.flatMap((kind) => {
    const metrics = facts.filter((m) => m.factKind === kind.key);
    return metrics.length === 0 ? [] : [kindSql(program, kind, metrics, shared.options)];
  });
  return parts.length > 0
    ? sql`${shared.before}${sql.join(parts, " union all ")}`
    : sql`select null::text as metric, 0::bigint as fact_count, null::text as source, null::timestamptz as newest_at where false`;
}
