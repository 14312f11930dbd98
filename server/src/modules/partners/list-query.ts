import { AppError, type Id } from "@fairway/kernel";
import type { SqlText } from "../../platform/index.ts";
import type { ProgramAt } from "../programs/index.ts";
import type { Sort } from "./list-sort.ts";
import type { PartnerStatus } from "./types.ts";

/** Which partners; several values of one field are alternatives, several fields must all hold. */
export type PartnerFilter = {
  q?: string | undefined;
  types?: readonly string[] | undefined;
  regions?: readonly string[] | undefined;
  countries?: readonly string[] | undefined;
  /** `track:tier`. */
  tiers?: readonly string[] | undefined;
  managerId?: Id<"person"> | undefined;
  /** Only partners of this person, beside whatever else is asked for. */
  keptTo?: Id<"person"> | undefined;
  segmentId?: Id<"segment"> | undefined;
  status?: PartnerStatus | undefined;
  risks?: readonly string[] | undefined;
};

/** Where the page before ended: the sort value of its last row as text, and its id. */
export type ListPlace = { value: string | null; id: string };

export type ListQuery = {
  vendorId: Id<"vendor">;
  active: ProgramAt | null;
  filter: PartnerFilter;
  sort: Sort;
  after?: ListPlace | undefined;
  limit: number;
};

type Bind = (value: unknown) => string;

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, (c) => `\\${c}`);

function tierCondition(tiers: readonly string[], { programId, liveAsOf }: ProgramAt, bind: Bind): string {
  const pairs = tiers.map((pair) => {
    const at = pair.indexOf(":");
    if (at < 1)
      throw new AppError("validation", "partners.tier", `“${pair}” does not name a track and a tier.`, {
        remedy: "Write track:tier, such as sell:Gold.",
        problems: [{ path: "tier", message: "write track:tier" }],
      });
    return `(s.track = ${bind(pair.slice(0, at))} and s.tier = ${bind(pair.slice(at + 1))})`;
  });
  return `exists (select 1 from app.standing s where s.vendor_id = $1 and s.partner_id = p.id
    and s.program_id = ${bind(programId)} and s.as_of = ${bind(liveAsOf)}::date and (${pairs.join(" or ")}))`;
}

/** The conditions of a filter on `app.partner p`; `$1` is the vendor. */
export function filterConditions(filter: PartnerFilter, active: ProgramAt | null, bind: Bind): string[] {
  const conditions: string[] = [];
  const q = filter.q?.trim().toLowerCase();
  if (q) {
    const pattern = bind(`%${escapeLike(q)}%`);
    conditions.push(`(p.name_norm like ${pattern} or lower(p.reference) like ${pattern})`);
  }
  if (filter.types) conditions.push(`p.types && ${bind(filter.types)}::text[]`);
  if (filter.regions) conditions.push(`p.region = any(${bind(filter.regions)}::text[])`);
  if (filter.countries) conditions.push(`p.country = any(${bind(filter.countries)}::text[])`);
  if (filter.keptTo) conditions.push(`p.manager_id = ${bind(filter.keptTo)}::uuid`);
  if (filter.managerId) conditions.push(`p.manager_id = ${bind(filter.managerId)}::uuid`);
  if (filter.segmentId)
    conditions.push(`exists (select 1 from app.segment_membership g where g.vendor_id = $1 and g.partner_id = p.id
      and g.segment_id = ${bind(filter.segmentId)}::uuid and g.left_on is null)`);
  if (filter.status) conditions.push(`p.status = ${bind(filter.status)}`);
  if (filter.risks) conditions.push(`coalesce(w.risk, 'unknown') = any(${bind(filter.risks)}::text[])`);
  if (filter.tiers) conditions.push(active ? tierCondition(filter.tiers, active, bind) : "false");
  return conditions;
}

/** Rows after a place, in the order `value, id` with empty values last. */
function afterCondition({ text, cast, descending, nullable }: Sort, after: ListPlace, bind: Bind): string {
  const beyond = descending ? "<" : ">";
  const id = `${bind(after.id)}::uuid`;
  if (after.value === null) return `${text} is null and p.id ${beyond} ${id}`;
  const value = `${bind(after.value)}::${cast}`;
  const next = `(${text}, p.id) ${beyond} (${value}, ${id})`;
  return nullable ? `(${next} or ${text} is null)` : next;
}

const columns = `p.id, p.company_id, p.reference, p.name, p.types, p.status, p.country, p.region, p.manager_id, p.joined_on,
  p.ended_on, p.attributes, p.revision, p.created_at, p.updated_at`;

/** How each partner is doing, as `w`. */
export const healthJoin = `left join lateral (select h.score, h.risk, h.change from app.partner_health h
  where h.vendor_id = $1 and h.partner_id = p.id) w on true`;

/** One page of partners with their live measurement, as one statement. */
export function listStatement({ vendorId, active, filter, sort, after, limit }: ListQuery): SqlText {
  const values: unknown[] = [vendorId];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const live = active?.liveAsOf ? active : null;
  const join = live
    ? `left join app.measurement m on m.vendor_id = p.vendor_id and m.vendor_id = $1 and m.partner_id = p.id
  and m.program_id = ${bind(live.programId)} and m.as_of = ${bind(live.liveAsOf)}::date`
    : "left join lateral (select null::jsonb as metrics, null::jsonb as held, null::uuid as version_id) m on true";
  const conditions = ["p.vendor_id = $1", ...filterConditions(filter, active, bind)];
  if (after) conditions.push(afterCondition(sort, after, bind));
  const direction = sort.descending ? "desc" : "asc";
  return {
    text: `select ${columns}, m.metrics, m.held as standings, to_jsonb(w) as health, (${sort.text})::text as sort_value
from app.partner p ${join}
${healthJoin}
where ${conditions.join(" and ")}
order by ${sort.text} ${direction}${sort.nullable ? " nulls last" : ""}, p.id ${direction} limit ${bind(limit)}`,
    values,
  };
}
