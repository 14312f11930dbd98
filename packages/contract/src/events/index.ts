import { channelEvents } from "./channel.ts";
import type { EventSpec } from "./event.ts";
import { recordEvents } from "./records.ts";

/** Every event of the journal. */
export const journalEvents: readonly EventSpec[] = [...channelEvents, ...recordEvents];

export type { EventSpec } from "./event.ts";
