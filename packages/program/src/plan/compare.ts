import { sql, type Rule, type Sql } from "@fairway/rules";
import { conjuncts } from "../build/covers.ts";
import type { Badge, Program, Track } from "../model.ts";
import { keyLiteral } from "../sql/literals.ts";
import { classify } from "../sql/match.ts";
import { measuredRow, type MeasuredRow } from "../sql/measured-row.ts";
import { benefitLinesSql } from "./benefit-lines.ts";
import { figuresUsed } from "./figures.ts";
import { shortfallSql } from "./near.ts";
import { tierAsked, tierPlaces, type TierPlaces } from "./tier-places.ts";

/** Two versions of a program beside each other. `rows` of each give `partner_id`, `metrics`, `held`, `badges`. */
export type Sides = {
  /** Null where there was no program before. `held` is what is held, `standings` what the figures gave. */
  readonly before: { readonly program: Program; readonly rows: Sql } | null;
  readonly after: { readonly program: Program; readonly rows: Sql };
};

export type CompareOptions = {
  readonly vendorId: string;
  readonly asOf: Temporal.PlainDate;
  /** A near miss misses one thing by at most this share of it. */
  readonly within: string;
  /** False where counts are enough: `lines` is then empty, and nobody is near. */
  readonly lines?: boolean;
  /** Moves of tiers that today's rules bring as well, but not as soon: they are the later version's doing. */
  readonly sooner?: readonly { readonly partnerId: string; readonly track: string }[];
};

type Lines = { readonly key: string; readonly subject: "tier" | "badge"; readonly figures: readonly string[] };

const placeSql = (places: TierPlaces, was: Sql): Sql => {
  const lines = Object.entries(places).map(([name, at]) => sql`when ${name} then ${sql.raw(`${at}::numeric`)}`);
  return lines.length === 0 ? sql.raw("-1::numeric") : sql`(case ${was} ${sql.join(lines, " ")} else -1::numeric end)`;
};

/** The places in a requirement, counted from 0, of what is not met. */
const missingSql = (rule: Rule, row: MeasuredRow): Sql =>
  sql`array_remove(array[${sql.join(
    conjuncts(rule.tree).map(
      (tree, i) => sql`case when not ${row.holds({ ...rule, tree })} then ${sql.raw(String(i))} end`,
    ),
  )}]::int[], null)`;

function lostSql(
  before: Track | undefined,
  after: Track,
  places: TierPlaces,
  row: MeasuredRow,
  was: Sql,
  now: Sql,
): Sql {
  const lines = (before?.tiers ?? []).flatMap((tier) => {
    const asked = tierAsked(after, places, tier.name);
    const place = sql.raw(`${places[tier.name] ?? -1}`);
    return asked
      ? [sql`when ${tier.name} then case when ${now} < ${place} then ${missingSql(asked.rule, row)} end`]
      : [];
  });
  return lines.length === 0 ? sql.raw("null::int[]") : sql`(case ${was} ${sql.join(lines, " ")} end)`;
}

function askedSql(before: Track | undefined, after: Track, places: TierPlaces, was: Sql): Sql {
  const lines = (before?.tiers ?? []).flatMap(({ name }) => {
    const asked = tierAsked(after, places, name);
    return asked ? [sql`when ${name} then ${asked.name}`] : [];
  });
  return lines.length === 0 ? sql.raw("null::text") : sql`(case ${was} ${sql.join(lines, " ")} end)`;
}

function nearSql(after: Track, row: MeasuredRow, rank: Sql, within: string): Sql {
  const top = after.tiers.length - 1;
  const lines = after.tiers.map(
    (tier, i) => sql`when ${sql.raw(String(top - i - 1))} then ${shortfallSql(tier.rule, row, within)}`,
  );
  return sql`(case ${rank} ${sql.join(lines, " ")} end)`;
}

const rankOf = (held: Sql): Sql => sql`(${held}->>'rank')::int`;

