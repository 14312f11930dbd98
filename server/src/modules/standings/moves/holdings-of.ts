import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../../platform/index.ts";
import { holdingFromRow, type HoldingRow } from "./holding-repo.ts";
import type { Holding } from "./types.ts";

type Of = { vendorId: Id<"vendor">; programId: Id<"program">; partnerIds: readonly string[] };

/** What is remembered of some partners, in every track that has a movement policy. */
export async function holdingsOf(tx: Tx, { vendorId, programId, partnerIds }: Of): Promise<Holding[]> {
  const rows = await runSql<HoldingRow>(tx, {
    text: `select * from app.holding where vendor_id = $1 and program_id = $2 and partner_id = any ($3::uuid[])`,
    values: [vendorId, programId, partnerIds],
  });
  return rows.map(holdingFromRow);
}
