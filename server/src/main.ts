import { createServer } from "node:net";
import { unanswered } from "./app.ts";
import { loadDemoInto } from "./demo-loading.ts";
import { demoSignIns, demoState } from "./demo/index.ts";
import { closeInstallation, createLog, openInstallation } from "./installation.ts";
import { readSettings, type Settings, StartError } from "./platform/index.ts";
import { endOnSignals, failToStart } from "./process.ts";

const portTaken = ({ port }: Settings) =>
  new StartError(
    `Port ${port} is taken by another program.`,
    `Set another one: PORT=${port + 1} npm start (or stop the other program).`,
  );

/** Finds out before anything else is started. */
const checkPort = (settings: Settings): Promise<void> =>
  new Promise((free, taken) => {
    const probe = createServer();
    probe.once("error", (error) => {
      const code = "code" in error ? error.code : "";
      if (code === "EADDRINUSE") return taken(portTaken(settings));
      if (code === "EACCES")
        return taken(new StartError(`Port ${settings.port} is not allowed.`, "Set a PORT above 1023."));
      taken(new StartError(`${settings.host} is not an address of this machine.`, "Correct HOST, or leave it empty."));
    });
    probe.listen(settings.port, settings.host, () => probe.close(() => free()));
  });

function welcome(settings: Settings, demo: boolean): void {
  const shown = settings.host === "127.0.0.1" || settings.host === "0.0.0.0" ? "localhost" : settings.host;
  console.log(`\n  Fairway is ready: ${settings.publicUrl ?? `http://${shown}:${settings.port}`}\n`);
  if (!demo) return;
  console.log("  Demo sign-ins (the sign-in page lists them too):");
  for (const { email, password, title, organization } of demoSignIns)
    console.log(`    ${email.padEnd(34)} ${password.padEnd(16)} ${title}, ${organization}`);
  console.log("");
}

async function main(): Promise<void> {
  const settings = readSettings(process.env, process.argv.slice(2));
  await checkPort(settings);
  const log = createLog(settings.logLevel);
  const installation = await openInstallation(settings, log);
  const stopping = new AbortController();
  endOnSignals(() => {
    stopping.abort();
    return closeInstallation(installation);
  }, log);
  const { app } = installation;
  const missing = unanswered(app.handlers);
  if (missing.length > 0) throw new Error(`operations without a handler: ${missing.join(", ")}`);
  const demo = settings.mode === "demo" && (await loadDemoInto(app, stopping.signal));
  if (settings.mode === "production" && (await demoState(app)) === "complete")
    log.warn(
      "This installation holds the demo: its people can sign in with their published password. Remove them, or begin with an empty FAIRWAY_DATA.",
    );
  await app.http.listen({ port: settings.port, host: settings.host }).catch((error: unknown) => {
    throw error instanceof Error && "code" in error && error.code === "EADDRINUSE" ? portTaken(settings) : error;
  });
  if (settings.jobs) await app.jobs.start();
  welcome(settings, demo);
}

main().catch(failToStart);