function trackLine(sides: Sides, key: string, row: MeasuredRow, { within, lines = true }: CompareOptions): Sql {
  const before = sides.before?.program.tracks.find((track) => track.key === key);
  const after = sides.after.program.tracks.find((track) => track.key === key);
  const places = tierPlaces(before, after);
  const [was, now] = [row.column(sql`(r.was->${keyLiteral(key)})`), row.column(sql`(r.held->${keyLiteral(key)})`)];
  const would = row.column(sql`(r.would->${keyLiteral(key)})`);
  const detailed = lines && after !== undefined;
  const lost = detailed
    ? lostSql(before, after, places, row, sql`${was}->>'tier'`, rankOf(now))
    : sql.raw("null::int[]");
  const asked = after ? askedSql(before, after, places, sql`${was}->>'tier'`) : sql.raw("null::text");
  const near = detailed ? nearSql(after, row, rankOf(now), within) : sql.raw("null::numeric");
  return sql`('tier', ${key}, ${was}->>'tier', ${rankOf(was)}, ${placeSql(places, sql`${was}->>'tier'`)},
    ${now}->>'tier', ${rankOf(now)}, ${near}, ${lost}, ${asked},
    coalesce(${would} is not null and ${placeSql(places, sql`${would}->>'tier'`)} = ${rankOf(now)}, false))`;
}

function badgeLine(badge: Badge | undefined, key: string, row: MeasuredRow): Sql {
  const had = row.column(sql`jsonb_exists(r.had, ${keyLiteral(key)})`);
  const has = row.column(sql`jsonb_exists(r.badges, ${keyLiteral(key)})`);
  const lost = badge
    ? sql`case when ${had} and not ${has} then ${missingSql(badge.needs, row)} end`
    : sql.raw("null::int[]");
  return sql`('badge', ${key}, null::text, ${had}::int - 1, (${had}::int - 1)::numeric, null::text, ${has}::int - 1, null::numeric, ${lost}, null::text, false)`;
}

const keysOf = (...lists: (readonly { readonly key: string }[])[]): string[] => [
  ...new Set(lists.flat().map(({ key }) => key)),
];

const both = (sides: Sides, { vendorId, asOf }: CompareOptions): Sql => {
  const day = asOf.toString();
  const before =
    sides.before?.rows ??
    sql.raw(
      "select null::uuid as partner_id, '{}'::jsonb as metrics, '{}'::jsonb as held, '{}'::jsonb as standings, '[]'::jsonb as badges where false",
    );
  return sql`after as materialized (${sides.after.rows}), before as materialized (${before}),
    both_sides as materialized (
      select a.partner_id, a.metrics, a.standings as held, a.badges, b.metrics as metrics_before,
        coalesce(b.held, '{}'::jsonb) as was, coalesce(b.badges, '[]'::jsonb) as had, coalesce(b.standings, '{}'::jsonb) as would,
        b.partner_id is not null as present, p.name_norm, p.region, p.types
      from after a
      join app.partner p on p.vendor_id = ${vendorId}::uuid and p.id = a.partner_id
        and (p.joined_on is null or p.joined_on <= ${day}::date) and (p.ended_on is null or p.ended_on > ${day}::date)
      left join before b on b.partner_id = a.partner_id)`;
};

const columns = "subject, track, from_tier, from_rank, place, to_tier, to_rank, near, missing, asked, due";

function linesOf(sides: Sides, options: CompareOptions): { from: Sql; lines: Lines[] } {
  const { program } = sides.after;
  const row = measuredRow(program, { ...options, segments: [] });
  const tracks = keysOf(sides.before?.program.tracks ?? [], program.tracks);
  const badges = keysOf(sides.before?.program.badges ?? [], program.badges);
  const values = [
    ...tracks.map((key) => trackLine(sides, key, row, options)),
    ...badges.map((key) =>
      badgeLine(
        program.badges.find((b) => b.key === key),
        key,
        row,
      ),
    ),
  ];
  if (values.length === 0)
    values.push(
      sql.raw(
        "('tier', '', null::text, null::int, null::numeric, null::text, null::int, null::numeric, null::int[], null::text, false)",
      ),
    );
  const lines: Lines[] = [
    ...tracks.map((key) => ({ key, subject: "tier" as const, figures: figuresUsed(program, { track: key }) })),
    ...badges.map((key) => ({ key, subject: "badge" as const, figures: figuresUsed(program, { badge: key }) })),
  ];
  const from = sql`select t.partner_id, l.* from ${row.from(sql`select * from both_sides`)}
    cross join lateral (values ${sql.join(values)}) l (${sql.raw(columns)})`;
  return { from, lines };
}

