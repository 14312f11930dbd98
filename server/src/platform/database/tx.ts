import { CompiledQuery, type Transaction } from "kysely";

/** A transaction that serves one vendor. A module adds its tables: `tx.withTables<Tables>()`. */
export type Tx = Transaction<Record<never, never>>;

/** A statement in plain sight: `$1…` placeholders and their values. */
export type SqlText = { text: string; values: readonly unknown[] };

/** Runs a statement and returns its rows; `Row` is the caller's word for their shape. */
export async function runSql<Row>(tx: Tx, statement: SqlText): Promise<Row[]> {
  const result = await tx.executeQuery<Row>(CompiledQuery.raw(statement.text, [...statement.values]));
  return result.rows;
}
