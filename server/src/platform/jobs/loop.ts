import { EventEmitter } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import {
  parseCronItems,
  run,
  type Runner,
  type SharedOptions,
  type TaskList,
  type WorkerEvents,
} from "graphile-worker";
import type { Client } from "pg";
import type { Logger } from "pino";
import type { Database } from "../database/database.ts";
import { keepConnected } from "../database/listener.ts";
import { createPresence, release } from "./presence.ts";
import type { Cron, Errand } from "./types.ts";

const sweepMs = 2000;

export type LoopParts = {
  database: Database;
  log: Logger;
  shared: SharedOptions;
  tasks: TaskList;
  crons: readonly Cron[];
  errands: readonly Errand[];
  concurrency: number;
  /** Channel on which others tell of new events, and what to do about it. */
  channel: string;
  onTold: (payload: string) => void;
  /** Done every two seconds. */
  sweep: () => Promise<unknown>;
};

const cronItem = (task: string, { name, schedule }: { name: string; schedule: string }) => ({
  task,
  match: schedule,
  identifier: name,
  options: { backfillPeriod: 0 },
});

const cronItems = ({ crons, errands }: Pick<LoopParts, "crons" | "errands">) =>
  parseCronItems([
    ...crons.map((cron) => cronItem(`schedule ${cron.name}`, cron)),
    ...errands.map((errand) => cronItem(`errand ${errand.name}`, errand)),
  ]);

/** A connection that hears what others tell, and on which this process shows that its workers live. */
function listen({ database, channel, onTold }: LoopParts, workers: WorkerEvents) {
  const presence = createPresence();
  let held = new Set<string>();
  const connection = keepConnected(database.urls.owner, async (client: Client) => {
    held = new Set();
    client.on("notification", ({ payload }) => payload !== undefined && onTold(payload));
    await presence.show(client, held);
    await client.query(`listen ${channel}`);
  });
  workers.on("worker:create", ({ worker }) => {
    presence.own.add(worker.workerId);
    const client = connection.current();
    if (client) presence.show(client, held).catch(() => {});
  });
  return {
    start: connection.start,
    /** Shows workers that have come since, and takes over from those that are gone. */
    async look(): Promise<void> {
      const client = connection.current();
      if (!client) return;
      await presence.show(client, held);
      await presence.takeOver(client);
    },
    async close(): Promise<void> {
      if (presence.own.size > 0) await release(database.owner, [...presence.own]).catch(() => {});
      await connection.close();
    },
  };
}

/** Keeps the queue's runner going, whatever the database does, until it is stopped. */
export function createLoop(parts: LoopParts) {
  const workers: WorkerEvents = new EventEmitter();
  const line = listen(parts, workers);
  let runner: Runner | null = null;
  let stopped = false;
  let timer: NodeJS.Timeout | null = null;
  let sweeping: Promise<void> = Promise.resolve();
  const begin = async () => {
    const { shared, concurrency, tasks } = parts;
    const options = { ...shared, events: workers, concurrency, pollInterval: 1000, taskList: tasks };
    const next = await run({ ...options, parsedCronItems: cronItems(parts) });
    runner = next;
    // The database was away for longer than the queue bears: the next sweep begins again.
    const over = () => {
      if (runner === next) runner = null;
    };
    next.promise.then(over, over);
  };
  const sweep = async () => {
    try {
      await line.look();
      await parts.sweep();
      if (!runner && !stopped) await begin();
    } catch (error) {
      parts.log.warn({ err: error }, "sweep will try again");
    }
    if (!stopped) timer = setTimeout(again, sweepMs);
  };
  const again = () => {
    sweeping = sweep();
  };
  return {
    async start(): Promise<void> {
      await line.start();
      await begin();
      sweeping = sweep();
    },
    async stop(settled: Promise<unknown>): Promise<void> {
      stopped = true;
      if (timer) clearTimeout(timer);
      const last = runner;
      runner = null;
      await Promise.race([Promise.allSettled([last?.stop(), sweeping, settled]), pause(1200, null, { ref: false })]);
      await line.close();
    },
  };
}
