import { sql, toSql, type Rule, type Sql } from "@fairway/rules";
import type { Badge, DerivedMetric, FactMetric, Metric, Program, Track } from "../model.ts";
import { isZeroOverNothing } from "./aggregate.ts";
import { dimensionsOf, dimensionSql } from "./dimension.ts";
import { sharedFacts } from "./fact-scan.ts";
import type { Bind } from "./formula.ts";
import { factGroups, groupSql } from "./grouped.ts";
import { metricColumns, withLayers } from "./layers.ts";
import { columns, dateParameter, keyLiteral } from "./literals.ts";
import { populationSql, type MeasureOptions } from "./population.ts";
import { partnerSql } from "./scope.ts";

const isOwn = (metric: Metric): metric is FactMetric => metric.kind === "fact" && metric.each === null;
const isFormula = (metric: Metric): metric is DerivedMetric =>
  metric.kind === "derived" && metric.each === null && metric.formula.op !== "take";

/** How a metric is written into `metrics`: numbers as exact decimal text, without zeros at the end. */
function written(metric: Metric, column: Sql): Sql {
  if (metric.each !== null || metric.type === "boolean") return column;
  if (metric.type === "date" || metric.type === "text") return sql`(${column})::text`;
  return sql`trim_scale((${column})::numeric)::text`;
}

const pairsMax = 40;

/** An object of many entries: a function of PostgreSQL takes at most 100 arguments. */
function objectSql(entries: readonly Sql[]): Sql {
  const chunks: Sql[] = [];
  for (let i = 0; i < entries.length; i += pairsMax)
    chunks.push(sql`jsonb_build_object(${sql.join(entries.slice(i, i + pairsMax))})`);
  return chunks.length === 0 ? sql.raw("'{}'::jsonb") : sql.join(chunks, " || ");
}

function trackSql(track: Track, rule: (rule: Rule) => Sql): Sql {
  const top = track.tiers.length - 1;
  const lines = track.tiers.map(
    (tier, i) => sql`when ${rule(tier.rule)} then ${JSON.stringify({ tier: tier.name, rank: top - i })}::jsonb`,
  );
  const held = sql`jsonb_build_object(${keyLiteral(track.key)}, case ${sql.join(lines, " ")} else '{"tier":null,"rank":-1}'::jsonb end)`;
  return track.for ? sql`case when ${rule(track.for)} then ${held} else '{}'::jsonb end` : held;
}

function badgeSql(badge: Badge, rule: (rule: Rule) => Sql): Sql {
  const needs = badge.for ? sql`${rule(badge.for)} and ${rule(badge.needs)}` : rule(badge.needs);
  return sql`case when ${needs} then ${keyLiteral(badge.key)}::text end`;
}

/**
 * One statement that measures everybody, some, or one partner as of a date. Each row holds `vendor_id`, `partner_id`,
 * `metrics`, `standings` (`{track: {tier, rank}}`; a track the partner is not in is absent, a rank of -1 is no tier)
 * and `badges` (the keys of those held).
 */
export function measure(program: Program, asked: MeasureOptions): Sql {
  const facts = program.metrics.filter((m) => m.kind === "fact");
  const { before, options } = sharedFacts(program, facts, asked);
  const column = metricColumns(program.metrics);
  const groups = factGroups(program, program.metrics.filter(isOwn));
  const sources = [
    ...groups.map((group) => ({
      sql: groupSql(program, group, options, column),
      figures: group.metrics.map((m) => ({ key: m.key, zero: isZeroOverNothing(m) })),
    })),
    ...dimensionsOf(program.metrics).map((dimension) => ({
      sql: dimensionSql(program, dimension, options, column),
      figures: [...dimension.facts, ...dimension.derived, ...dimension.takes].map((m) => ({
        key: m.key,
        zero: m.from.length > 0 && m.each === null && m.type === "integer",
      })),
    })),
  ];
  const partner = columns("p");
  const bind: Bind = (path) => {
    if (path === "asOf") return dateParameter(options.asOf);
    const ofPartner = partnerSql(program, path);
    return ofPartner ? partner.of(ofPartner) : column(path.slice("metric.".length));
  };
  const rule = (r: Rule) => toSql(r, bind);
  const standings = program.tracks.map((track) => trackSql(track, rule));
  const badges = program.badges.map((badge) => badgeSql(badge, rule));
  const formulas = program.metrics.filter(isFormula);
  withLayers(sql.empty, formulas, column, bind);

  const figures = sources.flatMap((source, i) =>
    source.figures.map(({ key, zero }) => {
      const value = sql`s${sql.raw(String(i))}.${column(key)}`;
      return sql`${zero ? sql`coalesce(${value}, 0)` : value} as ${column(key)}`;
    }),
  );
  const joins = sources.map((source, i) => {
    const alias = sql.raw(`s${i}`);
    return sql` left join (${source.sql}) ${alias} on ${alias}.partner_id = p.id`;
  });
  const list = sql.join([sql.raw("p.vendor_id, p.id as partner_id"), ...partner.list(), ...figures]);
  const base = sql`select ${list} from app.partner p${sql.join(joins, "")} where p.vendor_id = ${options.vendorId}::uuid${populationSql("p.id", options)}`;
  const metrics = program.metrics.map((m) => sql`${keyLiteral(m.key)}, ${written(m, column(m.key))}`);
  return sql`${before}select vendor_id, partner_id, ${objectSql(metrics)} as metrics,
    ${
      standings.length === 0
        ? sql.raw("'{}'::jsonb")
        : sql.join(
            standings.map((s) => sql`(${s})`),
            " || ",
          )
    } as standings,
    ${badges.length === 0 ? sql.raw("'[]'::jsonb") : sql`to_jsonb(array_remove(array[${sql.join(badges)}], null))`} as badges
    from (${withLayers(base, formulas, column, bind)} offset 0) t`;
}
