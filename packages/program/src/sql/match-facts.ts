import { sql, type Rule, type Sql } from "@fairway/rules";
import type { FactMetric, Program } from "../model.ts";
import { factScan } from "./fact-scan.ts";

export type FactMatchOptions = {
  readonly vendorId: string;
  readonly asOf: Temporal.PlainDate;
  /** The first day of the facts that are looked at; the last is `asOf`. */
  readonly from: Temporal.PlainDate;
};

export type FactMatching = {
  /** One row: `matches` of `total` facts. */
  readonly count: Sql;
  /**
   * Rows of `id`, `partner_id`, `occurred_on`, `source`, `reference` and `data` (texts by field), newest first: facts for
   * which the condition holds, or with `holds: false` those for which it does not.
   */
  list(page: { readonly limit: number; readonly holds: boolean }): Sql;
};

/** Statements over the facts of one kind, for a condition that `parseFactCondition` gave. */
export function matchingFacts(program: Program, kindKey: string, rule: Rule, options: FactMatchOptions): FactMatching {
  const kind = program.kinds.find(({ key }) => key === kindKey);
  if (!kind) throw new Error(`a checked condition is over ${kindKey}, which is not there`);
  const metric: FactMetric = {
    key: "match",
    kind: "fact",
    label: { en: "match" },
    type: "integer",
    unit: null,
    note: null,
    headline: false,
    helper: true,
    aggregate: "count",
    factKind: kindKey,
    window: { kind: "between", from: options.from, to: options.asOf },
    value: null,
    where: null,
    rate: [],
    by: [],
    take: null,
    atLeast: null,
    each: null,
    from: [],
  };
  const population = { vendorId: options.vendorId, asOf: options.asOf, partners: { all: true } as const };
  const texts = "(select jsonb_object_agg(e.key, e.value) from jsonb_each_text(f.data) e)";
  const columns = ["f.source", "f.reference", `${texts} as data`].map(sql.raw);
  const scanned = (more: readonly Sql[]) => {
    const scan = factScan(program, kind, [metric], population, { columns: more });
    const holds = sql`coalesce(${scan.scope.rule(rule)}, false)`;
    return { holds, from: scan.from() };
  };
  const counted = scanned([]);
  return {
    count: sql`select (count(*) filter (where ${counted.holds}))::int as matches, count(*)::int as total from ${counted.from}`,
    list({ limit, holds }) {
      const listed = scanned(columns);
      const condition = holds ? listed.holds : sql`not ${listed.holds}`;
      return sql`select s.id, s.partner_id, s.d::text as occurred_on, s.source, s.reference, s.data from ${listed.from}
        where ${condition} order by s.d desc, s.id desc limit ${limit}`;
    },
  };
}
