import type { Ctx } from "../context.ts";
import type { JournalEvent } from "../journal/types.ts";

export type JobControl = {
  /** Aborts when the process is asked to stop: finish the batch in hand and throw; the job runs again elsewhere. */
  signal: AbortSignal;
  /** 1 on the first attempt. */
  attempt: number;
};

/** What a domain does because something happened. Runs at least once per event: must be idempotent. */
export type Reaction = {
  /** Event type that it listens to, `fact.recorded`. */
  on: string;
  /** Its own unique name in the imperative, `standings.refresh`. */
  name: string;
  run(ctx: Ctx, event: JournalEvent, control: JobControl): Promise<void>;
  /** Jobs of one queue run one after another; absent: in parallel. */
  queue?: (event: JournalEvent) => string;
  /** Events with the same key that wait together become one job with the newest event; default: one job per event. */
  key?: (event: JournalEvent) => string;
  /** Attempts before the job is given up, with growing pauses between; default 12. */
  maxAttempts?: number;
};

/** Work by the clock: runs once for every vendor whenever `schedule` (crontab, UTC) matches. */
export type Cron = {
  name: string;
  schedule: string;
  run(ctx: Ctx, control: JobControl): Promise<void>;
};