/** The figures by which each line is explained, as exact text. */
function figuresSql(lines: readonly Lines[]): Sql {
  const cases = lines.map(({ key, subject, figures }) => {
    const pairs = figures.slice(0, 45).map((metric) => sql`${keyLiteral(metric)}, b.metrics->${keyLiteral(metric)}`);
    const object = pairs.length === 0 ? sql.raw("'{}'::jsonb") : sql`jsonb_build_object(${sql.join(pairs)})`;
    return sql`when c.subject = ${subject} and c.track = ${key} then ${object}`;
  });
  return cases.length === 0 ? sql.raw("'{}'::jsonb") : sql`(case ${sql.join(cases, " ")} end)`;
}

const unknownSql = (program: Program): Sql => {
  const counted = figuresUsed(program, {}).map((key) => {
    const name = keyLiteral(key);
    return sql`select ${key} as key, (count(*) filter (where metrics->>${name} is null))::int as after,
      (count(*) filter (where present and metrics_before->>${name} is null and jsonb_exists(metrics_before, ${name})))::int as before from both_sides`;
  });
  return counted.length === 0
    ? sql.raw("'[]'::jsonb")
    : sql`(select coalesce(jsonb_agg(to_jsonb(u)) filter (where u.after > 0), '[]') from (${sql.join(counted, " union all ")}) u)`;
};

const benefitsOf = (from: string): Sql => sql`(select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (
  select e.key, count(*)::int as partners, sum((e.value->>'cost')::numeric)::text as cost
  from ${sql.raw(from)} c cross join lateral jsonb_each(c.benefits) e group by e.key) x)`;

/** A segment has those who are in it today; one that only comes with the version, those whom it will have. */
function groupsSql({ before }: Sides): Sql {
  const known = (before?.program.segments ?? []).map(({ key }) => key);
  const isNew = known.length === 0 ? sql.raw("true") : sql`s not in (${sql.join(known.map((key) => sql`${key}`))})`;
  return sql`(select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (
  select g.kind, g.value, count(*)::int as partners, (count(*) filter (where m.partner_id is not null))::int as moved,
    (count(*) filter (where m.up))::int as up, (count(*) filter (where m.down))::int as down
  from (
    select partner_id, 'region' as kind, region as value from both_sides
    union all select partner_id, 'type', t from both_sides cross join lateral unnest(types) t
    union all select partner_id, 'segment', s from class_held cross join lateral jsonb_array_elements_text(segments) s
    union all select partner_id, 'segment', s from class_after cross join lateral jsonb_array_elements_text(segments) s
      where ${isNew}
  ) g left join movers m using (partner_id) group by g.kind, g.value) x)`;
}

const notSooner = ({ sooner = [] }: CompareOptions): Sql =>
  sooner.length === 0
    ? sql.raw("")
    : sql` and not exists (select 1 from unnest(${sooner.map(({ partnerId }) => partnerId)}::uuid[],
        ${sooner.map(({ track }) => track)}::text[]) s (i, t) where s.i = y.partner_id and s.t = y.track and y.subject = 'tier')`;

/** Keys of incentives beside those of benefits, which begin with a small letter. */
export const incentiveKey = (key: string): string => `Incentive_${key}`;

/** Incentives are counted like benefits: for whom they are, and what they cost. */
const withIncentives = (program: Program): Program => ({
  ...program,
  benefits: [
    ...program.benefits,
    ...program.incentives.map(({ key, label, for: members, cost }): Program["benefits"][number] => ({
      key: incentiveKey(key),
      label,
      note: null,
      kind: "cash",
      for: members,
      track: null,
      worth: null,
      unit: null,
      given: "automatically",
      decideWithin: { count: 0, unit: "day" },
      valid: null,
      cost,
      costIsWorth: false,
    })),
  ],
});

