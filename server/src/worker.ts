import { closeInstallation, createLog, openInstallation } from "./installation.ts";
import { readSettings } from "./platform/index.ts";
import { endOnSignals, failToStart } from "./process.ts";

/** Runs jobs only; any number of these may stand beside any number of servers. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const log = createLog(settings.logLevel);
  const installation = await openInstallation({ ...settings, jobs: true }, log);
  endOnSignals(() => closeInstallation(installation), log);
  await installation.app.jobs.start();
  console.log("Fairway worker is ready.");
}

main().catch(failToStart);
