import { runSql, type Ctx } from "../../platform/index.ts";
import { addStep, updateApplication } from "./application-repo.ts";
import { forgetTurns } from "./limits.ts";
import { applicationData, caseOf, lockedApplication } from "./submit.ts";
import type { ApplicationId, RecruitingParts } from "./types.ts";
import { applicationWorkflow } from "./workflow.ts";

const keptDays = 7;
const atOnce = 100;

/** Of applications whose address nobody confirmed in a week: that they were, and nothing of what they said. */
export async function lapse({ platform }: RecruitingParts, ctx: Ctx, signal: AbortSignal): Promise<void> {
  const before = ctx.now.subtract({ hours: keptDays * 24 }).toString();
  for (let done = atOnce; done === atOnce;) {
    signal.throwIfAborted();
    done = await platform.command(ctx, { operation: "recruiting.lapse", input: null }, async ({ tx, emit }) => {
      const old = await runSql<{ id: ApplicationId }>(tx, {
        text: `select a.id from app.partner_application a where a.vendor_id = $1 and a.status = 'confirming'
          and a.created_at < $2 order by a.id limit $3`,
        values: [ctx.vendorId, before, atOnce],
      });
      for (const { id } of old) {
        const a = await lockedApplication(tx, ctx, id);
        if (a.status !== "confirming") continue;
        const erased = { company: "", domain: null, address: null, phone: null, contactName: "", contactEmail: "" };
        const status = applicationWorkflow.step({
          ctx,
          emit,
          action: "lapse",
          from: a.status,
          event: "withdrawn",
          of: caseOf(a),
          data: applicationData({ ...a, ...erased }),
        });
        const decidedAt = ctx.now.toString();
        await updateApplication(tx, ctx.vendorId, id, { ...erased, status, answers: {}, consents: [], decidedAt });
        await addStep(tx, ctx, id, "withdrawn");
      }
      return old.length;
    });
  }
  await forgetTurns(platform, ctx.now);
}
