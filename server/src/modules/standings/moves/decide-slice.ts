import { dayBefore, newId, type Id } from "@fairway/kernel";
import {
  decide,
  explainChange,
  grandfathered,
  placeIn,
  type DecidedMove,
  type HoldingState,
  type TierAt,
  type Track,
} from "@fairway/program";
import type { Ctx, Emit, Tx } from "../../../platform/index.ts";
import { programs, type ProgramAt } from "../../programs/index.ts";
import type { Slice } from "../snapshot.ts";
import {
  findCandidates,
  findForgotten,
  heldAt,
  measuredRows,
  memoryTracks,
  type Candidate,
  type HeldBefore,
  type MeasuredRow,
  type MemoryTrack,
} from "./candidates.ts";
import { holdingFromRow, removeHoldings, writeHoldings, type HoldingRow } from "./holding-repo.ts";
import { newMove } from "./new-move.ts";
import { record, type Changes } from "./record.ts";
import { underVersion } from "./under-version.ts";
import type { Holding, MoveReasons } from "./types.ts";

/** What a slice is decided with. `heldBefore` is the measured date from which a memory that begins takes what was held. */
export type Deciding = { tx: Tx; emit: Emit; ctx: Ctx; slice: Slice; heldBefore: string | null };

type Known = {
  tracks: ReadonlyMap<string, MemoryTrack>;
  measured: ReadonlyMap<string, MeasuredRow>;
  before: readonly HeldBefore[];
  /** A track as the version had it by which something was written. */
  trackOf: (versionId: Id<"programVersion">, track: string) => Track | undefined;
  /** The track on the day before. */
  yesterday: (track: string) => Track | undefined;
};

async function know(deciding: Deciding, candidates: readonly Candidate[]): Promise<Known> {
  const { tx, slice, heldBefore } = deciding;
  const { vendorId, at } = slice;
  const fresh = candidates.filter((c) => c.holding === null).map((c) => c.partner_id);
  const before = heldBefore === null || fresh.length === 0 ? [] : await heldAt(tx, slice, heldBefore, fresh);
  const begun = new Set(before.map((held) => held.partner_id));
  const read = candidates.filter((c) => c.holding !== null || begun.has(c.partner_id)).map((c) => c.partner_id);
  const versionIds = candidates.flatMap(({ holding: h }) => (h && h.version_id !== at.versionId ? [h.version_id] : []));
  const versions = await programs.versionsOf(tx, vendorId, versionIds as Id<"programVersion">[]);
  const past = before.length === 0 ? null : await programs.on(tx, vendorId, dayBefore(slice.asOf), at.programId);
  const trackIn = (found: ProgramAt | null | undefined, key: string) =>
    found?.program.tracks.find((t) => t.key === key);
  return {
    tracks: new Map(memoryTracks(at.program).map((track) => [track.key, track])),
    measured: await measuredRows(tx, slice, read),
    before,
    trackOf: (versionId, key) => trackIn(versions.get(versionId), key),
    yesterday: (key) => trackIn(past, key),
  };
}

const measuredPartner = (row: MeasuredRow, asOf: string) => ({
  asOf: Temporal.PlainDate.from(asOf),
  metrics: row.metrics,
  partner: { ...row, joinedOn: row.joined_on },
});

/** Of a demotion what is missed of the tier held, of a promotion what is met of the new one. */
function reasonsOf(
  { slice }: Deciding,
  track: Track,
  move: Pick<DecidedMove, "direction" | "from" | "to">,
  row: MeasuredRow | undefined,
): MoveReasons | null {
  const { direction } = move;
  if (!row || (direction !== "up" && direction !== "down")) return null;
  const change = {
    subject: "tier" as const,
    track: track.key,
    direction,
    fromTier: move.from?.tier ?? null,
    toTier: move.to?.tier ?? null,
    asked: move.from?.tier ?? null,
    ...measuredPartner(row, slice.asOf),
  };
  const inWords = (locale: "en" | "de") => [...explainChange(slice.at.program, change, locale).reasons];
  return { en: inWords("en"), de: inWords("de") };
}

/** What was held before there was a memory, in the tiers of today's version. */
function beforeOf(known: Known, { partner_id, track: key }: Candidate, track: Track) {
  const found = known.before.find((held) => held.partner_id === partner_id && held.track === key);
  if (!found) return null;
  const held: TierAt = { tier: found.tier, rank: found.rank };
  return { held: placeIn(held, known.yesterday(key), track), since: found.since };
}

