import { prepareDatabase } from "../../server/src/platform/database/prepare.ts";
import { secretFrom } from "../../server/src/platform/secret.ts";
import { startPostgres } from "../../server/test/postgres.ts";

/** Runs something on a migrated database that lives no longer. */
export async function withDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const server = await startPostgres();
  try {
    await prepareDatabase(server.url, secretFrom("a secret for as long as something is generated"));
    return await work(server.url);
  } finally {
    await server.stop();
  }
}
