export { countPartners, keptDates, partnerIdsAfter } from "./evaluation-repo.ts";
export { moves, type NewException } from "./moves/door.ts";
export type { Move, MoveReasons, MoveRow } from "./moves/types.ts";
export { standingsHandlers } from "./handlers.ts";
export { liveSummary, type LiveRow, type LiveSummary } from "./live.ts";
export { standingsCron, standingsReactions } from "./reactions.ts";
export { seriesDates, type Series } from "./series.ts";
export { createStandings, type Standings } from "./service.ts";
export type { HeldByTrack, StandingTables } from "./types.ts";
