import type { Logger } from "pino";
import { isAway, StartError } from "./platform/index.ts";

/** Ends the process once, however many signals come and whatever hangs. */
export function endOnSignals(close: () => Promise<void>, log: Logger): void {
  let ending = false;
  const end = (code: number) => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(code), 3600).unref();
    close().then(
      () => process.exit(code),
      () => process.exit(1),
    );
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end(0));
  process.on("uncaughtException", (error) => {
    // What still runs when the pools are closed has nowhere to go; it is done again by whoever starts next.
    if (ending) return log.debug({ err: error }, "too late to matter");
    // The job queue lets these go uncaught when the database is killed under it; its loop begins again by itself.
    if (isAway(error)) return log.error({ err: error }, "the database went away");
    log.fatal({ err: error }, "stopping after an error that nobody caught");
    end(1);
  });
}

/** Says why the process did not start, and ends it. */
export function failToStart(error: unknown): never {
  if (error instanceof StartError) console.error(`\n${error.message}\n`);
  else console.error(error);
  process.exit(1);
}
