import { notFound, type Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";

/** The names of these partners of the vendor; unknown ids are left out. */
export async function partnerNames(
  tx: Tx,
  vendorId: Id<"vendor">,
  ids: readonly Id<"partner">[],
): Promise<ReadonlyMap<Id<"partner">, string>> {
  const rows = await runSql<{ id: Id<"partner">; name: string }>(tx, {
    text: "select id, name from app.partner where vendor_id = $1 and id = any ($2::uuid[])",
    values: [vendorId, ids],
  });
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** @throws AppError `not_found` for a partner that is not this vendor's */
export async function requirePartner(tx: Tx, vendorId: Id<"vendor">, id: Id<"partner">): Promise<void> {
  if (!(await partnerNames(tx, vendorId, [id])).has(id)) throw notFound("partner");
}
