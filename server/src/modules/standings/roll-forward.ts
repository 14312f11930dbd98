import type { Id } from "@fairway/kernel";
import type { Ctx, Emit, Platform, Tx } from "../../platform/index.ts";
import { programs, type ProgramHead } from "../programs/index.ts";
import { listEvaluations, measuredAhead } from "./evaluation-repo.ts";
import { nextLiveDate } from "./moves/due.ts";
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

/** One step towards today: the next day that falls due, with the month ends before it. */
async function rollProgram(tx: Tx, emit: Emit, ctx: Ctx, head: ProgramHead, today: string): Promise<void> {
  if (head.liveAsOf !== null && head.liveAsOf >= today) return;
  const next = await nextLiveDate(tx, ctx, head, today);
  if (head.liveAsOf !== null) {
    const ahead = await measuredAhead(tx, ctx.vendorId, head.id, { after: head.liveAsOf, before: next });
    const ends = monthEndsBetween(head.liveAsOf, next).slice(-mostMonthEnds);
    for (const asOf of new Set([...ends, ...ahead])) {
      await requestEvaluation(tx, emit, ctx, { programId: head.id, asOf, purpose: "history" });
    }
  }
  if (next === today && (await isStopped(tx, ctx, head, today))) return;
  await requestEvaluation(tx, emit, ctx, { programId: head.id, asOf: next, purpose: "live" });
}

/** After a live evaluation of an earlier day: goes on to the next day that falls due. */
export async function catchUp(platform: Platform, ctx: Ctx, programId: Id<"program">): Promise<void> {
  await platform.command(ctx, { operation: "standings.catchUp", input: { programId } }, async ({ tx, emit }) => {
    const today = await programs.today(tx, ctx);
    const head = await programs.head(tx, ctx.vendorId, programId);
    await rollProgram(tx, emit, ctx, head, today);
  });
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
 * Puts versions into effect whose day has come, moves the live snapshots towards the vendor's business date (through
 * every day on which something falls due), keeps the month ends that were passed as history, and wakes evaluations that
 * were left by a crash.
 */
export async function rollForward(platform: Platform, ctx: Ctx): Promise<void> {
  await platform.command(ctx, { operation: "standings.rollForward", input: {} }, async ({ tx, emit }) => {
    const today = await programs.today(tx, ctx);
    // All programs by id first, as everybody who locks several does.
    await programs.lockAll(tx, ctx.vendorId);
    await programs.activateDue(tx, emit, ctx, today);
    for (const head of await programs.heads(tx, ctx.vendorId)) {
      await wake(tx, emit, ctx, head);
      await rollProgram(tx, emit, ctx, head, today);
    }
  });
}
