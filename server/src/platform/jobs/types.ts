import type { Ctx } from "../context.ts";
import type { JournalEvent } from "../journal/types.ts";

export type JobControl = {
  /** Aborts when the process is asked to stop: finish the batch in hand and throw; the job runs again elsewhere. */
  signal: AbortSignal;
  /** 1 on the first attempt. */
  attempt: number;
};

type ReactionBase = {
  /** Event type that it listens to, `fact.recorded`. */
  on: string;
  /** Its own unique name in the imperative, `standings.refresh`. */
  name: string;
  /** Attempts before the job is given up, with growing pauses between; default 12. */
  maxAttempts?: number;
};

/** What a domain does because something happened. Runs at least once per event: must be idempotent. */
export type Reaction = ReactionBase &
  (
    | {
        run(ctx: Ctx, event: JournalEvent, control: JobControl): Promise<void>;
        /** Jobs of one queue run one after another; absent: in parallel. */
        queue?: (event: JournalEvent) => string;
      }
    | {
        /** All events of one vendor that waited together, in order; one run per vendor at a time. */
        runMany(ctx: Ctx, events: readonly JournalEvent[], control: JobControl): Promise<void>;
      }
  );

/** Work by the clock: runs once for every vendor whenever `schedule` (crontab, UTC) matches. */
export type Cron = {
  name: string;
  schedule: string;
  run(ctx: Ctx, control: JobControl): Promise<void>;
};

/** Work of the installation that belongs to no vendor: by the clock, and when a transaction asks for it (`identity.ask_for`). */
export type Errand = {
  name: string;
  schedule: string;
  run(control: JobControl): Promise<void>;
};
