import type { benefitAllocation, benefitApplication, benefitUse, Value } from "@fairway/contract";
import { dayBefore, publicId } from "@fairway/kernel";
import { benefitKindText, benefitWorth, labelIn, type Benefit, type Program } from "@fairway/program";
import type { z } from "zod";
import { nameFor, type Ctx, type Locale } from "../../platform/index.ts";
import { remainingOf } from "./events.ts";
import { lasts } from "./give.ts";
import type { PartnerHead } from "./find.ts";
import { mayActFor, mayReviewOf } from "./policy.ts";
import type { AllocationShown, ApplicationShown, Beside } from "./read-lists.ts";
import type { Allocation, Application, Use } from "./types.ts";
import { applicationWorkflow } from "./workflow.ts";

export const whoToApi = ({ id, name, reference, region }: PartnerHead) => ({
  id: publicId("partner", id as Allocation["partnerId"]),
  name,
  reference,
  region,
});

/** What a benefit is; one that the document does not have any more is known by its key. */
export const aboutToApi = (benefit: Benefit | undefined, key: string, locale: Locale) => ({
  benefit: key,
  label: benefit ? labelIn(benefit.label, locale) : key,
  kind: benefit?.kind ?? ("access" as const),
  kindLabel: benefitKindText(benefit?.kind ?? "access", locale),
});

/** An amount in its unit: money where that is the program's currency. */
export function amountToApi(program: Program | undefined, unit: string | null, amount: string | null): Value | null {
  if (amount === null) return null;
  if (program && unit === program.currency) return { type: "money", value: amount, currency: program.currency };
  return { type: "decimal", value: amount, ...(unit === null ? {} : { unit }) };
}

const benefitOf = ({ at }: Pick<Beside, "at">, key: string): Benefit | undefined =>
  at?.program.benefits.find((b) => b.key === key);

/** The last day on which it can be used. */
const lastOn = ({ expiresOn }: Allocation): string | null => (expiresOn === null ? null : dayBefore(expiresOn));

type Presented = Beside & { allocation: Allocation };

export function allocationToApi(shown: Presented, ctx: Ctx): z.input<typeof benefitAllocation> {
  const { at, partner, allocation, today } = shown;
  const benefit = benefitOf(shown, allocation.benefit);
  const counted = (text: string | null) =>
    allocation.allocated === null ? null : amountToApi(at?.program, allocation.unit, text);
  const isUsable = allocation.status === "active" && lasts(allocation, today) && allocation.allocated !== null;
  return {
    id: publicId("benefitAllocation", allocation.id),
    ...aboutToApi(benefit, allocation.benefit, ctx.locale),
    partner: whoToApi(partner),
    status: allocation.status,
    inactiveBecause: allocation.inactiveBecause,
    applicationId: allocation.applicationId && publicId("benefitApplication", allocation.applicationId),
    allocated: counted(allocation.allocated),
    utilized: counted(allocation.utilized),
    remaining: counted(remainingOf(allocation)),
    worth: at && benefit ? benefitWorth(at.program, benefit, allocation.worth, ctx.locale) : null,
    startsOn: allocation.startsOn,
    lastOn: lastOn(allocation),
    can: {
      use: isUsable && mayActFor(ctx.actor, allocation.partnerId),
      reverse: mayReviewOf(ctx.actor, allocation.partnerId),
    },
  };
}

const useToApi = (shown: AllocationShown, use: Use, { actor }: Ctx): z.input<typeof benefitUse> => {
  const reversal = shown.uses.find((other) => other.reverses === use.id);
  return {
    id: publicId("benefitUse", use.id),
    amount: amountToApi(shown.at?.program, shown.allocation.unit, use.amount) ?? { type: "unknown", value: null },
    usedOn: use.usedOn,
    what: use.what,
    reverses: use.reverses && publicId("benefitUse", use.reverses),
    reversedBy: reversal ? publicId("benefitUse", reversal.id) : null,
    recordedBy: nameFor(actor, use.recordedBySide, use.recordedBy),
    recordedAt: use.recordedAt,
  };
};

export const allocationWithUses = (shown: AllocationShown, ctx: Ctx) => ({
  ...allocationToApi(shown, ctx),
  uses: shown.uses.map((use) => useToApi(shown, use, ctx)),
});

type PresentedApplication = Beside & { application: Application };

export function applicationToApi(shown: PresentedApplication, ctx: Ctx): z.input<typeof benefitApplication> {
  const { at, partner, application } = shown;
  const { status, dueAt, partnerId } = application;
  const isRunning = status === "in_review" && dueAt !== null;
  const acts = mayActFor(ctx.actor, partnerId);
  const decides = mayReviewOf(ctx.actor, partnerId) && applicationWorkflow.may("approve", status);
  return {
    id: publicId("benefitApplication", application.id),
    ...aboutToApi(benefitOf(shown, application.benefit), application.benefit, ctx.locale),
    partner: whoToApi(partner),
    status,
    amount: amountToApi(at?.program, application.unit, application.amount),
    purpose: application.purpose,
    appliedBy: nameFor(ctx.actor, application.appliedBySide, application.appliedBy),
    createdAt: application.createdAt,
    submittedAt: application.submittedAt,
    dueAt: isRunning ? dueAt : null,
    late: isRunning && Temporal.Instant.compare(Temporal.Instant.from(dueAt), ctx.now) < 0,
    decidedAt: application.decidedAt,
    decidedBy: nameFor(ctx.actor, application.decidedBySide, application.decidedBy),
    reason: application.reason,
    revision: application.revision,
    can: {
      submit: acts && applicationWorkflow.may("submit", status),
      cancel: acts && applicationWorkflow.may("cancel", status),
      decide: decides,
    },
  };
}

export const applicationWithSteps = (shown: ApplicationShown, ctx: Ctx) => ({
  ...applicationToApi(shown, ctx),
  steps: shown.steps.map((step) => ({ ...step, by: nameFor(ctx.actor, step.side, step.by) })),
});
