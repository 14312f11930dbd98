import { appealUntil, labelIn, type MovePolicy } from "@fairway/program";
import type { moveBrief } from "@fairway/contract";
import { businessDate, publicId, type Id, notFound } from "@fairway/kernel";
import type { z } from "zod";
import { runSql, type Ctx, type Locale, type Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { keptTo } from "./policy.ts";
import type { PageKey } from "./repo-exceptions.ts";

type Brief = z.input<typeof moveBrief>;

type MoveRow = {
  id: Id<"move">;
  program_id: Id<"program">;
  partner_id: Id<"partner">;
  partner_name: string;
  version_id: Id<"programVersion">;
  track: string;
  direction: Brief["direction"];
  status: Brief["status"];
  from_tier: string | null;
  from_rank: number | null;
  to_tier: string | null;
  to_rank: number | null;
  decided_on: string;
  effective_on: string;
  reasons: Record<Locale, Brief["missing"]> | null;
  held_rank: number | null;
  created_at: string;
  announced_at: string | null;
  settled_at: string | null;
};

/** A move with what is needed to decide about it: whose it is, what it is called, and the policy it was made by. */
export type MoveRecord = {
  id: Id<"move">;
  programId: Id<"program">;
  partnerId: Id<"partner">;
  partnerName: string;
  versionId: Id<"programVersion">;
  track: string;
  trackLabel: { en: string; de?: string };
  direction: Brief["direction"];
  status: Brief["status"];
  fromTier: string | null;
  fromRank: number | null;
  toTier: string | null;
  decidedOn: string;
  effectiveOn: string;
  missing: Record<Locale, Brief["missing"]>;
  /** The rank that is held in the track at present; null where nothing is. */
  heldRank: number | null;
  createdAt: string;
  announcedAt: string | null;
  settledAt: string | null;
  policy: MovePolicy | null;
};

const select = `select m.id, m.program_id, m.partner_id, p.name as partner_name, m.version_id, m.track, m.direction,
    m.status, m.from_tier, m.from_rank, m.to_tier, m.to_rank, m.decided_on, m.effective_on, m.reasons,
    h.rank as held_rank, m.created_at, m.announced_at, m.settled_at
  from app.move m
  join app.partner p on p.vendor_id = m.vendor_id and p.id = m.partner_id
  left join app.holding h on h.vendor_id = m.vendor_id and h.program_id = m.program_id
    and h.partner_id = m.partner_id and h.track = m.track`;

async function recordsOf(tx: Tx, ctx: Ctx, rows: readonly MoveRow[]): Promise<MoveRecord[]> {
  const ids = rows.map((row) => row.version_id);
  const versions = await programs.versionsOf(tx, ctx.vendorId, ids);
  return rows.map((row) => {
    const { tracks } = versions.get(row.version_id)?.program ?? { tracks: [] };
    const track = tracks.find((candidate) => candidate.key === row.track);
    return {
      id: row.id,
      programId: row.program_id,
      partnerId: row.partner_id,
      partnerName: row.partner_name,
      versionId: row.version_id,
      track: row.track,
      trackLabel: { ...(track?.label ?? { en: row.track }) },
      direction: row.direction,
      status: row.status,
      fromTier: row.from_tier,
      fromRank: row.from_rank,
      toTier: row.to_tier,
      decidedOn: row.decided_on,
      effectiveOn: row.effective_on,
      missing: row.reasons ?? { en: [], de: [] },
      heldRank: row.held_rank,
      createdAt: row.created_at,
      announcedAt: row.announced_at,
      settledAt: row.settled_at,
      policy: track?.moves ?? null,
    };
  });
}

/** These moves, by id. */
export async function moveRecords(tx: Tx, ctx: Ctx, ids: readonly Id<"move">[]): Promise<Map<Id<"move">, MoveRecord>> {
  const text = `${select} where m.vendor_id = $1 and m.id = any ($2::uuid[])`;
  const rows = await runSql<MoveRow>(tx, { text, values: [ctx.vendorId, ids] });
  return new Map((await recordsOf(tx, ctx, rows)).map((record) => [record.id, record]));
}

/** The move, with its program locked, so that whoever decides about it takes turns with what else moves it. */
export async function lockedMove(tx: Tx, ctx: Ctx, id: Id<"move">): Promise<MoveRecord> {
  const before = (await moveRecords(tx, ctx, [id])).get(id);
  if (!before) throw notFound("move");
  await programs.lock(tx, ctx.vendorId, before.programId);
  return (await moveRecords(tx, ctx, [id])).get(id) ?? before;
}

/** Moves that wait for approval, the oldest first. */
export async function proposedMoves(tx: Tx, ctx: Ctx, page: { after?: PageKey; limit: number }): Promise<MoveRecord[]> {
  const rows = await runSql<MoveRow>(tx, {
    text: `${select} where m.vendor_id = $1 and m.status = 'proposed'
        and ($3::timestamptz is null or (m.created_at, m.id) > ($3, $4::uuid))
        and ($5::uuid[] is null or m.partner_id = any ($5))
      order by m.created_at, m.id limit $2`,
    values: [ctx.vendorId, page.limit, page.after?.at ?? null, page.after?.id ?? null, keptTo(ctx.actor)],
  });
  return recordsOf(tx, ctx, rows);
}

/** A partner's demotions that were announced or carried out, and its promotions that people declined, newest first. */
export async function contestableMoves(tx: Tx, ctx: Ctx, partnerId: Id<"partner">): Promise<MoveRecord[]> {
  const rows = await runSql<MoveRow>(tx, {
    text: `${select} where m.vendor_id = $1 and m.partner_id = $2
        and (m.direction = 'down' and m.status in ('scheduled', 'effective') and m.cause in ('evaluation', 'version')
          or m.direction = 'up' and m.status = 'declined')
      order by m.created_at desc, m.id desc limit 50`,
    values: [ctx.vendorId, partnerId],
  });
  return recordsOf(tx, ctx, rows);
}

/** How many people must approve a proposed move. */
export const approvalsNeeded = ({ policy, direction }: MoveRecord): number =>
  Math.max(1, (direction === "up" ? policy?.promote : policy?.demote)?.approvals ?? 1);

/** The last day on which the partner can appeal; null where the policy sets none. */
export function appealBy(move: MoveRecord, timeZone: string): string | null {
  const dayOf = (at: string): string => businessDate(Temporal.Instant.from(at), timeZone).toString();
  const told = move.status === "declined" ? move.settledAt : move.announcedAt;
  return appealUntil(move.policy, [move.decidedOn, ...(told === null ? [] : [dayOf(told)])]);
}

export const isContestable = (move: MoveRecord): boolean => {
  if (move.direction === "up") return move.status === "declined";
  if (move.direction !== "down") return false;
  if (move.status === "scheduled") return move.announcedAt !== null;
  // A tier that has been won back since needs no appeal.
  return move.status === "effective" && (move.heldRank ?? -1) < (move.fromRank ?? -1);
};

export const briefToApi = (move: MoveRecord, locale: Locale): Brief => ({
  id: publicId("move", move.id),
  programId: publicId("program", move.programId),
  track: move.track,
  trackLabel: labelIn(move.trackLabel, locale),
  direction: move.direction,
  status: move.status,
  fromTier: move.fromTier,
  toTier: move.toTier,
  decidedOn: move.decidedOn,
  effectiveOn: move.effectiveOn,
  missing: move.missing[locale],
});

/** What events of approvals and appeals tell about their move, for those who send notices. */
export const moveData = (move: MoveRecord) => ({
  moveId: move.id,
  programId: move.programId,
  versionId: move.versionId,
  track: move.track,
  trackLabel: { ...move.trackLabel },
  fromTier: move.fromTier,
  toTier: move.toTier,
  direction: move.direction,
  effectiveOn: move.effectiveOn,
});
