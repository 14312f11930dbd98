import type { Id } from "@fairway/kernel";
import type { Ctx, Platform } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { keptVersions } from "./evaluation-repo.ts";
import { nextLiveDate } from "./moves/due.ts";
import { requestEvaluation } from "./request.ts";

/**
 * After a publication: everybody is measured as of today (through the days that fell due
 * before it), and again at the kept dates to which another version applies
 * now than the one they were measured by.
 */
export async function measureEverybody(platform: Platform, ctx: Ctx, programId: Id<"program">): Promise<void> {
  const call = { operation: "standings.measureEverybody", input: { programId } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const today = await programs.today(tx, ctx);
    const head = await programs.head(tx, ctx.vendorId, programId);
    // A vendor that moved to a time zone further west has a live date of tomorrow.
    const isAhead = head.liveAsOf !== null && head.liveAsOf > today;
    const asOf = isAhead && head.liveAsOf !== null ? head.liveAsOf : await nextLiveDate(tx, ctx, head, today);
    await requestEvaluation(tx, emit, ctx, { programId, asOf, purpose: "live" });
    for (const kept of await keptVersions(tx, ctx.vendorId, programId)) {
      const { versionId } = await programs.on(tx, ctx.vendorId, kept.asOf, programId);
      if (versionId === kept.versionId) continue;
      await requestEvaluation(tx, emit, ctx, { programId, asOf: kept.asOf, purpose: "history" });
    }
  });
}
