import type { Id } from "@fairway/kernel";
import {
  courseIn,
  directionBetween,
  explainChange,
  grandfathered,
  keptRows,
  measure,
  measuredAnew,
  placeIn,
  type ChangeDirection,
  type Course,
  type HoldingState,
  type Program,
  type Reasons,
  type Step,
  type Track,
} from "@fairway/program";
import { sql, type Sql } from "@fairway/rules";
import { runSql, type Ctx, type Locale, type Tx } from "../../platform/index.ts";
import { type ProgramAt, programs } from "../programs/index.ts";
import { holdingsOf, type HeldByTrack } from "../standings/index.ts";
import { type ByRules, byRules, nextVersionOn, presentTrack } from "./by-rules.ts";
import { benefitsOnTheWay, type BenefitStep, type Holder, type OnTheWay, type Way } from "./benefit-steps.ts";
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
  /** The first day on which the move takes effect, if the figures stay as they are; null where it is none. */
  effectiveOn: string | null;
  /** Through which day the tier held today is kept, where it is lost later. */
  protectedUntil: string | null;
  /** It was announced already, and comes by the rules of today whatever the version says. */
  announced: boolean;
  /** A move that was announced already and comes first, before what the version brings. */
  beforehand: { to: Tier; on: string } | null;
  /** The move comes only once somebody has approved it. */
  awaits: boolean;
};

/** What another version means for one partner: track by track, and what becomes of its benefits, the first step first. */
export type VersionForPartner = { partnerId: Id<"partner">; tracks: PartnerChange[]; benefits: BenefitStep[] };

type Measured = {
  partner_id: Id<"partner">;
  held: HeldByTrack;
  metrics: Record<string, unknown>;
  badges: string[];
  /** The metrics as exact text. */
  figures: string;
};

const exactly = (rows: Sql): Sql => sql`select r.*, r.metrics::text as figures from (${rows}) r`;
type Lane = {
  key: string;
  before: Track | undefined;
  after: Track | undefined;
  course: ReturnType<typeof courseIn> | null;
};
type Comparison = {
  before: Program | null;
  program: Program;
  asOf: Temporal.PlainDate;
  /** The day from which the version applies. */
  from: Temporal.PlainDate;
  lanes: readonly Lane[];
};
type Subject = {
  measured: Measured;
  partner: PartnerFacts;
  was: HeldByTrack;
  metricsBefore: Record<string, unknown>;
  states: ReadonlyMap<string, HoldingState>;
  kept: (track: string) => ByRules | undefined;
};

function lanesOf(
  at: ProgramAt | null,
  after: Program,
  { from, asOf, until }: Record<"from" | "asOf", Temporal.PlainDate> & { until: Temporal.PlainDate | null },
): Lane[] {
  const keys = new Set([...(at?.program.tracks ?? []), ...after.tracks].map(({ key }) => key));
  return [...keys].map((key) => {
    const before = presentTrack(at, key, asOf);
    const track = after.tracks.find((one) => one.key === key);
    const course = track ? courseIn(before, { program: after, track, from }, asOf, until) : null;
    return { key, before: before?.track, after: track, course };
  });
}

/** What comes of a track that the partner is in today and then; null where it is not. */
function courseOf(comparison: Comparison, lane: Lane, subject: Subject): Course | null {
  const { before, program, asOf } = comparison;
  const { measured, partner, was, states, metricsBefore } = subject;
  const [today, then] = [was[lane.key], measured.held[lane.key]];
  if (!lane.course || !lane.after || !today || !then) return null;
  const state = states.get(lane.key) ?? null;
  const kept = subject.kept(lane.key);
  const [old, policy] = [lane.before?.moves, lane.after.moves];
  return lane.course({
    held: today,
    since: state?.since ?? kept?.since ?? asOf.toString(),
    state,
    now: kept?.now ?? today,
    to: then,
    grandfathered: {
      before: before && old ? grandfathered(before, old, { asOf, metrics: metricsBefore, partner }) : [],
      after: policy ? grandfathered(program, policy, { asOf, metrics: measured.metrics, partner }) : [],
    },
  });
}

