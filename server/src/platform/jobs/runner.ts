import { setTimeout } from "node:timers/promises";
import type { Id } from "@fairway/kernel";
import { Logger, runOnce, type SharedOptions, type TaskList } from "graphile-worker";
import type { Database } from "../database/database.ts";
import { createRelay, type Relay } from "../journal/relay.ts";
import type { Platform } from "../types.ts";
import { createLoop } from "./loop.ts";
import { putBack } from "./presence.ts";
import { cronSpec, enqueue, errandSpec, jobSpecs } from "./queue.ts";
import { createRelayQueue } from "./relay-queue.ts";
import { taskList } from "./tasks.ts";
import type { Cron, Errand, Reaction } from "./types.ts";

const journalChannel = "fairway_journal";

export type JobParts = {
  platform: Platform;
  database: Database;
  reactions: readonly Reaction[];
  crons: readonly Cron[];
  errands?: readonly Errand[];
  concurrency?: number;
};

export type Jobs = {
  /** Begins to relay and to run jobs. */
  start(): Promise<void>;
  /** There are new events of this vendor. */
  poke(vendorId: Id<"vendor">): void;
  /** The same, told to whichever processes run jobs. */
  tell(vendorId: Id<"vendor">): void;
  /** Stops within about a second; what is unfinished runs again elsewhere. */
  stop(): Promise<void>;
  /** Seals what waits without reacting to it; for the demo, which did itself what reactions would do. */
  settle(): Promise<void>;
  /** Relays and runs until nothing is left to do now; for tests. */
  drain(): Promise<void>;
  /** Runs a cron's work for every vendor, or an errand, through the queue; for tests. */
  schedule(cronName: string): Promise<void>;
};

/** The queue's log in ours; what a stop breaks off is no error. */
function quietLogger({ log }: Platform, stopping: AbortSignal): Logger {
  return new Logger(() => (level, message, meta) => {
    if (stopping.aborted) log.debug({ meta }, message);
    else if (level === "error") log.error({ meta }, message);
    else if (level === "warning") log.warn(message);
  });
}

/** @throws Error with the first failure that the queue keeps */
async function throwFailure({ owner }: Database): Promise<void> {
  const failed = await owner.query<{ last_error: string }>(
    "select last_error from graphile_worker._private_jobs where last_error is not null limit 1",
  );
  if (failed.rows[0]) throw new Error(`a job failed: ${failed.rows[0].last_error}`);
}

/**
 * Whether a job of ours was not tried yet, or is at work now: the queue says that a run is over while its last job still
 * holds its place. What has been held for five seconds is left to whoever holds it. Clocks of two processors differ a
 * little: what is due may seem to come.
 */
async function jobsLeft({ owner }: Database, names: readonly string[]): Promise<"none" | "untried" | "atWork"> {
  const found = await owner.query<{ waits: boolean }>(
    `select coalesce(j.locked_at, q.locked_at) is null as waits
      from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
      where t.identifier = any($1) and j.run_at <= now() + interval '1 second'
        and (j.attempts = 0 and coalesce(j.locked_at, q.locked_at) is null
          or coalesce(j.locked_at, q.locked_at) > now() - interval '5 seconds')
      order by 1 desc limit 1`,
    [names],
  );
  const [first] = found.rows;
  if (!first) return "none";
  return first.waits ? "untried" : "atWork";
}

async function drainQueue(database: Database, relay: Relay, shared: SharedOptions, tasks: TaskList): Promise<void> {
  const names = Object.keys(tasks);
  for (let left = true; left;) {
    const moved = await relay.all();
    await runOnce({ ...shared, concurrency: 1, taskList: tasks });
    const waiting = (await database.read.query("select 1 from app.event_outbox limit 1")).rows.length > 0;
    const jobs = await jobsLeft(database, names);
    if (jobs === "atWork") await setTimeout(20);
    left = moved > 0 || waiting || jobs !== "none";
  }
  await throwFailure(database);
}

async function sealOnly({ platform, database }: JobParts): Promise<void> {
  const parts = { pool: database.app, now: () => platform.clock.now(), enqueue: async () => {} };
  const failed = (_: Id<"vendor">, error: unknown) => {
    throw error;
  };
  await createRelay({ ...parts, failed }, database.read).all();
}

/** Enqueues an errand, or what every vendor's clock does, without waiting for its time. */
async function scheduleNow({ platform, database: { owner }, errands = [] }: JobParts, cronName: string): Promise<void> {
  const errand = errands.find(({ name }) => name === cronName);
  if (errand) return enqueue(owner, [errandSpec(errand.name)]);
  const vendors = await platform.vendorIds();
  await enqueue(
    owner,
    vendors.map((vendorId) => cronSpec(cronName, vendorId)),
  );
}

/** Runs what the domains do because of events and of the clock. */
export function createJobs(parts: JobParts): Jobs {
  const { platform, database, reactions, crons, errands = [], concurrency = 4 } = parts;
  const stopping = new AbortController();
  const { owner, app, read } = database;
  const interrupted = new Set<string>();
  const tasks = taskList({ platform, owner, reactions, crons, errands, signal: stopping.signal, interrupted });
  const failed = (vendorId: Id<"vendor">, error: unknown) => {
    if (!stopping.signal.aborted) platform.log.warn({ err: error, vendorId }, "relay will try again");
  };
  const relay = createRelay(
    {
      pool: app,
      now: () => platform.clock.now(),
      enqueue: (vendorId, events) => enqueue(owner, jobSpecs(reactions, vendorId, events)),
      failed,
    },
    read,
  );
  const queue = createRelayQueue(relay.vendor, failed);
  const shared = { pgPool: owner, logger: quietLogger(platform, stopping.signal), noHandleSignals: true } as const;
  const loop = createLoop({
    database,
    log: platform.log,
    shared,
    tasks,
    crons,
    errands,
    concurrency,
    channel: journalChannel,
    onTold: (payload) => queue.poke(payload as Id<"vendor">),
    sweep: relay.all,
  });
  let started = false;
  return {
    async start() {
      started = true;
      await loop.start();
    },
    poke(vendorId) {
      // What happens before the start is for the first sweep, in large batches.
      if (started) queue.poke(vendorId);
    },
    tell(vendorId) {
      // Lost hints are made good by the sweep.
      owner.query("select pg_notify($1, $2)", [journalChannel, vendorId]).catch(() => {});
    },
    async stop() {
      stopping.abort(new Error("the process stops"));
      await loop.stop(queue.settled());
      if (interrupted.size > 0) await putBack(owner, [...interrupted]).catch(() => {});
    },
    settle: () => sealOnly(parts),
    drain: () => drainQueue(database, relay, shared, tasks),
    schedule: (cronName) => scheduleNow(parts, cronName),
  };
}
