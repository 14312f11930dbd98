import { AppError, Decimal, forbidden, newId, notFound, type Id } from "@fairway/kernel";
import { sideOf, type Ctx, type Emit, type JsonRecord, type Platform, type Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import {
  insertUse,
  newestAllocations,
  readAllocation,
  readUse,
  updateAllocation,
  type AllocationChange,
} from "./allocation-repo.ts";
import { exactAmount } from "./amount.ts";
import { checkActs } from "./apply.ts";
import { lockFollowing } from "./entitlement-repo.ts";
import { allocationData, benefitData, remainingOf, tell } from "./events.ts";
import { openEntitlement, partnerHead } from "./find.ts";
import { lasts, withdrawal } from "./give.ts";
import { mayReview } from "./policy.ts";
import type { Allocation, Use } from "./types.ts";
import { allocationWorkflow } from "./workflow.ts";

type Named = { partnerId: Id<"partner">; id: Id<"benefitAllocation"> };
export type UseInput = { amount: string; what: string; usedOn?: string | undefined };

const conflict = (code: string, message: string, remedy: string): AppError =>
  new AppError("conflict", code, message, { remedy });

async function locked(tx: Tx, ctx: Ctx, { partnerId, id }: Named): Promise<Allocation> {
  await partnerHead(tx, ctx.vendorId, partnerId);
  const allocation = await readAllocation(tx, ctx.vendorId, partnerId, id, true);
  if (!allocation) throw notFound("benefit allocation");
  return allocation;
}

/** @throws AppError `benefit.not_active`, `benefit.used_up`, `benefit.nothing_to_count` */
function checkUsable(allocation: Allocation, today: string): void {
  if (allocation.allocated === null)
    throw conflict("benefit.nothing_to_count", "There is no amount of this benefit to use up.", "Just use it.");
  if (allocation.status === "fulfilled")
    throw conflict("benefit.used_up", "All of it is used.", "Apply for more, or take back a line recorded by mistake.");
  if (allocation.status !== "active" || !lasts(allocation, today))
    throw conflict("benefit.not_active", "This benefit cannot be used now.", "Look at when and why it ended.");
}

const wrongDay = (message: string): AppError =>
  new AppError("validation", "benefit.used_on", message, {
    remedy: "Give the day on which it was used.",
    problems: [{ path: "usedOn", message }],
  });

function dayOf({ startsOn }: Allocation, usedOn: string | undefined, today: string): string {
  if (usedOn === undefined) return today;
  if (usedOn > today) throw wrongDay(`${usedOn} has not come yet.`);
  if (usedOn < startsOn) throw wrongDay(`It was given on ${startsOn}, after ${usedOn}.`);
  return usedOn;
}

async function dataOf(tx: Tx, ctx: Ctx, { programId, benefit }: Allocation): Promise<JsonRecord> {
  const at = await programs.activeFor(tx, ctx.vendorId, programId);
  const declared = at?.program.benefits.find((b) => b.key === benefit);
  return benefitData(programId, declared, benefit);
}

/** Whether the benefit was given anew meanwhile: what comes back to the old one then stays unused. */
async function hasSuccessor(tx: Tx, ctx: Ctx, { programId, partnerId, benefit, id }: Allocation): Promise<boolean> {
  const newest = await newestAllocations(tx, ctx.vendorId, programId, [partnerId]);
  return newest.some((each) => each.benefit === benefit && each.id !== id);
}

/** What becomes of an allocation with a line: one that is used up is fulfilled; taken back, it opens while it is earned. */
async function stateAfter(tx: Tx, ctx: Ctx, allocation: Allocation, utilized: Decimal): Promise<AllocationChange> {
  const { status, allocated } = allocation;
  const isUsedUp = allocated !== null && utilized.eq(allocated);
  if (status === "active" && isUsedUp) return { status: allocationWorkflow.to("fulfil", status) };
  if (status !== "fulfilled" || isUsedUp || (await hasSuccessor(tx, ctx, allocation))) return {};
  if (await openEntitlement(tx, ctx.vendorId, allocation)) return { status: allocationWorkflow.to("reopen", status) };
  return withdrawal(ctx, allocation);
}

type Change = { tx: Tx; emit: Emit };

/** Writes the line and what is left; nothing is ever left below zero. */
async function book({ tx, emit }: Change, ctx: Ctx, allocation: Allocation, use: Use, type: string): Promise<void> {
  const sum = new Decimal(allocation.utilized).add(use.amount);
  const utilized = sum.toFixed();
  await insertUse(tx, ctx.vendorId, allocation.id, use);
  const state = await stateAfter(tx, ctx, allocation, sum);
  await updateAllocation(tx, ctx.vendorId, allocation.id, { utilized, ...state });
  tell(emit, type, allocation.partnerId, {
    ...(await dataOf(tx, ctx, allocation)),
    ...allocationData({ ...allocation, utilized }),
    amount: use.amount,
    what: use.what,
    on: use.usedOn,
  });
}

/** @throws AppError `not_found`, `forbidden`, `benefit.overdrawn`, `benefit.amount`, `benefit.used_on`, `benefit.not_active` */
export async function recordUse(platform: Platform, ctx: Ctx, named: Named, input: UseInput): Promise<void> {
  checkActs(ctx, named.partnerId);
  const call = { operation: "benefits.use", input: { ...named, ...input } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const allocation = await locked(tx, ctx, named);
    const today = await programs.today(tx, ctx);
    checkUsable(allocation, today);
    const { program } = await programs.active(tx, ctx.vendorId, allocation.programId);
    const amount = exactAmount(allocation, program.currency, input.amount);
    const left = remainingOf(allocation) ?? "0";
    if (new Decimal(amount).gt(left)) {
      const message = `Only ${left}${allocation.unit === null ? "" : ` ${allocation.unit}`} is left.`;
      throw new AppError("conflict", "benefit.overdrawn", message, {
        remedy: "Use at most what is left.",
        problems: [{ path: "amount", message }],
      });
    }
    const use: Use = {
      id: newId("benefitUse", ctx.now.epochMilliseconds),
      amount,
      usedOn: dayOf(allocation, input.usedOn, today),
      what: input.what,
      reverses: null,
      recordedBy: ctx.actor.name,
      recordedBySide: sideOf(ctx.actor),
      recordedAt: ctx.now.toString(),
    };
    await book({ tx, emit }, ctx, allocation, use, "used");
  });
}

