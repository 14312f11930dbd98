import { addSpan, AppError, forbidden, newId, notFound, type Id } from "@fairway/kernel";
import type { Benefit } from "@fairway/program";
import { sideOf, type Ctx, type Emit, type Platform, type Tx } from "../../platform/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";
import { freeDays } from "../vendors/index.ts";
import { newestAllocations } from "./allocation-repo.ts";
import { checkAtMost, exactAmount } from "./amount.ts";
import { addStep, insertApplication, updateApplication } from "./application-repo.ts";
import { lockFollowing } from "./entitlement-repo.ts";
import { applicationData, benefitData } from "./events.ts";
import { benefitNamed, endOfDay, lockedApplication, openEntitlement, partnerHead } from "./find.ts";
import { isCounted, lasts } from "./give.ts";
import { mayActFor, mayRead } from "./policy.ts";
import type { Application } from "./types.ts";
import { applicationWorkflow } from "./workflow.ts";

export type ApplyInput = {
  benefit: string;
  programId?: Id<"program"> | undefined;
  amount?: string | undefined;
  purpose: string;
  submit: boolean;
};

/** @throws AppError `not_found` for another partner's, `forbidden` for who may not act for it */
export function checkActs(ctx: Ctx, partnerId: Id<"partner">): void {
  if (!mayRead(ctx.actor, partnerId)) throw notFound("partner");
  if (!mayActFor(ctx.actor, partnerId)) throw forbidden("apply for benefits of this partner");
}

const conflict = (code: string, message: string, remedy: string): AppError =>
  new AppError("conflict", code, message, { remedy });

/** The worth that may be asked for. @throws AppError `benefit.automatic`, `benefit.locked`, `benefit.given_already` */
export async function checkOpen(
  tx: Tx,
  ctx: Ctx,
  at: ProgramAt,
  partnerId: Id<"partner">,
  benefit: Benefit,
): Promise<string | null> {
  if (benefit.given !== "on request")
    throw conflict("benefit.automatic", "This benefit is given by itself.", "Nothing has to be done to have it.");
  const of = { programId: at.programId, partnerId, benefit: benefit.key };
  const earned = await openEntitlement(tx, ctx.vendorId, of);
  if (!earned)
    throw conflict(
      "benefit.locked",
      "What this benefit requires is not met.",
      "The list of benefits says what would open it.",
    );
  const newest = await newestAllocations(tx, ctx.vendorId, at.programId, [partnerId]);
  const today = await programs.today(tx, ctx);
  const running = newest.find((a) => a.benefit === benefit.key && a.status === "active" && lasts(a, today));
  if (running)
    throw conflict(
      "benefit.given_already",
      "The partner has this benefit.",
      "Apply again when it is used up or has ended.",
    );
  return earned.worth;
}

function amountOf(at: ProgramAt, benefit: Benefit, worth: string | null, asked: string | undefined): string | null {
  if (!isCounted(benefit) || worth === null) {
    if (asked === undefined) return null;
    throw new AppError("validation", "benefit.amount", "There is no amount of this benefit.", {
      remedy: "Leave the amount out.",
      problems: [{ path: "amount", message: "there is nothing to count", remedy: "Leave it out." }],
    });
  }
  const amount = exactAmount(benefit, at.program.currency, asked ?? worth);
  checkAtMost(amount, worth, benefit.unit);
  return amount;
}

/** When it must be decided that is submitted now: at the end of the last day of the time there is. */
async function dueAt(tx: Tx, ctx: Ctx, benefit: Benefit): Promise<string> {
  const today = Temporal.PlainDate.from(await programs.today(tx, ctx));
  return (await endOfDay(tx, ctx, addSpan(today, benefit.decideWithin, await freeDays(tx, ctx.vendorId)))).toString();
}

type Change = { tx: Tx; emit: Emit };

/** Puts it before the reviewers. A clock that stood still goes on with the time that was left. */
async function submit(
  { tx, emit }: Change,
  ctx: Ctx,
  application: Application,
  benefit: Benefit,
  note: string | null,
): Promise<void> {
  const { dueAt: due, pausedAt, partnerId } = application;
  const now = ctx.now.toString();
  const moved =
    due === null || pausedAt === null
      ? await dueAt(tx, ctx, benefit)
      : Temporal.Instant.from(due).add(Temporal.Instant.from(pausedAt).until(ctx.now)).toString();
  const status = applicationWorkflow.step({
    ctx,
    emit,
    action: "submit",
    from: application.status,
    event: "submitted",
    of: { subject: { kind: "benefitApplication", id: application.id }, partnerId },
    data: {
      ...benefitData(application.programId, benefit, benefit.key),
      ...applicationData({ ...application, dueAt: moved }),
      ...(note === null ? {} : { note }),
    },
  });
  const submittedAt = application.submittedAt ?? now;
  await updateApplication(tx, ctx.vendorId, application.id, { status, submittedAt, dueAt: moved, pausedAt: null });
  await addStep(tx, ctx, application.id, { from: application.status, to: status, note });
}

