import type { Id } from "@fairway/kernel";
import { sql } from "@fairway/rules";
import { insertRows, runSql, type Tx } from "../../platform/index.ts";
import { holdingSql, soundOf } from "../conditions/index.ts";
import type { ProgramAt } from "../programs/index.ts";
import { segmentFamily, type Known } from "./family.ts";

type Difference = { segment_id: string; partner_id: string; joined_on: string | null };

/** Where these partners stand otherwise than their membership says: `joined_on` is null for those who come in. */
async function differences(
  tx: Tx,
  vendorId: Id<"vendor">,
  at: ProgramAt,
  known: readonly Known[],
  partnerIds: readonly string[],
): Promise<Difference[]> {
  const holding = holdingSql(segmentFamily, vendorId, at, known, partnerIds);
  if (!holding) return [];
  const ids = soundOf(known).map(({ id }) => id);
  return runSql<Difference>(
    tx,
    sql`with now as (select condition_id as segment_id, partner_id from (${holding}) h),
      was as (
        select segment_id, partner_id, joined_on from app.segment_membership
        where vendor_id = ${vendorId} and segment_id = any (${ids}::uuid[]) and partner_id = any (${partnerIds}::uuid[])
          and left_on is null
      )
      select segment_id, partner_id, was.joined_on from now full join was using (segment_id, partner_id)
      where now.partner_id is null or was.partner_id is null`,
  );
}

const columns = ["vendor_id", "segment_id", "partner_id", "joined_on"];
const rowsPerInsert = 2000;

/** Who leaves on the day of joining was never in it. */
async function leave(tx: Tx, vendorId: Id<"vendor">, out: readonly Difference[], on: string): Promise<void> {
  if (out.length === 0) return;
  const of = [vendorId, out.map((d) => d.segment_id), out.map((d) => d.partner_id), on];
  const same = `m.vendor_id = $1 and m.left_on is null and (m.segment_id, m.partner_id) in (select * from unnest($2::uuid[], $3::uuid[]))`;
  await runSql(tx, {
    text: `delete from app.segment_membership m where ${same} and m.joined_on >= $4::date`,
    values: of,
  });
  await runSql(tx, { text: `update app.segment_membership m set left_on = $4::date where ${same}`, values: of });
}

/** Makes the membership of these partners follow what was measured; returns the segments in which something changed. */
export async function followPartners(
  tx: Tx,
  vendorId: Id<"vendor">,
  at: ProgramAt,
  known: readonly Known[],
  partnerIds: readonly string[],
): Promise<Set<string>> {
  if (at.liveAsOf === null || partnerIds.length === 0) return new Set();
  const found = await differences(tx, vendorId, at, known, partnerIds);
  const on = at.liveAsOf;
  await leave(
    tx,
    vendorId,
    found.filter((d) => d.joined_on !== null),
    on,
  );
  const joining = found.filter((d) => d.joined_on === null);
  for (let from = 0; from < joining.length; from += rowsPerInsert) {
    const rows = joining.slice(from, from + rowsPerInsert).map((d) => [vendorId, d.segment_id, d.partner_id, on]);
    const again = "on conflict (vendor_id, segment_id, partner_id, joined_on) do update set left_on = null";
    await runSql(tx, insertRows("app.segment_membership", columns, rows, again));
  }
  return new Set(found.map((d) => d.segment_id));
}

/** Everybody leaves a segment that ends. */
export async function closeAll(tx: Tx, vendorId: Id<"vendor">, id: Id<"segment">, on: string): Promise<void> {
  const values = [vendorId, id, on];
  await runSql(tx, {
    text: "delete from app.segment_membership where vendor_id = $1 and segment_id = $2 and left_on is null and joined_on >= $3::date",
    values,
  });
  await runSql(tx, {
    text: "update app.segment_membership set left_on = $3::date where vendor_id = $1 and segment_id = $2 and left_on is null",
    values,
  });
}

/** Keeps how many are in these segments as of a day; a later count of the day replaces it. */
export async function countMembers(
  tx: Tx,
  vendorId: Id<"vendor">,
  segmentIds: readonly string[],
  on: string,
): Promise<void> {
  if (segmentIds.length === 0) return;
  const counted = await runSql<{ id: string; members: number }>(tx, {
    text: `select s.id, (select count(*)::int from app.segment_membership m
        where m.vendor_id = $1 and m.segment_id = s.id and m.left_on is null) as members
      from app.segment s where s.vendor_id = $1 and s.id = any ($2::uuid[])`,
    values: [vendorId, segmentIds],
  });
  const rows = counted.map((row) => [vendorId, row.id, on, row.members]);
  const names = ["vendor_id", "segment_id", "counted_on", "members"];
  const rest = "on conflict (vendor_id, segment_id, counted_on) do update set members = excluded.members";
  if (rows.length > 0) await runSql(tx, insertRows("app.segment_count", names, rows, rest));
}
