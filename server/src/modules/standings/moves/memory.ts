import type { Id } from "@fairway/kernel";
import {
  grandfathered,
  protectionOf,
  type Declined,
  type Floor,
  type TierAt,
  type TrackMemory,
} from "@fairway/program";
import { runSql, type Ctx, type Tx } from "../../../platform/index.ts";
import { vendorSettings } from "../../vendors/index.ts";
import type { Measured, PartnerFacts } from "../measured.ts";
import { mayReadAll } from "../policy.ts";
import type { Subject } from "../subject.ts";
import type { HeldByTrack } from "../types.ts";
import { declinedUpTo } from "./declined.ts";
import { memoryTracks, ranksOf, type MemoryTrack } from "./candidates.ts";
import { floorsOn } from "./floors-on.ts";
import { moveColumns, moveFromRow } from "./move-repo.ts";
import type { Move, MoveRow } from "./types.ts";

/** What is remembered of a partner in one track as of a date. */
export type Remembered = {
  memory: TrackMemory;
  by: Move;
  pending: Move | null;
  /** The exception in force on the date, where there is one. */
  exceptionId: Id<"exception"> | null;
};

/** By track; a track without a policy, or whose memory began later, is absent. */
export type RememberedByTrack = Record<string, Remembered>;

/** A move that came to nothing after the date was pending on it. */
const asItWas = (move: Move): Move =>
  move.status === "cancelled" || move.status === "declined"
    ? { ...move, status: move.announcedAt === null ? "proposed" : "scheduled" }
    : move;

/** The moves decided by a date that were in effect or pending on it. A proposal is a matter of the vendor's people. */
async function movesUpTo(
  tx: Tx,
  ctx: Ctx,
  { at, asOf, timeZone }: Pick<Subject, "at" | "asOf"> & { timeZone: string },
  partnerId: Id<"partner">,
): Promise<Move[]> {
  const rows = await runSql<MoveRow>(tx, {
    text: `select ${moveColumns} from app.move m
      where m.vendor_id = $1 and m.partner_id = $2 and m.program_id = $3 and m.decided_on <= $4
        and case
          when m.status = 'effective' then true
          when m.announced_at is null and not $5::boolean then false
          when m.status in ('proposed', 'scheduled') then true
          else (m.settled_at at time zone $6)::date > $4::date
            and (m.announced_at is null or m.effective_on > $4)
        end
      order by m.effective_on desc, m.settled_at desc nulls first, m.id desc`,
    values: [ctx.vendorId, partnerId, at.programId, asOf, mayReadAll(ctx.actor), timeZone],
  });
  return rows.map((row) => asItWas(moveFromRow(row)));
}

const isPending = (move: Move, asOf: string): boolean =>
  move.status === "proposed" || move.status === "scheduled" || move.effectiveOn > asOf;

const pendingOf = (move: Move): TrackMemory["pending"] =>
  move.direction === "up" || move.direction === "down"
    ? {
        status: move.status === "proposed" ? "proposed" : "scheduled",
        direction: move.direction,
        toTier: move.toTier,
        effectiveOn: move.effectiveOn,
      }
    : null;

type Facts = { subject: Subject; measured: Pick<Measured, "metrics">; partner: PartnerFacts };

function remember(
  { subject, measured, partner }: Facts,
  track: MemoryTrack,
  moves: readonly Move[],
  { floor, declined }: { floor: Floor | null; declined: Declined | null },
): Remembered | null {
  const { at, asOf } = subject;
  const own = moves.filter((move) => move.track === track.key);
  const by = own.find((move) => move.status === "effective" && move.effectiveOn <= asOf);
  if (!by) return null;
  const rank = by.toTier === null ? by.toRank : (ranksOf(track)[by.toTier] ?? by.toRank);
  const held: TierAt = { tier: by.toTier, rank: rank ?? -1 };
  const pending = own.find((move) => isPending(move, asOf)) ?? null;
  const of = {
    fiscal: at.program.fiscalYear,
    versionOn: at.effectiveOn ?? asOf,
    grandfathered: grandfathered(at.program, track.moves, {
      asOf: Temporal.PlainDate.from(asOf),
      metrics: measured.metrics,
      partner: { ...partner, joinedOn: partner.joined_on },
    }),
  };
  const protection = protectionOf(track.moves, { held, since: by.since, floor }, of);
  const { cause, direction, fromTier, decidedOn } = by;
  return {
    by,
    pending,
    exceptionId: by.exceptionId ?? ((floor?.exceptionId ?? null) as Id<"exception"> | null),
    memory: {
      held,
      since: by.since,
      by: { cause, direction, fromTier, decidedOn },
      protection,
      pending: pending && pendingOf(pending),
      declined,
    },
  };
}

/** What is remembered of a partner as of a date, in the tracks that have a movement policy. */
export async function rememberedOf(
  tx: Tx,
  ctx: Ctx,
  facts: Facts,
  partnerId: Id<"partner">,
): Promise<RememberedByTrack> {
  const tracks = memoryTracks(facts.subject.at.program);
  if (tracks.length === 0) return {};
  const { timeZone } = await vendorSettings(tx, ctx.vendorId);
  const of = { ...facts.subject, timeZone };
  const moves = await movesUpTo(tx, ctx, of, partnerId);
  const floors = await floorsOn(tx, ctx, of, partnerId);
  const declined = await declinedUpTo(tx, ctx, facts.subject, partnerId);
  return Object.fromEntries(
    tracks.flatMap((track): [string, Remembered][] => {
      const words = { floor: floors.get(track.key) ?? null, declined: declined.get(track.key) ?? null };
      const remembered = remember(facts, track, moves, words);
      return remembered ? [[track.key, remembered]] : [];
    }),
  );
}

/** What is held: by what is remembered, and by the figures where nothing is. */
export function heldOf(standings: HeldByTrack, remembered: RememberedByTrack): HeldByTrack {
  const held = { ...standings };
  for (const [track, { by, memory }] of Object.entries(remembered)) {
    if (by.toRank === null) delete held[track];
    else held[track] = memory.held;
  }
  return held;
}
