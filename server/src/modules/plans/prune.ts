import type { Id } from "@fairway/kernel";
import type { Ctx, Platform } from "../../platform/index.ts";
import { deletePlan, getPlan, listPlans } from "./repo.ts";
import { planWorkflow } from "./workflow.ts";

/** Takes away the plans of the same draft and kind that a finished one takes the place of. */
export async function pruneOlder(platform: Platform, ctx: Ctx, id: Id<"plan">): Promise<void> {
  const older = await platform.read(ctx, async (tx) => {
    const plan = await getPlan(tx, ctx.vendorId, id);
    if (!plan) return [];
    const plans = await listPlans(tx, { vendorId: ctx.vendorId, draftId: plan.draftId }, { limit: 50, before: id });
    return plans.filter((other) => other.kind === plan.kind && planWorkflow.final.includes(other.status));
  });
  for (const { id: olderId } of older) {
    const call = { operation: "plans.prune", input: { id: olderId } };
    await platform.command(ctx, call, async ({ tx }) => {
      await deletePlan(tx, ctx.vendorId, olderId);
      return null;
    });
  }
}
