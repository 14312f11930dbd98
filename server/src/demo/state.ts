import { runSql, type Platform } from "../platform/index.ts";

/** Where the loading of the demo stands: its last day is fixed when it begins. */
export type DemoState = { today: string; stepsDone: number; finished: boolean };
type Row = { today: string; steps_done: number; finished_at: string | null };

type Local = Pick<Platform, "local">;

/** The state of this installation's demo; null where it was never begun. */
export async function readState(platform: Local, seed: string): Promise<DemoState | null> {
  const [row] = await platform.local((tx) =>
    runSql<Row>(tx, {
      text: "select today, steps_done, finished_at from identity.demo where seed = $1",
      values: [seed],
    }),
  );
  return row ? { today: row.today, stepsDone: row.steps_done, finished: row.finished_at !== null } : null;
}

/** Fixes the last day of the story, unless it is fixed already. */
export const begin = (platform: Local, seed: string, today: Temporal.PlainDate): Promise<unknown> =>
  platform.local((tx) =>
    runSql(tx, {
      text: "insert into identity.demo (seed, today) values ($1, $2) on conflict do nothing",
      values: [seed, today.toString()],
    }),
  );

/** Remembers that the first steps need not be played again. */
export const advance = (platform: Local, seed: string, stepsDone: number): Promise<unknown> =>
  platform.local((tx) =>
    runSql(tx, { text: "update identity.demo set steps_done = $2 where seed = $1", values: [seed, stepsDone] }),
  );

/** Declares the demo complete: from now on people are let in. */
export const finish = (platform: Local, seed: string, at: Temporal.Instant): Promise<unknown> =>
  platform.local((tx) =>
    runSql(tx, { text: "update identity.demo set finished_at = $2 where seed = $1", values: [seed, at.toString()] }),
  );
