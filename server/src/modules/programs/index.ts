import { active, activeFor, head, lock, on, throughTime, version } from "./active.ts";
import { listHeads, lockHeads, moveLiveDate } from "./repo.ts";
import { vendorToday } from "./today.ts";

/** What other domains ask about programs, within a transaction of theirs. */
export const programs = {
  active,
  activeFor,
  on,
  throughTime,
  version,
  head,
  heads: listHeads,
  lock,
  lockAll: lockHeads,
  moveLiveDate,
  today: vendorToday,
};

export { programsHandlers } from "./handlers.ts";
export { createPrograms, type Programs } from "./service.ts";
export { versionStatuses, type ProgramAt, type ProgramHead, type ProgramTables } from "./types.ts";
