import { AppError } from "@fairway/kernel";
import { isAway, sqlState } from "./sql-state.ts";

const diskFull = "53100";

/** For calls that cannot be answered because the database does not. */
export const databaseAway = (cause: unknown): AppError =>
  new AppError("unavailable", "database.away", "The database cannot be reached for the moment.", {
    remedy: "Try again in a few seconds; with the same Idempotency-Key nothing happens twice.",
    cause,
  });

/** What people are told when the database itself is in trouble; null when it is not. */
export function troubleOf(cause: unknown): AppError | null {
  if (sqlState(cause) === diskFull)
    return new AppError("unavailable", "database.full", "The server has no space left to store this.", {
      remedy: "Ask the operator of this installation to free disk space; nothing that was stored is lost.",
      cause,
    });
  return isAway(cause) ? databaseAway(cause) : null;
}
