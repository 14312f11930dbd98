import { notFound, type Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";

/** A partner as lists name it. */
export type PartnerHead = {
  id: string;
  name: string;
  reference: string;
  region: string | null;
  manager_id: Id<"person"> | null;
};

const columns = "id, name, reference, region, manager_id";

/** Partners by id. */
export async function partnerHeads(
  tx: Tx,
  vendorId: Id<"vendor">,
  ids: readonly string[],
): Promise<Map<string, PartnerHead>> {
  const rows = await runSql<PartnerHead>(tx, {
    text: `select ${columns} from app.partner where vendor_id = $1 and id = any ($2::uuid[])`,
    values: [vendorId, [...new Set(ids)]],
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Who looks after a partner; null where nobody does. @throws AppError `not_found` */
export async function partnerManager(
  tx: Tx,
  vendorId: Id<"vendor">,
  partnerId: Id<"partner">,
): Promise<Id<"person"> | null> {
  const head = (await partnerHeads(tx, vendorId, [partnerId])).get(partnerId);
  if (!head) throw notFound("partner");
  return head.manager_id;
}
