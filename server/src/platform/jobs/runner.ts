import { EventEmitter } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import type { Id } from "@fairway/kernel";
import { Logger, parseCronItems, run, type Runner, runOnce, type WorkerEvents } from "graphile-worker";
import type { Client } from "pg";
import type { Database } from "../database/database.ts";
import { createRelay } from "../journal/relay.ts";
import type { Platform } from "../types.ts";
import { keepConnected } from "./listener.ts";
import { createPresence, release } from "./presence.ts";
import { cronSpec, enqueue, jobSpecs } from "./queue.ts";
import { taskList } from "./tasks.ts";
import type { Cron, Reaction } from "./types.ts";

const journalChannel = "fairway_journal";

export type JobParts = {
  platform: Platform;
  database: Database;
  reactions: readonly Reaction[];
  crons: readonly Cron[];
  concurrency?: number;
};

export type Jobs = {
  /** Begins to relay and to run jobs. */
  start(): Promise<void>;
  /** There are new events of this vendor. */
  poke(vendorId: Id<"vendor">): void;
  /** The same, told to whichever processes run jobs. */
  tell(vendorId: Id<"vendor">): void;
  /** Stops within about three seconds; what is unfinished runs again elsewhere. */
  stop(): Promise<void>;
  /** Relays and runs until nothing is left to do now; for tests and the demo. */
  drain(): Promise<void>;
  /** Runs a cron's work for every vendor through the queue; for tests. */
  schedule(cronName: string): Promise<void>;
};

const sweepMs = 2000;

function quietLogger({ log }: Platform): Logger {
  return new Logger(() => (level, message, meta) => {
    if (level === "error") log.error({ meta }, message);
    else if (level === "warning") log.warn(message);
  });
}

/** Relays one vendor at a time, and never the same twice at once: a poke during its turn gives it another. */
function pokeQueue(relayVendor: (vendorId: Id<"vendor">) => Promise<number>, log: Platform["log"]) {
  const waiting = new Set<Id<"vendor">>();
  let working: Promise<void> | null = null;
  const work = async () => {
    for (const vendorId of waiting) {
      waiting.delete(vendorId);
      await relayVendor(vendorId).catch((error: unknown) => log.warn({ err: error }, "relay will try again"));
    }
    working = null;
  };
  return {
    poke(vendorId: Id<"vendor">) {
      waiting.add(vendorId);
      working ??= work();
    },
    settled: async () => working,
  };
}

/** Runs what the domains do because of events and of the clock. */
export function createJobs({ platform, database, reactions, crons, concurrency = 4 }: JobParts): Jobs {
  const stopping = new AbortController();
  const parts = { platform, owner: database.owner, reactions, crons, signal: stopping.signal };
  const relay = createRelay(
    {
      pool: database.app,
      now: () => platform.clock.now(),
      enqueue: (vendorId, events) => enqueue(database.owner, jobSpecs(reactions, vendorId, events)),
    },
    database.read,
  );
  const queue = pokeQueue(relay.vendor, platform.log);
  const presence = createPresence();
  const events: WorkerEvents = new EventEmitter();
  let held = new Set<string>();
  const listener = keepConnected(database.urls.owner, async (client: Client) => {
    held = new Set();
    client.on("notification", ({ payload }) => payload !== undefined && queue.poke(payload as Id<"vendor">));
    await presence.show(client, held);
    await client.query(`listen ${journalChannel}`);
  });
  events.on("worker:create", ({ worker }) => {
    presence.own.add(worker.workerId);
    const client = listener.current();
    if (client) presence.show(client, held).catch(() => {});
  });
  const shared = { pgPool: database.owner, logger: quietLogger(platform), noHandleSignals: true } as const;
  let runner: Runner | null = null;
  let sweeping: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;
  const sweep = async () => {
    const client = listener.current();
    try {
      if (client) {
        await presence.show(client, held);
        await presence.takeOver(client);
      }
      await relay.all();
      if (!runner && !stopping.signal.aborted) await begin();
    } catch (error) {
      platform.log.debug({ err: error }, "sweep will try again");
    }
  };
  const begin = async () => {
    const next = await run({
      ...shared,
      events,
      concurrency,
      pollInterval: 1000,
      taskList: taskList(parts),
      parsedCronItems: parseCronItems(
        crons.map(({ name, schedule }) => ({
          task: `schedule ${name}`,
          match: schedule,
          identifier: name,
          options: { backfillPeriod: 0 },
        })),
      ),
    });
    runner = next;
    // The database went away for longer than the queue bears: the next sweep begins again.
    const over = () => {
      if (runner === next) runner = null;
    };
    next.promise.then(over, over);
  };
  const loop = () => {
    timer = setTimeout(() => {
      sweeping = sweep().then(() => {
        if (!stopping.signal.aborted) loop();
      });
    }, sweepMs);
  };
  return {
    async start() {
      await listener.start();
      await begin();
      sweeping = sweep();
      loop();
    },
    poke: (vendorId) => queue.poke(vendorId),
    tell: (vendorId) => {
      // Lost hints are made good by the sweep.
      database.owner.query("select pg_notify($1, $2)", [journalChannel, vendorId]).catch(() => {});
    },
    async stop() {
      stopping.abort(new Error("the process stops"));
      if (timer) clearTimeout(timer);
      const last = runner;
      runner = null;
      await Promise.race([
        Promise.allSettled([last?.stop(), sweeping, queue.settled()]),
        pause(2500, null, { ref: false }),
      ]);
      if (presence.own.size > 0) await release(database.owner, [...presence.own]).catch(() => {});
      await listener.close();
    },
    async drain() {
      for (;;) {
        const moved = await relay.all();
        await runOnce({ ...shared, concurrency: 1, taskList: taskList(parts) });
        const [next] = (await database.read.query("select 1 from app.event_outbox limit 1")).rows;
        if (moved === 0 && next === undefined) break;
      }
      const failed = await database.owner.query<{ last_error: string }>(
        "select last_error from graphile_worker._private_jobs where last_error is not null limit 1",
      );
      if (failed.rows[0]) throw new Error(`a job failed: ${failed.rows[0].last_error}`);
    },
    async schedule(cronName) {
      const vendors = await platform.vendorIds();
      await enqueue(
        database.owner,
        vendors.map((vendorId) => cronSpec(cronName, vendorId)),
      );
    },
  };
}
