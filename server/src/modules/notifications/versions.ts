import type { Id } from "@fairway/kernel";
import { type Ctx, runSql, type Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import type { versionEvent } from "./events.ts";
import { findRunOf } from "./run-repo.ts";
import { occasionOf, startRun, stopRun } from "./run.ts";
import type { NotificationsParts, RunAbout } from "./types.ts";

type Said = ReturnType<typeof versionEvent>;

const announcement = (said: Said, effectiveOn: string, beforeId: Id<"programVersion"> | null): RunAbout => ({
  kind: "versionAnnounced",
  programId: said.programId,
  versionId: said.versionId,
  beforeId,
  content: {
    kind: "versionAnnounced",
    program: said.name,
    number: said.number,
    effectiveOn,
    reason: said.reason,
  },
});

/** The version that applied before one; null where it is the first. */
async function versionBefore(tx: Tx, ctx: Ctx, { programId, number }: Said): Promise<Id<"programVersion"> | null> {
  const [row] = await runSql<{ id: Id<"programVersion"> }>(tx, {
    text: `select id from app.program_version
      where vendor_id = $1 and program_id = $2 and number < $3 and status in ('active', 'superseded')
      order by number desc limit 1`,
    values: [ctx.vendorId, programId, number],
  });
  return row?.id ?? null;
}

/**
 * Begins to tell everybody about a version that will apply. Of one that applies at once, those are told for whom it
 * changes something; the first version of a program that applies at once takes nothing from anybody.
 */
export async function announceVersion({ platform }: NotificationsParts, ctx: Ctx, said: Said): Promise<void> {
  const call = { operation: "notifications.announceVersion", input: { versionId: said.versionId } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const today = await programs.today(tx, ctx);
    const effectiveOn = said.effectiveOn ?? today;
    const isAtOnce = effectiveOn <= today;
    const beforeId = isAtOnce ? await versionBefore(tx, ctx, said) : null;
    if (isAtOnce && beforeId === null) return;
    await startRun(tx, emit, ctx, occasionOf.version(said.versionId), announcement(said, effectiveOn, beforeId));
  });
}

/** Tells those who were told about a version that it will not come, and nobody more about the version itself. */
export async function withdrawVersion({ platform }: NotificationsParts, ctx: Ctx, said: Said): Promise<void> {
  const call = { operation: "notifications.withdrawVersion", input: { versionId: said.versionId } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const of = occasionOf.version(said.versionId);
    const wasAnnounced = (await findRunOf(tx, ctx, of)) !== null;
    const effectiveOn = said.effectiveOn ?? (await programs.today(tx, ctx));
    await stopRun(tx, emit, ctx, of, announcement(said, effectiveOn, null));
    if (!wasAnnounced) return;
    const { name, number, reason } = said;
    await startRun(tx, emit, ctx, occasionOf.withdrawal(said.versionId), {
      kind: "versionWithdrawn",
      of,
      content: { kind: "versionWithdrawn", program: name, number, effectiveOn: said.effectiveOn, reason },
    });
  });
}