/** What is remembered, in the tiers of today's version; what that alone changes is noted. */
function adapted(
  { ctx, slice: { at, asOf: on } }: Deciding,
  known: Known,
  holding: Holding,
  track: Track,
  changes: Changes,
): HoldingState {
  const before = known.trackOf(holding.versionId, track.key);
  const under = underVersion({ ctx, at, on }, holding, { before, now: track });
  changes.moves.push(...under.moves);
  changes.settled.push(...under.settled);
  return under.holding.state;
}

function decideOne(deciding: Deciding, known: Known, candidate: Candidate, changes: Changes): void {
  const { slice, ctx } = deciding;
  const track = known.tracks.get(candidate.track);
  if (!track) return;
  const row = known.measured.get(candidate.partner_id);
  const asOf = Temporal.PlainDate.from(slice.asOf);
  const holding = candidate.holding && holdingFromRow(candidate.holding);
  const state = holding && adapted(deciding, known, holding, track, changes);
  const before = holding ? null : beforeOf(known, candidate, track);
  const decision = decide(track.moves, state, {
    asOf,
    tiers: track.tiers.map((tier) => tier.name),
    qualifies: candidate.qualifies,
    before,
    fiscal: slice.at.program.fiscalYear,
    versionOn: slice.at.effectiveOn ?? slice.asOf,
    grandfathered: row ? grandfathered(slice.at.program, track.moves, measuredPartner(row, slice.asOf)) : [],
    newId: () => newId("move", ctx.now.epochMilliseconds),
  });
  if (decision.settled) changes.settled.push(decision.settled);
  const of = { partnerId: candidate.partner_id as Id<"partner">, track: track.key, versionId: slice.at.versionId };
  const exceptionId = (state?.floor?.exceptionId ?? null) as Id<"exception"> | null;
  for (const decided of decision.moves) {
    changes.moves.push(
      newMove({ ctx, at: slice.at }, of, decided, {
        since: decided.direction === "in" && before ? before.since : decided.effectiveOn,
        reasons: reasonsOf(deciding, track, decided, row),
        exceptionId: decided.cause === "exception" ? exceptionId : null,
      }),
    );
  }
  if (decision.state) changes.holdings.push({ ...of, state: decision.state });
  else if (holding) changes.gone.push(of);
}

/** Memories that end: their partner left the program, or their track has no policy any more. */
function forget(deciding: Deciding, row: HoldingRow, changes: Changes): void {
  const { ctx, slice } = deciding;
  const { partnerId, track, state } = holdingFromRow(row);
  const hasPolicy = memoryTracks(slice.at.program).some(({ key }) => key === track);
  const because = hasPolicy ? ("membership" as const) : ("version" as const);
  if (state.pending) changes.settled.push({ id: state.pending.id, status: "cancelled", because, to: null });
  const decided: DecidedMove = {
    id: newId("move", ctx.now.epochMilliseconds),
    status: "effective",
    direction: "out",
    cause: because,
    from: state.held,
    to: null,
    decidedOn: slice.asOf,
    effectiveOn: slice.asOf,
    protectedUntil: null,
  };
  if (hasPolicy)
    changes.moves.push(newMove({ ctx, at: slice.at }, { partnerId, track }, decided, { since: slice.asOf }));
  changes.gone.push({ partnerId, track });
}

/** Decides the slice's date for everybody in it about whom there is something to decide. */
export async function decideSlice(deciding: Deciding): Promise<void> {
  const { tx, slice } = deciding;
  const changes: Changes = { moves: [], settled: [], holdings: [], gone: [] };
  for (const row of await findForgotten(tx, slice)) forget(deciding, row, changes);
  const candidates = await findCandidates(tx, slice);
  if (candidates.length > 0) {
    const known = await know(deciding, candidates);
    for (const candidate of candidates) decideOne(deciding, known, candidate, changes);
  }
  await writeChanges(deciding, changes);
}

async function writeChanges(deciding: Deciding, changes: Changes): Promise<void> {
  const { tx, emit, ctx, slice } = deciding;
  await record(tx, emit, ctx, { at: slice.at, asOf: slice.asOf }, changes);
  const of = { vendorId: slice.vendorId, programId: slice.at.programId };
  await removeHoldings(tx, of, changes.gone);
  await writeHoldings(tx, of, changes.holdings);
}
