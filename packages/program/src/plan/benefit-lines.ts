import { sql, type Sql } from "@fairway/rules";
import type { Program } from "../model.ts";
import { keyLiteral } from "../sql/literals.ts";
import { benefitsOfBoth, isGivenAlike, pathsRead, type BenefitOfBoth } from "./benefits.ts";

const pathsIn = (program: Program, { after }: BenefitOfBoth): readonly string[] =>
  after ? pathsRead(program, after) : [];

/** The figures that a benefit's condition reads, as exact text, beside what is held then. */
function figuresSql(program: Program, of: BenefitOfBoth): Sql {
  const paths = new Set(pathsIn(program, of));
  const pairs = program.metrics
    .filter(({ key }) => paths.has(`metric.${key}`))
    .slice(0, 45)
    .map(({ key }) => sql`${keyLiteral(key)}, b.metrics->${keyLiteral(key)}`);
  const metrics = pairs.length === 0 ? sql.raw("'{}'::jsonb") : sql`jsonb_build_object(${sql.join(pairs)})`;
  return sql`when l.key = ${of.key} then ${metrics}`;
}

/**
 * Benefits that are not what today's rules give, or not what is held, from `both_sides`, `class_held`, `class_before` and
 * `class_after`: a JSON list of `partner_id`, `name_norm`, `benefit`, `was`, `now`, whether today's rules give the same
 * (`already`; `was` is then what is held, else what those rules give), and the figures.
 */
export function benefitLinesSql(before: Program | null, after: Program): Sql {
  const all = before === null ? [] : benefitsOfBoth(before, after);
  if (all.length === 0) return sql.raw("'[]'::jsonb");
  const values = all.map((of) => {
    const key = keyLiteral(of.key);
    const isOther = of.before !== undefined && of.after !== undefined && !isGivenAlike(of);
    return sql`(${key}::text, h.benefits->${key}, a.benefits->${key}, w.benefits->${key}, ${sql.raw(String(isOther))})`;
  });
  const figures = sql.join(
    all.map((of) => figuresSql(after, of)),
    " ",
  );
  return sql`(select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (
    select l.partner_id, b.name_norm, l.key as benefit, l.was, l.now, l.already,
      jsonb_build_object('metrics', case ${figures} end, 'held', b.held, 'badges', b.badges) as figures
    from (
      select v.partner_id, v.key, v.now, v.other, v.already, case when v.already then v.was else v.would end as was
      from (
      select a.partner_id, v.*,
        not v.other and (v.now is null) = (v.would is null) and v.now->>'worth' is not distinct from v.would->>'worth' as already
      from class_after a
      left join class_held h on h.partner_id = a.partner_id left join class_before w on w.partner_id = a.partner_id
      cross join lateral (values ${sql.join(values)}) v (key, was, now, would, other)
      where ${sql.raw(String(!all.every(isGivenAlike)))} or h.benefits is distinct from a.benefits
        or w.benefits is distinct from a.benefits
      ) v
    ) l join both_sides b on b.partner_id = l.partner_id
    where (l.was is null) <> (l.now is null)
      or l.now is not null and (l.other or l.was->>'worth' is distinct from l.now->>'worth')) x)`;
}