/** What the rules of the version before give once every move has come about, and what they give by what is held. */
function heldSides({ before }: Sides, options: CompareOptions): [Sql, Sql] {
  if (!before) {
    const nobody = sql.raw(
      "select null::uuid as partner_id, '[]'::jsonb as segments, '{}'::jsonb as benefits where false",
    );
    return [nobody, nobody];
  }
  const program = withIncentives(before.program);
  const rows = (held: string, where: string) =>
    sql.raw(
      `select partner_id, metrics_before as metrics, ${held} as held, had as badges from both_sides where present${where}`,
    );
  return [
    classify(program, rows("would", ""), options),
    sql`select c.* from class_before c join both_sides b using (partner_id) where b.was = b.would
      union all ${classify(program, rows("was", " and was <> would"), options)}`,
  ];
}

/**
 * One statement that lays two versions side by side for some partners. One row: `partners` (how many), `moved`, `up`,
 * `down`, `entered`, `left_over` (partners with such a move of a tier), `lines` (changes of tiers and badges, and near
 * misses, each with the figures that explain it), `benefit_lines` (benefits that are not what is held), `matrix` (how
 * many of each line of `lines`), `groups` (regions, types and segments of today with how many of them move), `benefits_before`,
 * `benefits_after` and `unknown` (metrics without a figure).
 */
export function compareVersions(sides: Sides, options: CompareOptions): Sql {
  const { from, lines } = linesOf(sides, options);
  const [classBefore, classHeld] = heldSides(sides, options);
  const { lines: isDetailed = true } = options;
  const benefitLines = isDetailed
    ? benefitLinesSql(sides.before?.program ?? null, sides.after.program)
    : sql.raw("'[]'::jsonb");
  return sql`with ${both(sides, options)},
    class_before as materialized (${classBefore}),
    class_held as materialized (${classHeld}),
    class_after as materialized (${classify(withIncentives(sides.after.program), sql.raw("select partner_id, metrics, held, badges from both_sides"), options)}),
    compared as materialized (
      select y.*, y.due and y.direction in ('up', 'down')${notSooner(options)} as already from (
        select x.*, case when from_rank is null then 'in' when to_rank is null then 'out'
          when to_rank > place then 'up' when to_rank < place then 'down' else 'same' end as direction
        from (${from}) x where from_rank is not null or to_rank is not null) y),
    movers as materialized (
      select partner_id, bool_or(direction = 'up') as up, bool_or(direction = 'down') as down,
        bool_or(direction = 'in') as entered, bool_or(direction = 'out') as gone
      from compared where subject = 'tier' and direction <> 'same' and not already group by partner_id)
    select (select count(*)::int from both_sides) as partners,
      (select jsonb_build_object('moved', count(*), 'up', count(*) filter (where up), 'down', count(*) filter (where down),
        'in', count(*) filter (where entered), 'out', count(*) filter (where gone)) from movers) as counts,
      (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (
        select c.partner_id, b.name_norm, c.subject, c.track, c.direction, c.from_tier, c.from_rank, c.to_tier, c.to_rank, c.near, c.missing,
          c.asked, c.already, ${figuresSql(lines)} as figures
        from compared c join both_sides b using (partner_id)
        where ${options.lines === false ? sql.raw("false") : sql.raw("c.direction <> 'same' or c.near > 0")}) x) as lines,
      ${benefitLines} as benefit_lines,
      (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (
        select subject, track, from_tier, from_rank, to_tier, to_rank, direction, count(*)::int as count,
          (count(*) filter (where near > 0))::int as near, (count(*) filter (where already))::int as already
        from compared group by 1, 2, 3, 4, 5, 6, 7) x) as matrix,
      ${groupsSql(sides)} as groups, ${benefitsOf("class_before")} as benefits_before, ${benefitsOf("class_after")} as benefits_after,
      ${unknownSql(sides.after.program)} as unknown`;
}
