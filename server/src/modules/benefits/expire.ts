import type { Benefit } from "@fairway/program";
import { type Ctx, type Emit, type Platform, type Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import {
  endingAllocations,
  expiredAllocations,
  insertAllocations,
  programsWithExpired,
  updateAllocation,
} from "./allocation-repo.ts";
import { lockFollowing } from "./entitlement-repo.ts";
import { allocationData, benefitData, tell } from "./events.ts";
import { openEntitlement } from "./find.ts";
import { allocationOf, expiryOf, isCounted } from "./give.ts";
import type { Allocation } from "./types.ts";
import { allocationWorkflow } from "./workflow.ts";

const perTransaction = 200;

async function benefitOf(tx: Tx, ctx: Ctx, { programId, benefit }: Allocation): Promise<Benefit | undefined> {
  const at = await programs.activeFor(tx, ctx.vendorId, programId);
  return at?.program.benefits.find((b) => b.key === benefit);
}

/** The last start of a row of validities that reaches up to today: a server that slept does not fall behind. */
function startOf(benefit: Benefit, expired: string, today: string): string {
  let start = expired;
  for (let next = expiryOf(benefit, start); next !== null && next <= today; next = expiryOf(benefit, start))
    start = next;
  return start;
}

async function renew(tx: Tx, emit: Emit, ctx: Ctx, expired: Allocation, today: string): Promise<void> {
  const benefit = await benefitOf(tx, ctx, expired);
  if (!benefit || benefit.given !== "automatically" || !isCounted(benefit) || expired.expiresOn === null) return;
  // In another unit it is given anew by whoever follows the version that changed it.
  if (expired.unit !== benefit.unit) return;
  const earned = await openEntitlement(tx, ctx.vendorId, expired);
  if (!earned || earned.worth === null) return;
  const on = startOf(benefit, expired.expiresOn, today);
  const { programId, partnerId } = expired;
  const { worth } = earned;
  const fresh = allocationOf(ctx, { programId, partnerId, benefit, worth, amount: worth, on });
  const made = await insertAllocations(tx, ctx.vendorId, [fresh], ctx.now.toString());
  if (made.has(fresh.id))
    tell(emit, "renewed", partnerId, {
      ...benefitData(programId, benefit, benefit.key),
      ...allocationData({ ...fresh, utilized: "0", inactiveBecause: null }),
      on,
    });
}

async function expire(tx: Tx, emit: Emit, ctx: Ctx, allocation: Allocation, today: string): Promise<void> {
  const status = allocationWorkflow.to("end", allocation.status);
  const change = { status, inactiveBecause: "expired" as const, endedAt: ctx.now.toString() };
  await updateAllocation(tx, ctx.vendorId, allocation.id, change);
  const benefit = await benefitOf(tx, ctx, allocation);
  if (benefit && allocation.status === "active")
    tell(emit, "expired", allocation.partnerId, {
      ...benefitData(allocation.programId, benefit, benefit.key),
      ...allocationData(allocation),
      on: allocation.expiresOn,
    });
  await renew(tx, emit, ctx, allocation, today);
}

async function expireSome(tx: Tx, emit: Emit, ctx: Ctx): Promise<number> {
  const today = await programs.today(tx, ctx);
  // Entitlements first, as everywhere: what is lost at this moment is not given anew.
  for (const programId of await programsWithExpired(tx, ctx.vendorId, today))
    await lockFollowing(tx, { vendorId: ctx.vendorId, programId });
  const due = await expiredAllocations(tx, ctx.vendorId, today, perTransaction);
  for (const allocation of due) await expire(tx, emit, ctx, allocation, today);
  return due.length;
}

async function remindSome(tx: Tx, emit: Emit, ctx: Ctx): Promise<number> {
  const today = await programs.today(tx, ctx);
  const turn = { today, now: ctx.now.toString(), limit: perTransaction };
  const ending = await endingAllocations(tx, ctx.vendorId, turn);
  for (const allocation of ending) {
    const benefit = await benefitOf(tx, ctx, allocation);
    if (benefit)
      tell(emit, "expiring", allocation.partnerId, {
        ...benefitData(allocation.programId, benefit, benefit.key),
        ...allocationData(allocation),
        on: allocation.expiresOn,
      });
  }
  return ending.length;
}

/** Ends what has run out, starts again what is given automatically, and says once what will run out soon. */
export async function expireAllocations(platform: Platform, ctx: Ctx, signal: AbortSignal): Promise<void> {
  const call = { operation: "benefits.expire", input: {} };
  for (const some of [expireSome, remindSome]) {
    for (let done = perTransaction; done === perTransaction;) {
      signal.throwIfAborted();
      done = await platform.command(ctx, call, ({ tx, emit }) => some(tx, emit, ctx));
    }
  }
}
