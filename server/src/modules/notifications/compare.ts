import type { Explanation } from "@fairway/contract";
import type { Id } from "@fairway/kernel";
import { explainStanding, measure, type Program, type Track } from "@fairway/program";
import { sql } from "@fairway/rules";
import { type Ctx, runSql, type Tx } from "../../platform/index.ts";
import { type Holder, type PartnerChange, plans } from "../plans/index.ts";
import { type Candidate, type ProgramAt, programs } from "../programs/index.ts";
import { heldByMoves, type HeldByMoves } from "../standings/index.ts";
import { ruleChanges } from "./rules.ts";
import type { Direction, Held, TrackChange, VersionChange } from "./types.ts";

export type CompareInput = {
  version: Candidate;
  /** The version to compare with, by figures; null compares with what is held. */
  before: Candidate | null;
  partnerIds: readonly string[];
  asOf: string;
};

/** What a version makes of partners by their figures of a day, beside what they hold or what another one makes. */
export type Comparer = (tx: Tx, ctx: Ctx, input: CompareInput) => Promise<Map<string, VersionChange>>;

type HeldRow = { partner_id: string; track: string; tier: string | null; rank: number };
type MeasuredRow = {
  partner_id: string;
  metrics: Record<string, unknown>;
  standings: Record<string, { tier: string | null; rank: number }>;
  badges: string[];
  /** The metrics as exact text. */
  figures: string;
};
type PartnerRow = {
  id: string;
  types: string[];
  region: string | null;
  country: string | null;
  joined_on: string | null;
  status: string;
  attributes: Record<string, unknown>;
};

const placeOf = (program: Program | null, track: string): Track | undefined =>
  program?.tracks.find((candidate) => candidate.key === track);

/** The same tier in another version counts as the same; otherwise its place among the tiers does. */
function directionOf(track: Track | undefined, today: Held | null, then: Held | null): Direction {
  if (today?.tier === then?.tier && (today === null) === (then === null)) return "same";
  if (then === null || today === null) return then === null ? "down" : "up";
  const names = track?.tiers.map(({ name }) => name) ?? [];
  const known = today.tier === null ? names.length : names.indexOf(today.tier);
  const from = known === -1 ? today.rank : names.length - 1 - known;
  return then.rank === from ? "same" : then.rank > from ? "up" : "down";
}

const openParts = (explanation: Explanation): Explanation[] => {
  if (explanation.met === true) return [];
  return explanation.parts.length === 0 ? [explanation] : explanation.parts.flatMap(openParts);
};

/** The tier that the reader wants to know the way to: the one to be lost, or the next one up. */
function towardsOf(track: Track, today: Held | null, then: Held, direction: Direction): string | null {
  const names = track.tiers.map(({ name }) => name);
  if (direction === "down" && today?.tier != null && names.includes(today.tier)) return today.tier;
  return names[names.length - 1 - (then.rank + 1)] ?? null;
}

type Both = { en: Map<string, Explanation[]>; de: Map<string, Explanation[]> };

/** What is open for each tier of each track, as `track/tier`. */
function openOf(program: Program, row: MeasuredRow, partner: PartnerRow, asOf: string, locale: "en" | "de") {
  const facts = { ...partner, joinedOn: partner.joined_on };
  const measured = { ...row, asOf: Temporal.PlainDate.from(asOf), partner: facts, evidence: [] };
  const explained = explainStanding(program, measured, locale);
  return new Map(
    explained.tracks.flatMap(({ track, tiers }) =>
      tiers.map(({ tier, requirement }) => [`${track}/${tier}`, openParts(requirement)] as const),
    ),
  );
}

const atOnce = { movesOn: null, protectedUntil: null, announced: false, beforehand: null, awaits: false };

function changeOf(
  track: Track,
  held: HeldRow | undefined,
  old: Track | undefined,
  row: MeasuredRow,
  open: Both,
): TrackChange {
  const standing = row.standings[track.key];
  const then = standing ? { ...standing, of: track.tiers.length } : null;
  const today = held ? { tier: held.tier, rank: held.rank, of: old?.tiers.length ?? track.tiers.length } : null;
  const direction = directionOf(track, today, then);
  const towards = then === null ? null : towardsOf(track, today, then, direction);
  const key = `${track.key}/${towards ?? ""}`;
  return {
    track: track.key,
    label: track.label,
    today,
    then,
    direction,
    towards,
    missing: { en: open.en.get(key) ?? [], de: open.de.get(key) ?? [] },
    ...atOnce,
    appealWithin: track.moves?.appeal?.within ?? null,
  };
}

