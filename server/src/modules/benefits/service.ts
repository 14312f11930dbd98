import type { Id } from "@fairway/kernel";
import type { Ctx, Platform } from "../../platform/index.ts";
import { applyForBenefit, cancelApplication, submitApplication, type ApplyInput } from "./apply.ts";
import { decideApplication, type Decision } from "./decide.ts";
import { expireAllocations } from "./expire.ts";
import { followEverybody, followSome } from "./follow.ts";
import { overviewOf } from "./overview.ts";
import {
  allocationShown,
  applicationShown,
  listAllocations,
  listApplications,
  type AllocationFilter,
  type ApplicationFilter,
} from "./read-lists.ts";
import { benefitHistoryOf, benefitsOf } from "./read-partner.ts";
import { recordUse, reverseUse, type UseInput } from "./use.ts";

type PartnerId = Id<"partner">;
type ProgramId = Id<"program">;
type NamedApplication = { partnerId: PartnerId; id: Id<"benefitApplication"> };
type NamedAllocation = { partnerId: PartnerId; id: Id<"benefitAllocation"> };
type SubmitInput = Parameters<typeof submitApplication>[3];

/** Benefits: who has earned which, applications for them, and what was given and used. */
export function createBenefits({ platform }: { platform: Platform }) {
  return {
    overview: (ctx: Ctx, programId?: ProgramId) => overviewOf(platform, ctx, programId),
    ofPartner: (ctx: Ctx, partnerId: PartnerId, programId?: ProgramId) =>
      benefitsOf(platform, ctx, partnerId, programId),
    historyOfPartner: (ctx: Ctx, partnerId: PartnerId, programId?: ProgramId) =>
      benefitHistoryOf(platform, ctx, partnerId, programId),
    applications: (ctx: Ctx, filter: ApplicationFilter) => listApplications(platform, ctx, filter),
    application: (ctx: Ctx, named: NamedApplication) => applicationShown(platform, ctx, named),
    apply: (ctx: Ctx, partnerId: PartnerId, input: ApplyInput) => applyForBenefit(platform, ctx, partnerId, input),
    submit: (ctx: Ctx, named: NamedApplication, input: SubmitInput) => submitApplication(platform, ctx, named, input),
    cancel: (ctx: Ctx, named: NamedApplication, note?: string) => cancelApplication(platform, ctx, named, note),
    decide: (ctx: Ctx, id: Id<"benefitApplication">, input: Decision) => decideApplication(platform, ctx, id, input),
    allocations: (ctx: Ctx, filter: AllocationFilter) => listAllocations(platform, ctx, filter),
    allocation: (ctx: Ctx, named: NamedAllocation) => allocationShown(platform, ctx, named),
    use: (ctx: Ctx, named: NamedAllocation, input: UseInput) => recordUse(platform, ctx, named, input),
    reverse: (ctx: Ctx, named: NamedAllocation & { useId: Id<"benefitUse"> }, reason: string) =>
      reverseUse(platform, ctx, named, reason),
    followSome: (ctx: Ctx, programId: ProgramId, partnerIds: readonly string[]) =>
      followSome(platform, ctx, programId, partnerIds),
    followEverybody: (ctx: Ctx, programId: ProgramId, signal: AbortSignal) =>
      followEverybody(platform, ctx, programId, signal),
    expire: (ctx: Ctx, signal: AbortSignal) => expireAllocations(platform, ctx, signal),
  };
}

export type Benefits = ReturnType<typeof createBenefits>;
