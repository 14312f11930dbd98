import { forbidden, notFound, type Id } from "@fairway/kernel";
import { runSql, type Ctx, type Platform } from "../../platform/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";
import { pageOfAllocations, readAllocation, usesOf } from "./allocation-repo.ts";
import {
  applicationColumns,
  applicationFromRow,
  readApplication,
  stepsOf,
  type ApplicationRow,
} from "./application-repo.ts";
import { partnerHead, partnerHeads, type PartnerHead } from "./find.ts";
import { keptTo, mayRead, mayReadAll } from "./policy.ts";
import type { Allocation, AllocationStatus, Application, Step, Use } from "./types.ts";

/** What lists show beside each row: its program and its partner. */
export type Beside = { at: ProgramAt | null; partner: PartnerHead; today: string };
export type ApplicationShown = Beside & { application: Application; steps: Step[] };
export type AllocationShown = Beside & { allocation: Allocation; uses: Use[] };

const unknown: PartnerHead = { id: "", name: "", reference: "", region: null };

/** @throws AppError `not_found` */
export async function applicationShown(
  platform: Platform,
  ctx: Ctx,
  named: { partnerId: Id<"partner">; id: Id<"benefitApplication"> },
): Promise<ApplicationShown> {
  if (!mayRead(ctx.actor, named.partnerId)) throw notFound("partner");
  return platform.read(ctx, async (tx) => {
    const partner = await partnerHead(tx, ctx.vendorId, named.partnerId);
    const application = await readApplication(tx, ctx.vendorId, named);
    if (!application) throw notFound("benefit application");
    const at = await programs.activeFor(tx, ctx.vendorId, application.programId);
    const steps = await stepsOf(tx, ctx.vendorId, named.id);
    return { at, partner, application, steps, today: await programs.today(tx, ctx) };
  });
}

/** @throws AppError `not_found` */
export async function allocationShown(
  platform: Platform,
  ctx: Ctx,
  named: { partnerId: Id<"partner">; id: Id<"benefitAllocation"> },
): Promise<AllocationShown> {
  if (!mayRead(ctx.actor, named.partnerId)) throw notFound("partner");
  return platform.read(ctx, async (tx) => {
    const partner = await partnerHead(tx, ctx.vendorId, named.partnerId);
    const allocation = await readAllocation(tx, ctx.vendorId, named.partnerId, named.id);
    if (!allocation) throw notFound("benefit allocation");
    const at = await programs.activeFor(tx, ctx.vendorId, allocation.programId);
    const uses = await usesOf(tx, ctx.vendorId, named.id);
    return { at, partner, allocation, uses, today: await programs.today(tx, ctx) };
  });
}

export type ApplicationPlace = { urgency: string; id: string };
export type ApplicationFilter = {
  programId?: Id<"program"> | undefined;
  status: "waiting" | "decided" | "all";
  benefit?: string | undefined;
  after?: ApplicationPlace | undefined;
  limit: number;
};
export type ApplicationPage = {
  items: (Beside & { application: Application })[];
  next: ApplicationPlace | null;
  waiting: number;
  late: number;
};

const statusConditions = {
  waiting: "b.status in ('in_review', 'action_required')",
  decided: "b.status in ('approved', 'rejected', 'canceled')",
  all: "b.status <> 'pending_submission'",
};

/** What must be decided soonest comes first, then what waits for the partner, then what is decided, the newest first. */
const urgency = `case when b.status = 'in_review' then '1' || to_char(b.due_at at time zone 'UTC', 'YYYYMMDDHH24MISSMS')
  when b.status = 'action_required' then '2' || to_char(b.created_at at time zone 'UTC', 'YYYYMMDDHH24MISSMS')
  else '3' || (99999999999999 - extract(epoch from coalesce(b.decided_at, b.created_at)) * 1000)::bigint end`;

/** Applications that reviewers see: what was not submitted yet is the partner's own. @throws AppError `forbidden` */
export async function listApplications(
  platform: Platform,
  ctx: Ctx,
  filter: ApplicationFilter,
): Promise<ApplicationPage> {
  if (!mayReadAll(ctx.actor)) throw forbidden("list applications for benefits");
  return platform.read(ctx, async (tx) => {
    const at = await programs.activeFor(tx, ctx.vendorId, filter.programId);
    const today = await programs.today(tx, ctx);
    if (!at) return { items: [], next: null, waiting: 0, late: 0 };
    const { after, limit } = filter;
    const values = [ctx.vendorId, at.programId, filter.benefit ?? null, limit + 1, after?.urgency ?? null];
    const rows = await runSql<ApplicationRow & { urgency: string }>(tx, {
      text: `select * from (
          select ${applicationColumns}, ${urgency} as urgency from app.benefit_application b
          where b.vendor_id = $1 and b.program_id = $2 and ${statusConditions[filter.status]}
            and ($3::text is null or b.benefit = $3) and ($7::uuid[] is null or b.partner_id = any ($7))
        ) q where $5::text is null or (q.urgency, q.id) > ($5, $6::uuid)
        order by q.urgency collate "C", q.id limit $4`,
      values: [...values, after?.id ?? null, keptTo(ctx.actor)],
    });
    const [counts] = await runSql<{ waiting: number; late: number }>(tx, {
      text: `select count(*)::int as waiting, (count(*) filter (where due_at < $3::timestamptz))::int as late
        from app.benefit_application where vendor_id = $1 and program_id = $2 and status = 'in_review'
          and ($4::uuid[] is null or partner_id = any ($4))`,
      values: [ctx.vendorId, at.programId, ctx.now.toString(), keptTo(ctx.actor)],
    });
    const shown = rows.slice(0, limit);
    const partners = await partnerHeads(
      tx,
      ctx.vendorId,
      shown.map((row) => row.partner_id),
    );
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((row) => ({
        at,
        today,
        application: applicationFromRow(row),
        partner: partners.get(row.partner_id) ?? unknown,
      })),
      next: last ? { urgency: last.urgency, id: last.id } : null,
      waiting: counts?.waiting ?? 0,
      late: counts?.late ?? 0,
    };
  });
}

export type AllocationFilter = {
  programId?: Id<"program"> | undefined;
  benefit?: string | undefined;
  status?: AllocationStatus | undefined;
  before?: string | undefined;
  limit: number;
};
export type AllocationPage = { items: (Beside & { allocation: Allocation })[]; next: string | null };

/** @throws AppError `forbidden` */
export async function listAllocations(platform: Platform, ctx: Ctx, filter: AllocationFilter): Promise<AllocationPage> {
  if (!mayReadAll(ctx.actor)) throw forbidden("list what was given");
  return platform.read(ctx, async (tx) => {
    const at = await programs.activeFor(tx, ctx.vendorId, filter.programId);
    if (!at) return { items: [], next: null };
    const today = await programs.today(tx, ctx);
    const rows = await pageOfAllocations(tx, ctx.vendorId, at.programId, {
      ...filter,
      keptTo: keptTo(ctx.actor),
      limit: filter.limit + 1,
    });
    const shown = rows.slice(0, filter.limit);
    const partners = await partnerHeads(
      tx,
      ctx.vendorId,
      shown.map((row) => row.partnerId),
    );
    const items = shown.map((allocation) => {
      const partner = partners.get(allocation.partnerId) ?? unknown;
      return { at, today, allocation, partner };
    });
    return { items, next: rows.length > filter.limit ? (shown.at(-1)?.id ?? null) : null };
  });
}
