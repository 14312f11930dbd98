import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** How this process was asked to run; read once from the environment. */
export type Settings = {
  /** Where everything of this installation is kept: embedded database, files, secret. */
  dataDir: string;
  /** A PostgreSQL of one's own; null for the embedded one. */
  databaseUrl: string | null;
  host: string;
  port: number;
  /** `demo` loads the demo into an empty installation; `production` starts with the set-up page. */
  mode: "demo" | "production";
  /** Address that people use, where it differs from what requests say (behind a proxy). */
  publicUrl: string | null;
  /** How many proxies of one's own stand in front: that many X-Forwarded-* entries are believed. */
  proxyHops: number;
  logLevel: string;
  /** Whether this process also runs jobs. */
  jobs: boolean;
  /** Where uploaded files are kept: a directory, which several machines must share, or `s3://bucket?…`. */
  filesDir: string;
  /** The mail server, `smtp://user:password@host:587`, and the address that mail comes from; null for none. */
  smtpUrl: string | null;
  mailFrom: string | null;
  /** Hosts of one's own network, `host` or `host:port`, that may be called as sign-in providers. */
  outgoingHosts: readonly string[];
};

const number = (text: string | undefined, otherwise: number): number => {
  const value = Number(text);
  return text !== undefined && Number.isInteger(value) && value >= 0 && value < 65536 ? value : otherwise;
};

const filesPlace = (place: string): string => (place.startsWith("s3:") ? place : resolve(place));

function wantsDemo(env: NodeJS.ProcessEnv, args: readonly string[]): boolean {
  if (env["FAIRWAY_DEMO"] === "1") return true;
  return !args.includes("--empty") && env["FAIRWAY_MODE"] !== "production" && env["FAIRWAY_DEMO"] !== "0";
}

/** Reads the settings; `args` are the words after `npm start --`. */
export function readSettings(env: NodeJS.ProcessEnv, args: readonly string[] = []): Settings {
  const dataDir = resolve(env["FAIRWAY_DATA"] ?? "data");
  mkdirSync(dataDir, { recursive: true });
  const mode = wantsDemo(env, args) ? "demo" : "production";
  return {
    dataDir,
    databaseUrl: env["DATABASE_URL"] || null,
    host: env["HOST"] ?? "127.0.0.1",
    port: number(env["PORT"], 3000),
    mode,
    publicUrl: env["FAIRWAY_URL"]?.replace(/\/$/, "") ?? null,
    proxyHops: number(env["FAIRWAY_TRUST_PROXY"], 0),
    logLevel: env["LOG_LEVEL"] ?? (mode === "demo" ? "warn" : "info"),
    jobs: env["FAIRWAY_JOBS"] !== "0",
    filesDir: filesPlace(env["FAIRWAY_FILES"] ?? join(dataDir, "files")),
    smtpUrl: env["SMTP_URL"] || null,
    mailFrom: env["MAIL_FROM"] || null,
    outgoingHosts: (env["FAIRWAY_OUTGOING_HOSTS"] ?? "").split(/[\s,]+/).filter((host) => host !== ""),
  };
}
