import type { Id } from "@fairway/kernel";
import type { Ctx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { aboutRun } from "./progress.ts";
import { runsToFollow, updateRun } from "./run-repo.ts";
import type { OnboardingParts } from "./types.ts";
import { onboardingWorkflow } from "./workflow.ts";

const reasons = { en: "The partnership has ended.", de: "Die Partnerschaft ist beendet." };

/** Ends the checklists of a partner whose partnership has ended. */
export async function endForLeaving({ platform }: OnboardingParts, ctx: Ctx, partnerId: Id<"partner">): Promise<void> {
  const call = { operation: "onboarding.leave", input: { partnerId } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const today = await programs.today(tx, ctx);
    const reason = reasons[ctx.locale];
    for (const run of await runsToFollow(tx, ctx.vendorId, [partnerId])) {
      const { status: from } = run.onboarding;
      if (!onboardingWorkflow.may("cancel", from)) continue;
      const step = { ctx, emit, action: "cancel", from, event: "cancelled", ...aboutRun(run), reason } as const;
      const status = onboardingWorkflow.step(step);
      const change = { status, endedReason: reason, completedOn: today, stalledOn: null };
      await updateRun(tx, ctx.vendorId, { ...run.onboarding, ...change });
    }
  });
}
