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
function connectionOf(client: PoolClient): DatabaseConnection {
  return {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
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
const made = new WeakMap<PoolClient, Tx>();

/** Kysely over one client. Made once per client: building it costs more than a small query. */
export function txOf(client: PoolClient): Tx {
  const known = made.get(client);
  if (known) return known;
  const connection = connectionOf(client);
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
  made.set(client, tx);
  return tx;
}
