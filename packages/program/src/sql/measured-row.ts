import { sql, toSql, type Rule, type Sql } from "@fairway/rules";
import { fittingSql } from "../fitting.ts";
import type { Metric, Program, Segment, ValueType } from "../model.ts";
import { columns, dateParameter, keyLiteral } from "./literals.ts";
import { partnerSql } from "./scope.ts";

const numberForm = "^-?[0-9]+(\\.[0-9]+)?$";
const numbers: readonly ValueType[] = ["decimal", "integer", "money", "percent"];

/** A figure as it was measured. A row of another version may hold one of another type: it is then unknown. */
function figureSql(metric: Metric): Sql {
  const text = sql`(r.metrics->>${keyLiteral(metric.key)})`;
  if (numbers.includes(metric.type))
    return sql`(case when ${text} ~ '${sql.raw(numberForm)}' then ${text}::numeric end)`;
  return fittingSql(text, metric.type === "date" || metric.type === "boolean" ? metric.type : "text");
}

/** Whether a partner is bound by an agreement today; no day of the past is asked about. */
const boundSql = (vendorId: string, key: string): Sql =>
  sql`(exists (select from app.agreement_standing s join app.agreement g on g.vendor_id = ${vendorId}::uuid and g.id = s.agreement_id
    where s.vendor_id = ${vendorId}::uuid and s.partner_id = r.partner_id and g.key = ${keyLiteral(key)} and s.holds))`;

const unknownPath = (path: string): never => {
  throw new Error(`a checked condition reads ${path}, which is not there`);
};

/** Conditions and expressions over rows `r` of a partner's `metrics`, `held` tiers and `badges`. */
export type MeasuredRow = {
  /** A condition or expression; null where it is unknown. */
  rule(rule: Rule): Sql;
  /** Whether a condition holds; what is unknown does not. */
  holds(rule: Rule): Sql;
  /** The tier held in a track; null where none. */
  tier(track: string): Sql;
  /** Any expression over `r`, which may have more columns than these. */
  column(fragment: Sql): Sql;
  /** The rows with every value that was asked for, to be written last. Each has `partner_id`. */
  from(rows: Sql): Sql;
};

export function measuredRow(
  program: Program,
  options: { readonly vendorId: string; readonly asOf: Temporal.PlainDate; readonly segments: readonly Segment[] },
): MeasuredRow {
  const own = columns("c");
  const partner = columns("p");
  const metrics = new Map(program.metrics.map((m) => [m.key, m]));
  const tier = (track: string): Sql => own.of(sql`(r.held->${keyLiteral(track)}->>'tier')`);
  const bind = (path: string): Sql => {
    if (path === "asOf") return dateParameter(options.asOf);
    const ofPartner = partnerSql(program, path);
    if (ofPartner) return partner.of(ofPartner);
    const [root = "", key = ""] = path.split(".");
    if (root === "track") return tier(key);
    if (root === "badge") return own.of(sql`(jsonb_exists(r.badges, ${keyLiteral(key)}))`);
    if (root === "segment") {
      const segment = options.segments.find((s) => s.key === key);
      return segment ? sql`coalesce(${toSql(segment.rule, bind)}, false)` : unknownPath(path);
    }
    if (root === "agreement") return own.of(boundSql(options.vendorId, key));
    const metric = root === "metric" ? metrics.get(key) : undefined;
    return metric ? own.of(figureSql(metric)) : unknownPath(path);
  };
  return {
    rule: (rule) => toSql(rule, bind),
    holds: (rule) => sql`coalesce(${toSql(rule, bind)}, false)`,
    tier,
    column: (fragment) => own.of(fragment),
    from(rows) {
      const list = [sql.raw("r.partner_id"), ...own.list(), ...partner.list()];
      const join =
        partner.list().length > 0
          ? sql` join app.partner p on p.vendor_id = ${options.vendorId}::uuid and p.id = r.partner_id`
          : sql.empty;
      return sql`(select ${sql.join(list)} from (${rows}) r${join} offset 0) t`;
    },
  };
}
