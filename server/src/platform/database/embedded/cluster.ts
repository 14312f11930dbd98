import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { Secret } from "../../secret.ts";
import { type Account, postgresAccount } from "./account.ts";
import { createCluster, diskFull, isFull, spawnPostgres, type Tuning, untilReady, usualTuning } from "./launch.ts";
import { findPrograms, type Programs } from "./programs.ts";
import {
  alive,
  freePort,
  isOurs,
  oneAtATime,
  type Place,
  placeOf,
  postmasterOf,
  rememberedPort,
  rememberPort,
  signIn,
} from "./state.ts";

export type EmbeddedPostgres = {
  /** As the owner of the database `fairway`. */
  ownerUrl: string;
  /** As the superuser, for tests that make databases. */
  adminUrl: string;
  pid(): number;
  /** Stops it within two seconds when no other process uses it. */
  stop(): Promise<void>;
};

type Setup = { programs: Programs; place: Place; account: Account; password: string; tuning: Tuning };

const address = (user: string, password: string, port: number, database: string) =>
  `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;

/** A running one is joined, whoever started it; a dead one's lock is cleared; otherwise it is started. */
async function ensureRunning({
  programs,
  place,
  account,
  password,
  tuning,
}: Setup): Promise<{ pid: number; port: number }> {
  for (let tries = 1; ; tries++) {
    const found = postmasterOf(place);
    if (found && isOurs(place, found.pid)) {
      await untilReady(place, address("postgres", password, found.port, "postgres"), () => alive(found.pid));
      return found;
    }
    if (found) rmSync(join(place.cluster, "postmaster.pid"), { force: true });
    const port = await freePort(rememberedPort(place));
    const child = spawnPostgres(programs, place, port, tuning, account);
    let ended = false;
    child.once("exit", () => {
      ended = true;
    });
    try {
      await untilReady(place, address("postgres", password, port, "postgres"), () => !ended);
      rememberPort(place, port);
      return { pid: child.pid ?? 0, port };
    } catch (error) {
      // Processes of a killed predecessor hold its shared memory for a moment; another process may have been quicker.
      if (tries >= 4 || isFull(place)) throw error;
      await pause(500 * tries);
    }
  }
}

async function createOwner(adminUrl: string, password: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const role = await admin.query("select 1 from pg_roles where rolname = 'fairway'");
    if (role.rowCount === 0) await admin.query(`create role fairway login createrole password '${password}'`);
    const database = await admin.query("select 1 from pg_database where datname = 'fairway'");
    if (database.rowCount === 0) await admin.query("create database fairway owner fairway");
  } finally {
    await admin.end();
  }
}

async function halt(pid: number): Promise<void> {
  const gone = async (withinMs: number) => {
    for (let waitedMs = 0; waitedMs < withinMs && alive(pid); waitedMs += 20) await pause(20);
    return !alive(pid);
  };
  const send = (signal: NodeJS.Signals) => {
    if (alive(pid)) process.kill(pid, signal);
  };
  send("SIGINT");
  if (await gone(1500)) return;
  send("SIGQUIT");
  await gone(300);
}

/** Keeps it running: whatever ends it before `stop`, it is started again. */
function watch(setup: Setup, running: { pid: number; port: number }) {
  let current = running;
  let stopped = false;
  let busy: Promise<void> | null = null;
  const timer = setInterval(() => {
    if (stopped || busy || alive(current.pid)) return;
    busy = ensureRunning(setup)
      .then((next) => {
        current = next;
      })
      .catch(() => {})
      .finally(() => {
        busy = null;
      });
  }, 250);
  timer.unref();
  return {
    pid: () => current.pid,
    async end() {
      stopped = true;
      clearInterval(timer);
      await busy;
    },
  };
}

/** Starts (or joins) the PostgreSQL that lives in the data directory. */
export async function startEmbedded(
  dataDir: string,
  secret: Secret,
  tuning: Tuning = usualTuning(),
): Promise<EmbeddedPostgres> {
  const account = postgresAccount();
  const place = placeOf(dataDir, account);
  const programs = await findPrograms(account);
  const setup: Setup = { programs, place, account, password: secret.of("database superuser"), tuning };
  if (isFull(place)) throw diskFull(place);
  const leave = signIn(place);
  const ownerPassword = secret.of("database owner");
  const running = await oneAtATime(place, async () => {
    await createCluster(programs, place, setup.password, account, tuning);
    const found = await ensureRunning(setup);
    await createOwner(address("postgres", setup.password, found.port, "postgres"), ownerPassword);
    return found;
  });
  const watched = watch(setup, running);
  return {
    adminUrl: address("postgres", setup.password, running.port, "postgres"),
    ownerUrl: address("fairway", ownerPassword, running.port, "fairway"),
    pid: watched.pid,
    async stop() {
      await watched.end();
      if (leave() && isOurs(place, watched.pid())) await halt(watched.pid());
    },
  };
}
