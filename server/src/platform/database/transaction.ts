import { setTimeout as pause } from "node:timers/promises";
import type { Pool, PoolClient } from "pg";
import { openTx } from "./connection.ts";
import { isAway, mayRetry } from "./sql-state.ts";
import { troubleOf } from "./trouble.ts";
import type { SqlText, Tx } from "./tx.ts";

export type TransactionOptions = {
  readOnly?: boolean;
  /** Sent as a message of its own right after begin: the vendor setting. */
  set?: SqlText;
};

/**
 * Begin, vendor setting and the work's first statement travel together; each is still a message of its own.
 * Whatever fails, this ends only when nothing of the work is under way any more.
 */
async function begun<T>(client: PoolClient, options: TransactionOptions, work: (tx: Tx) => Promise<T>): Promise<T> {
  const begin = client.query(options.readOnly === true ? "begin read only" : "begin");
  const set = options.set ? client.query(options.set.text, [...options.set.values]) : begin;
  const { tx, end } = openTx(client);
  const running = work(tx).finally(end);
  await Promise.allSettled([begin, set, running]);
  await begin;
  await set;
  return running;
}

async function committed(client: PoolClient): Promise<void> {
  const ended = await client.query("commit");
  if (ended.command === "ROLLBACK") throw new Error("the transaction had failed before its commit");
}

async function once<T>(pool: Pool, options: TransactionOptions, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    const result = await begun(client, options, work);
    if (options.readOnly !== true) {
      await committed(client);
      client.release();
      return result;
    }
    // Nothing depends on the end of a transaction that only read: the answer need not wait for it.
    committed(client).then(
      () => client.release(),
      () => client.release(true),
    );
    return result;
  } catch (error) {
    const usable =
      !isAway(error) &&
      (await client.query("rollback").then(
        () => true,
        () => false,
      ));
    client.release(!usable);
    throw error;
  }
}

/** Runs work in one transaction; again, up to three times, when the database says that the whole may be repeated. */
export async function transaction<T>(
  pool: Pool,
  options: TransactionOptions,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await once(pool, options, work);
    } catch (error) {
      const repeat = mayRetry(error) || (options.readOnly === true && isAway(error));
      if (repeat && tries < 4) {
        await pause(20 * 4 ** tries);
        continue;
      }
      throw troubleOf(error) ?? error;
    }
  }
}
