import { AppError, newId, notFound, type Id } from "@fairway/kernel";
import { tierAt, type Intervention, type TierAt } from "@fairway/program";
import type { Ctx, Emit, Tx } from "../../../platform/index.ts";
import { programs, type ProgramAt } from "../../programs/index.ts";
import { emitChanges } from "../changes.ts";
import { writeSlice } from "../snapshot.ts";
import { memoryTracks, type MemoryTrack } from "./candidates.ts";
import { decidedDate } from "./front.ts";
import { holdingOf, writeHoldings } from "./holding-repo.ts";
import { movesById } from "./move-repo.ts";
import { record } from "./record.ts";
import { underVersion } from "./under-version.ts";
import type { Holding, Move } from "./types.ts";

/** Where a person's word falls: today, the track's policy and what is remembered. */
export type Place = {
  at: ProgramAt;
  on: string;
  /** Whether that day was decided already; if not, its evaluation carries the word. */
  isDecided: boolean;
  liveAsOf: string | null;
  track: MemoryTrack;
  holding: Holding;
};

const noMemory = (): AppError =>
  new AppError("conflict", "exception.no_memory", "The tiers of this track follow the figures at once.", {
    remedy: "Give the track a movement policy (moves); then tiers are held, and exceptions can be made.",
  });

type PlaceKey = { programId: Id<"program">; partnerId: Id<"partner">; track: string };

/** Locks the program, so that nobody decides meanwhile, and reads what is remembered; null where nothing is. */
export async function findPlace(tx: Tx, ctx: Ctx, of: PlaceKey): Promise<Place | null> {
  const head = await programs.lock(tx, ctx.vendorId, of.programId);
  const today = await programs.today(tx, ctx);
  const decided = await decidedDate(tx, ctx.vendorId, head);
  const isDecided = decided !== null && decided >= today;
  const on = isDecided ? decided : today;
  const at = await programs.on(tx, ctx.vendorId, on, of.programId);
  const track = memoryTracks(at.program).find(({ key }) => key === of.track);
  const holding = await holdingOf(tx, { vendorId: ctx.vendorId, programId: of.programId }, of.partnerId, of.track);
  return track && holding ? { at, on, isDecided, liveAsOf: head.liveAsOf, track, holding } : null;
}

/** The same where something must be remembered. @throws AppError `exception.no_memory` */
export async function placeOf(tx: Tx, ctx: Ctx, of: PlaceKey): Promise<Place> {
  const place = await findPlace(tx, ctx, of);
  if (!place) throw noMemory();
  return place;
}

/** A move with the place in which it lies, both locked. @throws AppError `not_found` */
export async function lockMove(tx: Tx, ctx: Ctx, id: Id<"move">): Promise<{ move: Move; place: Place }> {
  const [before] = await movesById(tx, ctx.vendorId, [id]);
  if (!before) throw notFound("move");
  const place = await placeOf(tx, ctx, before);
  const [move = before] = await movesById(tx, ctx.vendorId, [id], { lock: true });
  return { move, place };
}

/** @throws AppError `not_found` */
export async function moveNow(tx: Tx, ctx: Ctx, id: Id<"move">): Promise<Move> {
  const [move] = await movesById(tx, ctx.vendorId, [id]);
  if (!move) throw notFound("move");
  return move;
}

/**
 * Keeps what is remembered and decides the day again with it, so that what is due takes effect at once. A day that has
 * not been decided yet is left to its evaluation: what was held yesterday stays.
 */
export async function decideAgain(
  tx: Tx,
  emit: Emit,
  ctx: Ctx,
  { at, on, isDecided, liveAsOf, holding }: Place,
  state: Holding["state"],
): Promise<void> {
  const { vendorId } = ctx;
  await writeHoldings(tx, { vendorId, programId: at.programId }, [{ ...holding, state }]);
  if (!isDecided) return;
  const slice = { vendorId, at, asOf: on, partnerIds: [holding.partnerId] };
  const decides = { emit, ctx, heldBefore: liveAsOf };
  const baseline = on === liveAsOf ? on : null;
  const changes = await writeSlice(tx, slice, { measuredAt: ctx.now.toString(), baseline, decides });
  emitChanges(emit, at, on, changes);
}

/**
 * The place with its memory in the tiers of the version that applies, so that ranks compare. Where that version took
 * effect and this partner was not decided by it yet, what it changes is written here, before the person's word.
 */
export async function brought(tx: Tx, emit: Emit, ctx: Ctx, place: Place): Promise<Place> {
  const { at, on, track: now } = place;
  const { versionId } = place.holding;
  if (versionId === at.versionId) return place;
  const former = (await programs.versionsOf(tx, ctx.vendorId, [versionId])).get(versionId);
  const before = former?.program.tracks.find(({ key }) => key === now.key);
  const { holding, ...changes } = underVersion({ ctx, at, on }, place.holding, { before, now });
  await record(tx, emit, ctx, { at, asOf: on }, changes);
  return { ...place, holding };
}

const directionOf = (from: TierAt, to: TierAt) => (to.rank > from.rank ? ("up" as const) : ("down" as const));

/** Writes what a person's word did at once, then decides the day again. */
export async function intervene(
  tx: Tx,
  emit: Emit,
  ctx: Ctx,
  place: Place,
  { state, cancelled, moved }: Intervention,
  by: { exceptionId?: Id<"exception">; appealId?: Id<"appeal">; reason: string },
): Promise<Move | null> {
  const { at, on, holding } = place;
  const now = ctx.now.toString();
  const move: Move | null = moved && {
    id: newId("move", ctx.now.epochMilliseconds),
    programId: at.programId,
    partnerId: holding.partnerId,
    track: holding.track,
    versionId: at.versionId,
    status: "effective",
    direction: directionOf(moved.from, moved.to),
    cause: moved.cause,
    fromTier: moved.from.tier,
    fromRank: moved.from.rank,
    toTier: moved.to.tier,
    toRank: moved.to.rank,
    decidedOn: on,
    effectiveOn: on,
    since: on,
    protectedUntil: state.floor?.until ?? null,
    reasons: null,
    outcome: by.reason,
    exceptionId: by.exceptionId ?? null,
    appealId: by.appealId ?? null,
    decidedBy: ctx.actor.name,
    createdAt: now,
    announcedAt: now,
    settledAt: now,
  };
  const settled = cancelled ? [{ ...cancelled, status: "cancelled" as const, to: null }] : [];
  await record(tx, emit, ctx, { at, asOf: on }, { moves: move ? [move] : [], settled });
  await decideAgain(tx, emit, ctx, place, state);
  return move;
}

/** A tier of a track by its name. @throws AppError `exception.tier_unknown` */
export function tierNamed(track: MemoryTrack, name: string): TierAt {
  const tiers = track.tiers.map((tier) => tier.name);
  const at = tiers.indexOf(name);
  if (at !== -1) return tierAt(tiers, tiers.length - 1 - at);
  throw new AppError("validation", "exception.tier_unknown", `This track has no tier “${name}”.`, {
    remedy: `Choose one of: ${tiers.join(", ")}.`,
    problems: [{ path: "tier", message: `choose one of ${tiers.join(", ")}` }],
  });
}
