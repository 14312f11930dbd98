import {
  type CompiledQuery,
  type DatabaseConnection,
  DefaultQueryExecutor,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  Transaction,
} from "kysely";
import type { PoolClient } from "pg";
import type { Tx } from "./tx.ts";

const counted = new Set(["INSERT", "UPDATE", "DELETE", "MERGE"]);

/** A pooled client as Kysely's connection: queries only, no cursor, no transaction control. */
function connectionOf(client: PoolClient, state: { open: boolean }): DatabaseConnection {
  return {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      if (!state.open) throw new Error("a statement was sent after its transaction had ended");
      const result = await client.query(query.sql, [...query.parameters]);
      return {
        rows: result.rows as R[],
        ...(counted.has(result.command) ? { numAffectedRows: BigInt(result.rowCount ?? 0) } : {}),
      };
    },
    streamQuery() {
      throw new Error("read keyset pages instead of a cursor");
    },
  };
}

const adapter = new PostgresAdapter();
const compiler = new PostgresQueryCompiler();
type Made = { tx: Tx; state: { open: boolean } };
const made = new WeakMap<PoolClient, Made>();

/** Opens Kysely over one client for one transaction; `end` shuts it, and statements that come later are refused. */
export function openTx(client: PoolClient): { tx: Tx; end: () => void } {
  const { tx, state } = madeFor(client);
  state.open = true;
  return {
    tx,
    end: () => {
      state.open = false;
    },
  };
}

/** Made once per client: building it costs more than a small query. */
function madeFor(client: PoolClient): Made {
  const known = made.get(client);
  if (known) return known;
  const state = { open: false };
  const connection = connectionOf(client, state);
  const none = async () => {};
  const driver = {
    init: none,
    acquireConnection: async () => connection,
    beginTransaction: none,
    commitTransaction: none,
    rollbackTransaction: none,
    releaseConnection: none,
    destroy: none,
  };
  const dialect = {
    createAdapter: () => adapter,
    createDriver: () => driver,
    createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
    createQueryCompiler: () => compiler,
  };
  const executor = new DefaultQueryExecutor(compiler, adapter, { provideConnection: (work) => work(connection) });
  const tx: Tx = new Transaction({ config: { dialect }, dialect, driver, executor });
  const one = { tx, state };
  made.set(client, one);
  return one;
}
