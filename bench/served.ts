import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "@fairway/kernel";
import { pino } from "pino";
import { createApp, type App } from "../server/src/app.ts";
import { createDomains } from "../server/src/domains.ts";
import { demoSignIns } from "../server/src/demo/index.ts";
import { loadDemoInto } from "../server/src/demo-loading.ts";
import {
  createMailer,
  createOutgoing,
  diskFiles,
  openDatabase,
  secretFrom,
  type Database,
} from "../server/src/platform/index.ts";
import { startScratch } from "./scratch.ts";

/** The product with the demo in it, listening on a port of its own. */
export type Served = {
  app: App<ReturnType<typeof createDomains>>;
  database: Database;
  url: string;
  token: string;
  stop(): Promise<void>;
};

async function signIn(url: string): Promise<string> {
  const [person] = demoSignIns;
  if (!person) throw new Error("the demo has nobody to sign in");
  const response = await fetch(`${url}/v1/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ email: person.email, password: person.password }),
  });
  const token = response.headers.get("set-auth-token");
  if (!response.ok || token === null) throw new Error(`signing in failed: ${response.status} ${await response.text()}`);
  return token;
}

/** Loads a demo of this many partners into a scratch database and serves it. */
export async function serveDemo(partners: number): Promise<Served> {
  const scratch = await startScratch();
  const folder = await mkdtemp(join(tmpdir(), "fairway-bench-files-"));
  const urls = await scratch.database("served");
  const database = openDatabase(urls);
  const app = await createApp(
    {
      database,
      clock: systemClock,
      log: pino({ level: "silent" }),
      files: diskFiles(folder),
      secret: secretFrom("a secret of the benchmarks alone, long enough"),
      publicUrl: null,
      proxyHops: 0,
      version: "bench",
      webDir: folder,
      demoSignIns: async () => demoSignIns,
      jobsHere: false,
      mailer: createMailer({ smtpUrl: null, mailFrom: null }),
      outgoing: createOutgoing([]),
      resolveTxt: async () => [],
      linkBase: "http://localhost",
    },
    createDomains,
  );
  await loadDemoInto(app, new AbortController().signal, partners);
  await database.owner.query("analyze");
  const url = await app.http.listen({ port: 0, host: "127.0.0.1" });
  return {
    app,
    database,
    url,
    token: await signIn(url),
    async stop() {
      await app.http.close();
      await database.close();
      await scratch.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
