import type { Id } from "@fairway/kernel";
import { runSql, type Ctx, type Platform } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { isWanted } from "./evaluation-repo.ts";

const rowsPerTransaction = 5000;

const deleteSome = (table: "app.measurement" | "app.standing") => `delete from ${table}
  where vendor_id = $1 and program_id = $2 and as_of = $3 and partner_id in (
    select partner_id from ${table} where vendor_id = $1 and program_id = $2 and as_of = $3
    order by partner_id limit ${rowsPerTransaction}
  ) returning 1 as gone`;

/** Deletes the snapshot of a date that is neither the live one nor kept; safe to stop and to run twice. */
export async function pruneSnapshot(
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  asOf: string,
  signal: AbortSignal,
): Promise<void> {
  for (let gone = 1; gone > 0;) {
    signal.throwIfAborted();
    const call = { operation: "standings.prune", input: { programId, asOf } };
    gone = await platform.command(ctx, call, async ({ tx }) => {
      const head = await programs.lock(tx, ctx.vendorId, programId);
      if (head.liveAsOf === null || head.liveAsOf <= asOf) return 0;
      if (await isWanted(tx, ctx.vendorId, programId, asOf)) return 0;
      const values = [ctx.vendorId, programId, asOf];
      const standings = await runSql(tx, { text: deleteSome("app.standing"), values });
      const measurements = await runSql(tx, { text: deleteSome("app.measurement"), values });
      return standings.length + measurements.length;
    });
  }
}
