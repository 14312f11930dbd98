import { sql, type Sql } from "@fairway/rules";
import type { FactKind, FactMetric, Program } from "../model.ts";
import { counted, isFact, onlyPartner, type OnePartner } from "./evidence.ts";
import { factScan, rangeOf, sharedFacts, span, within, type ScanOptions } from "./fact-scan.ts";
import { instantParameter, keyLiteral } from "./literals.ts";
import { linesBefore } from "./lines.ts";

/** One partner, and the instant by which things were known; what is known now is compared with it. */
export type SinceThen = OnePartner & { readonly knownBy: Temporal.Instant };

export type LateFactsOptions = SinceThen & {
  /** Where the last page ended. */
  readonly after?: { readonly learnedAt: string; readonly id: string };
  readonly limit: number;
};

/** The facts of a kind that count for at least one metric, whatever was known when. */
function relevantSql(program: Program, kind: FactKind, metrics: readonly FactMetric[], options: ScanOptions): Sql {
  const scan = factScan(program, kind, metrics, options);
  const counts = metrics.map((m) => {
    const all = [...scan.conditions(m), ...counted(m, scan)];
    return all.length === 0 ? sql.raw("true") : sql`(${sql.join(all, " and ")})`;
  });
  const from = scan.from();
  return sql`select id from (select * from ${from}) s where ${sql.join(counts, " or ")}`;
}

/** The facts that count now and had not arrived then, and those that counted then and have been taken back since. */
function changedSql(program: Program, facts: readonly FactMetric[], options: SinceThen): Sql | null {
  const whole = span(facts.map((m) => rangeOf(program, m, options.asOf)));
  if (!whole) return null;
  const kinds = [...new Set(facts.map((m) => m.factKind))];
  const days = within(sql.raw("f.occurred_on"), whole);
  const then = instantParameter(options.knownBy);
  return sql`select f.*, r.recorded_at as reversed_at, r.reason as reversal_reason, r.replaced_by,
      coalesce(r.recorded_at, f.recorded_at) as learned_at
    from app.fact f left join app.fact_reversal r
      on r.vendor_id = ${options.vendorId}::uuid and r.partner_id = ${options.partnerId}::uuid and r.fact_id = f.id
    where f.vendor_id = ${options.vendorId}::uuid and f.partner_id = ${options.partnerId}::uuid
      and f.kind = any(${kinds}::text[]) and ${sql.join(days, " and ")}
      and case when r.fact_id is null then f.recorded_at > ${then} else f.recorded_at <= ${then} and r.recorded_at > ${then} end`;
}

/**
 * What became known after an instant about the days up to the as-of date, newest first: facts that arrived later, and
 * facts that were taken back later (`reversed_at`). Only those that some metric counts. `list` gives `id`, `kind`,
 * `occurred_on`, `source`, `reference`, `data` as text, `recorded_at`, `reversed_at`, `reversal_reason`, `replaced_by`
 * and `learned_at`; `summary` the numbers `late` and `reversed`.
 */
export function lateFacts(program: Program, options: LateFactsOptions): { list: Sql; summary: Sql } {
  const facts = program.metrics.filter(isFact);
  const changed = changedSql(program, facts, options);
  if (!changed) {
    const nothing = sql.raw("select null::uuid as id where false");
    return { list: nothing, summary: sql.raw("select 0 as late, 0 as reversed") };
  }
  const shared = { ...onlyPartner(options), shared: true };
  const parts = program.kinds.flatMap((kind) => {
    const metrics = facts.filter((m) => m.factKind === kind.key);
    return metrics.length === 0 ? [] : [relevantSql(program, kind, metrics, shared)];
  });
  const before = sql`with fact as materialized (${changed}), relevant as (
    select * from fact where id in (${sql.join(parts, " union all ")}))`;
  const after = options.after
    ? sql` where (learned_at, id) < (${options.after.learnedAt}::timestamptz, ${options.after.id}::uuid)`
    : sql.empty;
  const list = sql.raw(
    "id, kind, occurred_on, source, reference, data::text as data, recorded_at, reversed_at, reversal_reason, replaced_by, learned_at",
  );
  return {
    list: sql`${before} select ${list} from relevant${after} order by learned_at desc, id desc limit ${options.limit}`,
    summary: sql`${before} select count(*) filter (where reversed_at is null) as late, count(reversed_at) as reversed from relevant`,
  };
}

/** Whether what the facts add makes the figure, fact by fact. */
const adds = ({ aggregate, take }: FactMetric): boolean =>
  (aggregate === "sum" || aggregate === "count") && (take === null || take === "sum");

/**
 * What each of these facts adds to which metric, as things are known now or were known by an instant: rows of `id`,
 * `metric` and `contribution` as text, null where the figure is not a sum.
 */
export function factContributions(program: Program, options: OnePartner & { readonly facts: readonly string[] }): Sql {
  const facts = program.metrics.filter(isFact);
  const shared = sharedFacts(program, facts, onlyPartner(options));
  const parts = facts.map((metric) => {
    const lines = linesBefore(program, metric, shared.options);
    return sql`select id, ${keyLiteral(metric.key)} as metric, contribution from (${lines} select id, ${adds(metric) ? sql.raw("contribution") : sql.raw("null::numeric as contribution")} from line) own
      where id = any(${options.facts}::uuid[])`;
  });
  if (parts.length === 0)
    return sql.raw("select null::uuid as id, null::text as metric, null::text as contribution where false");
  return sql`${shared.before}select id, metric, trim_scale(contribution)::text as contribution from (${sql.join(parts, " union all ")}) every_metric`;
}
