import type { Id } from "@fairway/kernel";
import {
  directionBetween,
  explainChange,
  grandfathered,
  keptRows,
  measure,
  measuredAnew,
  whenIn,
  type ChangeDirection,
  type HoldingState,
  type Program,
  type Reasons,
  type Track,
  type When,
} from "@fairway/program";
import { runSql, type Ctx, type Locale, type Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { holdingsOf, type HeldByTrack } from "../standings/index.ts";
import { appliedOn } from "./draft.ts";
import { partnerFactsOf, type PartnerFacts } from "./partner-facts.ts";

type Tier = { tier: string | null; rank: number };
type Says = Reasons["reasons"];

/** What another version means for one partner in one track. Null is not in the track. */
export type PartnerChange = {
  partnerId: Id<"partner">;
  track: string;
  label: { en: string; de?: string };
  today: Tier | null;
  then: Tier | null;
  direction: ChangeDirection;
  /** Of somebody who moves down what the tier held now will need, otherwise what the next tier up will need. */
  missing: Record<Locale, Says>;
  nextTier: string | null;
  /** The first day on which the move could take effect, if the figures stay as they are; null where it is none. */
  effectiveOn: string | null;
  /** Of somebody who moves down, through which day the tier held is kept. */
  protectedUntil: string | null;
};

type Measured = { partner_id: Id<"partner">; held: HeldByTrack; metrics: Record<string, unknown> };
type Lane = {
  key: string;
  before: Track | undefined;
  after: Track | undefined;
  when: ReturnType<typeof whenIn> | null;
};
type Comparison = { program: Program; asOf: Temporal.PlainDate; lanes: readonly Lane[] };
type Subject = {
  measured: Measured;
  partner: PartnerFacts;
  was: HeldByTrack;
  states: ReadonlyMap<string, HoldingState>;
};

function lanesOf(before: Program | null, after: Program, from: Temporal.PlainDate): Lane[] {
  const keys = new Set([...(before?.tracks ?? []), ...after.tracks].map(({ key }) => key));
  return [...keys].map((key) => {
    const [old, now] = [before, after].map((of) => of?.tracks.find((track) => track.key === key));
    return { key, before: old, after: now, when: now ? whenIn(after, { before: old, after: now }, from) : null };
  });
}

function whenOf({ program, asOf }: Comparison, lane: Lane, subject: Subject, direction: ChangeDirection): When {
  const { measured, partner, was, states } = subject;
  const [today, then] = [was[lane.key], measured.held[lane.key]];
  if (!lane.when || !lane.after || !today || !then || (direction !== "up" && direction !== "down"))
    return { effectiveOn: null, protectedUntil: null };
  const policy = lane.after.moves;
  const state = states.get(lane.key) ?? null;
  return lane.when({
    direction,
    held: today,
    since: state?.since ?? asOf.toString(),
    state,
    to: then,
    grandfathered: policy ? grandfathered(program, policy, { asOf, metrics: measured.metrics, partner }) : [],
  });
}

function changeIn(comparison: Comparison, lane: Lane, subject: Subject): PartnerChange | null {
  const { measured, partner, was } = subject;
  const [today, then] = [was[lane.key] ?? null, measured.held[lane.key] ?? null];
  if (!today && !then) return null;
  const { direction, asked } = directionBetween(lane.before, lane.after, { was: today, now: then });
  const change = {
    subject: "tier" as const,
    track: lane.key,
    direction,
    fromTier: today?.tier ?? null,
    toTier: then?.tier ?? null,
    asked,
    asOf: comparison.asOf,
    metrics: measured.metrics,
    partner,
  };
  const [en, de] = [explainChange(comparison.program, change, "en"), explainChange(comparison.program, change, "de")];
  const missing = ({ reasons, next }: Reasons) =>
    direction === "down" || direction === "out" ? reasons : (next?.missing ?? []);
  return {
    partnerId: measured.partner_id,
    track: lane.key,
    label: (lane.after ?? lane.before)?.label ?? { en: lane.key },
    today,
    then,
    direction,
    missing: { en: missing(en), de: missing(de) },
    nextTier: en.next?.tier ?? null,
    ...whenOf(comparison, lane, subject, direction),
  };
}

type Asked = { programId: Id<"program">; versionId: Id<"programVersion">; partnerIds: readonly string[]; asOf: string };

/**
 * What a version would mean for some partners, beside what they hold as of the live date. Partners that the program
 * does not measure are left out.
 * @throws AppError `not_found`
 */
export async function compareForPartners(
  tx: Tx,
  ctx: Pick<Ctx, "vendorId" | "now">,
  { programId, versionId, partnerIds, asOf: day }: Asked,
): Promise<PartnerChange[]> {
  const { vendorId } = ctx;
  const { program, effectiveOn } = await programs.candidate(tx, vendorId, versionId);
  const at = await appliedOn(tx, vendorId, programId, await programs.today(tx, ctx));
  const asOf = Temporal.PlainDate.from(day);
  const live = at?.liveAsOf ? Temporal.PlainDate.from(at.liveAsOf) : null;
  const held = live ? await runSql<Measured>(tx, keptRows({ vendorId, programId, asOf: live, partnerIds })) : [];
  const was = new Map(held.map((row) => [row.partner_id, row.held]));
  const partners = await partnerFactsOf(tx, vendorId, partnerIds);
  const holdings = await holdingsOf(tx, { vendorId, programId, partnerIds });
  const from = effectiveOn !== null && effectiveOn > day ? Temporal.PlainDate.from(effectiveOn) : asOf;
  const comparison = { program, asOf, lanes: lanesOf(at?.program ?? null, program, from) };
  const then = measuredAnew(measure(program, { vendorId, asOf, partners: { ids: partnerIds } }));
  return (await runSql<Measured>(tx, then)).flatMap((measured) => {
    const partner = partners.get(measured.partner_id);
    if (!partner) return [];
    const own = holdings.filter((holding) => holding.partnerId === measured.partner_id);
    const states = new Map(own.map(({ track, state }) => [track, state]));
    const subject = { measured, partner, was: was.get(measured.partner_id) ?? {}, states };
    return comparison.lanes.flatMap((lane) => changeIn(comparison, lane, subject) ?? []);
  });
}
