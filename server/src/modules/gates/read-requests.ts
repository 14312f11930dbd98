import { notFound, type Id } from "@fairway/kernel";
import type { Label } from "@fairway/program";
import { runSql, type Ctx, type Platform, type Tx } from "../../platform/index.ts";
import { keptById, type Kept } from "../conditions/index.ts";
import { gateFamily } from "./family.ts";
import { openingLabels } from "./open.ts";
import { openingColumns, openingFromRow, readOpening, type OpeningRow } from "./opening-repo.ts";
import { partnerHeads, partnerManager, type PartnerHead } from "./partner.ts";
import { keptTo, mayRead, mayReadOf } from "./policy.ts";
import { readRequest, requestColumns, requestFromRow, requestTables, type RequestRow } from "./request-repo.ts";
import type { Things } from "./things.ts";
import type { Opening, OpeningStatus, Request } from "./types.ts";

/** Whose names requests show: the vendor's people by id. */
export type People = { names(ids: readonly Id<"person">[]): Promise<ReadonlyMap<string, string>> };
type Parts = { platform: Platform; things: Things; people: People };

/** A request with its partner, the gate before the thing, and who looks after the partner. */
export type RequestShown = {
  request: Request;
  partner: PartnerHead;
  gate: Kept<"gate"> | null;
  managerName: string | null;
};

async function shown({ people }: Parts, tx: Tx, ctx: Ctx, requests: readonly Request[]): Promise<RequestShown[]> {
  const heads = await partnerHeads(
    tx,
    ctx.vendorId,
    requests.map(({ partnerId }) => partnerId),
  );
  const gates = await keptById(
    tx,
    gateFamily,
    ctx.vendorId,
    requests.flatMap(({ gateId }) => gateId ?? []),
  );
  const names = await people.names([...new Set([...heads.values()].flatMap((head) => head.manager_id ?? []))]);
  return requests.flatMap((request) => {
    const partner = heads.get(request.partnerId);
    if (!partner) return [];
    const managerName = names.get(partner.manager_id ?? "") ?? null;
    return [{ request, partner, gate: gates.get(request.gateId ?? "") ?? null, managerName }];
  });
}

/** @throws AppError `not_found` */
export const getRequest = (
  parts: Parts,
  ctx: Ctx,
  named: { id: Id<"gateRequest">; partnerId?: Id<"partner"> | undefined },
): Promise<RequestShown> =>
  parts.platform.read(ctx, async (tx) => {
    const request = await readRequest(tx, ctx.vendorId, named);
    if (!request || !mayReadOf(ctx.actor, request.partnerId)) throw notFound("request");
    const [one] = await shown(parts, tx, ctx, [request]);
    if (!one) throw notFound("request");
    return one;
  });

type Page<T, P> = { items: T[]; next: P | null };

/** What a partner asked for, newest first. @throws AppError `not_found` */
export const requestsOf = (
  parts: Parts,
  ctx: Ctx,
  partnerId: Id<"partner">,
  page: { after?: string | undefined; limit: number },
): Promise<Page<RequestShown, string>> => {
  if (!mayReadOf(ctx.actor, partnerId)) throw notFound("partner");
  return parts.platform.read(ctx, async (tx) => {
    await partnerManager(tx, ctx.vendorId, partnerId);
    const rows = await runSql<RequestRow>(tx, {
      text: `select ${requestColumns} from ${requestTables} where r.vendor_id = $1 and r.partner_id = $2
        and ($3::uuid is null or r.id < $3) order by r.id desc limit $4`,
      values: [ctx.vendorId, partnerId, page.after ?? null, page.limit + 1],
    });
    const items = await shown(parts, tx, ctx, rows.slice(0, page.limit).map(requestFromRow));
    return { items, next: rows.length > page.limit ? (rows[page.limit - 1]?.id ?? null) : null };
  });
};

export type RequestPlace = { urgency: string; id: string };
export type RequestFilter = {
  status: "waiting" | "decided" | "all";
  /** Only those of partners whose manager this person is. */
  managerId: Id<"person"> | null;
  after?: RequestPlace | undefined;
  limit: number;
};

const statuses = {
  waiting: "r.status = 'asked'",
  decided: "r.status in ('granted', 'declined', 'withdrawn')",
  all: "true",
};

/** What must be answered soonest comes first, then what is answered, the newest first. */
const urgency = `case when r.status = 'asked' then '1' || to_char(r.due_at at time zone 'UTC', 'YYYYMMDDHH24MISSMS')
  else '2' || (99999999999999 - extract(epoch from coalesce(r.decided_at, r.asked_at)) * 1000)::bigint end`;

