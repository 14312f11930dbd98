import { systemClock } from "@fairway/kernel";
import { pino } from "pino";
import {
  createPlatform,
  databaseUrls,
  installationSecret,
  openDatabase,
  openFiles,
  readSettings,
  startEmbedded,
  StartError,
  type Platform,
  type Secret,
  type Settings,
} from "../platform/index.ts";
import { exitCodes, Failure } from "./failure.ts";

/** The installation on this machine: its settings and its running database. */
export type Installation = { settings: Settings; secret: Secret; ownerUrl: string };

const asFailure = (error: unknown): unknown => {
  if (!(error instanceof StartError)) return error;
  const [what = error.message, ...remedy] = error.message.split("\n");
  return new Failure(exitCodes.unavailable, "database.unavailable", what, { remedy: remedy.join(" ") });
};

/** Joins or starts the installation's database, does something with it and lets it go again. */
export async function withInstallation<T>(work: (installation: Installation) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env);
  const secret = installationSecret(settings.dataDir, process.env["FAIRWAY_SECRET"]);
  try {
    const embedded = settings.databaseUrl === null ? await startEmbedded(settings.dataDir, secret) : null;
    try {
      return await work({ settings, secret, ownerUrl: embedded?.ownerUrl ?? settings.databaseUrl ?? "" });
    } finally {
      await embedded?.stop();
    }
  } catch (error) {
    throw asFailure(error);
  }
}

/** The platform over an installation's database, as it is: nothing is migrated, no jobs run. */
export async function withPlatform<T>(
  { settings, secret, ownerUrl }: Installation,
  work: (platform: Platform) => Promise<T>,
): Promise<T> {
  const database = openDatabase(databaseUrls(ownerUrl, secret), { app: 2, read: 1, local: 1, owner: 1, identity: 1 });
  try {
    return await work(
      createPlatform({
        database,
        clock: systemClock,
        log: pino({ level: "silent" }),
        files: await openFiles(settings),
      }),
    );
  } finally {
    await database.close();
  }
}
