import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";
import type { Agreement } from "./types.ts";

/** A partner whose row is missing, behind, or not due any more. */
export type Behind = { partnerId: Id<"partner">; wanted: boolean };

/** Active partners that the agreement is for. */
function audienceSql(agreement: Agreement, at: (value: unknown) => string): string {
  const { status, types, tracks, segmentId } = agreement;
  const parts = [
    `p.status = 'active'`,
    ...(status === "active" ? [] : ["false"]),
    ...(types.length > 0 ? [`p.types && ${at(types)}::text[]`] : []),
    ...(tracks.length > 0
      ? [
          `exists (select from app.standing t join app.program g on g.vendor_id = $1 and g.id = t.program_id
            where t.vendor_id = $1 and t.partner_id = p.id and t.as_of = g.live_as_of and t.track = any (${at(tracks)}::text[]))`,
        ]
      : []),
    ...(segmentId === null
      ? []
      : [
          `exists (select from app.segment_membership e
            where e.vendor_id = $1 and e.partner_id = p.id and e.segment_id = ${at(segmentId)} and e.left_on is null)`,
        ]),
  ];
  return parts.join(" and ");
}

/** Partners, by id, who stand otherwise to the version in force than they should; `only` looks at these alone. */
export async function partnersBehind(
  tx: Tx,
  vendorId: Id<"vendor">,
  agreement: Agreement,
  turn: {
    versionId: Id<"agreementVersion">;
    only: readonly string[] | null;
    after: string | null;
    limit: number;
  },
): Promise<Behind[]> {
  const values: unknown[] = [vendorId];
  const at = (value: unknown) => `$${values.push(value)}`;
  const wanted = audienceSql(agreement, at);
  const rows = await runSql<{ id: Id<"partner">; wanted: boolean }>(tx, {
    text: `select c.id, c.wanted from (
        select p.id, (${wanted}) as wanted, s.status, s.version_id
        from app.partner p left join app.agreement_standing s
          on s.vendor_id = $1 and s.agreement_id = ${at(agreement.id)} and s.partner_id = p.id
        where p.vendor_id = $1 and (${at(turn.only)}::uuid[] is null or p.id = any ($${values.length}))
          and (${at(turn.after)}::uuid is null or p.id > $${values.length})
      ) c
      where (c.wanted and (c.status is null or c.status = 'released' or c.version_id <> ${at(turn.versionId)}))
        or (not c.wanted and c.status in ('asked', 'declined', 'overdue', 'expired'))
      order by c.id limit ${at(turn.limit)}`,
    values,
  });
  return rows.map(({ id, wanted: isWanted }) => ({ partnerId: id, wanted: isWanted }));
}
