import type { Id } from "@fairway/kernel";
import type { Label } from "@fairway/program";
import { insertRows, runSql, type Side, type Tx } from "../../platform/index.ts";
import { thingKey } from "./things.ts";
import type { Request, RequestStatus, ThingKind, ThingRef } from "./types.ts";

export type RequestRow = {
  id: string;
  partner_id: string;
  thing_kind: ThingKind;
  thing_key: string;
  label: Label;
  gate_id: string | null;
  status: RequestStatus;
  reason: string;
  asked_by: string;
  asked_by_side: Side;
  asked_at: string;
  due_at: string;
  decision: string | null;
  decided_by: string | null;
  decided_by_side: Side | null;
  decided_at: string | null;
  until_on: string | null;
};

/** Columns of `app.gate_request r` beside its opening `o`. */
export const requestColumns = `r.id, r.partner_id, r.thing_kind, r.thing_key, r.label, r.gate_id, r.status, r.reason, r.asked_by,
  r.asked_by_side, r.asked_at, r.due_at, r.decision, r.decided_by, r.decided_by_side, r.decided_at, o.until_on`;
export const requestTables = `app.gate_request r
  left join app.gate_opening o on o.vendor_id = r.vendor_id and o.id = r.opening_id`;

export const requestFromRow = (row: RequestRow): Request => ({
  id: row.id as Id<"gateRequest">,
  partnerId: row.partner_id as Id<"partner">,
  thing: { kind: row.thing_kind, id: row.thing_key },
  label: row.label,
  gateId: row.gate_id as Id<"gate"> | null,
  status: row.status,
  reason: row.reason,
  askedBy: row.asked_by,
  askedBySide: row.asked_by_side,
  askedAt: row.asked_at,
  dueAt: row.due_at,
  decision: row.decision,
  decidedBy: row.decided_by,
  decidedBySide: row.decided_by_side,
  decidedAt: row.decided_at,
  untilOn: row.until_on,
});

/** One request, of a certain partner where one is named. */
export async function readRequest(
  tx: Tx,
  vendorId: Id<"vendor">,
  { id, partnerId }: { id: Id<"gateRequest">; partnerId?: Id<"partner"> | undefined },
  lock = false,
): Promise<Request | undefined> {
  const [row] = await runSql<RequestRow>(tx, {
    text: `select ${requestColumns} from ${requestTables}
      where r.vendor_id = $1 and r.id = $2 and ($3::uuid is null or r.partner_id = $3)
      ${lock ? "for no key update of r" : ""}`,
    values: [vendorId, id, partnerId ?? null],
  });
  return row && requestFromRow(row);
}

/** The newest request of a partner for each of these things. */
export async function newestRequests(
  tx: Tx,
  vendorId: Id<"vendor">,
  partnerId: Id<"partner">,
  things: readonly ThingRef[],
): Promise<Map<string, Request>> {
  if (things.length === 0) return new Map();
  const rows = await runSql<RequestRow>(tx, {
    text: `select distinct on (r.thing_kind, r.thing_key) ${requestColumns} from ${requestTables}
      where r.vendor_id = $1 and r.partner_id = $2
        and (r.thing_kind, r.thing_key) in (select * from unnest($3::text[], $4::text[]))
      order by r.thing_kind, r.thing_key, r.id desc`,
    values: [vendorId, partnerId, things.map(({ kind }) => kind), things.map(({ id }) => id)],
  });
  return new Map(rows.map((row) => [thingKey({ kind: row.thing_kind, id: row.thing_key }), requestFromRow(row)]));
}

type NewRequest = Pick<
  Request,
  | "id"
  | "partnerId"
  | "thing"
  | "label"
  | "gateId"
  | "status"
  | "reason"
  | "askedBy"
  | "askedBySide"
  | "askedAt"
  | "dueAt"
> & { askedById: string | null };

/** Whether it was inserted: the partner may have asked for the thing already. */
export async function insertRequest(tx: Tx, vendorId: Id<"vendor">, request: NewRequest): Promise<boolean> {
  const row = {
    vendor_id: vendorId,
    id: request.id,
    partner_id: request.partnerId,
    thing_kind: request.thing.kind,
    thing_key: request.thing.id,
    label: JSON.stringify(request.label),
    gate_id: request.gateId,
    status: request.status,
    reason: request.reason,
    asked_by: request.askedBy,
    asked_by_id: request.askedById,
    asked_by_side: request.askedBySide,
    asked_at: request.askedAt,
    due_at: request.dueAt,
  };
  const rest = `on conflict (vendor_id, partner_id, thing_kind, thing_key) where status = 'asked' do nothing returning id`;
  const made = await runSql(tx, insertRows("app.gate_request", Object.keys(row), [Object.values(row)], rest));
  return made.length > 0;
}

/** What came of a request. */
export async function answerRequest(
  tx: Tx,
  vendorId: Id<"vendor">,
  id: Id<"gateRequest">,
  answer: {
    status: RequestStatus;
    decision: string | null;
    by: string;
    side: Side;
    at: string;
    openingId: Id<"gateOpening"> | null;
  },
): Promise<void> {
  await runSql(tx, {
    text: `update app.gate_request set status = $3, decision = $4, decided_by = $5, decided_by_side = $6,
      decided_at = $7, opening_id = $8 where vendor_id = $1 and id = $2`,
    values: [vendorId, id, answer.status, answer.decision, answer.by, answer.side, answer.at, answer.openingId],
  });
}

/** Requests whose time is over without an answer, once each: they are marked as told. */
export async function overdueRequests(tx: Tx, vendorId: Id<"vendor">, now: string, limit: number): Promise<Request[]> {
  const due = await runSql<{ id: string }>(tx, {
    text: `update app.gate_request r set late_told_at = $2::timestamptz from (
        select id from app.gate_request where vendor_id = $1 and status = 'asked' and late_told_at is null
          and due_at < $2::timestamptz order by due_at limit $3 for no key update
      ) d where r.vendor_id = $1 and r.id = d.id returning r.id`,
    values: [vendorId, now, limit],
  });
  if (due.length === 0) return [];
  const rows = await runSql<RequestRow>(tx, {
    text: `select ${requestColumns} from ${requestTables} where r.vendor_id = $1 and r.id = any ($2::uuid[])`,
    values: [vendorId, due.map(({ id }) => id)],
  });
  return rows.map(requestFromRow);
}

/** What a partner has asked for and nobody has answered, locked. */
export async function openRequests(tx: Tx, vendorId: Id<"vendor">, partnerId: Id<"partner">): Promise<Request[]> {
  const rows = await runSql<RequestRow>(tx, {
    text: `select ${requestColumns} from ${requestTables}
      where r.vendor_id = $1 and r.partner_id = $2 and r.status = 'asked' order by r.id for no key update of r`,
    values: [vendorId, partnerId],
  });
  return rows.map(requestFromRow);
}
