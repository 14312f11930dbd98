import type { Id } from "@fairway/kernel";
import { classify, measuredRows, type Segment } from "@fairway/program";
import { insertRows, runSql, type Tx } from "../../platform/index.ts";
import type { ProgramAt } from "../programs/index.ts";
import type { Known } from "./types.ts";

type Difference = { segment_id: string; partner_id: string; joined_on: string | null };

/** Where these partners stand otherwise than their membership says: `joined_on` is null for those who come in. */
async function differences(
  tx: Tx,
  vendorId: Id<"vendor">,
  at: ProgramAt,
  known: readonly Known[],
  partnerIds: readonly string[],
): Promise<Difference[]> {
  const sound = known.flatMap(({ kept, declared }) => (declared ? [{ id: kept.id, declared }] : []));
  const [first] = sound;
  if (!first || at.liveAsOf === null) return [];
  const asOf = Temporal.PlainDate.from(at.liveAsOf);
  const rows = measuredRows({ vendorId, programId: at.programId, asOf, partners: { ids: partnerIds } });
  const segments: Segment[] = sound.map(({ declared }) => declared);
  const all = classify({ ...at.program, segments: [], benefits: [] }, rows, { vendorId, asOf, segments });
  const n = all.values.length;
  return runSql<Difference>(tx, {
    text: `with own (key, id) as (select * from unnest($${n + 1}::text[], $${n + 2}::uuid[])),
      now as (
        select own.id as segment_id, c.partner_id
        from (${all.text}) c cross join lateral jsonb_array_elements_text(c.segments) k (key) join own on own.key = k.key
      ),
      was as (
        select segment_id, partner_id, joined_on from app.segment_membership
        where vendor_id = $${n + 3} and segment_id = any ($${n + 2}::uuid[]) and partner_id = any ($${n + 4}::uuid[])
          and left_on is null
      )
      select segment_id, partner_id, was.joined_on from now full join was using (segment_id, partner_id)
      where now.partner_id is null or was.partner_id is null`,
    values: [...all.values, sound.map(({ declared }) => declared.key), sound.map(({ id }) => id), vendorId, partnerIds],
  });
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
