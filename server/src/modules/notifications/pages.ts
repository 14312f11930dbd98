import { z } from "zod";
import { encodeCursor, readCursor } from "../../platform/index.ts";

const place = z.uuid();

/** Where a page begins, out of its cursor; pages go by id. */
export const placeOf = (cursor: string | undefined): string | null => readCursor(place, cursor) ?? null;

/** The rows of a page out of those that were read, one more than asked for, and where the next page begins. */
export function cut<T>(rows: readonly T[], limit: number, idOf: (row: T) => string) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(idOf(last)) : null };
}