/** Takes a line back by one of the opposite amount. @throws AppError `not_found`, `forbidden`, `benefit.reversed_already` */
export async function reverseUse(
  platform: Platform,
  ctx: Ctx,
  { useId, ...named }: Named & { useId: Id<"benefitUse"> },
  reason: string,
): Promise<void> {
  if (!mayReview(ctx.actor)) throw forbidden("take back what was recorded");
  const call = { operation: "benefits.reverse", input: { ...named, useId, reason } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    // Entitlements first, as everywhere: what is lost at this moment does not open again.
    const found = await readAllocation(tx, ctx.vendorId, named.partnerId, named.id);
    if (found) await lockFollowing(tx, { vendorId: ctx.vendorId, programId: found.programId });
    const allocation = await locked(tx, ctx, named);
    const { line, reversal } = await readUse(tx, ctx.vendorId, named.id, useId);
    if (!line) throw notFound("benefit use");
    if (line.reverses !== null || reversal)
      throw conflict("benefit.reversed_already", "This line was taken back already.", "Record it anew where needed.");
    const use: Use = {
      id: newId("benefitUse", ctx.now.epochMilliseconds),
      amount: new Decimal(line.amount).neg().toFixed(),
      usedOn: line.usedOn,
      what: reason,
      reverses: line.id,
      recordedBy: ctx.actor.name,
      recordedBySide: sideOf(ctx.actor),
      recordedAt: ctx.now.toString(),
    };
    await book({ tx, emit }, ctx, allocation, use, "use_reversed");
  });
}
