import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";
import { readKept } from "../conditions/index.ts";
import { gateFamily } from "./family.ts";
import { locks } from "./locks.ts";
import { check, decide, isOpen, seen } from "./seen.ts";
import type { ThingKind } from "./types.ts";

/** What other domains ask about gates, within a transaction of theirs. */
export const gates = {
  seen,
  decide,
  isOpen,
  check,
  locks,
  /** Whether there is such a gate that has not ended. */
  async isActive(tx: Tx, vendorId: Id<"vendor">, id: Id<"gate">): Promise<boolean> {
    return (await readKept(tx, gateFamily, vendorId, id))?.status === "active";
  },
  /** The things of a kind that are open to these partners by themselves for a time, with the last day. */
  async openedThings(
    tx: Tx,
    {
      vendorId,
      kind,
      partnerIds,
      today,
    }: { vendorId: Id<"vendor">; kind: ThingKind; partnerIds: readonly string[]; today: string },
  ): Promise<{ partnerId: string; thingId: string; untilOn: string }[]> {
    const rows = await runSql<{ partner_id: string; thing_key: string; until_on: string }>(tx, {
      text: `select partner_id, thing_key, until_on from app.gate_opening where vendor_id = $1 and thing_kind = $2
        and partner_id = any ($3::uuid[]) and status = 'open' and from_on <= $4::date and until_on >= $4::date`,
      values: [vendorId, kind, partnerIds, today],
    });
    return rows.map((row) => ({ partnerId: row.partner_id, thingId: row.thing_key, untilOn: row.until_on }));
  },
};
