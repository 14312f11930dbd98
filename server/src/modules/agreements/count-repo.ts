import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";

export type Counts = {
  asked: number;
  accepted: number;
  declined: number;
  overdue: number;
  expired: number;
  holds: number;
  toCountersign: number;
};
const none: Counts = { asked: 0, accepted: 0, declined: 0, overdue: 0, expired: 0, holds: 0, toCountersign: 0 };

/** How many partners stand where, by agreement; of these partners where they are named. */
export async function documentCounts(
  tx: Tx,
  vendorId: Id<"vendor">,
  ids: readonly Id<"agreement">[],
  partners: readonly Id<"partner">[] | null,
): Promise<(id: string) => Counts> {
  const rows = await runSql<Counts & { id: string }>(tx, {
    text: `select s.agreement_id as id,
        count(*) filter (where s.status = 'asked')::int as asked,
        count(*) filter (where s.status = 'accepted')::int as accepted,
        count(*) filter (where s.status = 'declined')::int as declined,
        count(*) filter (where s.status = 'overdue')::int as overdue,
        count(*) filter (where s.status = 'expired')::int as expired,
        count(*) filter (where s.holds)::int as holds,
        count(*) filter (where g.countersigned and s.acceptance_id is not null and c.acceptance_id is null)::int as "toCountersign"
      from app.agreement_standing s
      join app.agreement g on g.vendor_id = $1 and g.id = s.agreement_id
      left join app.agreement_countersignature c on c.vendor_id = $1 and c.acceptance_id = s.acceptance_id
      where s.vendor_id = $1 and s.agreement_id = any ($2::uuid[])
        and ($3::uuid[] is null or s.partner_id = any ($3)) group by s.agreement_id`,
    values: [vendorId, ids, partners],
  });
  const byId = new Map(rows.map(({ id, ...counts }) => [id, counts]));
  return (id) => byId.get(id) ?? none;
}

/** How often each version of these agreements was accepted; by these partners where they are named. */
export async function acceptedByVersion(
  tx: Tx,
  vendorId: Id<"vendor">,
  ids: readonly Id<"agreement">[],
  partners: readonly Id<"partner">[] | null,
): Promise<Map<string, number>> {
  const rows = await runSql<{ id: string; count: number }>(tx, {
    text: `select a.version_id as id, count(*)::int as count from app.agreement_acceptance a
      join app.agreement_version v on v.vendor_id = $1 and v.id = a.version_id
      where a.vendor_id = $1 and v.agreement_id = any ($2::uuid[])
        and ($3::uuid[] is null or a.partner_id = any ($3)) group by a.version_id`,
    values: [vendorId, ids, partners],
  });
  return new Map(rows.map(({ id, count }) => [id, count]));
}
