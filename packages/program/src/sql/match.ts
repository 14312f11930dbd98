import { sql, type Rule, type Sql } from "@fairway/rules";
import type { Benefit, Program, Segment } from "../model.ts";
import { keyLiteral } from "./literals.ts";
import { measuredRow, type MeasuredRow } from "./measured-row.ts";
import { populationSql, type Population } from "./population.ts";

/** Measured partners of a program as of a date; everybody where `partners` is absent. */
export type MatchOptions = {
  readonly vendorId: string;
  readonly programId: string;
  readonly asOf: Temporal.PlainDate;
  readonly partners?: Population;
};

export type Matching = {
  /** One row: `matches` of `total` measured partners. */
  readonly count: Sql;
  /** Rows of `partner_id` by id: those for which the condition holds, or with `holds: false` those for which it does not. */
  list(page: { readonly after: string | null; readonly limit: number; readonly holds?: boolean }): Sql;
  /** The same without order or limit, to stand inside another statement. */
  readonly partners: Sql;
};

/** The rows of app.measurement as of a date: `partner_id`, `metrics`, `held`, `badges`. */
export function measuredRows({ vendorId, programId, asOf, partners = { all: true } }: MatchOptions): Sql {
  return sql`select m.partner_id, m.metrics, m.held, m.badges from app.measurement m
    where m.vendor_id = ${vendorId}::uuid and m.program_id = ${programId}::uuid and m.as_of = ${asOf.toString()}::date${populationSql("m.partner_id", { vendorId, partners })}`;
}

/** Statements over what was measured, for a condition that `parseCondition` or the document gave. No fact is read. */
export function matching(program: Program, rule: Rule, options: MatchOptions): Matching {
  const row = measuredRow(program, { ...options, segments: program.segments });
  const holds = row.holds(rule);
  const from = row.from(measuredRows(options));
  return {
    count: sql`select (count(*) filter (where ${holds}))::int as matches, count(*)::int as total from ${from}`,
    list({ after, limit, holds: wanted = true }) {
      const beyond = after === null ? sql.empty : sql` and t.partner_id > ${after}::uuid`;
      return sql`select t.partner_id from ${from} where ${wanted ? holds : sql`not ${holds}`}${beyond} order by t.partner_id limit ${limit}`;
    },
    partners: sql`select t.partner_id from ${from} where ${holds}`,
  };
}

type ClassifyOptions = {
  readonly vendorId: string;
  readonly asOf: Temporal.PlainDate;
  /** Segments beside those of the document; each has a key of its own. */
  readonly segments?: readonly Segment[];
};

/** The lines of a worth by tier; a partner without any of these tiers has no worth. */
function worthSql(benefit: Benefit, row: MeasuredRow): Sql {
  if (benefit.worth === null) return sql.raw("null::text");
  if ("all" in benefit.worth) return sql`${benefit.worth.all}::text`;
  if (benefit.track === null) throw new Error(`the worth of ${benefit.key} is by tier, and no track is named`);
  const lines = Object.entries(benefit.worth.byTier).map(([tier, worth]) => sql`when ${tier} then ${worth}`);
  return sql`(case ${row.tier(benefit.track)} ${sql.join(lines, " ")} end)::text`;
}

function benefitSql(benefit: Benefit, row: MeasuredRow): Sql {
  const worth = worthSql(benefit, row);
  const conditions = [
    ...(benefit.for ? [row.holds(benefit.for)] : []),
    ...(benefit.worth && "byTier" in benefit.worth ? [sql`${worth} is not null`] : []),
  ];
  const cost = benefit.cost ? sql`trim_scale((${row.rule(benefit.cost)})::numeric)::text` : sql.raw("null::text");
  const given = sql`jsonb_build_object(${keyLiteral(benefit.key)}, jsonb_build_object('worth', ${worth}, 'cost', ${cost}))`;
  return conditions.length === 0
    ? given
    : sql`case when ${sql.join(conditions, " and ")} then ${given} else '{}'::jsonb end`;
}

/**
 * What rows of measured partners come to. `rows` is any statement that gives `partner_id`, `metrics`, `held` and
 * `badges` (as `measure` gives `standings`). Each row of the result holds `partner_id`, `segments` (the keys of those it
 * is in) and `benefits` (`{key: {worth, cost}}` of those it may have; worth and cost are exact text or null).
 */
export function classify(program: Program, rows: Sql, options: ClassifyOptions): Sql {
  const segments = [...program.segments, ...(options.segments ?? [])];
  const row = measuredRow(program, { ...options, segments });
  const keys = segments.map((segment) => sql`case when ${row.holds(segment.rule)} then ${segment.key}::text end`);
  const benefits = program.benefits.map((benefit) => sql`(${benefitSql(benefit, row)})`);
  const from = row.from(rows);
  return sql`select t.partner_id,
    ${keys.length === 0 ? sql.raw("'[]'::jsonb") : sql`to_jsonb(array_remove(array[${sql.join(keys)}], null))`} as segments,
    ${benefits.length === 0 ? sql.raw("'{}'::jsonb") : sql.join(benefits, " || ")} as benefits
    from ${from}`;
}