/** A track that the version does not have any more. */
const goneTrack = (held: HeldRow, old: Track | undefined): TrackChange => ({
  track: held.track,
  label: old?.label ?? { en: held.track },
  today: { tier: held.tier, rank: held.rank, of: old?.tiers.length ?? held.rank + 1 },
  then: null,
  direction: "down",
  towards: null,
  missing: { en: [], de: [] },
  ...atOnce,
  appealWithin: null,
});

const partnerRows = (tx: Tx, ctx: Ctx, ids: readonly string[]) =>
  runSql<PartnerRow>(tx, {
    text: `select id, types, region, country, joined_on, status, attributes from app.partner
      where vendor_id = $1 and id = any ($2::uuid[])`,
    values: [ctx.vendorId, ids],
  });

function measuredRows(tx: Tx, ctx: Ctx, program: Program, { partnerIds, asOf }: CompareInput) {
  const of = { vendorId: ctx.vendorId, asOf: Temporal.PlainDate.from(asOf), partners: { ids: [...partnerIds] } };
  return runSql<MeasuredRow>(tx, sql`select m.*, m.metrics::text as figures from (${measure(program, of)}) m`);
}

type Side = { program: Program; rows: readonly MeasuredRow[] };

/** What is held by the version of a side: by the figures, but for tracks whose tiers it moves by a policy. */
function heldOn({ program, rows }: Side, remembered: readonly HeldByMoves[]): Map<string, MeasuredRow["standings"]> {
  const moved = new Set(program.tracks.flatMap(({ key, moves }) => (moves ? [key] : [])));
  const own = Map.groupBy(
    remembered.filter(({ track }) => moved.has(track)),
    ({ partnerId }) => partnerId,
  );
  return new Map(
    rows.map(({ partner_id, standings }) => {
      const kept = (own.get(partner_id) ?? []).map(({ track, tier, rank }) => [track, { tier, rank }] as const);
      return [partner_id, { ...standings, ...Object.fromEntries(kept) }];
    }),
  );
}

/** What becomes of benefits at once, by what is held under either version. */
async function benefitsAtOnce(
  tx: Tx,
  { vendorId }: Ctx,
  [before, after]: readonly [Side, Side],
  { asOf: on, remembered }: { asOf: string; remembered: readonly HeldByMoves[] },
) {
  const asOf = Temporal.PlainDate.from(on);
  const given = (side: Side) => {
    const held = heldOn(side, remembered);
    const holders = side.rows.map(({ partner_id: partnerId, figures, badges }): Holder => ({
      partnerId,
      figures,
      badges,
      held: held.get(partnerId) ?? {},
    }));
    return plans.givenTo(tx, { vendorId, asOf, program: side.program }, holders);
  };
  const [was, now] = [await given(before), await given(after)];
  return (partnerId: string) =>
    plans.benefitSteps(
      { program: before.program, given: was.get(partnerId) },
      { program: after.program, given: now.get(partnerId) },
      () => ({ on, later: false }),
    );
}

/** The version that applies; null where none of the program has applied yet. */
export async function activeOrNone(tx: Tx, ctx: Ctx, programId: Id<"program">): Promise<ProgramAt | null> {
  const active = await programs.heads(tx, ctx.vendorId);
  return active.some(({ id }) => id === programId) ? programs.activeFor(tx, ctx.vendorId, programId) : null;
}

/** By what a plan says of each partner: what it holds, what the version makes of it, and what its policy protects. */
const compareByPlan: Comparer = async (tx, ctx, { version, partnerIds, asOf }) => {
  const { programId, versionId, program } = version;
  const old = (await activeOrNone(tx, ctx, programId))?.program ?? null;
  const found = await plans.compareVersions(tx, ctx, {
    programId,
    versionId,
    partnerIds,
    asOf,
    effectiveOn: version.effectiveOn,
  });
  const lineOf = (change: PartnerChange): TrackChange => {
    const [before, after] = [placeOf(old, change.track), placeOf(program, change.track)];
    const held = (tier: PartnerChange["today"], track: Track | undefined): Held | null =>
      tier && { ...tier, of: track?.tiers.length ?? tier.rank + 1 };
    const isDown = change.direction === "down" || change.direction === "out";
    return {
      track: change.track,
      label: change.label,
      today: held(change.today, before ?? after),
      then: held(change.then, after),
      direction: isDown ? "down" : change.direction === "same" ? "same" : "up",
      towards: isDown ? (change.today?.tier ?? null) : change.nextTier,
      missing: { en: [...change.missing.en], de: [...change.missing.de] },
      movesOn: change.effectiveOn,
      protectedUntil: change.protectedUntil,
      announced: change.announced,
      beforehand: change.beforehand && {
        to: { ...change.beforehand.to, of: after?.tiers.length ?? change.beforehand.to.rank + 1 },
        on: change.beforehand.on,
      },
      awaits: change.awaits,
      appealWithin: after?.moves?.appeal?.within ?? null,
    };
  };
  const rulesOf = old ? ruleChanges(old, program) : () => ({ en: [], de: [] });
  return new Map(
    found.map(({ partnerId, tracks: changes, benefits }): [string, VersionChange] => {
      const tracks = changes.map(lineOf);
      return [partnerId, { tracks, benefits, rules: rulesOf(tracks) }];
    }),
  );
};

