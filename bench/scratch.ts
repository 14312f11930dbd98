import { startPostgres, withClient } from "../server/test/postgres.ts";
import { prepareDatabase, secretFrom, type DatabaseUrls } from "../server/src/platform/index.ts";

/** A PostgreSQL of its own in a temporary folder, gone afterwards. */
export type Scratch = {
  /** A migrated, empty database. */
  database(name: string): Promise<DatabaseUrls>;
  stop(): Promise<void>;
};

const settings = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "shared_buffers=1GB",
  "work_mem=64MB",
  "maintenance_work_mem=512MB",
  "max_wal_size=8GB",
  "random_page_cost=1.1",
];

/** Starts it. Remember to stop it. */
export async function startScratch(): Promise<Scratch> {
  const { url, stop } = await startPostgres(settings);
  return {
    async database(name) {
      await withClient(url, (client) => client.query(`create database ${name}`));
      const made = new URL(url);
      made.pathname = `/${name}`;
      return prepareDatabase(made.href, secretFrom("a secret of the benchmarks alone, long enough"));
    },
    stop,
  };
}
