import { ledger } from "../held-program.ts";
import type { StartedApp } from "../harness.ts";
import { record, sale } from "../small-program.ts";

/** What happens to a channel on which day, besides that time goes by. */
export type Happening = {
  on: string;
  sales?: readonly { partner: string; amount: string }[];
  act?: () => Promise<void>;
};

/** Moves the clock to a day, and lets the server do what it does at night. */
export async function wake(app: StartedApp, on: string): Promise<void> {
  app.clock.set(`${on}T12:00:00Z`);
  await app.runCron("standings.rollForward");
}

type Owner = Parameters<typeof record>[1];

/** Lives through days on which something happens; between them the server sleeps, or looks every so many days. */
export async function liveThrough(
  app: StartedApp,
  owner: Owner,
  happenings: readonly Happening[],
  { to, everyDays }: { to: string; everyDays?: number },
): Promise<void> {
  const first = happenings[0]?.on ?? to;
  let at = Temporal.PlainDate.from(first);
  for (const { on, sales = [], act } of [
    ...happenings,
    { on: to },
  ] as const satisfies readonly Happening[] as readonly Happening[]) {
    while (everyDays !== undefined && at.add({ days: everyDays }).toString() < on) {
      at = at.add({ days: everyDays });
      await wake(app, at.toString());
    }
    at = Temporal.PlainDate.from(on);
    await wake(app, on);
    if (sales.length > 0)
      await record(
        app,
        owner,
        sales.map((s) => sale({ ...s, on })),
      );
    await act?.();
    await app.drainJobs();
  }
}

/** The ledger as short lines: when, who, from where to where, and how it ended. */
export const lines = async (app: StartedApp, vendorUuid: string): Promise<string[]> =>
  (await ledger(app, vendorUuid)).map(
    (row) => `${row.on} ${row.partner} ${String(row.from)} > ${String(row.to)} ${row.cause} ${row.status}`,
  );
