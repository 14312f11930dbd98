import { decimal } from "@fairway/kernel";
import type { Explanation } from "@fairway/rules";
import { labelIn } from "../build/labels.ts";
import type { MeasuredPartner } from "../condition-values.ts";
import type { Benefit, Locale, Program, Track } from "../model.ts";
import { worthText } from "../words/benefit.ts";
import { benefitWords } from "../words/benefit-words.ts";
import { missing } from "../words/explain.ts";
import { leaf } from "../words/leaf.ts";
import { explainBenefit } from "../words/opens.ts";
import type { ChangeDirection } from "./reasons.ts";

/** What a partner has of a benefit; null where it has not earned it. */
export type BenefitHeld = { readonly worth: string | null } | null;

/** A benefit as two versions have it; undefined where one does not have it. */
export type BenefitOfBoth = {
  readonly key: string;
  readonly before: Benefit | undefined;
  readonly after: Benefit | undefined;
};

type OrNone = Pick<Program, "benefits" | "tracks"> | null;

/** The benefits of either version, those of the later one first. */
export function benefitsOfBoth(before: OrNone, after: OrNone): BenefitOfBoth[] {
  const keys = new Set([...(after?.benefits ?? []), ...(before?.benefits ?? [])].map(({ key }) => key));
  const of = (program: OrNone, key: string) => program?.benefits.find((benefit) => benefit.key === key);
  return [...keys].map((key) => ({ key, before: of(before, key), after: of(after, key) }));
}

const numbered: readonly Benefit["kind"][] = ["cash", "credits", "discount", "leadPriority"];

/** Whether the same worth means the same in both versions. */
export const isGivenAlike = ({ before, after }: BenefitOfBoth): boolean =>
  before?.given === after?.given && before?.unit === after?.unit && before?.kind === after?.kind;

/** Which of two words is worth more by the tiers that give them; 0 where no version says so. */
function wordStep(tracks: readonly (Track | undefined)[], benefit: Benefit, was: string, now: string): number {
  const { worth } = benefit;
  if (worth === null || "all" in worth) return 0;
  for (const track of tracks) {
    const words = (track?.tiers ?? []).map(({ name }) => worth.byTier[name]);
    const [from, to] = [words.indexOf(was), words.indexOf(now)];
    if (from !== -1 && to !== -1) return from - to;
  }
  return 0;
}

function worthStep(sides: { before: OrNone; after: OrNone }, of: BenefitOfBoth, was: string, now: string): number {
  const { before, after } = of;
  if (!before || !after || before.unit !== after.unit || before.kind !== after.kind) return 0;
  if (numbered.includes(after.kind)) return decimal(now).comparedTo(was);
  const step = (benefit: Benefit, side: OrNone) =>
    wordStep([side?.tracks.find(({ key }) => key === benefit.track)], benefit, was, now);
  return step(after, sides.after) || step(before, sides.before);
}

/**
 * Which way a benefit goes for a partner: it begins (`in`), ends (`out`), is worth more or less, or something else
 * (`same`); null where nothing changes. What has to be asked for is less than what is given by itself.
 */
export function benefitDirection(
  sides: { readonly before: OrNone; readonly after: OrNone },
  of: BenefitOfBoth,
  { was, now }: { readonly was: BenefitHeld; readonly now: BenefitHeld },
): ChangeDirection | null {
  if (!was || !now) return was ? "out" : now ? "in" : null;
  if (was.worth === now.worth && isGivenAlike(of)) return null;
  const isMoved = of.before?.given !== of.after?.given;
  if (isMoved && of.after?.given === "on request") return "down";
  const step = was.worth === null || now.worth === null ? 0 : worthStep(sides, of, was.worth, now.worth);
  if (step !== 0) return step > 0 ? "up" : "down";
  return isMoved ? "up" : "same";
}

/** “30%”, “$5,000 on request”; what is not held is “none”. */
export function heldBenefitText(program: Program | null, key: string, held: BenefitHeld, locale: Locale): string {
  const say = benefitWords[locale];
  if (!held) return say.none;
  const benefit = program?.benefits.find((one) => one.key === key);
  if (!program || !benefit) return held.worth ?? say.given;
  const text = worthText(program, benefit, held.worth, locale);
  return benefit.given === "on request" ? say.asked(text) : text;
}

/** What the condition of a benefit reads, itself and by the segments that it names. */
export function pathsRead(program: Program, benefit: Benefit): string[] {
  const own = benefit.for?.uses ?? [];
  const segments = program.segments.filter(({ key }) => own.includes(`segment.${key}`));
  return [...own, ...segments.flatMap(({ rule }) => rule.uses)];
}

/** The tracks whose tiers decide who has a benefit, and at what worth. */
export function tracksRead(program: Program, benefit: Benefit): string[] {
  const keys = pathsRead(program, benefit).flatMap((path) =>
    path.startsWith("track.") ? [path.slice("track.".length)] : [],
  );
  return [...new Set([...(benefit.track === null ? [] : [benefit.track]), ...keys])];
}

/** What the later version gives, as it says so: “20% for Silver in Sell”. */
function givesText(program: Program, benefit: Benefit, measured: MeasuredPartner, locale: Locale): string {
  const say = benefitWords[locale];
  const { worth } = benefit;
  const track = program.tracks.find(({ key }) => key === benefit.track);
  const tier = track?.tiers.find(({ name }) => name === measured.held[track.key]?.tier);
  const own = worth === null ? null : "all" in worth ? worth.all : tier ? (worth.byTier[tier.name] ?? null) : null;
  const text = heldBenefitText(program, benefit.key, { worth: own }, locale);
  return track && tier
    ? say.forTier(text, labelIn(tier.label, locale), labelIn(track.label, locale))
    : say.forAll(text);
}

/** Why a benefit changes for a partner, by the version that changes it. `measured` holds what the partner holds then. */
export function explainBenefitChange(
  { before, after }: { readonly before: Program | null; readonly after: Program },
  change: { readonly benefit: string; readonly direction: ChangeDirection; readonly measured: MeasuredPartner },
  locale: Locale,
): Explanation[] {
  const say = benefitWords[locale];
  const { benefit: key, direction, measured } = change;
  const benefit = after.benefits.find((one) => one.key === key);
  if (!benefit) return [leaf(say.gone, false)];
  if (direction === "out") return missing(explainBenefit(after, benefit, measured, locale).requirement);
  const isNew = direction === "in" && !before?.benefits.some((one) => one.key === key);
  return [
    ...(isNew ? [leaf(say.isNew, true)] : []),
    leaf(givesText(after, benefit, measured, locale), direction !== "down"),
  ];
}
