import type { offboardingStatus } from "@fairway/contract";
import type { Id } from "@fairway/kernel";
import type { z } from "zod";
import { type Ctx, runSql, type Tx } from "../../platform/index.ts";
import type { PartnerId } from "./types.ts";

export type Offboarding = {
  id: Id<"offboarding">;
  partnerId: PartnerId;
  status: z.output<typeof offboardingStatus>;
  reason: string;
  lastOn: string;
  keepUntilOn: string;
  keepBecause: string;
  startedBy: string;
  startedAt: string;
  settledAt: string | null;
};

const columns = `id, partner_id as "partnerId", status, reason, last_on as "lastOn", keep_until_on as "keepUntilOn",
  keep_because as "keepBecause", started_by_name as "startedBy", started_at as "startedAt", settled_at as "settledAt"`;

/** Everything that was planned for a partner, newest first; locked where it is to be changed. */
export const offboardingsOf = (tx: Tx, ctx: Ctx, id: PartnerId, lock = false): Promise<Offboarding[]> =>
  runSql<Offboarding>(tx, {
    text: `select ${columns} from app.offboarding where vendor_id = $1 and partner_id = $2 order by id desc
      ${lock ? "for no key update" : ""}`,
    values: [ctx.vendorId, id],
  });

/** Those whose last day has passed, locked; others may be working on some already. */
export const dueOffboardings = (tx: Tx, ctx: Ctx, today: string): Promise<Offboarding[]> =>
  runSql<Offboarding>(tx, {
    text: `select ${columns} from app.offboarding where vendor_id = $1 and status = 'planned' and last_on < $2::date
      order by last_on, id limit 50 for no key update skip locked`,
    values: [ctx.vendorId, today],
  });

export const insertOffboarding = (tx: Tx, ctx: Ctx, o: Offboarding): Promise<unknown[]> =>
  runSql(tx, {
    text: `insert into app.offboarding (vendor_id, id, partner_id, status, reason, last_on, keep_until_on, keep_because,
      started_by, started_by_name, started_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    values: [
      ctx.vendorId,
      o.id,
      o.partnerId,
      o.status,
      o.reason,
      o.lastOn,
      o.keepUntilOn,
      o.keepBecause,
      ctx.actor.kind === "person" ? ctx.actor.personId : null,
      o.startedBy,
      o.startedAt,
    ],
  });

export const settleOffboarding = (
  tx: Tx,
  ctx: Ctx,
  o: Offboarding,
  status: Offboarding["status"],
): Promise<unknown[]> =>
  runSql(tx, {
    text: "update app.offboarding set status = $3, settled_at = $4 where vendor_id = $1 and id = $2",
    values: [ctx.vendorId, o.id, status, ctx.now.toString()],
  });
