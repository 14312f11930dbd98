import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { operations, type OperationId } from "@fairway/contract";
import { freePort } from "../../src/platform/database/embedded/state.ts";

const root = new URL("../../../", import.meta.url).pathname;
const readyWithinMs = 60_000;

export type Reply = { status: number; body: unknown };
export type ChildCall = {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  upload?: { type: string; content: string };
  key?: string;
};

/** A whole installation in a process of its own, which can be killed and started again over the same data. */
export type ChildServer = {
  start(): Promise<void>;
  killServer(): Promise<void>;
  killPostgres(): void;
  ready(): Promise<void>;
  /** Calls an operation; throws when nobody answers. */
  call(id: OperationId, input?: ChildCall): Promise<Reply>;
  signIn(email: string, password: string): Promise<void>;
  /** What the processes said, for when a test fails. */
  log(): string;
  remove(): Promise<void>;
};

const pathOf = (id: OperationId, { params = {}, query }: ChildCall): string => {
  const path = operations[id].path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ""),
  );
  return query ? `${path}?${new URLSearchParams(query)}` : path;
};

/** An empty installation in a temporary folder; it is started by `start`. */
export async function childServer(): Promise<ChildServer> {
  const dataDir = mkdtempSync(join(tmpdir(), "fairway-crash-"));
  // PostgreSQL runs as another account where the tests run as root, and must get in.
  chmodSync(dataDir, 0o755);
  const port = await freePort(null);
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  let token: string | null = null;

  const ready = async () => {
    const until = Date.now() + readyWithinMs;
    while (Date.now() < until) {
      const reply = await fetch(`${url}/readyz`).catch(() => null);
      if (reply?.ok) return;
      await pause(50);
    }
    throw new Error(`the server was not ready within ${readyWithinMs} ms`);
  };
  const killServer = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  };
  return {
    ready,
    killServer,
    async start() {
      const env = { ...process.env, FAIRWAY_DATA: dataDir, PORT: String(port), LOG_LEVEL: "error" };
      const log = openSync(join(dataDir, "server.log"), "a");
      child = spawn(process.execPath, ["server/src/main.ts", "--empty"], {
        cwd: root,
        env,
        stdio: ["ignore", log, log],
      });
      await ready();
    },
    killPostgres() {
      const lock = join(dataDir, "postgres", "postmaster.pid");
      // It may be down from the kill before and about to be started again.
      const pid = existsSync(lock) ? Number(readFileSync(lock, "utf8").split("\n")[0]) : 0;
      if (pid > 1 && existsSync(`/proc/${pid}`)) process.kill(pid, "SIGKILL");
    },
    async call(id, input = {}) {
      const type = input.upload?.type ?? (input.body === undefined ? null : "application/json");
      const response = await fetch(url + pathOf(id, input), {
        method: operations[id].method,
        headers: {
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          ...(type === null ? {} : { "content-type": type }),
          ...(input.key === undefined ? {} : { "idempotency-key": input.key }),
        },
        body: input.upload?.content ?? (input.body === undefined ? null : JSON.stringify(input.body)),
        signal: AbortSignal.timeout(30_000),
      });
      return { status: response.status, body: await response.json().catch(() => null) };
    },
    async signIn(email, password) {
      const response = await fetch(`${url}/v1/auth/sign-in/email`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ email, password }),
      });
      token = response.headers.get("set-auth-token");
      if (token === null) throw new Error(`signing in gave ${response.status}`);
    },
    log: () => readFileSync(join(dataDir, "server.log"), "utf8"),
    async remove() {
      if (child && child.exitCode === null && child.signalCode === null) {
        const gone = once(child, "exit");
        child.kill("SIGTERM");
        await gone;
      }
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
