import { notFound, type Id } from "@fairway/kernel";
import type { MoveCause, MoveDirection, MoveStatus } from "@fairway/program";
import { runSql, type Ctx, type Platform, type Tx } from "../../../platform/index.ts";
import { programs, type ProgramAt } from "../../programs/index.ts";
import { keptTo, mayReadAll, mayReadStandingOf } from "../policy.ts";
import { moveColumns, moveFromRow } from "./move-repo.ts";
import type { Move, MoveRow } from "./types.ts";

export type MoveFilter = {
  status?: readonly MoveStatus[] | undefined;
  direction?: MoveDirection | undefined;
  cause?: MoveCause | undefined;
  track?: string | undefined;
  partnerId?: Id<"partner"> | undefined;
  managerId?: Id<"person"> | undefined;
  from?: string | undefined;
  to?: string | undefined;
  order: "soonest" | "newest";
  /** Only those of these partners. */
  keptTo?: readonly Id<"partner">[] | null;
  /** Only what the partner was told: no proposals, and not what became of those that nobody approved. */
  announced?: boolean;
};

export type MoveKey = { effectiveOn: string; id: string };

/** A move with the partner it is about, and the program by the version that decided it. */
export type MoveOf = { move: Move; partner: { id: Id<"partner">; name: string; region: string | null }; at: ProgramAt };

type Row = MoveRow & { partner_name: string; partner_region: string | null };

const from = `from app.move m join app.partner p on p.vendor_id = $1 and p.id = m.partner_id`;

async function withVersions(tx: Tx, vendorId: Id<"vendor">, rows: readonly Row[]): Promise<MoveOf[]> {
  const ids = rows.map((row) => row.version_id as Id<"programVersion">);
  const versions = await programs.versionsOf(tx, vendorId, ids);
  return rows.flatMap((row) => {
    const move = moveFromRow(row);
    const at = versions.get(move.versionId);
    return at
      ? [{ move, at, partner: { id: move.partnerId, name: row.partner_name, region: row.partner_region } }]
      : [];
  });
}

/** Moves up and down, without those with which a memory begins; an index holds them apart. */
const told = "m.direction in ('up', 'down') and m.cause <> 'start'";

/** A promotion that was declined is told, because it can be appealed against. */
const announced = "(m.announced_at is not null or m.status = 'declined' and m.direction = 'up')";

type Page = { limit: number; after: MoveKey | null };

async function read(
  tx: Tx,
  vendorId: Id<"vendor">,
  programId: Id<"program">,
  filter: MoveFilter,
  page: Page,
): Promise<MoveOf[]> {
  const isTold = filter.cause === undefined && filter.partnerId === undefined;
  const isSoonest = filter.order === "soonest";
  const [compare, direction] = isSoonest ? [">", "asc"] : ["<", "desc"];
  const rows = await runSql<Row>(tx, {
    text: `select ${moveColumns}, p.name as partner_name, p.region as partner_region ${from}
      where m.vendor_id = $1 and m.program_id = $2
        and ($3::text[] is null or m.status = any ($3))
        and ($4::text is null or m.direction = $4)
        and ($5::text is null or m.cause = $5)${isTold ? ` and ${told}` : ""}${filter.announced ? ` and ${announced}` : ""}
        and ($6::text is null or m.track = $6)
        and ($7::uuid is null or m.partner_id = $7)
        and ($8::date is null or m.effective_on >= $8)
        and ($9::date is null or m.effective_on <= $9)
        and ($13::uuid is null or p.manager_id = $13)
        and ($14::uuid[] is null or m.partner_id = any ($14))
        and ($10::date is null or (m.effective_on, m.id) ${compare} ($10, $11::uuid))
      order by m.effective_on ${direction}, m.id ${direction} limit $12`,
    values: [
      vendorId,
      programId,
      filter.status ?? null,
      filter.direction ?? null,
      filter.cause ?? null,
      filter.track ?? null,
      filter.partnerId ?? null,
      filter.from ?? null,
      filter.to ?? null,
      page.after?.effectiveOn ?? null,
      page.after?.id ?? null,
      page.limit,
      filter.managerId ?? null,
      filter.keptTo ?? null,
    ],
  });
  return withVersions(tx, vendorId, rows);
}

export type MoveCounts = { proposed: number; scheduled: number };

async function countPending(tx: Tx, { vendorId, actor }: Ctx, programId: Id<"program">): Promise<MoveCounts> {
  const [row] = await runSql<MoveCounts>(tx, {
    text: `select (count(*) filter (where status = 'proposed'))::int as proposed,
        (count(*) filter (where status = 'scheduled'))::int as scheduled
      from app.move where vendor_id = $1 and program_id = $2 and status in ('proposed', 'scheduled')
        and ($3::uuid[] is null or partner_id = any ($3))`,
    values: [vendorId, programId, keptTo(actor)],
  });
  return row ?? { proposed: 0, scheduled: 0 };
}

export type MoveList = { moves: MoveOf[]; counts: MoveCounts };

/** Moves of a program, by the day on which they take effect. */
export async function listMoves(
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  filter: MoveFilter,
  page: Page,
): Promise<MoveList> {
  if (!mayReadAll(ctx.actor)) throw notFound("program");
  return platform.read(ctx, async (tx) => {
    await programs.head(tx, ctx.vendorId, programId);
    return {
      moves: await read(tx, ctx.vendorId, programId, { ...filter, keptTo: keptTo(ctx.actor) }, page),
      counts: await countPending(tx, ctx, programId),
    };
  });
}

/** @throws AppError `not_found` */
export async function getMove(platform: Platform, ctx: Ctx, programId: Id<"program">, id: Id<"move">): Promise<MoveOf> {
  if (!mayReadAll(ctx.actor)) throw notFound("move");
  return platform.read(ctx, async (tx) => {
    const rows = await runSql<Row>(tx, {
      text: `select ${moveColumns}, p.name as partner_name, p.region as partner_region ${from}
        where m.vendor_id = $1 and m.program_id = $2 and m.id = $3
          and ($4::uuid[] is null or m.partner_id = any ($4))`,
      values: [ctx.vendorId, programId, id, keptTo(ctx.actor)],
    });
    const [found] = await withVersions(tx, ctx.vendorId, rows);
    if (!found) throw notFound("move");
    return found;
  });
}

/** A partner's own moves, newest first, by the first program where none is named. */
export async function listPartnerMoves(
  platform: Platform,
  ctx: Ctx,
  of: { partnerId: Id<"partner">; programId?: Id<"program"> | undefined; track?: string | undefined },
  page: Page,
): Promise<MoveOf[]> {
  if (!mayReadStandingOf(ctx.actor, of.partnerId)) throw notFound("partner");
  return platform.read(ctx, async (tx) => {
    const [partner] = await runSql(tx, {
      text: "select id from app.partner where vendor_id = $1 and id = $2",
      values: [ctx.vendorId, of.partnerId],
    });
    if (!partner) throw notFound("partner");
    const at = await programs.activeFor(tx, ctx.vendorId, of.programId);
    if (!at) return [];
    const filter = {
      partnerId: of.partnerId,
      track: of.track,
      order: "newest" as const,
      announced: !mayReadAll(ctx.actor),
    };
    return read(tx, ctx.vendorId, at.programId, filter, page);
  });
}
