const stateOf = (error: unknown): string | null =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;

/** The SQLSTATE of a database error, or null. */
export function sqlState(error: unknown): string | null {
  const state = stateOf(error);
  return state !== null && /^[0-9A-Z]{5}$/.test(state) ? state : null;
}

/** The name of the constraint that refused, without the shard number that a cluster appends. */
export function constraintOf(error: unknown): string | null {
  if (!(error instanceof Error && "constraint" in error && typeof error.constraint === "string")) return null;
  return error.constraint.replace(/_\d{6,}$/, "");
}

/** Whether this statement was refused by the named unique or check constraint. */
export const violates = (error: unknown, constraint: string): boolean => constraintOf(error) === constraint;

const again = new Set(["40001", "40P01", "08006", "55P03"]);

/** Serialization failures, deadlocks, and a cluster's lost worker: the whole transaction may be tried again. */
export const mayRetry = (error: unknown): boolean => again.has(sqlState(error) ?? "");

const lostCodes = new Set(["ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT", "ENOTFOUND"]);
const lostStates = new Set(["57P01", "57P02", "57P03", "08000", "08001", "08003", "08004", "53300"]);

/** Whether the database is away for the moment: restarting, unreachable, out of connections, or let go because this process ends. */
export function isAway(error: unknown): boolean {
  const state = stateOf(error);
  if (state !== null && (lostCodes.has(state) || lostStates.has(state))) return true;
  return (
    error instanceof Error &&
    /Connection terminated|connection timeout|timeout exceeded when trying|not queryable|pool after calling end/i.test(
      error.message,
    )
  );
}
