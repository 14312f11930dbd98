import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../database/tx.ts";
import { isRedacted } from "./redact.ts";
import { eventColumns, eventFromRow, type EventRow } from "./read.ts";
import { eventDigest, firstPrevious, sealDigest } from "./seal.ts";

/** What is wrong, and with which event or seal first. */
export type Tampering = {
  what: "event altered" | "event missing" | "event without a seal" | "seal altered" | "seal missing";
  eventId: Id<"event"> | null;
  seal: number | null;
};

export type Verdict = {
  events: number;
  seals: number;
  /** Digest of the last seal: kept elsewhere, it also shows that a journal was cut off at its end. */
  head: string;
  /** Events that wait for their seal. */
  waiting: number;
  tampering: Tampering | null;
};

type SealRow = {
  seq: number;
  event_ats: string[];
  event_ids: Id<"event">[];
  event_digests: string[];
  previous: string;
  digest: string;
};

async function eventsOf(tx: Tx, vendorId: Id<"vendor">, seal: SealRow): Promise<Map<string, string>> {
  const rows = await runSql<EventRow>(tx, {
    text: `select ${eventColumns} from app.event where vendor_id = $1 and at = any($2::timestamptz[]) and id = any($3::uuid[])`,
    values: [vendorId, [...new Set(seal.event_ats)], seal.event_ids],
  });
  return new Map(rows.map((row) => [row.id, eventDigest(eventFromRow(row))]));
}

async function checkSeal(tx: Tx, vendorId: Id<"vendor">, seal: SealRow, previous: string): Promise<Tampering | null> {
  const own = sealDigest(seal.seq, seal.previous, seal.event_ids, seal.event_digests);
  if (own !== seal.digest || seal.previous !== previous) return { what: "seal altered", eventId: null, seal: seal.seq };
  const digests = await eventsOf(tx, vendorId, seal);
  for (const [i, id] of seal.event_ids.entries()) {
    const digest = digests.get(id);
    if (digest === undefined) return { what: "event missing", eventId: id, seal: seal.seq };
    const sealed = seal.event_digests[i] ?? "";
    if (digest === sealed || (await isRedacted(tx, vendorId, id, { sealed, present: digest }))) continue;
    return { what: "event altered", eventId: id, seal: seal.seq };
  }
  return null;
}

async function firstUnsealed(tx: Tx, vendorId: Id<"vendor">): Promise<Id<"event"> | null> {
  const rows = await runSql<{ id: Id<"event"> }>(tx, {
    text: `select e.id from app.event e
      where e.vendor_id = $1
        and not exists (select 1 from app.event_outbox o where o.vendor_id = $1 and o.at = e.at and o.event_id = e.id)
        and not exists (select 1 from (select unnest(s.event_ids) as id from app.event_seal s where s.vendor_id = $1) sealed
          where sealed.id = e.id)
      order by e.at, e.id limit 1`,
    values: [vendorId],
  });
  return rows[0]?.id ?? null;
}

async function countOf(tx: Tx, table: "app.event" | "app.event_outbox", vendorId: Id<"vendor">): Promise<number> {
  const rows = await runSql<{ count: number }>(tx, {
    text: `select count(*) as count from ${table} where vendor_id = $1`,
    values: [vendorId],
  });
  return rows[0]?.count ?? 0;
}

/** Recomputes a vendor's chain of seals over its journal and reports the first thing that does not fit. */
export async function verifyJournal(tx: Tx, vendorId: Id<"vendor">): Promise<Verdict> {
  let head = firstPrevious;
  let seals = 0;
  let tampering: Tampering | null = null;
  for (let after = 0; tampering === null;) {
    const rows = await runSql<SealRow>(tx, {
      text: `select seq, event_ats, event_ids, event_digests, previous, digest from app.event_seal
        where vendor_id = $1 and seq > $2 order by seq limit 50`,
      values: [vendorId, after],
    });
    for (const row of rows) {
      tampering ??= row.seq === seals + 1 ? null : { what: "seal missing", eventId: null, seal: seals + 1 };
      tampering ??= await checkSeal(tx, vendorId, row, head);
      if (tampering) break;
      head = row.digest;
      seals = row.seq;
      after = row.seq;
    }
    if (rows.length < 50) break;
  }
  if (!tampering) {
    const eventId = await firstUnsealed(tx, vendorId);
    if (eventId !== null) tampering = { what: "event without a seal", eventId, seal: null };
  }
  return {
    events: await countOf(tx, "app.event", vendorId),
    seals,
    head,
    waiting: await countOf(tx, "app.event_outbox", vendorId),
    tampering,
  };
}
