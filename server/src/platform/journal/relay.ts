import type { Id } from "@fairway/kernel";
import type { Pool } from "pg";
import { transaction } from "../database/transaction.ts";
import { runSql, type Tx } from "../database/tx.ts";
import { eventColumns, eventFromRow, type EventRow } from "./read.ts";
import { eventDigest, firstPrevious, sealDigest } from "./seal.ts";
import type { JournalEvent } from "./types.ts";

export type RelayParts = {
  pool: Pool;
  now: () => Temporal.Instant;
  /** Hands the events to the job queue; returns when they are safe there. Called again for the same events after a crash. */
  enqueue: (vendorId: Id<"vendor">, events: readonly JournalEvent[]) => Promise<void>;
  /** Told when a vendor's events could not be moved on; the others' are. */
  failed: (vendorId: Id<"vendor">, error: unknown) => void;
};

const batch = 500;

async function waiting(tx: Tx, vendorId: Id<"vendor">): Promise<JournalEvent[]> {
  const rows = await runSql<{ at: string; event_id: string }>(tx, {
    text: `select at, event_id from app.event_outbox where vendor_id = $1 order by at, event_id limit ${batch} for update skip locked`,
    values: [vendorId],
  });
  if (rows.length === 0) return [];
  const events = await runSql<EventRow>(tx, {
    text: `select ${eventColumns} from app.event where vendor_id = $1 and at = any($2::timestamptz[]) and id = any($3::uuid[])
      order by at, id`,
    values: [vendorId, [...new Set(rows.map((row) => row.at))], rows.map((row) => row.event_id)],
  });
  return events.map(eventFromRow);
}

async function seal(
  tx: Tx,
  vendorId: Id<"vendor">,
  events: readonly JournalEvent[],
  at: Temporal.Instant,
): Promise<void> {
  const [last] = await runSql<{ seq: number; digest: string }>(tx, {
    text: "select seq, digest from app.event_seal where vendor_id = $1 order by seq desc limit 1",
    values: [vendorId],
  });
  const seq = (last?.seq ?? 0) + 1;
  const previous = last?.digest ?? firstPrevious;
  const ids = events.map((event) => event.id);
  const digests = events.map(eventDigest);
  await runSql(tx, {
    text: `insert into app.event_seal (vendor_id, seq, event_ats, event_ids, event_digests, previous, digest, sealed_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [
      vendorId,
      seq,
      events.map((event) => event.at.toString()),
      ids,
      digests,
      previous,
      sealDigest(seq, previous, ids, digests),
      at.toString(),
    ],
  });
}

/** Moves one batch of a vendor's events on: into the job queue and under a seal. Returns how many. */
async function relayBatch({ pool, now, enqueue }: RelayParts, vendorId: Id<"vendor">): Promise<number> {
  const set = { text: "select app.set_vendor($1, $2)", values: [vendorId, "system:relay"] };
  return transaction(pool, { set }, async (tx) => {
    const lock = {
      text: "select pg_try_advisory_xact_lock(hashtextextended($1, 7)) as mine",
      values: [`relay ${vendorId}`],
    };
    const [held] = await runSql<{ mine: boolean }>(tx, lock);
    if (held?.mine !== true) return 0;
    const events = await waiting(tx, vendorId);
    if (events.length === 0) return 0;
    await enqueue(vendorId, events);
    await seal(tx, vendorId, events, now());
    await runSql(tx, {
      text: "delete from app.event_outbox where vendor_id = $1 and at = any($2::timestamptz[]) and event_id = any($3::uuid[])",
      values: [vendorId, [...new Set(events.map((event) => event.at.toString()))], events.map((event) => event.id)],
    });
    return events.length;
  });
}

export type Relay = {
  /** Moves everything of one vendor on. */
  vendor(vendorId: Id<"vendor">): Promise<number>;
  /** Moves everything of every vendor on. */
  all(): Promise<number>;
};

/** The relay from journal to jobs; any number may run at once. `read` may see which vendors have something waiting. */
export function createRelay(parts: RelayParts, read: Pool): Relay {
  const vendor = async (vendorId: Id<"vendor">): Promise<number> => {
    let total = 0;
    for (;;) {
      const moved = await relayBatch(parts, vendorId);
      total += moved;
      if (moved < batch) return total;
    }
  };
  return {
    vendor,
    async all() {
      const found = await read.query<{ vendor_id: Id<"vendor"> }>("select distinct vendor_id from app.event_outbox");
      let total = 0;
      for (const { vendor_id } of found.rows)
        total += await vendor(vendor_id).catch((error: unknown) => {
          parts.failed(vendor_id, error);
          return 0;
        });
      return total;
    },
  };
}
