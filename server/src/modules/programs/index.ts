import { activateDue } from "./activate.ts";
import { active, activeFor, candidate, head, lock, on, throughTime, version, versionsOf } from "./active.ts";
import { activeHeads, lockHeads, moveLiveDate } from "./repo.ts";
import { vendorToday } from "./today.ts";
import { readVersion, versionSource } from "./version-repo.ts";

/** What other domains ask about programs, within a transaction of theirs. */
export const programs = {
  active,
  activeFor,
  on,
  throughTime,
  version,
  versionsOf,
  candidate,
  /** Any version without its document, also a draft with mistakes. */
  versionHead: readVersion,
  /** The text of a version with its revision. */
  document: versionSource,
  head,
  heads: activeHeads,
  lock,
  lockAll: lockHeads,
  moveLiveDate,
  activateDue,
  today: vendorToday,
};

export { programAtFor } from "./policy.ts";
export { programsHandlers } from "./handlers.ts";
export { createPrograms, type Programs } from "./service.ts";
export { versionStatuses, type Candidate, type ProgramAt, type ProgramHead, type ProgramTables } from "./types.ts";