/** @throws AppError `not_found`, `forbidden`, `benefit.*` */
export async function applyForBenefit(
  platform: Platform,
  ctx: Ctx,
  partnerId: Id<"partner">,
  input: ApplyInput,
): Promise<Id<"benefitApplication">> {
  checkActs(ctx, partnerId);
  const call = { operation: "benefits.apply", input: { partnerId, ...input } };
  return platform.command(ctx, call, async ({ tx, emit }) => {
    await partnerHead(tx, ctx.vendorId, partnerId);
    const at = await programs.active(tx, ctx.vendorId, input.programId);
    const benefit = benefitNamed(at, input.benefit);
    await lockFollowing(tx, { vendorId: ctx.vendorId, programId: at.programId });
    const worth = await checkOpen(tx, ctx, at, partnerId, benefit);
    const application: Application = {
      id: newId("benefitApplication", ctx.now.epochMilliseconds),
      programId: at.programId,
      partnerId,
      benefit: benefit.key,
      status: applicationWorkflow.initial,
      amount: amountOf(at, benefit, worth, input.amount),
      unit: benefit.unit,
      purpose: input.purpose,
      revision: 1,
      appliedBy: ctx.actor.name,
      appliedBySide: sideOf(ctx.actor),
      createdAt: ctx.now.toString(),
      submittedAt: null,
      dueAt: null,
      pausedAt: null,
      decidedAt: null,
      decidedBy: null,
      decidedBySide: null,
      reason: null,
    };
    if (!(await insertApplication(tx, ctx.vendorId, application)))
      throw conflict(
        "benefit.applied_already",
        "There is an application for this benefit already.",
        "Go on with that one, or take it back first.",
      );
    await addStep(tx, ctx, application.id, { from: null, to: application.status, note: null });
    if (input.submit) await submit({ tx, emit }, ctx, application, benefit, null);
    return application.id;
  });
}

type Named = { partnerId: Id<"partner">; id: Id<"benefitApplication"> };

async function ours(tx: Tx, ctx: Ctx, named: Named): Promise<{ application: Application; at: ProgramAt }> {
  await partnerHead(tx, ctx.vendorId, named.partnerId);
  const application = await lockedApplication(tx, ctx.vendorId, named);
  return { application, at: await programs.active(tx, ctx.vendorId, application.programId) };
}

/** For the first time, or again after what was asked for was done. @throws AppError `not_found`, `forbidden`, `benefit.*` */
export async function submitApplication(
  platform: Platform,
  ctx: Ctx,
  named: Named,
  input: { amount?: string | undefined; purpose?: string | undefined; note?: string | undefined },
): Promise<void> {
  checkActs(ctx, named.partnerId);
  const call = { operation: "benefits.submit", input: { ...named, ...input } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const { application, at } = await ours(tx, ctx, named);
    applicationWorkflow.to("submit", application.status);
    const benefit = benefitNamed(at, application.benefit);
    const worth = await checkOpen(tx, ctx, at, named.partnerId, benefit);
    const asked = input.amount ?? application.amount ?? undefined;
    const amount = amountOf(at, benefit, worth, asked);
    const purpose = input.purpose ?? application.purpose;
    const changed = { ...application, amount, purpose, revision: application.revision + 1 };
    await updateApplication(tx, ctx.vendorId, named.id, { amount, purpose, revision: changed.revision });
    await submit({ tx, emit }, ctx, changed, benefit, input.note ?? null);
  });
}

/** @throws AppError `not_found`, `forbidden`, `benefit_application.cancel_not_possible` */
export async function cancelApplication(
  platform: Platform,
  ctx: Ctx,
  named: Named,
  note: string | undefined,
): Promise<void> {
  checkActs(ctx, named.partnerId);
  const call = { operation: "benefits.cancel", input: { ...named, note } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const { application, at } = await ours(tx, ctx, named);
    const benefit = at.program.benefits.find((b) => b.key === application.benefit);
    const status = applicationWorkflow.step({
      ctx,
      emit,
      action: "cancel",
      from: application.status,
      event: "canceled",
      of: { subject: { kind: "benefitApplication", id: application.id }, partnerId: named.partnerId },
      data: {
        ...benefitData(at.programId, benefit, application.benefit),
        ...applicationData(application),
      },
    });
    const decided = { decidedAt: ctx.now.toString(), decidedBy: ctx.actor.name, dueAt: null };
    await updateApplication(tx, ctx.vendorId, named.id, { status, ...decided, reason: note ?? null });
    await addStep(tx, ctx, named.id, { from: application.status, to: status, note: note ?? null });
  });
}
