import type { Explanation, partnerBenefit } from "@fairway/contract";
import { benefitEntry, benefitWorth, explainBenefit, labelIn, worthText, type Benefit } from "@fairway/program";
import type { z } from "zod";
import type { Ctx, Locale } from "../../platform/index.ts";
import { mayActFor, mayReadAll } from "./policy.ts";
import { aboutToApi, allocationToApi, applicationToApi } from "./present.ts";
import type { PartnerBenefits } from "./read-partner.ts";
import { benefitThing } from "./things.ts";
import { openApplications, type Allocation, type Because, type Entitlement } from "./types.ts";

type State = z.input<typeof partnerBenefit>["state"];

const isOpen = (status: string): boolean => openApplications.some((open) => open === status);

/** The stored explanations are of the shape in which they are shown. */
export const becauseToApi = ({ says, missing }: Because, locale: Locale) => ({
  says: labelIn(says, locale),
  missing: missing[locale] as unknown as Explanation[],
});

function stateOf(
  benefit: Benefit,
  earned: Entitlement | undefined,
  allocation: Allocation | undefined,
  isApplied: boolean,
): State {
  if (isApplied) return "applied";
  if (benefit.given === "automatically") {
    if (!earned) return "locked";
    return allocation?.status === "fulfilled" ? "used_up" : "held";
  }
  if (allocation?.status === "active") return "held";
  return earned ? "available" : "locked";
}

function tiersOf({ at, seen }: PartnerBenefits, benefit: Benefit, locale: Locale) {
  const { worth } = benefit;
  const track = at.program.tracks.find((t) => t.key === benefit.track);
  if (!track || worth === null || !("byTier" in worth)) return [];
  return track.tiers.flatMap((tier) => {
    const own = worth.byTier[tier.name];
    if (own === undefined) return [];
    const worthSays = worthText(at.program, benefit, own, locale);
    return [{ tier: labelIn(tier.label, locale), worthSays, held: seen.held[track.key]?.tier === tier.name }];
  });
}

/** What a partner has earned from when to when, and what it was given of that on request. */
export const historyToApi = (of: PartnerBenefits & { given: readonly Allocation[] }, ctx: Ctx) => ({
  items: of.entitlements.map((e) => {
    const benefit = of.at.program.benefits.find((b) => b.key === e.benefit);
    return {
      ...aboutToApi(benefit, e.benefit, ctx.locale),
      given: e.given,
      worthSays: benefit ? worthText(of.at.program, benefit, e.worth, ctx.locale) : (e.worth ?? ""),
      fromOn: e.fromOn,
      toOn: e.toOn,
      because: becauseToApi(e.because, ctx.locale),
      endedBecause: e.endedBecause && becauseToApi(e.endedBecause, ctx.locale),
    };
  }),
  given: of.given.map((allocation) => allocationToApi({ ...of, allocation }, ctx)),
});

/** A benefit as one partner has it, may ask for it, or finds it locked. */
export function partnerBenefitToApi(of: PartnerBenefits, benefit: Benefit, ctx: Ctx): z.input<typeof partnerBenefit> {
  const { at, seen, partner, today } = of;
  const { locale } = ctx;
  const own = of.entitlements.filter((e) => e.benefit === benefit.key);
  const earned = own.find((e) => e.toOn === null);
  const ended = earned ? undefined : own.find((e) => e.endedBecause !== null);
  const allocation = of.allocations.find((a) => a.benefit === benefit.key);
  const application = of.applications.find((a) => a.benefit === benefit.key);
  const isApplied = application !== undefined && isOpen(application.status);
  const state = stateOf(benefit, earned, allocation, isApplied);
  const explained = explainBenefit(at.program, benefit, seen, locale, mayReadAll(ctx.actor) ? "vendor" : "everybody");
  const worth = earned ? earned.worth : benefit.worth && "all" in benefit.worth ? benefit.worth.all : null;
  const shown = { at, partner, today };
  const entry = benefitEntry(at.program, benefit, locale, "everybody");
  return {
    ...aboutToApi(benefit, benefit.key, locale),
    note: benefit.note && labelIn(benefit.note, locale),
    thing: benefitThing(at.programId, benefit.key),
    openUntil: of.openUntil.get(benefit.key) ?? null,
    given: benefit.given,
    says: entry.says,
    state,
    worth: benefitWorth(at.program, benefit, worth, locale),
    worthSays: worth === null && benefit.track !== null ? "" : worthText(at.program, benefit, worth, locale),
    tiers: tiersOf(of, benefit, locale),
    since: earned?.fromOn ?? null,
    requirement: explained.requirement,
    opens: earned ? [] : explained.opens.map(({ says, met, missing }) => ({ says, met, missing })),
    withdrawn: ended?.endedBecause ? { on: ended.toOn ?? "", ...becauseToApi(ended.endedBecause, locale) } : null,
    allocation: allocation ? allocationToApi({ ...shown, allocation }, ctx) : null,
    application: application ? applicationToApi({ ...shown, application }, ctx) : null,
    can: { apply: state === "available" && earned !== undefined && mayActFor(ctx.actor, earned.partnerId) },
  };
}
