import type { Pool } from "pg";
import { createPool } from "./pool.ts";
import type { DatabaseUrls } from "./roles.ts";

/** The pools of one process. */
export type Database = {
  urls: DatabaseUrls;
  app: Pool;
  read: Pool;
  /**
   * For tables that belong to no vendor. Connections of their own: a command that asks for people meanwhile never waits
   * for one that others like it hold.
   */
  local: Pool;
  /** For the job queue and the relay; never for a request. */
  owner: Pool;
  /** better-auth's: the application role with the identity schema in front. */
  identity: Pool;
  close(): Promise<void>;
};

export type DatabaseSizes = { app: number; read: number; local: number; owner: number; identity: number };

const usual: DatabaseSizes = { app: 20, read: 4, local: 6, owner: 6, identity: 4 };

/** Opens the pools; connections are made when first needed. */
export function openDatabase(urls: DatabaseUrls, sizes: DatabaseSizes = usual): Database {
  const app = createPool({ url: urls.app, name: "app", max: sizes.app, statementTimeoutMs: 300_000 });
  const read = createPool({ url: urls.read, name: "read", max: sizes.read, statementTimeoutMs: 60_000 });
  const local = createPool({ url: urls.app, name: "local", max: sizes.local, statementTimeoutMs: 30_000 });
  const owner = createPool({ url: urls.owner, name: "jobs", max: sizes.owner, statementTimeoutMs: 300_000 });
  const identity = createPool({
    url: urls.app,
    name: "identity",
    max: sizes.identity,
    statementTimeoutMs: 30_000,
    searchPath: "identity",
    driverTypes: true,
  });
  return {
    urls,
    app,
    read,
    local,
    owner,
    identity,
    async close() {
      await Promise.all([app, read, local, owner, identity].map((pool) => pool.end()));
    },
  };
}
