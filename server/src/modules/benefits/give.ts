import { addSpan, Decimal, newId, type Id } from "@fairway/kernel";
import type { Benefit } from "@fairway/program";
import type { Ctx, Tx } from "../../platform/index.ts";
import { insertAllocations, updateAllocation, type NewAllocation } from "./allocation-repo.ts";
import type { Allocation } from "./types.ts";
import { allocationWorkflow } from "./workflow.ts";

/** Whether there is an amount that can be used up. */
export const isCounted = (benefit: Pick<Benefit, "kind" | "worth">): boolean =>
  (benefit.kind === "cash" || benefit.kind === "credits") && benefit.worth !== null;

/** The first day on which something given on a day cannot be used any more; null where it lasts as long as it is earned. */
export const expiryOf = (benefit: Benefit, on: string): string | null =>
  benefit.valid === null ? null : addSpan(Temporal.PlainDate.from(on), benefit.valid).toString();

/** Whether the allocation's time is not over on this day. */
export const lasts = ({ expiresOn }: Allocation, on: string): boolean => expiresOn === null || expiresOn > on;

type Gift = {
  programId: Id<"program">;
  partnerId: Id<"partner">;
  benefit: Benefit;
  worth: string | null;
  amount: string | null;
  on: string;
  applicationId?: Id<"benefitApplication">;
};

export const allocationOf = (ctx: Ctx, { benefit, on, amount, applicationId, ...of }: Gift): NewAllocation => ({
  ...of,
  id: newId("benefitAllocation", ctx.now.epochMilliseconds),
  benefit: benefit.key,
  applicationId: applicationId ?? null,
  status: allocationWorkflow.initial,
  unit: benefit.unit,
  allocated: amount,
  startsOn: on,
  expiresOn: expiryOf(benefit, on),
});

/** Whether what was given can go on as what the benefit gives now: counted as it is, and in its unit. */
const goesOn = ({ allocated, unit }: Allocation, benefit: Benefit): boolean =>
  unit === benefit.unit && (allocated !== null || !isCounted(benefit));

/** Gives what has an amount to those who have earned it, or lets what runs or was withdrawn go on with what is left of it. */
export async function giveMany(
  tx: Tx,
  ctx: Ctx,
  gifts: readonly Gift[],
  newest: ReadonlyMap<string, Allocation>,
): Promise<void> {
  const fresh: NewAllocation[] = [];
  for (const gift of gifts) {
    const newestOne = newest.get(`${gift.partnerId}/${gift.benefit.key}`);
    const before = newestOne && lasts(newestOne, gift.on) ? newestOne : undefined;
    const { benefit } = gift;
    if (benefit.given === "automatically" && (!before || !goesOn(before, benefit))) {
      // What was given without an amount, or in another unit, makes way.
      if (before) await withdraw(tx, ctx, before);
      if (isCounted(benefit)) fresh.push(allocationOf(ctx, gift));
    } else if (before) await resume(tx, ctx, before, gift);
  }
  await insertAllocations(tx, ctx.vendorId, fresh, ctx.now.toString());
}

/** An allocation never falls below what was used of it. */
async function resize(tx: Tx, ctx: Ctx, allocation: Allocation, worth: string | null): Promise<void> {
  if (allocation.allocated === null || worth === null) return;
  const allocated = Decimal.max(worth, allocation.utilized);
  const isUsedUp = allocated.eq(allocation.utilized);
  const { status } = allocation;
  const next =
    isUsedUp && status === "active"
      ? allocationWorkflow.to("fulfil", status)
      : !isUsedUp && status === "fulfilled"
        ? allocationWorkflow.to("reopen", status)
        : status;
  // What was given for nothing yet and is worth nothing now stays as it is: an allocation is above 0.
  if (allocated.isZero()) return;
  await updateAllocation(tx, ctx.vendorId, allocation.id, { status: next, allocated: allocated.toFixed(), worth });
}

async function resume(tx: Tx, ctx: Ctx, before: Allocation, gift: Gift): Promise<void> {
  if (before.status === "inactive") {
    const status = allocationWorkflow.to("resume", before.status);
    await updateAllocation(tx, ctx.vendorId, before.id, { status, inactiveBecause: null, endedAt: null });
    before = { ...before, status, inactiveBecause: null };
  }
  if (gift.benefit.given === "automatically") await resize(tx, ctx, before, gift.worth);
}

export const withdrawal = (ctx: Ctx, { status }: Allocation) => ({
  status: allocationWorkflow.to("end", status),
  inactiveBecause: "withdrawn" as const,
  endedAt: ctx.now.toString(),
});

/** Withdraws what is being used; what was used up stays so. */
export async function withdraw(tx: Tx, ctx: Ctx, allocation: Allocation): Promise<boolean> {
  if (allocation.status !== "active") return false;
  await updateAllocation(tx, ctx.vendorId, allocation.id, withdrawal(ctx, allocation));
  return true;
}
