import type { Id } from "@fairway/kernel";
import type { Ctx, JournalEvent } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { caseOf, lockedAppeal } from "./appeals.ts";
import { caseOf as caseOfException, exceptionData } from "./exceptions.ts";
import { moveData, moveRecords } from "./move-records.ts";
import { appealsAgainst, appealsOverdue, writeAppeal } from "./repo-appeals.ts";
import { exceptionsOver, writeException } from "./repo-exceptions.ts";
import type { OversightParts } from "./types.ts";
import { appealWorkflow, exceptionWorkflow } from "./workflow.ts";

/**
 * Ends exceptions whose last day has passed, and says once of each appeal that its day for a decision has passed. The
 * tier that follows is the movement policy's work, day by day.
 */
export async function runClock({ platform }: OversightParts, ctx: Ctx): Promise<void> {
  await platform.command(ctx, { operation: "oversight.clock", input: null }, async ({ tx, emit }) => {
    const today = await programs.today(tx, ctx);
    const now = ctx.now.toString();
    for (const over of await exceptionsOver(tx, ctx.vendorId, today)) {
      // Nobody ended it, so that there is no reason but its last day; the one for which it was granted is another.
      const { reason: _, ...data } = await exceptionData(tx, ctx, over);
      const step = { ctx, emit, from: over.status, of: caseOfException(over), data };
      const status = exceptionWorkflow.step({ ...step, action: "expire", event: "ended" });
      await writeException(tx, ctx.vendorId, { ...over, status, endedAt: now }, over.status);
    }
    const overdue = await appealsOverdue(tx, ctx.vendorId, today);
    const records = await moveRecords(
      tx,
      ctx,
      overdue.map((appeal) => appeal.moveId),
    );
    for (const late of overdue) {
      const move = records.get(late.moveId);
      const data = { ...(move ? moveData(move) : {}), decideByOn: late.decideByOn };
      emit({ type: "appeal.overdue", ...caseOf(late), data });
      await writeAppeal(tx, ctx.vendorId, { ...late, overdueAt: now }, late.status);
    }
    return null;
  });
}

/** A move that did not come about needs no decision about its appeal any more. */
export async function settleAppeals({ platform }: OversightParts, ctx: Ctx, event: JournalEvent): Promise<void> {
  const moveId = event.subject.id as Id<"move">;
  if (typeof event.data["appealId"] === "string") return;
  await platform.command(ctx, { operation: "oversight.settle", input: { moveId } }, async ({ tx, emit }) => {
    for (const { id } of await appealsAgainst(tx, ctx.vendorId, [moveId])) {
      const appeal = await lockedAppeal(tx, ctx, id);
      if (!appealWorkflow.may("settle", appeal.status)) continue;
      const move = (await moveRecords(tx, ctx, [moveId])).get(moveId);
      const step = { ctx, emit, from: appeal.status, of: caseOf(appeal), data: move ? moveData(move) : {} };
      const status = appealWorkflow.step({ ...step, action: "settle", event: "settled" });
      await writeAppeal(tx, ctx.vendorId, { ...appeal, status, decidedAt: ctx.now.toString() }, appeal.status);
    }
    return null;
  });
}
