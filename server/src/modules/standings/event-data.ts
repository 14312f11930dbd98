import type { JournalEvent } from "../../platform/index.ts";

/** A text of an event's data; null where there is none. */
export function textOf(event: JournalEvent, key: string): string | null {
  const value = event.data[key];
  return typeof value === "string" ? value : null;
}
