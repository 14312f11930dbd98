import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";

/** Who can sign in for a partner, and when somebody last came. */
export type Presence = { partnerId: string; people: number; administrators: number; lastSeenAt: string | null };

/** Every partner of a vendor for which somebody can sign in. */
export const findPresence = (tx: Tx, vendorId: Id<"vendor">): Promise<Presence[]> =>
  runSql<Presence>(tx, {
    text: `select m.partner_id as "partnerId", count(*)::integer as people,
        count(*) filter (where 'administrator' = any (m.roles))::integer as administrators, max(m.last_seen_at) as "lastSeenAt"
      from identity.membership m where m.vendor_id = $1 and m.side = 'partner' group by m.partner_id`,
    values: [vendorId],
  });
