import {
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Account, openRoot, reachable } from "./account.ts";

/** The paths of one embedded cluster. */
export type Place = {
  /** PostgreSQL's own directory. */
  cluster: string;
  log: string;
  /** Remembers the port. */
  state: string;
  /** One file per process that uses the cluster, named by its pid. */
  users: string;
};

/** Where the cluster is: in the data directory, or in an open place when the account cannot enter that. */
export function placeOf(dataDir: string, account: Account): Place {
  const own = (directory: string) => {
    mkdirSync(directory, { recursive: true, mode: 0o711 });
    return directory;
  };
  const inside = reachable(dataDir, account);
  const base = inside ? dataDir : own(join(openRoot, createHash("sha256").update(dataDir).digest("hex").slice(0, 12)));
  return {
    cluster: join(base, "postgres"),
    log: join(dataDir, "postgres.log"),
    state: join(dataDir, "postgres.json"),
    users: own(join(dataDir, "postgres-users")),
  };
}

export function give(path: string, account: Account): void {
  if (account) chownSync(path, account.uid, account.gid);
}

export const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

export function rememberedPort(place: Place): number | null {
  try {
    const state: unknown = JSON.parse(readFileSync(place.state, "utf8"));
    return state !== null && typeof state === "object" && "port" in state && typeof state.port === "number"
      ? state.port
      : null;
  } catch {
    return null;
  }
}

export function rememberPort(place: Place, port: number): void {
  const draft = `${place.state}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify({ port })}\n`);
  renameSync(draft, place.state);
}

const tryPort = (port: number): Promise<number | null> =>
  new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(null));
    server.listen({ port, host: "127.0.0.1" }, () => {
      const address = server.address();
      server.close(() => done(address !== null && typeof address === "object" ? address.port : null));
    });
  });

/** The remembered port where it is free, otherwise any free one. */
export async function freePort(wanted: number | null): Promise<number> {
  const port = (wanted === null ? null : await tryPort(wanted)) ?? (await tryPort(0));
  if (port === null) throw new Error("no free port on 127.0.0.1");
  return port;
}

/** Signs this process in as a user of the cluster; the returned function signs it out and says whether it was the last. */
export function signIn(place: Place): () => boolean {
  const own = join(place.users, String(process.pid));
  writeFileSync(own, "");
  return () => {
    rmSync(own, { force: true });
    const others = readdirSync(place.users).filter((name) => /^\d+$/.test(name));
    for (const name of others) if (!alive(Number(name))) rmSync(join(place.users, name), { force: true });
    return !others.some((name) => alive(Number(name)));
  };
}

const ownStarts = new Map<string, Promise<unknown>>();

/** Runs the start while no other process starts the same cluster. A lock left by a killed process counts for nothing. */
export async function oneAtATime<T>(place: Place, start: () => Promise<T>): Promise<T> {
  const lock = join(place.users, "starting");
  const before = ownStarts.get(lock) ?? Promise.resolve();
  const own = before.catch(() => {}).then(() => holding(lock, start));
  ownStarts.set(lock, own);
  return own;
}

async function holding<T>(lock: string, start: () => Promise<T>): Promise<T> {
  // Written before it takes its name: whoever finds the lock finds its holder in it.
  const draft = `${lock}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  for (;;) {
    try {
      linkSync(draft, lock);
      break;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      const holder = Number(existsSync(lock) ? readFileSync(lock, "utf8") : 0);
      if (holder === process.pid || !(holder > 0 && alive(holder))) rmSync(lock, { force: true });
      else await pause(50);
    }
  }
  try {
    return await start();
  } finally {
    rmSync(draft, { force: true });
    rmSync(lock, { force: true });
  }
}

export type Postmaster = { pid: number; port: number };

/** What PostgreSQL wrote about itself, if it runs or was killed. */
export function postmasterOf(place: Place): Postmaster | null {
  const path = join(place.cluster, "postmaster.pid");
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, "utf8").split("\n");
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return Number.isInteger(pid) && pid > 0 && Number.isInteger(port) ? { pid, port } : null;
}

/** Whether the process with this pid is this cluster's PostgreSQL and not a stranger that was given the same number. */
export function isOurs(place: Place, pid: number): boolean {
  if (!alive(pid)) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").includes(place.cluster);
  } catch {
    return true;
  }
}
