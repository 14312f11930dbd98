import type { Id } from "@fairway/kernel";
import { type Ctx, type Platform, sideOf } from "../../platform/index.ts";
import { subjectOf } from "./ask.ts";
import { finish, targetData } from "./open.ts";
import { openOpenings } from "./opening-repo.ts";
import { answerRequest, openRequests } from "./request-repo.ts";
import type { Things } from "./things.ts";
import { requestWorkflow } from "./workflow.ts";

/** Takes back what a partner asks for, and ends what is open to it, when its partnership has ended. */
export async function endForLeaving(
  { platform, things }: { platform: Platform; things: Things },
  ctx: Ctx,
  partnerId: Id<"partner">,
): Promise<void> {
  await platform.command(ctx, { operation: "gates.leave", input: { partnerId } }, async ({ tx, emit }) => {
    for (const opening of await openOpenings(tx, ctx.vendorId, partnerId))
      await finish({ tx, emit }, ctx, things, opening, { action: "end", event: "ended" });
    const by = { by: ctx.actor.name, side: sideOf(ctx.actor), at: ctx.now.toString() };
    for (const request of await openRequests(tx, ctx.vendorId, partnerId)) {
      const step = { ctx, emit, action: "withdraw", from: request.status, event: "withdrawn" } as const;
      const status = requestWorkflow.step({ ...step, of: subjectOf(request), data: targetData(request) });
      await answerRequest(tx, ctx.vendorId, request.id, { status, decision: null, openingId: null, ...by });
    }
  });
}
