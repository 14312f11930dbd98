import { AppError, forbidden, type Id } from "@fairway/kernel";
import { type Ctx, type Emit, type Platform, type Tx, requireOwn } from "../../platform/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";
import { insertAllocations } from "./allocation-repo.ts";
import { checkAsked, checkAtMost, exactAmount } from "./amount.ts";
import { checkOpen } from "./apply.ts";
import { addStep, updateApplication } from "./application-repo.ts";
import { allocationData, applicationData, benefitData } from "./events.ts";
import { benefitNamed, lockedApplication } from "./find.ts";
import { allocationOf } from "./give.ts";
import { mayReview } from "./policy.ts";
import type { Application } from "./types.ts";
import { applicationWorkflow } from "./workflow.ts";

export type Decision = {
  decision: "approve" | "reject" | "ask";
  reason: string;
  amount?: string | undefined;
};

const events = { approve: "approved", reject: "rejected", ask: "action_required" } as const;

type Change = { tx: Tx; emit: Emit };

/** What an approval gives. @throws AppError `benefit.locked`, `benefit.given_already`, `benefit.amount` */
async function give(tx: Tx, ctx: Ctx, at: ProgramAt, application: Application, asked: string | undefined) {
  const benefit = benefitNamed(at, application.benefit);
  const worth = await checkOpen(tx, ctx, at, application.partnerId, benefit);
  const amount =
    application.amount === null || worth === null
      ? null
      : exactAmount(benefit, at.program.currency, asked ?? application.amount);
  if (amount !== null && worth !== null) checkAtMost(amount, worth, benefit.unit);
  if (amount !== null && application.amount !== null) checkAsked(amount, application.amount, benefit.unit);
  const { programId, partnerId, id: applicationId } = application;
  const on = await programs.today(tx, ctx);
  const allocation = allocationOf(ctx, { programId, partnerId, benefit, worth, amount, on, applicationId });
  const made = await insertAllocations(tx, ctx.vendorId, [allocation], ctx.now.toString());
  if (!made.has(allocation.id))
    throw new AppError("conflict", "benefit.given_already", "The partner has this benefit.", {
      remedy: "Reload to see what was given.",
    });
  return allocationData({ ...allocation, utilized: "0", inactiveBecause: null });
}

async function decide({ tx, emit }: Change, ctx: Ctx, application: Application, input: Decision): Promise<void> {
  const at = await programs.active(tx, ctx.vendorId, application.programId);
  applicationWorkflow.to(input.decision, application.status);
  const given = input.decision === "approve" ? await give(tx, ctx, at, application, input.amount) : {};
  const benefit = at.program.benefits.find((b) => b.key === application.benefit);
  const status = applicationWorkflow.step({
    ctx,
    emit,
    action: input.decision,
    from: application.status,
    event: events[input.decision],
    of: { subject: { kind: "benefitApplication", id: application.id }, partnerId: application.partnerId },
    reason: input.reason,
    data: {
      ...benefitData(at.programId, benefit, application.benefit),
      ...applicationData(application),
      ...given,
    },
  });
  const now = ctx.now.toString();
  const more =
    input.decision === "ask"
      ? { pausedAt: now }
      : { decidedAt: now, decidedBy: ctx.actor.name, dueAt: null, pausedAt: null };
  await updateApplication(tx, ctx.vendorId, application.id, { status, reason: input.reason, ...more });
  await addStep(tx, ctx, application.id, { from: application.status, to: status, note: input.reason });
}

/** @throws AppError `forbidden`, `not_found`, `benefit_application.…_not_possible`, `benefit.*` */
export async function decideApplication(
  platform: Platform,
  ctx: Ctx,
  id: Id<"benefitApplication">,
  input: Decision,
): Promise<Id<"partner">> {
  if (!mayReview(ctx.actor)) throw forbidden("decide about applications for benefits");
  const call = { operation: "benefits.decide", input: { id, ...input } };
  return platform.command(ctx, call, async ({ tx, emit }) => {
    const application = await lockedApplication(tx, ctx.vendorId, { id });
    requireOwn(ctx.actor, "benefits.decide", application.partnerId);
    await decide({ tx, emit }, ctx, application, input);
    return application.partnerId;
  });
}
