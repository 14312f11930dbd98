import { type ChildProcess, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { totalmem, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { StartError } from "../../start-error.ts";
import { sqlState } from "../sql-state.ts";
import type { Account } from "./account.ts";
import type { Programs } from "./programs.ts";
import { give, type Place } from "./state.ts";

/** Settings of PostgreSQL as `name=value`. */
export type Tuning = readonly string[];

const megabytes = (share: number, least: number, most: number): string =>
  `${Math.min(most, Math.max(least, Math.floor((totalmem() * share) / 2 ** 20)))}MB`;

/** Sensible for one machine that also runs the server. */
export const usualTuning = (): Tuning => [
  `shared_buffers=${megabytes(1 / 16, 128, 1024)}`,
  `effective_cache_size=${megabytes(1 / 2, 512, 65536)}`,
  "work_mem=16MB",
  "maintenance_work_mem=128MB",
  "max_connections=150",
  "max_wal_size=2GB",
  "random_page_cost=1.1",
  "jit=off",
  "log_checkpoints=off",
];

const text = (error: unknown) => (error instanceof Error ? error.message : String(error));

function lastLines(place: Place): string {
  if (!existsSync(place.log)) return "";
  return readFileSync(place.log, "utf8").trimEnd().split("\n").slice(-8).join("\n");
}

/** PostgreSQL needs a little room to start: its log, and what it writes while recovering. */
const leastFreeBytes = 24 * 2 ** 20;

/** For a start on a full disk. */
export const diskFull = (place: Place, cause?: unknown): StartError =>
  new StartError(
    "The disk is full: the embedded database could not start.",
    `Free some space where ${place.cluster} is, then start again; nothing that was saved is lost.`,
    cause,
  );

/** Whether there is too little room to start; a full disk also keeps the reason out of the log. */
export function isFull(place: Place): boolean {
  const { bavail, bsize } = statfsSync(place.users);
  return bavail * bsize < leastFreeBytes;
}

function failure(place: Place, what: string): StartError {
  const lines = lastLines(place);
  if (isFull(place) || /No space left on device|could not (write|extend)/i.test(lines)) return diskFull(place);
  return new StartError(what, `The end of ${place.log} says:\n${lines}`);
}

async function initdb(
  programs: Programs,
  place: Place,
  draft: string,
  password: string,
  account: Account,
  more: readonly string[],
): Promise<void> {
  const passwordFile = join(tmpdir(), `fairway-${process.pid}-${Date.now()}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  give(passwordFile, account);
  const log = openSync(place.log, "a", 0o600);
  try {
    const args = [`--pgdata=${draft}`, "--username=postgres", `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
    args.push(
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--no-instructions",
    );
    args.push(...more);
    const child = spawn(programs.initdb, args, { ...account, stdio: ["ignore", log, log], cwd: "/" });
    const code = await new Promise<number | null>((done, fail) => child.once("error", fail).once("close", done));
    if (code !== 0) throw failure(place, "The embedded database could not be made.");
  } finally {
    closeSync(log);
    rmSync(passwordFile, { force: true });
  }
}

/** Makes the cluster where there is none. Interrupted at any moment, the next start begins anew. */
export async function createCluster(
  programs: Programs,
  place: Place,
  password: string,
  account: Account,
  tuning: Tuning,
): Promise<void> {
  if (existsSync(join(place.cluster, "PG_VERSION"))) return;
  const draft = `${place.cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  give(draft, account);
  await initdb(programs, place, draft, password, account, tuning.includes("fsync=off") ? ["--no-sync"] : []);
  rmSync(place.cluster, { recursive: true, force: true });
  renameSync(draft, place.cluster);
}

/** Starts PostgreSQL apart from the terminal, so that Ctrl-C reaches it only through us. */
export function spawnPostgres(
  programs: Programs,
  place: Place,
  port: number,
  tuning: Tuning,
  account: Account,
): ChildProcess {
  if (existsSync(place.log) && statSync(place.log).size > 20 * 2 ** 20) renameSync(place.log, `${place.log}.old`);
  const log = openSync(place.log, "a", 0o600);
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", ...tuning].flatMap((setting) => [
    "-c",
    setting,
  ]);
  const child = spawn(programs.postgres, ["-D", place.cluster, "-p", String(port), ...settings], {
    ...account,
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  child.unref();
  return child;
}

/** Waits until it answers; a long recovery after a crash is waited for. */
export async function untilReady(place: Place, url: string, isRunning: () => boolean): Promise<void> {
  for (let waitedMs = 0; waitedMs < 300_000; waitedMs += 50) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
    client.on("error", () => {});
    try {
      await client.connect();
      await client.query("select 1");
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => {});
      if (sqlState(error) === "28P01")
        throw new StartError(
          "The embedded database does not know this installation's secret.",
          `${place.cluster} and the file “secret” in the data directory belong together: restore both from the same backup.`,
          error,
        );
      if (!isRunning()) throw failure(place, `The embedded database stopped while starting (${text(error)}).`);
    }
    await pause(50);
  }
  throw failure(place, "The embedded database did not become ready within five minutes.");
}