const still = { effectiveOn: null, protectedUntil: null, announced: false, beforehand: null, awaits: false };

type Told = Pick<PartnerChange, keyof typeof still>;

/** What is told of a course: what the version brings first, and what was announced; the rest was told to nobody. */
function toldOf({ steps }: Course): { step: Step; told: Told } | null {
  const announced = steps.find(({ by }) => by === "announced");
  const own = steps.find(({ by }) => by === "version");
  const step = own ?? announced;
  if (!step) return null;
  const isFirst = announced?.on && own && (own.on === null || announced.on <= own.on);
  return {
    step,
    told: {
      effectiveOn: step.on,
      protectedUntil: steps[0]?.direction === "down" ? steps[0].protectedUntil : null,
      announced: own === undefined,
      beforehand: isFirst ? { to: announced.to, on: announced.on } : null,
      awaits: step.on === null,
    },
  };
}

function changeIn(comparison: Comparison, lane: Lane, subject: Subject): PartnerChange | null {
  const { measured, partner, was } = subject;
  const [today, given] = [was[lane.key] ?? null, measured.held[lane.key] ?? null];
  if (!today && !given) return null;
  const course = courseOf(comparison, lane, subject);
  const found = course && toldOf(course);
  const then = found ? found.step.to : course && today && lane.after ? placeIn(today, lane.before, lane.after) : given;
  const between = directionBetween(lane.before, lane.after, { was: today, now: then });
  const direction = found?.step.direction ?? between.direction;
  const isBefore = found?.told.announced === true && (found.step.on ?? "") < comparison.from.toString();
  const program = (isBefore ? comparison.before : null) ?? comparison.program;
  const change = {
    subject: "tier" as const,
    track: lane.key,
    direction,
    fromTier: today?.tier ?? null,
    toTier: then?.tier ?? null,
    asked: isBefore ? (today?.tier ?? null) : between.asked,
    asOf: comparison.asOf,
    metrics: isBefore ? subject.metricsBefore : measured.metrics,
    partner,
  };
  const [en, de] = [explainChange(program, change, "en"), explainChange(program, change, "de")];
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
    ...(found?.told ?? { ...still, protectedUntil: keptUntil(course, { today, given }) }),
  };
}

/** Through which day the version keeps what the figures would not give. */
const keptUntil = (course: Course | null, { today, given }: Record<"today" | "given", Tier | null>): string | null =>
  course?.steps.length === 0 && today && given && given.rank < today.rank ? course.keptUntil : null;

const holderOf = ({ partner_id: partnerId, figures, held, badges }: Measured): Holder => ({
  partnerId,
  figures,
  held,
  badges,
});

/** What a move that was announced makes of a tier before the version applies. */
function announcedBy(from: string, { announced, beforehand, then, effectiveOn }: PartnerChange): Tier | null {
  if (beforehand) return beforehand.on <= from ? beforehand.to : null;
  return announced && effectiveOn !== null && effectiveOn <= from ? then : null;
}

/**
 * A tier that moves after the version's day is held until then; one whose move never comes, or comes by the rules of
 * today, is kept.
 */
function wayOf({ lanes }: Comparison, from: string, change: PartnerChange): Way {
  const { track, today, then, direction, effectiveOn, announced } = change;
  const lane = lanes.find(({ key }) => key === track);
  const isMove = direction === "up" || direction === "down";
  if (!isMove || !today || !lane?.after) return { track, first: then, last: then, on: from };
  const kept = announcedBy(from, change) ?? placeIn(today, lane.before, lane.after);
  if (announced) return { track, first: kept, last: kept, on: from };
  const isAtOnce = effectiveOn !== null && effectiveOn <= from;
  return { track, first: isAtOnce ? then : kept, last: effectiveOn === null ? kept : then, on: effectiveOn ?? from };
}

