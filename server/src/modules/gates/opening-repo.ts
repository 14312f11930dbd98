import type { Id } from "@fairway/kernel";
import { insertRows, runSql, type Tx } from "../../platform/index.ts";
import type { Opening, OpeningStatus, ThingKind } from "./types.ts";

export type OpeningRow = {
  id: string;
  partner_id: string;
  gate_id: string | null;
  thing_kind: ThingKind | null;
  thing_key: string | null;
  status: OpeningStatus;
  from_on: string;
  until_on: string;
  reason: string;
  request_id: string | null;
  opened_by: string;
  opened_at: string;
  ended_by: string | null;
  ended_at: string | null;
};

export const openingColumns = `o.id, o.partner_id, o.gate_id, o.thing_kind, o.thing_key, o.status, o.from_on, o.until_on, o.reason,
  o.request_id, o.opened_by, o.opened_at, o.ended_by, o.ended_at`;

export const openingFromRow = (row: OpeningRow): Opening => ({
  id: row.id as Id<"gateOpening">,
  partnerId: row.partner_id as Id<"partner">,
  gateId: row.gate_id as Id<"gate"> | null,
  thing: row.thing_kind !== null && row.thing_key !== null ? { kind: row.thing_kind, id: row.thing_key } : null,
  status: row.status,
  fromOn: row.from_on,
  untilOn: row.until_on,
  reason: row.reason,
  requestId: row.request_id as Id<"gateRequest"> | null,
  openedBy: row.opened_by,
  openedAt: row.opened_at,
  endedBy: row.ended_by,
  endedAt: row.ended_at,
});

export async function readOpening(
  tx: Tx,
  vendorId: Id<"vendor">,
  id: Id<"gateOpening">,
  lock = false,
): Promise<Opening | undefined> {
  const [row] = await runSql<OpeningRow>(tx, {
    text: `select ${openingColumns} from app.gate_opening o where o.vendor_id = $1 and o.id = $2
      ${lock ? "for no key update" : ""}`,
    values: [vendorId, id],
  });
  return row && openingFromRow(row);
}

/** Whether it was inserted: the same may be open to the partner already. */
export async function insertOpening(tx: Tx, vendorId: Id<"vendor">, opening: Opening): Promise<boolean> {
  const row = {
    vendor_id: vendorId,
    id: opening.id,
    partner_id: opening.partnerId,
    gate_id: opening.gateId,
    thing_kind: opening.thing?.kind ?? null,
    thing_key: opening.thing?.id ?? null,
    from_on: opening.fromOn,
    until_on: opening.untilOn,
    status: opening.status,
    reason: opening.reason,
    request_id: opening.requestId,
    opened_by: opening.openedBy,
    opened_at: opening.openedAt,
  };
  const made = await runSql(
    tx,
    insertRows("app.gate_opening", Object.keys(row), [Object.values(row)], "on conflict do nothing returning id"),
  );
  return made.length > 0;
}

export async function endOpening(
  tx: Tx,
  vendorId: Id<"vendor">,
  id: Id<"gateOpening">,
  end: { status: OpeningStatus; by: string; at: string },
): Promise<void> {
  await runSql(tx, {
    text: "update app.gate_opening set status = $3, ended_by = $4, ended_at = $5 where vendor_id = $1 and id = $2",
    values: [vendorId, id, end.status, end.by, end.at],
  });
}

/** Openings whose last day has passed, locked. */
export async function passedOpenings(tx: Tx, vendorId: Id<"vendor">, today: string, limit: number): Promise<Opening[]> {
  const rows = await runSql<OpeningRow>(tx, {
    text: `select ${openingColumns} from app.gate_opening o
      where o.vendor_id = $1 and o.status = 'open' and o.until_on < $2::date order by o.until_on, o.id limit $3
      for no key update`,
    values: [vendorId, today, limit],
  });
  return rows.map(openingFromRow);
}

/** What is open to a partner, locked. */
export async function openOpenings(tx: Tx, vendorId: Id<"vendor">, partnerId: Id<"partner">): Promise<Opening[]> {
  const rows = await runSql<OpeningRow>(tx, {
    text: `select ${openingColumns} from app.gate_opening o
      where o.vendor_id = $1 and o.partner_id = $2 and o.status = 'open' order by o.id for no key update`,
    values: [vendorId, partnerId],
  });
  return rows.map(openingFromRow);
}
