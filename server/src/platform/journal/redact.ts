import { createHash } from "node:crypto";
import { canonicalJson, type Id } from "@fairway/kernel";
import { runSql, type Tx } from "../database/tx.ts";
import { eventColumns, eventFromRow, type EventRow } from "./read.ts";
import { eventDigest } from "./seal.ts";

type Redaction = { eventId: string; before: string; after: string };

/** The digest of all redactions of one erasure; the event of the erasure carries it, and so the seals cover it. */
const redactionsDigest = (redactions: readonly Redaction[]): string =>
  createHash("sha256")
    .update(
      canonicalJson(
        redactions
          .toSorted((a, b) => (a.eventId < b.eventId ? -1 : 1))
          .map(({ eventId, before, after }) => [eventId, before, after]),
      ),
    )
    .digest("hex");

type Row = EventRow & { new_actor_name: string; new_data: EventRow["data"] };
const perStatement = 200;

/**
 * Replaces what a statement finds in events, and writes down what each said before and says now, as digests. The seals
 * keep holding: they cover what was said before, and the erasure's own event covers what was changed.
 * `text` selects the events' columns, `new_actor_name` and `new_data`; it must name the vendor.
 */
export async function redactEvents(
  tx: Tx,
  { vendorId, erasureId, at }: { vendorId: Id<"vendor">; erasureId: Id<"erasure">; at: Temporal.Instant },
  found: { where: string; name: string; data: string; values: readonly unknown[] },
): Promise<{ count: number; digest: string }> {
  const rows = await runSql<Row>(tx, {
    text: `select ${eventColumns}, ${found.name} as new_actor_name, ${found.data} as new_data from app.event
      where vendor_id = $1 and (${found.where}) order by at, id`,
    values: [vendorId, ...found.values],
  });
  const redactions: Redaction[] = [];
  for (let from = 0; from < rows.length; from += perStatement) {
    const part = rows.slice(from, from + perStatement).map((row) => ({
      row,
      eventId: row.id,
      before: eventDigest(eventFromRow(row)),
      after: eventDigest(eventFromRow({ ...row, actor_name: row.new_actor_name, data: row.new_data })),
    }));
    await runSql(tx, {
      text: `insert into app.event_redaction (vendor_id, event_id, erasure_id, before_digest, after_digest, redacted_at)
        select $1, r.id, $2, r.before, r.after, $3 from unnest($4::uuid[], $5::text[], $6::text[]) r (id, before, after)`,
      values: [
        vendorId,
        erasureId,
        at.toString(),
        part.map((one) => one.eventId),
        part.map((one) => one.before),
        part.map((one) => one.after),
      ],
    });
    await runSql(tx, {
      text: `update app.event e set actor_name = r.name, data = r.data
        from unnest($2::timestamptz[], $3::uuid[], $4::text[], $5::jsonb[]) r (at, id, name, data)
        where e.vendor_id = $1 and e.at = r.at and e.id = r.id`,
      values: [
        vendorId,
        part.map(({ row }) => row.at),
        part.map(({ row }) => row.id),
        part.map(({ row }) => row.new_actor_name),
        part.map(({ row }) => JSON.stringify(row.new_data)),
      ],
    });
    redactions.push(...part.map(({ eventId, before, after }) => ({ eventId, before, after })));
  }
  return { count: rows.length, digest: redactionsDigest(redactions) };
}

type Kept = { erasure_id: string; before_digest: string; after_digest: string };

/** Whether an event that no longer says what was sealed was changed by erasures alone, each told by its own event. */
export async function isRedacted(
  tx: Tx,
  vendorId: Id<"vendor">,
  eventId: string,
  { sealed, present }: { sealed: string; present: string },
): Promise<boolean> {
  const steps = await runSql<Kept>(tx, {
    text: `select erasure_id, before_digest, after_digest from app.event_redaction
      where vendor_id = $1 and event_id = $2 order by redacted_at, erasure_id`,
    values: [vendorId, eventId],
  });
  let says = sealed;
  for (const step of steps) {
    if (step.before_digest !== says) continue;
    if (!(await isTold(tx, vendorId, step.erasure_id))) return false;
    says = step.after_digest;
  }
  return says === present;
}

async function isTold(tx: Tx, vendorId: Id<"vendor">, erasureId: string): Promise<boolean> {
  const [told] = await runSql<{ digest: string | null }>(tx, {
    text: `select data->>'redactions' as digest from app.event
      where vendor_id = $1 and subject_id = $2 and type = 'person.erased'`,
    values: [vendorId, erasureId],
  });
  const rows = await runSql<Redaction>(tx, {
    text: `select event_id as "eventId", before_digest as before, after_digest as after from app.event_redaction
      where vendor_id = $1 and erasure_id = $2`,
    values: [vendorId, erasureId],
  });
  return told !== undefined && told.digest === redactionsDigest(rows);
}
