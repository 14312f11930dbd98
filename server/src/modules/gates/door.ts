import type { Id } from "@fairway/kernel";
import { type Ctx, runSql, type Tx } from "../../platform/index.ts";
import { readKept } from "../conditions/index.ts";
import { gateFamily } from "./family.ts";
import { locks } from "./locks.ts";
import { programs } from "../programs/index.ts";
import { check, decide, isOpen, seen } from "./seen.ts";
import type { ThingKind, ThingRef } from "./types.ts";

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
  /** What the vendor wrote when it opened a thing to a partner for a time, by itself or with its gate: of the longest. */
  async openReason(
    tx: Tx,
    ctx: Ctx,
    partnerId: Id<"partner">,
    { kind, id, gateId }: ThingRef & { gateId: Id<"gate"> | null },
  ): Promise<string | null> {
    const [row] = await runSql<{ reason: string }>(tx, {
      text: `select reason from app.gate_opening where vendor_id = $1 and partner_id = $2 and status = 'open'
        and from_on <= $6::date and until_on >= $6::date and (gate_id = $5 or (thing_kind = $3 and thing_key = $4))
        order by until_on desc, id desc limit 1`,
      values: [ctx.vendorId, partnerId, kind, id, gateId, await programs.today(tx, ctx)],
    });
    return row?.reason ?? null;
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
