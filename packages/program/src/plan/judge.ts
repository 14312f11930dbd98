import { sql, type Sql } from "@fairway/rules";
import type { Program } from "../model.ts";
import { keyLiteral } from "../sql/literals.ts";
import { measuredRow } from "../sql/measured-row.ts";

/**
 * Tiers and badges by a program's rules, from figures that were measured before: no fact is read. `rows` gives
 * `partner_id`, `metrics`, `held` and `badges`; so does the result, with what the rules give as `held` and `standings`.
 */
export function judge(program: Program, rows: Sql, options: { vendorId: string; asOf: Temporal.PlainDate }): Sql {
  const row = measuredRow(program, { ...options, segments: [] });
  const tracks = program.tracks.map((track) => {
    const top = track.tiers.length - 1;
    const lines = track.tiers.map(
      (tier, i) => sql`when ${row.holds(tier.rule)} then ${JSON.stringify({ tier: tier.name, rank: top - i })}::jsonb`,
    );
    const held = sql`jsonb_build_object(${keyLiteral(track.key)}, case ${sql.join(lines, " ")} else '{"tier":null,"rank":-1}'::jsonb end)`;
    return track.for ? sql`(case when ${row.holds(track.for)} then ${held} else '{}'::jsonb end)` : held;
  });
  const badges = program.badges.map((badge) => {
    const needs = badge.for ? sql`${row.holds(badge.for)} and ${row.holds(badge.needs)}` : row.holds(badge.needs);
    return sql`case when ${needs} then ${keyLiteral(badge.key)}::text end`;
  });
  const metrics = row.column(sql.raw("r.metrics"));
  const from = row.from(rows);
  const standings = tracks.length === 0 ? sql.raw("'{}'::jsonb") : sql.join(tracks, " || ");
  const held =
    badges.length === 0 ? sql.raw("'[]'::jsonb") : sql`to_jsonb(array_remove(array[${sql.join(badges)}], null))`;
  return sql`select partner_id, metrics, standings as held, standings, badges from (
    select t.partner_id, ${metrics} as metrics, ${standings} as standings, ${held} as badges from ${from}) judged`;
}