/** Requests of all partners. @throws AppError `not_found` */
export const listRequests = (
  parts: Parts,
  ctx: Ctx,
  { status, managerId, after, limit }: RequestFilter,
): Promise<Page<RequestShown, RequestPlace> & { waiting: number; late: number }> => {
  if (!mayRead(ctx.actor)) throw notFound("program");
  return parts.platform.read(ctx, async (tx) => {
    const rows = await runSql<RequestRow & { urgency: string }>(tx, {
      text: `select * from (
          select ${requestColumns}, ${urgency} as urgency from ${requestTables}
          join app.partner p on p.vendor_id = r.vendor_id and p.id = r.partner_id
          where r.vendor_id = $1 and ${statuses[status]} and ($5::uuid is null or p.manager_id = $5)
            and ($6::uuid[] is null or r.partner_id = any ($6))
        ) q where $2::text is null or (q.urgency collate "C", q.id) > ($2, $3::uuid)
        order by q.urgency collate "C", q.id limit $4`,
      values: [ctx.vendorId, after?.urgency ?? null, after?.id ?? null, limit + 1, managerId, keptTo(ctx.actor)],
    });
    const [counts] = await runSql<{ waiting: number; late: number }>(tx, {
      text: `select count(*)::int as waiting, (count(*) filter (where r.due_at < $2::timestamptz))::int as late
        from app.gate_request r join app.partner p on p.vendor_id = r.vendor_id and p.id = r.partner_id
        where r.vendor_id = $1 and r.status = 'asked' and ($3::uuid is null or p.manager_id = $3)
          and ($4::uuid[] is null or r.partner_id = any ($4))`,
      values: [ctx.vendorId, ctx.now.toString(), managerId, keptTo(ctx.actor)],
    });
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: await shown(parts, tx, ctx, rows.slice(0, limit).map(requestFromRow)),
      next: last ? { urgency: last.urgency, id: last.id } : null,
      waiting: counts?.waiting ?? 0,
      late: counts?.late ?? 0,
    };
  });
};

/** An opening with its partner and what is open by it. */
export type OpeningShown = { opening: Opening; partner: PartnerHead; label: Label };

async function openingsShown({ things }: Parts, tx: Tx, ctx: Ctx, openings: readonly Opening[]) {
  const heads = await partnerHeads(
    tx,
    ctx.vendorId,
    openings.map(({ partnerId }) => partnerId),
  );
  const labels = await openingLabels(tx, ctx, things, openings);
  return openings.flatMap((opening): OpeningShown[] => {
    const [partner, label] = [heads.get(opening.partnerId), labels.get(opening.id)];
    return partner && label ? [{ opening, partner, label }] : [];
  });
}

/** @throws AppError `not_found` */
export const getOpening = (parts: Parts, ctx: Ctx, id: Id<"gateOpening">): Promise<OpeningShown> =>
  parts.platform.read(ctx, async (tx) => {
    const opening = mayRead(ctx.actor) ? await readOpening(tx, ctx.vendorId, id) : undefined;
    const [one] = opening ? await openingsShown(parts, tx, ctx, [opening]) : [];
    if (!one) throw notFound("opening");
    return one;
  });

/** What is open to partners for a time, newest first. @throws AppError `not_found` */
export const listOpenings = (
  parts: Parts,
  ctx: Ctx,
  filter: {
    partnerId?: Id<"partner"> | undefined;
    status?: OpeningStatus | undefined;
    after?: string | undefined;
    limit: number;
  },
): Promise<Page<OpeningShown, string>> => {
  if (!mayRead(ctx.actor)) throw notFound("program");
  return parts.platform.read(ctx, async (tx) => {
    const rows = await runSql<OpeningRow>(tx, {
      text: `select ${openingColumns} from app.gate_opening o where o.vendor_id = $1
        and ($2::uuid is null or o.partner_id = $2) and ($3::text is null or o.status = $3)
        and ($4::uuid is null or o.id < $4) and ($6::uuid[] is null or o.partner_id = any ($6))
        order by o.id desc limit $5`,
      values: [
        ctx.vendorId,
        filter.partnerId ?? null,
        filter.status ?? null,
        filter.after ?? null,
        filter.limit + 1,
        keptTo(ctx.actor),
      ],
    });
    const items = await openingsShown(parts, tx, ctx, rows.slice(0, filter.limit).map(openingFromRow));
    return { items, next: rows.length > filter.limit ? (rows[filter.limit - 1]?.id ?? null) : null };
  });
};
