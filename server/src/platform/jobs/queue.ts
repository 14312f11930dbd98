import type { Id } from "@fairway/kernel";
import type { Pool } from "pg";
import type { JournalEvent } from "../journal/types.ts";
import type { Reaction } from "./types.ts";

/** How a job names an event. */
export type EventRef = { at: string; id: Id<"event"> };

/** What the queue is told about one job, in the words of its `job_spec`. */
export type Spec = {
  identifier: string;
  payload: unknown;
  queue_name: string | null;
  max_attempts: number;
  job_key: string;
};

const refOf = (event: JournalEvent): EventRef => ({ at: event.at.toString(), id: event.id });

/** Batches of one reaction in one vendor wait in one queue, in order. */
const batchQueue = (name: string, vendorId: Id<"vendor">): string => `${name} ${vendorId}`;

/** Events of one vendor as jobs of the reactions that listen to them. */
export function jobSpecs(
  reactions: readonly Reaction[],
  vendorId: Id<"vendor">,
  events: readonly JournalEvent[],
): Spec[] {
  return reactions.flatMap((reaction): Spec[] => {
    const heard = events.filter((event) => event.type === reaction.on);
    const [first] = heard;
    if (!first) return [];
    const base = { identifier: `react ${reaction.name}`, max_attempts: reaction.maxAttempts ?? 12 };
    if ("runMany" in reaction) {
      // A key of its own for every batch: under a shared one, the queue would take the retries of the job that runs.
      const key = `${reaction.name} ${reaction.on} ${first.id}`;
      return [
        {
          ...base,
          payload: heard.map((e) => ({ vendorId, ...refOf(e) })),
          queue_name: batchQueue(reaction.name, vendorId),
          job_key: key,
        },
      ];
    }
    return heard.map((event) => ({
      ...base,
      payload: [{ vendorId, ...refOf(event) }],
      queue_name: reaction.queue ? `${vendorId} ${reaction.queue(event)}` : null,
      job_key: `${reaction.name} ${event.id}`,
    }));
  });
}

/** Puts jobs into the queue; one that is there under the same key is replaced or joined, never doubled. */
export async function enqueue(owner: Pool, specs: readonly Spec[]): Promise<void> {
  if (specs.length === 0) return;
  await owner.query(
    `select graphile_worker.add_job(identifier => s->>'identifier', payload => s->'payload', queue_name => s->>'queue_name',
      max_attempts => (s->>'max_attempts')::int, job_key => s->>'job_key') from json_array_elements($1::json) s`,
    [JSON.stringify(specs)],
  );
}

/** One job that runs a cron's work for one vendor. */
export const cronSpec = (name: string, vendorId: Id<"vendor">): Spec => ({
  identifier: `cron ${name}`,
  payload: { vendorId },
  queue_name: `cron ${name} ${vendorId}`,
  max_attempts: 3,
  job_key: `cron ${name} ${vendorId}`,
});

/** One job that runs an errand; the same that `identity.ask_for` makes. */
export const errandSpec = (name: string): Spec => ({
  identifier: `errand ${name}`,
  payload: {},
  queue_name: null,
  max_attempts: 12,
  job_key: `errand ${name}`,
});

const mostAbsorbed = 20;

/**
 * The batches that wait behind a running one in its queue. While it runs nobody else can take them: a burst is
 * done in one go, and they stay where they are until that has succeeded.
 */
export async function waitingBehind(owner: Pool, job: { id: string; job_queue_id: number | null }) {
  if (job.job_queue_id === null) return [];
  const found = await owner.query<{ id: string; payload: unknown }>(
    `select id::text, payload from graphile_worker._private_jobs
      where job_queue_id = $1 and id <> $2 and locked_at is null and attempts < max_attempts order by id limit ${mostAbsorbed}`,
    [job.job_queue_id, job.id],
  );
  return found.rows;
}

/** Strikes off jobs whose work was done together with another's. */
export async function strikeOff(owner: Pool, jobs: readonly string[]): Promise<void> {
  if (jobs.length > 0) await owner.query("select graphile_worker.complete_jobs($1::bigint[])", [jobs]);
}
