import { AppError } from "@fairway/kernel";
import type { z } from "zod";
import type { JsonValue } from "./journal/types.ts";

/** Where a keyset page ended, as opaque text. */
export const encodeCursor = (value: JsonValue): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/**
 * Reads a cursor of this shape back; nothing where there is none.
 * @throws AppError `cursor.malformed` for one that was not given out, or by another list
 */
export function readCursor<S extends z.ZodType>(schema: S, text: string | undefined): z.output<S> | undefined {
  if (text === undefined) return undefined;
  const read = schema.safeParse(decodeCursor(text));
  if (!read.success) throw malformedCursor(read.error);
  return read.data;
}

/**
 * Reads a cursor back; the caller checks its shape.
 * @throws AppError `cursor.malformed`
 */
export function decodeCursor(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch (cause) {
    throw malformedCursor(cause);
  }
}

export const malformedCursor = (cause?: unknown): AppError =>
  new AppError("validation", "cursor.malformed", "This page address is not one that Fairway gave out.", {
    remedy: "Take `cursor` from the `nextCursor` of the page before, or leave it out to start anew.",
    cause,
  });

/** The rows of a page out of those that were read, one more than asked for, and where the next page begins. */
export function cutPage<T>(rows: readonly T[], limit: number, key: (last: T) => JsonValue) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(key(last)) : null };
}
