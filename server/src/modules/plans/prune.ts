import type { Id } from "@fairway/kernel";
import type { Ctx, Platform } from "../../platform/index.ts";
import { deletePlan, getPlan, listPlans } from "./repo.ts";
import { planWorkflow } from "./workflow.ts";

async function takeAway(platform: Platform, ctx: Ctx, plans: readonly { id: Id<"plan"> }[]): Promise<void> {
  for (const { id } of plans) {
    await platform.command(ctx, { operation: "plans.prune", input: { id } }, async ({ tx }) => {
      await deletePlan(tx, ctx.vendorId, id);
      return null;
    });
  }
}

/** Takes away the plans of a draft that was discarded. */
export async function pruneDraft(platform: Platform, ctx: Ctx, draftId: Id<"programVersion">): Promise<void> {
  const of = { vendorId: ctx.vendorId, draftId };
  await takeAway(platform, ctx, await platform.read(ctx, (tx) => listPlans(tx, of, { limit: 500, before: null })));
}

/** Takes away the plans of the same draft and kind that a finished one takes the place of. */
export async function pruneOlder(platform: Platform, ctx: Ctx, id: Id<"plan">): Promise<void> {
  const older = await platform.read(ctx, async (tx) => {
    const plan = await getPlan(tx, ctx.vendorId, id);
    if (!plan) return [];
    const plans = await listPlans(tx, { vendorId: ctx.vendorId, draftId: plan.draftId }, { limit: 50, before: id });
    return plans.filter((other) => other.kind === plan.kind && planWorkflow.final.includes(other.status));
  });
  await takeAway(platform, ctx, older);
}
