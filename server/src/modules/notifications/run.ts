import type { Id } from "@fairway/kernel";
import { type Ctx, type Emit, runSql, type Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { countIn, everybody, partnersIn } from "./audience.ts";
import { changesAnything } from "./compare.ts";
import { lockMailsOf, updateMail, writtenTo } from "./mail-repo.ts";
import { takeBack, toldPartners } from "./notice-repo.ts";
import { insertRun, lockRun, lockRunOf, openRuns, updateRun } from "./run-repo.ts";
import type { Audience, NewNotice, NotificationsParts, Run, RunAbout, VersionChange } from "./types.ts";
import { mailWorkflow, runWorkflow } from "./workflow.ts";
import { type Correspondents, correspondents, writeNotices } from "./write.ts";

const partnersPerChunk = 200;
/** A run that has not advanced for so long was left by a process that ended. */
const quietMinutes = 5;

export const occasionOf = {
  version: (id: string) => `version ${id}`,
  withdrawal: (id: string) => `withdrawal ${id}`,
  announcement: (id: string) => `announcement ${id}`,
};

const audienceOf = (about: RunAbout): Audience => (about.kind === "announcement" ? about.audience : everybody);

const emitQueued = (emit: Emit, { id, occasion }: { id: Id<"noticeRun">; occasion: string }): void =>
  emit({ type: "notice_run.queued", subject: { kind: "noticeRun", id }, data: { occasion } });

async function totalOf(tx: Tx, ctx: Ctx, about: RunAbout): Promise<number> {
  if (about.kind !== "versionWithdrawn") return (await countIn(tx, ctx, audienceOf(about), [])).partners;
  const [row] = await runSql<{ count: number }>(tx, {
    text: "select count(*)::int as count from app.notice where vendor_id = $1 and occasion = $2",
    values: [ctx.vendorId, about.of],
  });
  return row?.count ?? 0;
}

/** Begins to tell a channel about an occasion, unless that was begun before. */
export async function startRun(tx: Tx, emit: Emit, ctx: Ctx, occasion: string, about: RunAbout): Promise<void> {
  const id = await insertRun(tx, ctx, { occasion, about, status: "queued", total: await totalOf(tx, ctx, about) });
  if (id !== null) emitQueued(emit, { id, occasion });
}

/** Sees to it that nobody more is told on an occasion, also where telling has not begun. */
export async function stopRun(tx: Tx, emit: Emit, ctx: Ctx, occasion: string, about: RunAbout): Promise<void> {
  if ((await insertRun(tx, ctx, { occasion, about, status: "stopped", total: 0 })) !== null) return;
  const run = await lockRunOf(tx, ctx, occasion);
  if (!run || !runWorkflow.may("stop", run.status)) return;
  const of = { subject: { kind: "noticeRun" as const, id: run.id } };
  const status = runWorkflow.step({ ctx, emit, action: "stop", from: run.status, event: "stopped", of });
  const { done, told, cursor } = run;
  await updateRun(tx, ctx, run.id, { status, done, told, cursor, finished: true });
}

/** Takes back what was said on an occasion to these partners; mails that wait are not sent. */
export async function withdrawFrom(tx: Tx, ctx: Ctx, occasion: string, partnerIds: readonly string[]): Promise<void> {
  const notices = await takeBack(tx, ctx, { occasion, partnerIds });
  const waiting = await lockMailsOf(
    tx,
    ctx,
    notices.map(({ id }) => id),
    ["waiting", "noServer"],
  );
  for (const mail of waiting) {
    const status = mailWorkflow.to("cancel", mail.status);
    await updateMail(tx, ctx, mail.id, { status, settledAt: ctx.now.toString() });
  }
}

async function compared(parts: NotificationsParts, tx: Tx, ctx: Ctx, about: RunAbout, ids: readonly string[]) {
  if (about.kind !== "versionAnnounced") return new Map<string, VersionChange>();
  const version = await programs.candidate(tx, ctx.vendorId, about.versionId);
  const before = about.beforeId === null ? null : await programs.candidate(tx, ctx.vendorId, about.beforeId);
  return parts.compare(tx, ctx, { version, before, partnerIds: ids, asOf: await programs.today(tx, ctx) });
}

function noticesOf(run: Run, ids: readonly Id<"partner">[], changes: ReadonlyMap<string, VersionChange>): NewNotice[] {
  const { about, occasion } = run;
  if (about.kind === "versionWithdrawn")
    return ids.map((partnerId) => ({ partnerId, occasion, important: true, content: about.content }));
  if (about.kind === "announcement")
    return ids.map((partnerId) => ({ partnerId, occasion, important: about.important, content: about.content }));
  return ids.flatMap((partnerId) => {
    const change = changes.get(partnerId);
    if (!change || (change.tracks.length === 0 && change.benefits.length === 0)) return [];
    const important = changesAnything(change);
    if (about.beforeId !== null && !important) return [];
    return [{ partnerId, occasion, important, content: { ...about.content, ...change } }];
  });
}

type Chunk = { ids: Id<"partner">[]; to: Correspondents };

/** Who comes next. Read before the chunk's transaction, because people are kept in tables of another kind. */
async function nextChunk(parts: NotificationsParts, ctx: Ctx, run: Run): Promise<Chunk> {
  const page = { after: run.cursor, limit: partnersPerChunk };
  const ids = await parts.platform.read(ctx, async (tx) =>
    run.about.kind === "versionWithdrawn"
      ? toldPartners(tx, ctx, run.about.of, page)
      : (await partnersIn(tx, ctx, audienceOf(run.about), page)).map(({ id }) => id),
  );
  return { ids, to: await correspondents(parts, ctx, ids) };
}

/** That something is withdrawn is written to those who were written to about it. */
async function readersOf(tx: Tx, ctx: Ctx, about: RunAbout, { ids, to }: Chunk): Promise<Correspondents> {
  if (about.kind !== "versionWithdrawn") return to;
  const written = await writtenTo(tx, ctx, about.of, ids);
  return new Map(
    [...to].map(([partnerId, people]) => [
      partnerId,
      people.filter(({ personId }) => written.has(`${partnerId}/${personId}`)),
    ]),
  );
}

async function finish(tx: Tx, emit: Emit, ctx: Ctx, run: Run): Promise<void> {
  const of = { subject: { kind: "noticeRun" as const, id: run.id } };
  const data = { occasion: run.occasion, told: run.told };
  const status = runWorkflow.step({ ctx, emit, action: "finish", from: run.status, event: "completed", of, data });
  await updateRun(tx, ctx, run.id, { status, done: run.done, told: run.told, cursor: run.cursor, finished: true });
}

/** One chunk: notices, mails, progress and cursor are one transaction, with the run's row locked. */
async function advance(parts: NotificationsParts, ctx: Ctx, id: Id<"noticeRun">): Promise<"more" | "over"> {
  const seen = await parts.platform.read(ctx, (tx) => openRun(tx, ctx, id));
  if (!seen || !runWorkflow.may("advance", seen.status)) return "over";
  const chunk = await nextChunk(parts, ctx, seen);
  const call = { operation: "notifications.advance", input: { id } };
  return parts.platform.command(ctx, call, async ({ tx, emit }) => {
    const run = await lockRun(tx, ctx, id);
    if (!run || !runWorkflow.may("advance", run.status)) return "over";
    // Somebody else was quicker: the next turn reads anew.
    if (run.cursor !== seen.cursor) return "more";
    const last = chunk.ids.at(-1);
    if (last === undefined) {
      await finish(tx, emit, ctx, run);
      return "over";
    }
    const to = await readersOf(tx, ctx, run.about, chunk);
    if (run.about.kind === "versionWithdrawn") await withdrawFrom(tx, ctx, run.about.of, chunk.ids);
    const notices = noticesOf(run, chunk.ids, await compared(parts, tx, ctx, run.about, chunk.ids));
    const told = run.told + (await writeNotices(parts, { tx, emit, ctx }, notices, to));
    const status = runWorkflow.to("advance", run.status);
    await updateRun(tx, ctx, id, { status, done: run.done + chunk.ids.length, told, cursor: last, finished: false });
    return "more";
  });
}

async function openRun(tx: Tx, ctx: Ctx, id: Id<"noticeRun">): Promise<Run | null> {
  return (await openRuns(tx, ctx)).find((run) => run.id === id) ?? null;
}

/** Tells everybody who is to be told, a chunk at a time; stopped or killed, it goes on where it was. */
export async function performRun(
  parts: NotificationsParts,
  ctx: Ctx,
  id: Id<"noticeRun">,
  signal?: AbortSignal,
): Promise<void> {
  for (let step: "more" | "over" = "more"; step === "more";) {
    signal?.throwIfAborted();
    step = await advance(parts, { ...ctx, now: parts.platform.clock.now() }, id);
  }
}

/** Takes up runs that a process left when it ended. */
export async function wakeRuns(parts: NotificationsParts, ctx: Ctx): Promise<void> {
  const quietSince = ctx.now.subtract({ minutes: quietMinutes });
  await parts.platform.command(ctx, { operation: "notifications.wake", input: {} }, async ({ tx, emit }) => {
    for (const run of await openRuns(tx, ctx)) {
      const advancedAt = Temporal.Instant.from(run.advancedAt ?? run.createdAt);
      if (Temporal.Instant.compare(advancedAt, quietSince) <= 0) emitQueued(emit, run);
    }
  });
}