type Compared = {
  tracks: readonly PartnerChange[];
  measured: Measured;
  before: Measured | undefined;
  states: ReadonlyMap<string, HoldingState>;
};

function onTheWay(comparison: Comparison, from: string, { tracks, measured, before, states }: Compared): OnTheWay {
  const moved = tracks.flatMap((change) => {
    const to = announcedBy(from, change) && states.get(change.track)?.pending?.to;
    return to ? [[change.track, to] as const] : [];
  });
  return {
    ...holderOf(measured),
    was: before && { ...holderOf(before), held: { ...before.held, ...Object.fromEntries(moved) } },
    moved: new Set(moved.map(([track]) => track)),
    ways: tracks.map((change) => wayOf(comparison, from, change)),
  };
}

type Asked = {
  programId: Id<"program">;
  versionId: Id<"programVersion">;
  partnerIds: readonly string[];
  asOf: string;
  /** The day from which it is to apply, where that is not the version's own. */
  effectiveOn?: string | null;
};

/**
 * What a version would mean for some partners, beside what they hold as of the live date. Partners that the program
 * does not measure are left out.
 * @throws AppError `not_found`
 */
export async function compareForPartners(
  tx: Tx,
  ctx: Pick<Ctx, "vendorId" | "now">,
  { programId, versionId, partnerIds, asOf: day, effectiveOn }: Asked,
): Promise<VersionForPartner[]> {
  const { vendorId } = ctx;
  const { program, effectiveOn: own } = await programs.candidate(tx, vendorId, versionId);
  const at = await appliedOn(tx, vendorId, programId, await programs.today(tx, ctx));
  const asOf = Temporal.PlainDate.from(day);
  const live = at?.liveAsOf ? Temporal.PlainDate.from(at.liveAsOf) : null;
  const held = live
    ? await runSql<Measured>(tx, exactly(keptRows({ vendorId, programId, asOf: live, partnerIds })))
    : [];
  const was = new Map(held.map((row) => [row.partner_id, row]));
  const kept = live
    ? await byRules(tx, { vendorId, programId, asOf: live.toString(), partnerIds })
    : new Map<string, ByRules>();
  const partners = await partnerFactsOf(tx, vendorId, partnerIds);
  const holdings = await holdingsOf(tx, { vendorId, programId, partnerIds });
  const applies = effectiveOn ?? own;
  const from = applies !== null && applies > day ? Temporal.PlainDate.from(applies) : asOf;
  const until = await nextVersionOn(tx, { vendorId, programId, versionId, from });
  const comparison = {
    before: at?.program ?? null,
    program,
    asOf,
    from,
    lanes: lanesOf(at, program, { from, asOf, until }),
  };
  const then = exactly(measuredAnew(measure(program, { vendorId, asOf, partners: { ids: partnerIds } })));
  const all = (await runSql<Measured>(tx, then)).flatMap((measured) => {
    const partner = partners.get(measured.partner_id);
    if (!partner) return [];
    const own = holdings.filter((holding) => holding.partnerId === measured.partner_id);
    const states = new Map(own.map(({ track, state }) => [track, state]));
    const before = was.get(measured.partner_id);
    const subject = {
      measured,
      partner,
      was: before?.held ?? {},
      metricsBefore: before?.metrics ?? {},
      states,
      kept: (track: string) => kept.get(`${measured.partner_id}/${track}`),
    };
    const tracks = comparison.lanes.flatMap((lane) => changeIn(comparison, lane, subject) ?? []);
    return [{ partnerId: measured.partner_id, tracks, measured, before, states }];
  });
  const on = from.toString();
  const benefits =
    at === null || live === null
      ? new Map<string, BenefitStep[]>()
      : await benefitsOnTheWay(
          tx,
          { vendorId, program: at.program, asOf: live },
          { vendorId, program, asOf, from: on },
          all.map((one) => onTheWay(comparison, on, one)),
        );
  return all.map(({ partnerId, tracks }) => ({ partnerId, tracks, benefits: benefits.get(partnerId) ?? [] }));
}
