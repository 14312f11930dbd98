import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";

/** One of so many partners, chosen by a digest of the id: the same ones every time, whatever their age or name. */
export async function sampleIds(tx: Tx, vendorId: Id<"vendor">, oneOf: number): Promise<string[]> {
  const rows = await runSql<{ id: string }>(tx, {
    text: `select id from app.partner where vendor_id = $1 and ($2 <= 1 or hashtextextended(id::text, 0) % $2 = 0) order by id`,
    values: [vendorId, oneOf],
  });
  return rows.map((row) => row.id);
}
