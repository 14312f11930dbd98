import { AppError, type Clock, type Id, newRequestId } from "@fairway/kernel";
import type { Logger } from "pino";
import { actorWord, type Ctx, isViewing } from "./context.ts";
import type { Database } from "./database/database.ts";
import { transaction } from "./database/transaction.ts";
import type { SqlText } from "./database/tx.ts";
import type { FileStore } from "./files/types.ts";
import { readOnly } from "./http/viewing.ts";
import { claimKey } from "./idempotency.ts";
import { appendEvents, journalEvents, partitionKeeper } from "./journal/append.ts";
import type { NewEvent } from "./journal/types.ts";
import type { Platform } from "./types.ts";

export type PlatformParts = {
  database: Database;
  clock: Clock;
  log: Logger;
  files: FileStore;
  /** Told after a commit that wrote events; the relay need not wait for its sweep. */
  onEvents?: (vendorId: Id<"vendor">) => void;
  /** Looks at every event before it is written; throws to refuse it. For tests. */
  checkEvent?: (event: NewEvent) => void;
};

const vendorSetting = (ctx: Pick<Ctx, "vendorId" | "actor">): SqlText => ({
  text: "select app.set_vendor($1, $2)",
  values: [ctx.vendorId, actorWord(ctx.actor)],
});

/** The kept result of a repeat must equal the first one: only JSON survives being kept. */
function plainJson<T>(value: T): T {
  const text = JSON.stringify(value ?? null, (_, inner: unknown) => {
    if (typeof inner === "bigint" || typeof inner === "function")
      throw new AppError("internal", "command.result", "A command's result must be plain JSON.");
    return inner;
  });
  return JSON.parse(text) as T;
}

/** Builds what the domains stand on from its parts. */
export function createPlatform({
  database,
  clock,
  log,
  files,
  onEvents = () => {},
  checkEvent,
}: PlatformParts): Platform {
  const ensurePartition = partitionKeeper(database.app);
  return {
    clock,
    log,
    files,
    read: (ctx, work) => transaction(database.app, { readOnly: true, set: vendorSetting(ctx) }, work),
    async command(ctx, call, work) {
      if (isViewing(ctx.actor)) throw readOnly();
      await ensurePartition(ctx.now);
      const { result, wrote } = await transaction(database.app, { set: vendorSetting(ctx) }, async (tx) => {
        const claim = ctx.idempotencyKey === undefined ? null : await claimKey(tx, ctx, ctx.idempotencyKey, call);
        // What was kept is what this same call returned before.
        if (claim?.repeated === true) return { result: claim.result as Awaited<ReturnType<typeof work>>, wrote: false };
        const events: NewEvent[] = [];
        const outcome = plainJson(await work({ tx, emit: (event) => void events.push(event) }));
        if (checkEvent) events.forEach(checkEvent);
        await appendEvents(tx, journalEvents(ctx, events));
        await claim?.keep(outcome);
        return { result: outcome, wrote: events.length > 0 };
      });
      if (wrote) onEvents(ctx.vendorId);
      return result;
    },
    readAcross: (vendorIds, work) =>
      transaction(
        database.read,
        { readOnly: true, set: { text: "select app.set_vendors($1::uuid[])", values: [vendorIds] } },
        work,
      ),
    local: (work) => transaction(database.local, {}, work),
    async vendorIds() {
      const found = await database.read.query<{ vendor_id: Id<"vendor"> }>(
        "select vendor_id from identity.vendor_directory order by created_at, vendor_id",
      );
      return found.rows.map((row) => row.vendor_id);
    },
    systemCtx: (vendorId, name) => ({
      actor: { kind: "system", name },
      vendorId,
      requestId: newRequestId(),
      now: clock.now(),
      locale: "en",
    }),
  };
}
