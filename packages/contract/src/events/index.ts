import { benefitEvents } from "./benefits.ts";
import { channelEvents } from "./channel.ts";
import type { EventSpec } from "./event.ts";
import { moveEvents } from "./moves.ts";
import { programEvents } from "./programs.ts";
import { reachEvents } from "./reach.ts";
import { recordEvents } from "./records.ts";
import { standingEvents } from "./standings.ts";

/** Every event of the journal. */
export const journalEvents: readonly EventSpec[] = [
  ...channelEvents,
  ...recordEvents,
  ...programEvents,
  ...standingEvents,
  ...moveEvents,
  ...benefitEvents,
  ...reachEvents,
];

export { eventSchema, type EventSpec } from "./event.ts";
