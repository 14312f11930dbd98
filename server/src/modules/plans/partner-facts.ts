import type { Id } from "@fairway/kernel";
import type { TierChange } from "@fairway/program";
import { runSql, type Tx } from "../../platform/index.ts";

/** What rules may read of a partner itself. */
export type PartnerFacts = TierChange["partner"] & { id: string };

export async function partnerFactsOf(
  tx: Tx,
  vendorId: Id<"vendor">,
  ids: readonly string[],
): Promise<Map<string, PartnerFacts>> {
  const rows = await runSql<PartnerFacts>(tx, {
    text: `select id, types, region, country, joined_on as "joinedOn", status, attributes from app.partner
      where vendor_id = $1 and id = any ($2::uuid[])`,
    values: [vendorId, ids],
  });
  return new Map(rows.map((row) => [row.id, row]));
}
