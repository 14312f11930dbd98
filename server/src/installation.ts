import { readFileSync } from "node:fs";
import { systemClock } from "@fairway/kernel";
import { type Logger, pino } from "pino";
import { createApp } from "./app.ts";
import { demoSignIns, demoState } from "./demo/index.ts";
import { createDomains } from "./domains.ts";
import {
  createMailer,
  createOutgoing,
  type Database,
  installationSecret,
  openDatabase,
  openFiles,
  prepareDatabase,
  resolveTxt,
  type Settings,
  startEmbedded,
} from "./platform/index.ts";

const packageFile = new URL("../../package.json", import.meta.url);
const webDir = new URL("../../web/dist", import.meta.url).pathname;

/** Secrets never reach the log, whatever object they come in. */
export const createLog = (level: string): Logger =>
  pino({
    level,
    redact: ["password", "token", "*.password", "*.token", "*.headers.authorization", "*.headers.cookie"],
    base: { pid: process.pid },
  });

function version(): string {
  const content: unknown = JSON.parse(readFileSync(packageFile, "utf8"));
  return content !== null && typeof content === "object" && "version" in content ? String(content.version) : "unknown";
}

/** Opens this installation: its database brought up to date, the product wired on it. */
export async function openInstallation(settings: Settings, log: Logger) {
  const mailer = createMailer(settings);
  const secret = installationSecret(settings.dataDir, process.env["FAIRWAY_SECRET"]);
  const embedded = settings.databaseUrl === null ? await startEmbedded(settings.dataDir, secret) : null;
  const ownerUrl = settings.databaseUrl ?? embedded?.ownerUrl ?? "";
  let database: Database;
  try {
    database = openDatabase(await prepareDatabase(ownerUrl, secret));
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
  const app = await createApp(
    {
      database,
      clock: systemClock,
      log,
      files: await openFiles(settings),
      secret,
      publicUrl: settings.publicUrl,
      proxyHops: settings.proxyHops,
      version: version(),
      webDir,
      demoSignIns: async (platform) =>
        settings.mode === "demo" && (await demoState({ platform })) === "complete" ? demoSignIns : [],
      jobsHere: settings.jobs,
      mailer,
      outgoing: createOutgoing(settings.outgoingHosts),
      resolveTxt,
      showsLetters: settings.mode === "demo",
      linkBase: settings.publicUrl ?? `http://localhost:${settings.port}`,
    },
    createDomains,
  );
  return { app, database, embedded };
}

export type Installation = Awaited<ReturnType<typeof openInstallation>>;

const within = (ms: number, work: Promise<unknown>) =>
  Promise.race([work.catch(() => {}), new Promise((done) => setTimeout(done, ms).unref())]);

/** Lets everything go, within five seconds. */
export async function closeInstallation({ app, database, embedded }: Installation): Promise<void> {
  await within(1500, Promise.allSettled([app.http.close(), app.jobs.stop()]));
  await within(200, database.close());
  await within(1800, embedded?.stop() ?? Promise.resolve());
}
