import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";
import type { LineRow, LineSubject } from "./types.ts";

export type LineFilter = {
  /** `affected` is everybody but those who are due; `moved` is every move that the draft brings, `due` those that today's rules bring as well. */
  direction?: LineRow["direction"] | "affected" | "moved" | "near" | "due" | undefined;
  subject?: LineSubject | undefined;
  track?: string | undefined;
  fromTier?: string | undefined;
  toTier?: string | undefined;
  region?: string | undefined;
  type?: string | undefined;
  firstLoss?: boolean | undefined;
  /** The place in the requirement of the tier lost that is not met. */
  missing?: number | undefined;
  partnerId?: Id<"partner"> | undefined;
  q?: string | undefined;
};
export type LineKey = { name: string; partnerId: string; subject: string; track: string };

export type LineOfPartner = LineRow & {
  id: Id<"partner">;
  name: string;
  reference: string;
  types: string[];
  region: string | null;
  country: string | null;
  joined_on: string | null;
  status: string;
  attributes: Record<string, unknown>;
};

/** A tier's name in a filter; `-` is in the track without a tier, `outside` is not in the track. */
const tierFilter = (side: "from" | "to", n: number): string =>
  `(case $${n}::text when '-' then l.${side}_rank = -1 when 'outside' then l.${side}_rank is null else l.${side}_tier = $${n} end)`;

const escaped = (text: string): string => text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);

function conditions(filter: LineFilter, values: unknown[]): string[] {
  const found: string[] = [];
  const add = (value: unknown, text: (n: number) => string): void => {
    if (value === undefined) return;
    values.push(value);
    found.push(text(values.length));
  };
  if (filter.direction === "moved") found.push("l.direction <> 'same' and not l.already");
  else if (filter.direction === "affected") found.push("not l.already");
  else if (filter.direction === "due") found.push("l.already");
  else if (filter.direction === "near") found.push("l.near > 0");
  else add(filter.direction, (n) => `(l.direction = $${n} and not l.already)`);
  add(filter.subject, (n) => `l.subject = $${n}`);
  add(filter.track, (n) => `l.track = $${n}`);
  add(filter.fromTier, (n) => tierFilter("from", n));
  add(filter.toTier, (n) => tierFilter("to", n));
  add(filter.region, (n) => `coalesce(p.region, '') = $${n}`);
  add(filter.type, (n) => `$${n} = any (p.types)`);
  add(filter.firstLoss, (n) => `l.first_loss = $${n}`);
  add(filter.missing, (n) => `l.missing @> to_jsonb($${n}::int)`);
  add(filter.partnerId, (n) => `l.partner_id = $${n}`);
  add(filter.q === undefined ? undefined : `%${escaped(filter.q.toLowerCase())}%`, (n) => `l.name_norm like $${n}`);
  return found;
}

type Of = { vendorId: Id<"vendor">; planId: Id<"plan">; asOf: string };

/** Lines of one date of a plan with their partners, by name. */
export async function readLines(
  tx: Tx,
  { vendorId, planId, asOf }: Of,
  filter: LineFilter,
  page: { limit: number; after: LineKey | null },
): Promise<LineOfPartner[]> {
  const values: unknown[] = [vendorId, planId, asOf];
  const where = conditions(filter, values);
  if (page.after) {
    const { name, partnerId, subject, track } = page.after;
    const n = values.push(name, partnerId, subject, track) - 3;
    where.push(`(l.name_norm, l.partner_id, l.subject, l.track) > ($${n}, $${n + 1}::uuid, $${n + 2}, $${n + 3})`);
  }
  values.push(page.limit);
  return runSql<LineOfPartner>(tx, {
    text: `select l.*, p.id, p.name, p.reference, p.types, p.region, p.country, p.joined_on, p.status, p.attributes
      from app.plan_line l join app.partner p on p.vendor_id = $1 and p.id = l.partner_id
      where ${["l.vendor_id = $1", "l.plan_id = $2", "l.as_of = $3", ...where].join(" and ")}
      order by l.name_norm, l.partner_id, l.subject, l.track limit $${values.length}`,
    values,
  });
}

export async function countLines(tx: Tx, { vendorId, planId, asOf }: Of, filter: LineFilter): Promise<number> {
  const values: unknown[] = [vendorId, planId, asOf];
  const where = conditions(filter, values);
  const [row] = await runSql<{ count: number }>(tx, {
    text: `select count(*)::int as count from app.plan_line l join app.partner p on p.vendor_id = $1 and p.id = l.partner_id
      where ${["l.vendor_id = $1", "l.plan_id = $2", "l.as_of = $3", ...where].join(" and ")}`,
    values,
  });
  return row?.count ?? 0;
}
