import type { Id } from "@fairway/kernel";
import type { Ctx, Emit, JournalEvent, Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { caseOf, lockedAppeal } from "./appeals.ts";
import { caseOf as caseOfException, exceptionData } from "./exceptions.ts";
import { moveData, moveRecords } from "./move-records.ts";
import { appealsAgainst, appealsOverdue, writeAppeal } from "./repo-appeals.ts";
import { exceptionsOver, writeException } from "./repo-exceptions.ts";
import { trackLabels } from "./track-labels.ts";
import type { OversightParts } from "./types.ts";
import { appealWorkflow, exceptionWorkflow } from "./workflow.ts";

const perTransaction = 200;

type Change = { tx: Tx; emit: Emit; ctx: Ctx };

/** Ends some of the exceptions that are over; returns how many there were. */
async function endOver({ tx, emit, ctx }: Change, today: string): Promise<number> {
  const labelOf = trackLabels(tx, ctx);
  const over = await exceptionsOver(tx, ctx.vendorId, { today, limit: perTransaction });
  for (const one of over) {
    // Nobody ended it, so that there is no reason; the one for which it was granted is another.
    const { reason: _, ...data } = await exceptionData(tx, ctx, one, labelOf);
    const step = { ctx, emit, from: one.status, of: caseOfException(one), data };
    const status = exceptionWorkflow.step({ ...step, action: "expire", event: "ended" });
    await writeException(tx, ctx.vendorId, { ...one, status, endedAt: ctx.now.toString() }, one.status);
  }
  return over.length;
}

/** Says of some appeals that their day has passed; returns of how many. */
async function sayOverdue({ tx, emit, ctx }: Change, today: string): Promise<number> {
  const overdue = await appealsOverdue(tx, ctx.vendorId, { today, limit: perTransaction });
  const records = await moveRecords(
    tx,
    ctx,
    overdue.map((appeal) => appeal.moveId),
  );
  for (const late of overdue) {
    const move = records.get(late.moveId);
    const data = { ...(move ? moveData(move) : {}), decideByOn: late.decideByOn };
    emit({ type: "appeal.overdue", ...caseOf(late), data });
    await writeAppeal(tx, ctx.vendorId, { ...late, overdueAt: ctx.now.toString() }, late.status);
  }
  return overdue.length;
}

/**
 * Ends exceptions whose last day has passed or whose track or partner is not remembered any more, and says once of each
 * appeal that its day for a decision has passed. The tier that follows is the movement policy's work, day by day.
 */
export async function runClock({ platform }: OversightParts, ctx: Ctx, signal: AbortSignal): Promise<void> {
  for (const work of [endOver, sayOverdue]) {
    for (let done = perTransaction; done === perTransaction;) {
      signal.throwIfAborted();
      done = await platform.command(ctx, { operation: "oversight.clock", input: null }, async ({ tx, emit }) =>
        work({ tx, emit, ctx }, await programs.today(tx, ctx)),
      );
    }
  }
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
