export { standingsHandlers } from "./handlers.ts";
export { liveSummary, type LiveRow, type LiveSummary } from "./live.ts";
export { standingsCron, standingsReactions } from "./reactions.ts";
export { createStandings, type Standings } from "./service.ts";
export type { HeldByTrack, StandingTables } from "./types.ts";
