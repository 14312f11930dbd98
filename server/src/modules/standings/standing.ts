import type { Id } from "@fairway/kernel";
import { runSql, type Ctx, type Platform, type Tx } from "../../platform/index.ts";
import { programAtFor, programs, type ProgramAt } from "../programs/index.ts";
import { keptDates } from "./evaluation-repo.ts";
import { hindsightOf, isThen, type Hindsight } from "./hindsight.ts";
import { evidenceOf, measureOne, partnerFacts, type Evidence, type Measured, type PartnerFacts } from "./measured.ts";
import { memoryBegins } from "./moves/floors-on.ts";
import { heldOf, rememberedOf, type RememberedByTrack } from "./moves/memory.ts";
import { subjectOf, type OfPartner, type Subject } from "./subject.ts";
import type { HeldByTrack } from "./types.ts";

export type StandingOf = {
  subject: Subject;
  partner: PartnerFacts;
  measured: Measured;
  evidence: Evidence[];
  /** The day from which each track's present tier is known to be held; absent where it is not known. */
  since: Record<string, string>;
  held: HeldByTrack;
  /** Why it is held, in tracks that have a movement policy. */
  remembered: RememberedByTrack;
  /** By track the day on which the memory of tiers began, where that was after the date. */
  begins: Record<string, string>;
  /** What is known today, where only what was known then was counted. */
  hindsight: Hindsight | null;
};

type Snapshot = { as_of: string; track: string; tier: string | null; since: string };

/**
 * Since when the tier in each track is held: back over the evaluated dates as long as they show the same tier, and by
 * what the earliest of them knows; never beyond a date that shows another tier.
 */
export function heldSince(held: HeldByTrack, asOf: string, newestFirst: readonly Snapshot[]): Record<string, string> {
  const since: Record<string, string> = {};
  for (const [track, { tier }] of Object.entries(held)) {
    const ofTrack = newestFirst.filter((snapshot) => snapshot.track === track);
    const end = ofTrack.findIndex((snapshot) => snapshot.tier !== tier);
    const oldest = ofTrack.slice(0, end === -1 ? undefined : end).at(-1);
    const other = end === -1 ? undefined : ofTrack[end];
    if (!oldest) since[track] = asOf;
    else since[track] = other && oldest.since <= other.as_of ? oldest.as_of : oldest.since;
  }
  return since;
}

const snapshotsUpTo = (tx: Tx, ctx: Ctx, { at, asOf }: Subject, partnerId: Id<"partner">): Promise<Snapshot[]> =>
  runSql<Snapshot>(tx, {
    text: `select as_of, track, tier, since from app.standing
      where vendor_id = $1 and partner_id = $2 and program_id = $3 and as_of <= $4
      order by as_of desc`,
    values: [ctx.vendorId, partnerId, at.programId, asOf],
  });

/** A partner's standing at any date up to today, measured now, with all that explains it. */
export const standingOf = (platform: Platform, ctx: Ctx, of: OfPartner): Promise<StandingOf> =>
  platform.read(ctx, async (tx) => {
    const subject = await subjectOf(tx, ctx, of);
    const measured = await measureOne(tx, ctx, subject, of.partnerId);
    const partner = await partnerFacts(tx, ctx, of.partnerId);
    const remembered = await rememberedOf(tx, ctx, { subject, measured, partner }, of.partnerId);
    const held = heldOf(measured.standings, remembered);
    const hindsight = isThen(subject) ? await hindsightOf(tx, ctx, subject, of.partnerId) : null;
    const since = heldSince(held, subject.asOf, await snapshotsUpTo(tx, ctx, subject, of.partnerId));
    // Snapshots hold what is known now: of a tier that only the figures of then gave they know nothing.
    const bySnapshots = Object.entries(since).filter(
      ([track]) => hindsight === null || hindsight.now.standings[track]?.tier === measured.standings[track]?.tier,
    );
    const byMoves = Object.entries(remembered).map(([track, { memory }]) => [track, memory.since]);
    return {
      subject,
      measured,
      partner,
      held,
      remembered,
      begins: await memoryBegins(tx, ctx, subject, of.partnerId),
      hindsight,
      evidence: await evidenceOf(tx, ctx, subject, of.partnerId),
      since: Object.fromEntries([...bySnapshots, ...byMoves]),
    };
  });

export type HistoryItem = { at: ProgramAt; asOf: string; standings: HeldByTrack; metrics: Record<string, unknown> };

type HistoryRow = {
  as_of: string;
  version_id: Id<"programVersion">;
  standings: HeldByTrack;
  metrics: Record<string, unknown>;
};

/** What a partner held at every evaluated date, oldest first, each by the version that it was measured by. */
export const standingHistory = (platform: Platform, ctx: Ctx, of: Omit<OfPartner, "asOf">): Promise<HistoryItem[]> =>
  platform.read(ctx, async (tx) => {
    const { at } = await subjectOf(tx, ctx, of);
    await partnerFacts(tx, ctx, of.partnerId);
    const dates = await keptDates(tx, ctx.vendorId, at.programId);
    if (at.liveAsOf !== null) dates.push(at.liveAsOf);
    const rows = await runSql<HistoryRow>(tx, {
      text: `select as_of, version_id, held as standings, metrics from app.measurement
        where vendor_id = $1 and partner_id = $2 and program_id = $3 and as_of = any ($4::date[])
        order by as_of`,
      values: [ctx.vendorId, of.partnerId, at.programId, dates],
    });
    const versions = await programs.versionsOf(
      tx,
      ctx.vendorId,
      rows.map((row) => row.version_id),
    );
    return rows.flatMap((row) => {
      const version = versions.get(row.version_id);
      if (!version) return [];
      const { as_of: asOf, standings, metrics } = row;
      return { at: programAtFor(ctx.actor, version), asOf, standings, metrics };
    });
  });
