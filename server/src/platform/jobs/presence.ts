import type { Client } from "pg";

const key = "hashtextextended('fairway worker ' || $1, 11)";

/**
 * Shows others that this process's workers live: a session lock per worker, which ends with the process however it ends.
 * Jobs of workers that hold no lock are taken back at once instead of after the queue's four hours.
 */
export function createPresence() {
  const own = new Set<string>();
  /** One after another: the connection takes one statement at a time. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
  return {
    own,
    /** Takes the locks of workers that have come since; after a new connection, of all. */
    show: (client: Client, held: Set<string>): Promise<void> =>
      inTurn(async () => {
        for (const worker of [...own].filter((one) => !held.has(one))) {
          await client.query(`select pg_advisory_lock(${key})`, [worker]);
          held.add(worker);
        }
      }),
    /** Frees what dead workers held, and counts the attempt that they did not finish as not made. */
    takeOver: (client: Client): Promise<void> => inTurn(() => takeOver(client, own)),
  };
}

async function takeOver(client: Client, own: ReadonlySet<string>): Promise<void> {
  const found = await client.query<{ worker: string }>(
    `select locked_by as worker from graphile_worker._private_jobs where locked_at < now() - interval '5 seconds'
      union select locked_by from graphile_worker._private_job_queues where locked_at < now() - interval '5 seconds'`,
  );
  const dead: string[] = [];
  for (const { worker } of found.rows) {
    if (own.has(worker)) continue;
    const free = await client.query<{ free: boolean }>(`select pg_try_advisory_lock(${key}) as free`, [worker]);
    if (free.rows[0]?.free !== true) continue;
    dead.push(worker);
    await client.query(`select pg_advisory_unlock(${key})`, [worker]);
  }
  if (dead.length > 0) await release(client, dead);
}

/** Gives back the jobs of these workers, to be run again now. */
export async function release(client: Pick<Client, "query">, workers: readonly string[]): Promise<void> {
  await client.query(
    "update graphile_worker._private_jobs set attempts = greatest(attempts - 1, 0), run_at = now() where locked_by = any($1)",
    [workers],
  );
  await client.query("select graphile_worker.force_unlock_workers($1)", [workers]);
}

/** Puts back jobs that gave up because their process stopped, as if they had not begun. */
export async function putBack(client: Pick<Client, "query">, jobs: readonly string[]): Promise<void> {
  await client.query(
    `update graphile_worker._private_jobs set attempts = greatest(attempts - 1, 0), run_at = now(), last_error = null
      where id = any($1::bigint[]) and locked_at is null`,
    [jobs],
  );
}
