import type { Clock, Id } from "@fairway/kernel";
import type { Logger } from "pino";
import type { Ctx } from "./context.ts";
import type { Tx } from "./database/tx.ts";
import type { FileStore } from "./files/types.ts";
import type { Emit } from "./journal/types.ts";

/** What a command is called and was given: with the key, what makes a repeated call the same call. */
export type CommandCall = { operation: string; input: unknown };

/** What the domains stand on. */
export type Platform = {
  clock: Clock;
  log: Logger;
  files: FileStore;
  /** Reads within one vendor: one transaction with row-level security set; nothing can be written. */
  read<T>(ctx: Pick<Ctx, "vendorId" | "actor">, work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * The only way to change a vendor's data: one transaction with the idempotency key, the change and its events.
   * The result is kept for repeats of the same key, so it must be plain JSON (ids, texts, numbers).
   * @throws AppError `idempotency.mismatch` when the key was used with another input
   */
  command<T>(ctx: Ctx, call: CommandCall, work: (change: { tx: Tx; emit: Emit }) => Promise<T>): Promise<T>;
  /** Reads the same columns of several vendors that one person belongs to, as the read role. */
  readAcross<T>(vendorIds: readonly Id<"vendor">[], work: (tx: Tx) => Promise<T>): Promise<T>;
  /** A transaction over tables that belong to no vendor (schema identity). */
  local<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Every vendor of the installation, oldest first. */
  vendorIds(): Promise<Id<"vendor">[]>;
  /** A context in which Fairway itself acts for a vendor. */
  systemCtx(vendorId: Id<"vendor">, name: string): Ctx;
};
