import type { Ctx, Emit, Platform, Tx } from "../../platform/index.ts";
import { programs, type ProgramHead } from "../programs/index.ts";
import { listEvaluations } from "./evaluation-repo.ts";
import { requestEvaluation } from "./request.ts";
import { monthEndsBetween } from "./series.ts";

/** An evaluation that has not advanced for so long was left by a process that ended. */
const quietMinutes = 5;
/** After a longer pause only the newest month ends are made up for. */
const mostMonthEnds = 24;

/** Whether a person stopped today's evaluation: it stays so until a person starts it, or the next day. */
async function isStopped(tx: Tx, ctx: Ctx, head: ProgramHead, today: string): Promise<boolean> {
  const filter = {
    vendorId: ctx.vendorId,
    programId: head.id,
    statuses: ["stopped"] as const,
    purpose: "live" as const,
  };
  return (await listEvaluations(tx, filter, { limit: 500 })).some((evaluation) => evaluation.asOf === today);
}

async function rollProgram(tx: Tx, emit: Emit, ctx: Ctx, head: ProgramHead, today: string): Promise<void> {
  if (head.liveAsOf !== null && head.liveAsOf >= today) return;
  if (head.liveAsOf !== null) {
    for (const asOf of monthEndsBetween(head.liveAsOf, today).slice(-mostMonthEnds)) {
      await requestEvaluation(tx, emit, ctx, { programId: head.id, asOf, purpose: "history" });
    }
  }
  if (await isStopped(tx, ctx, head, today)) return;
  await requestEvaluation(tx, emit, ctx, { programId: head.id, asOf: today, purpose: "live" });
}

async function wake(tx: Tx, emit: Emit, ctx: Ctx, head: ProgramHead): Promise<void> {
  const filter = { vendorId: ctx.vendorId, programId: head.id, statuses: ["queued", "running"] as const };
  const quietSince = ctx.now.subtract({ minutes: quietMinutes });
  for (const evaluation of await listEvaluations(tx, filter, { limit: 500 })) {
    const advancedAt = Temporal.Instant.from(evaluation.advancedAt ?? evaluation.createdAt);
    if (Temporal.Instant.compare(advancedAt, quietSince) > 0) continue;
    emit({
      type: "evaluation.queued",
      subject: { kind: "evaluation", id: evaluation.id },
      data: { programId: head.id, asOf: evaluation.asOf, purpose: evaluation.purpose },
    });
  }
}

/**
 * Moves the live snapshots to the vendor's business date, keeps the month ends that were passed as history, and wakes
 * evaluations that were left by a crash.
 */
export async function rollForward(platform: Platform, ctx: Ctx): Promise<void> {
  await platform.command(ctx, { operation: "standings.rollForward", input: {} }, async ({ tx, emit }) => {
    const today = await programs.today(tx, ctx);
    await programs.activateDue(tx, emit, ctx, today);
    for (const head of await programs.heads(tx, ctx.vendorId)) {
      await wake(tx, emit, ctx, head);
      await rollProgram(tx, emit, ctx, head, today);
    }
  });
}
