import type { Id } from "@fairway/kernel";
import type { Ctx, Emit, Tx } from "../../../platform/index.ts";
import type { FieldProblem, RowRecord } from "../mapping/index.ts";

export type Outcome = "created" | "changed" | "unchanged";
/** A row whose fields could be read, or what is wrong with it. */
export type MappedRow = { row: number; record: RowRecord } | { row: number; problems: readonly FieldProblem[] };
export type CheckedRow<Item> = { row: number; item: Item } | { row: number; problems: readonly FieldProblem[] };

/** What a step writes: partners or facts. `Item` is a row that can be stored as it is. */
export type Target<Item> = {
  /** What tells rows apart; a second row with the same is refused. */
  keyOf(record: RowRecord): string;
  /** The business dates for which there must be room before the transaction begins. */
  days(record: RowRecord): readonly string[];
  check(tx: Tx, rows: readonly { row: number; record: RowRecord }[]): Promise<CheckedRow<Item>[]>;
  store(change: { tx: Tx; emit: Emit }, ctx: Ctx, items: readonly Item[]): Promise<Outcome[]>;
  /** What storing would come to, without storing. */
  compare(tx: Tx, items: readonly Item[]): Promise<Outcome[]>;
};

export type TargetPlace = {
  vendorId: Id<"vendor">;
  importId: Id<"import">;
  /** In a dry run, references of partners that earlier steps would have added; null otherwise. */
  expected: Set<string> | null;
};

export const problem = (field: string, value: string | null, message: string, remedy: string): FieldProblem => ({
  field,
  value,
  message,
  remedy,
});
