import { benefitSteps, givenTo } from "./benefit-steps.ts";
import { compareForPartners } from "./compare-for-partners.ts";

/** What other domains ask about plans, within a transaction of theirs. */
export const plans = {
  /** What a version means for some partners, in every language. */
  compareVersions: compareForPartners,
  /** What a version gives to partners by what they hold. */
  givenTo,
  benefitSteps,
};

export type { BenefitStep, Holder } from "./benefit-steps.ts";
export type { PartnerChange } from "./compare-for-partners.ts";
export { plansHandlers } from "./handlers.ts";
export { plansReactions } from "./reactions.ts";
export { createPlans, type Plans } from "./service.ts";
export type { PlanTables } from "./types.ts";
