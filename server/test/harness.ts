import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manualClock } from "@fairway/kernel";
import pg from "pg";
import { type Logger, pino } from "pino";
import { afterAll, inject } from "vitest";
import { type AppParts, createApp } from "../src/app.ts";
import { createDomains } from "../src/domains.ts";
import {
  createMailer,
  createOutgoing,
  diskFiles,
  type Mailer,
  openDatabase,
  prepareDatabase,
  secretFrom,
} from "../src/platform/index.ts";
import { checkEvent } from "./check-event.ts";
import { createClient, type TestClient } from "./client.ts";
import { createFactory, type Factory } from "./factory.ts";

async function cloneDatabase(): Promise<string> {
  const name = `fairway_test_${randomBytes(6).toString("hex")}`;
  const admin = new pg.Client({ connectionString: inject("databaseUrl") });
  await admin.connect();
  try {
    await admin.query(`create database ${name} template ${inject("templateDatabase")}`);
  } finally {
    await admin.end();
  }
  const url = new URL(inject("databaseUrl"));
  url.pathname = `/${name}`;
  return url.href;
}

async function dropDatabase(url: string): Promise<void> {
  const admin = new pg.Client({ connectionString: inject("databaseUrl") });
  await admin.connect();
  try {
    await admin.query(`drop database if exists ${new URL(url).pathname.slice(1)} with (force)`);
  } finally {
    await admin.end();
  }
}

/** What a test starts at unless it says otherwise. */
export const startOfTests = "2026-03-31T12:00:00Z";

export type TestApp = Awaited<ReturnType<typeof build>>;

type Options = {
  startAt?: string;
  mailer?: Mailer;
  /** Hosts of this machine that may be called as sign-in providers. */
  outgoingHosts?: string[];
  resolveTxt?: (name: string) => Promise<string[]>;
  /** Where the log goes, for tests of what is in it. */
  log?: Logger;
  /** Address of the installation, where it is not what requests say. */
  publicUrl?: string;
  /** For tests of the journal itself, which write events of no domain. */
  ownEvents?: boolean;
};

async function build(options: Options) {
  const ownerUrl = await cloneDatabase();
  const secret = secretFrom(inject("installationSecret"));
  const database = openDatabase(await prepareDatabase(ownerUrl, secret), {
    app: 6,
    read: 2,
    local: 2,
    owner: 4,
    identity: 2,
  });
  const filesDir = await mkdtemp(join(tmpdir(), "fairway-files-"));
  const clock = manualClock(options.startAt ?? startOfTests);
  const parts: AppParts = {
    database,
    clock,
    log: options.log ?? pino({ level: process.env["LOG_LEVEL"] ?? "silent" }),
    files: diskFiles(filesDir),
    secret,
    publicUrl: options.publicUrl ?? null,
    proxyHops: 0,
    version: "test",
    webDir: join(filesDir, "web"),
    demoSignIns: async () => [],
    strictReplies: true,
    ...(options.ownEvents === true ? {} : { checkEvent }),
    jobsHere: false,
    outgoing: createOutgoing(options.outgoingHosts ?? []),
    resolveTxt: options.resolveTxt ?? (async () => []),
    mailer: options.mailer ?? createMailer({ smtpUrl: null, mailFrom: null }),
    linkBase: "https://channel.example.com",
  };
  const app = await createApp(parts, createDomains);
  const others: Pick<typeof app, "http" | "jobs">[] = [];
  await app.http.ready();
  return {
    ...app,
    database,
    clock,
    /** Somebody who is not signed in. */
    anonymous: createClient(app.http, null),
    /** Another process that serves the same installation. */
    beside: async () => {
      const other = await createApp(parts, createDomains);
      others.push(other);
      await other.http.ready();
      return other;
    },
    close: async () => {
      for (const { http, jobs } of others) {
        await http.close();
        await jobs.stop();
      }
      await app.http.close();
      await app.jobs.stop();
      await database.close();
      await dropDatabase(ownerUrl);
      await rm(filesDir, { recursive: true, force: true });
    },
  };
}

export type StartedApp = TestApp &
  Factory & {
    /** Relays events and runs jobs until nothing is left to do. */
    drainJobs(): Promise<void>;
    /** Runs a cron's work for every vendor, and what follows from it. */
    runCron(name: string): Promise<void>;
  };

/** The whole server on a database of its own; closed after the test file. */
export async function startApp(options: Options = {}): Promise<StartedApp> {
  const app = await build(options);
  afterAll(app.close);
  return {
    ...app,
    ...createFactory(app),
    drainJobs: () => app.jobs.drain(),
    async runCron(name) {
      await app.jobs.schedule(name);
      await app.jobs.drain();
    },
  };
}

export const someKey = (): string => randomUUID();
export type { TestClient };