/**
 * Measures by the version, and sets what comes of it beside what the other one makes of the same figures, or what is
 * remembered where that one moves tiers by a policy. Tracks whose tiers the version moves by a policy are left out: there
 * nothing changes at once, and what is to change is told as a move.
 */
const compareByMeasuring: Comparer = async (tx, ctx, input) => {
  const { version, partnerIds, asOf } = input;
  const { program } = version;
  const measured = await measuredRows(tx, ctx, program, input);
  const partners = new Map((await partnerRows(tx, ctx, partnerIds)).map((row) => [row.id, row]));
  const { before } = input;
  const follows = (track: string) => !placeOf(program, track)?.moves;
  const remembered = await heldByMoves(tx, { vendorId: ctx.vendorId, programId: version.programId, partnerIds });
  const earlier = before && { program: before.program, rows: await measuredRows(tx, ctx, before.program, input) };
  const held = [...(earlier ? heldOn(earlier, remembered) : [])].flatMap(([partner_id, standings]) =>
    Object.entries(standings).map(([track, at]): HeldRow => ({ partner_id, track, ...at })),
  );
  const benefitsOf = earlier
    ? await benefitsAtOnce(tx, ctx, [earlier, { program, rows: measured }], { asOf, remembered })
    : () => [];
  const rulesOf = before ? ruleChanges(before.program, program) : () => ({ en: [], de: [] });
  const changes = new Map<string, VersionChange>();
  for (const row of measured) {
    const partner = partners.get(row.partner_id);
    if (!partner) continue;
    const own = held.filter(({ partner_id }) => partner_id === row.partner_id);
    const open = {
      en: openOf(program, row, partner, asOf, "en"),
      de: openOf(program, row, partner, asOf, "de"),
    };
    const old = (key: string) => placeOf(before?.program ?? null, key);
    const tracks = [
      ...program.tracks
        .filter(({ key }) => follows(key))
        .map((track) =>
          changeOf(
            track,
            own.find((h) => h.track === track.key),
            old(track.key),
            row,
            open,
          ),
        ),
      ...own.filter((h) => !placeOf(program, h.track) && follows(h.track)).map((h) => goneTrack(h, old(h.track))),
    ];
    changes.set(row.partner_id, { tracks, benefits: benefitsOf(row.partner_id), rules: rulesOf(tracks) });
  }
  return changes;
};

/** With what is held as a plan does, with another version by the figures alone. */
export const comparePartners: Comparer = (tx, ctx, input) =>
  (input.before === null ? compareByPlan : compareByMeasuring)(tx, ctx, input);

/** Whether the version moves a tier of the partner. */
const isChanged = (tracks: readonly TrackChange[]): boolean =>
  tracks.some(
    ({ today, then, announced, beforehand }) =>
      !announced && (beforehand !== null || today?.tier !== then?.tier || (today === null) !== (then === null)),
  );

/** Whether the version makes anything another for the partner. */
export const changesAnything = ({ tracks, benefits }: VersionChange): boolean =>
  isChanged(tracks) || benefits.length > 0;

/** Loses a tier or something of a benefit, or else has something else than today, or stays. */
export function changeOverall(change: VersionChange): "gains" | "loses" | "unchanged" {
  const tracks = change.tracks.filter((track) => isChanged([track]));
  const ways = [...tracks, ...change.benefits].map(({ direction }) => direction);
  if (ways.some((way) => way === "down" || way === "out")) return "loses";
  return ways.some((way) => way !== "same") || change.benefits.length > 0 ? "gains" : "unchanged";
}
