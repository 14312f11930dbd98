import type { Id, IdKind } from "@fairway/kernel";
import type { Side } from "../context.ts";
import { runSql, type Tx } from "../database/tx.ts";
import type { EventActor, JournalEvent, JsonRecord } from "./types.ts";

export type EventRow = {
  vendor_id: Id<"vendor">;
  at: string;
  id: Id<"event">;
  type: string;
  subject_kind: IdKind;
  subject_id: string;
  partner_id: Id<"partner"> | null;
  actor_kind: EventActor["kind"];
  actor_id: string | null;
  actor_name: string;
  actor_side: EventActor["side"];
  request_id: string;
  data: JsonRecord;
};

export const eventColumns = `vendor_id, at, id, type, subject_kind, subject_id, partner_id, actor_kind, actor_id, actor_name,
  actor_side, request_id, data`;

export const eventFromRow = (row: EventRow): JournalEvent => ({
  id: row.id,
  vendorId: row.vendor_id,
  at: Temporal.Instant.from(row.at),
  type: row.type,
  subject: { kind: row.subject_kind, id: row.subject_id },
  partnerId: row.partner_id,
  actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name, side: row.actor_side },
  requestId: row.request_id,
  data: row.data,
});

export type EventPlace = { at: string; id: string };

/** A partner's events, newest first, from before a place on; `without` leaves types out. */
export async function readPartnerEvents(
  tx: Tx,
  vendorId: Id<"vendor">,
  partnerId: Id<"partner">,
  page: {
    before?: EventPlace;
    limit: number;
    without?: readonly string[];
    /** First words of types, `benefit`; all where absent. */
    kinds?: readonly string[] | undefined;
    side?: Side | undefined;
  },
): Promise<JournalEvent[]> {
  const rows = await runSql<EventRow>(tx, {
    text: `select ${eventColumns} from app.event where vendor_id = $1 and partner_id = $2
      and type <> all ($4::text[]) and ($5::text[] is null or split_part(type, '.', 1) = any ($5))
      and ($6::text is null or actor_side = $6) ${page.before ? "and (at, id) < ($7::timestamptz, $8::uuid)" : ""}
      order by at desc, id desc limit $3`,
    values: [
      vendorId,
      partnerId,
      page.limit,
      page.without ?? [],
      page.kinds ?? null,
      page.side ?? null,
      ...(page.before ? [page.before.at, page.before.id] : []),
    ],
  });
  return rows.map(eventFromRow);
}
