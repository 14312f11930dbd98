import type { Id } from "@fairway/kernel";
import type { Task, TaskList } from "graphile-worker";
import { runSql } from "../database/tx.ts";
import { eventColumns, eventFromRow, type EventRow } from "../journal/read.ts";
import type { JournalEvent } from "../journal/types.ts";
import type { Platform } from "../types.ts";
import { cronSpec, enqueue, type EventRef, strikeOff, waitingBehind } from "./queue.ts";
import type { Cron, Errand, JobControl, Reaction } from "./types.ts";
import type { Pool } from "pg";

type Ref = EventRef & { vendorId: Id<"vendor"> };

export type TaskParts = {
  platform: Platform;
  owner: Pool;
  reactions: readonly Reaction[];
  crons: readonly Cron[];
  errands: readonly Errand[];
  /** Aborts when the process stops. */
  signal: AbortSignal;
  /** Takes the ids of jobs that gave up because of that. */
  interrupted: Set<string>;
};

async function load(platform: Platform, refs: readonly Ref[]): Promise<JournalEvent[]> {
  const vendorId = refs[0]?.vendorId;
  if (vendorId === undefined) return [];
  const ctx = platform.systemCtx(vendorId, "jobs");
  const rows = await platform.read(ctx, (tx) =>
    runSql<EventRow>(tx, {
      text: `select ${eventColumns} from app.event where vendor_id = $1 and at = any($2::timestamptz[]) and id = any($3::uuid[])
        order by at, id`,
      values: [vendorId, [...new Set(refs.map((ref) => ref.at))], refs.map((ref) => ref.id)],
    }),
  );
  return rows.map(eventFromRow);
}

const reactionTask =
  ({ platform, owner, signal }: TaskParts, reaction: Reaction): Task =>
  async (payload, { job }) => {
    const many = "runMany" in reaction;
    const behind = many ? await waitingBehind(owner, job) : [];
    const events = await load(platform, [payload, ...behind.map((waiting) => waiting.payload)].flat() as Ref[]);
    const [first] = events;
    if (!first) return;
    const control: JobControl = { signal, attempt: job.attempts };
    const ctx = platform.systemCtx(first.vendorId, reaction.name);
    if (!many) return reaction.run(ctx, first, control);
    await reaction.runMany(ctx, events, control);
    await strikeOff(
      owner,
      behind.map((waiting) => waiting.id),
    );
  };

const cronTask =
  ({ platform, signal }: TaskParts, cron: Cron): Task =>
  async (payload, { job }) => {
    const { vendorId } = payload as { vendorId: Id<"vendor"> };
    await cron.run(platform.systemCtx(vendorId, cron.name), { signal, attempt: job.attempts });
  };

/** Notes a job that fails because the process stops: it did nothing wrong. */
const noting =
  ({ signal, interrupted }: TaskParts, task: Task): Task =>
  async (payload, helpers) => {
    try {
      await task(payload, helpers);
    } catch (error) {
      if (signal.aborted) interrupted.add(helpers.job.id);
      throw error;
    }
  };

/** The jobs that this program knows: every reaction, every cron for one vendor, for each cron the fan-out over vendors, and errands. */
export function taskList(parts: TaskParts): TaskList {
  const tasks: TaskList = {};
  for (const reaction of parts.reactions)
    tasks[`react ${reaction.name}`] = noting(parts, reactionTask(parts, reaction));
  for (const cron of parts.crons) {
    tasks[`cron ${cron.name}`] = noting(parts, cronTask(parts, cron));
    tasks[`schedule ${cron.name}`] = async () => {
      const vendors = await parts.platform.vendorIds();
      await enqueue(
        parts.owner,
        vendors.map((vendorId) => cronSpec(cron.name, vendorId)),
      );
    };
  }
  for (const errand of parts.errands)
    tasks[`errand ${errand.name}`] = noting(parts, async (_, { job }) =>
      errand.run({ signal: parts.signal, attempt: job.attempts }),
    );
  return tasks;
}
