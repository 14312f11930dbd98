import { chmodSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { installationSecret, startEmbedded } from "../src/platform/index.ts";

const hasty = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "max_connections=200",
  "shared_buffers=256MB",
  "jit=off",
];

/** A PostgreSQL of our own in a temporary folder; nothing of it has to survive, so it never waits for the disk. */
export async function startPostgres(settings = hasty): Promise<{ url: string; stop: () => Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), "fairway-test-"));
  chmodSync(home, 0o755);
  const server = await startEmbedded(home, installationSecret(home, undefined), settings);
  return {
    url: server.adminUrl,
    stop: async () => {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Connects, works and disconnects. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
