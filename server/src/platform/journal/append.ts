import { newId } from "@fairway/kernel";
import type { Pool } from "pg";
import { sideOf, type Ctx } from "../context.ts";
import { runSql, type Tx } from "../database/tx.ts";
import type { EventActor, JournalEvent, NewEvent } from "./types.ts";

/** Who acted, as the journal writes it. */
export function eventActor({ actor }: Pick<Ctx, "actor">): EventActor {
  const id = actor.kind === "system" ? null : actor.personId;
  return { kind: actor.kind, id, name: actor.name, side: sideOf(actor) };
}

/** Gives events their ids and their instant, whole milliseconds. Ids rise in the order in which they were emitted. */
export function journalEvents(ctx: Ctx, events: readonly NewEvent[]): JournalEvent[] {
  const at = ctx.now.round({ smallestUnit: "millisecond", roundingMode: "floor" });
  const ids = events.map(() => newId("event", at.epochMilliseconds)).toSorted();
  return events.flatMap((event, i) => {
    const id = ids[i];
    if (id === undefined) return [];
    return {
      id,
      vendorId: ctx.vendorId,
      at,
      type: event.type,
      subject: event.subject,
      partnerId: event.partnerId ?? null,
      actor: eventActor(ctx),
      requestId: ctx.requestId,
      data: event.data ?? {},
    };
  });
}

const columns = 13;

/** Writes events and their outbox rows in the command's own transaction. */
export async function appendEvents(tx: Tx, events: readonly JournalEvent[]): Promise<void> {
  for (let from = 0; from < events.length; from += 500) {
    const part = events.slice(from, from + 500);
    const rows = part.map(
      (_, i) => `(${Array.from({ length: columns }, (_, c) => `$${i * columns + c + 1}`).join(",")})`,
    );
    await runSql(tx, {
      text: `insert into app.event (vendor_id, at, id, type, subject_kind, subject_id, partner_id, actor_kind, actor_id,
        actor_name, actor_side, request_id, data) values ${rows.join(",")}`,
      values: part.flatMap((event) => [
        event.vendorId,
        event.at.toString(),
        event.id,
        event.type,
        event.subject.kind,
        event.subject.id,
        event.partnerId,
        event.actor.kind,
        event.actor.id,
        event.actor.name,
        event.actor.side,
        event.requestId,
        JSON.stringify(event.data),
      ]),
    });
    await runSql(tx, {
      text: `insert into app.event_outbox (vendor_id, at, event_id) values ${part.map((_, i) => `($1, $2, $${i + 3})`).join(",")}`,
      values: [part[0]?.vendorId, part[0]?.at.toString(), ...part.map((event) => event.id)],
    });
  }
}

/** Makes the month's partition before the transaction that needs it: making one inside would lock the journal. */
export function partitionKeeper(pool: Pool): (at: Temporal.Instant) => Promise<void> {
  const made = new Map<string, Promise<unknown>>();
  return async (at) => {
    const month = at.toString().slice(0, 7);
    let making = made.get(month);
    if (!making) {
      making = pool.query("select app.ensure_event_partitions($1, $1)", [at.toString()]);
      made.set(month, making);
      making.catch(() => made.delete(month));
    }
    await making;
  };
}
