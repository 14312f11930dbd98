import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { defineConfig } from "@playwright/test";
import { browserPath } from "./support/browser.ts";

const root = resolve(import.meta.dirname, "..");
// Workers read this file again: what was chosen once is handed to them by the environment.
const chosen = (name: string, choose: () => string): string => (process.env[name] ??= choose());

/** A folder for the servers' data. It goes with this process, that is after the servers have stopped their databases. */
function makeHome(): string {
  const made = mkdtempSync(join(tmpdir(), "fairway-e2e-"));
  // The user of the embedded PostgreSQL must be able to enter it.
  chmodSync(made, 0o755);
  process.on("exit", () => rmSync(made, { recursive: true, force: true, maxRetries: 5 }));
  return made;
}

const home = chosen("E2E_HOME", makeHome);
const firstPort = 20_000 + (process.pid % 20_000);
const demoPort = chosen("E2E_DEMO_PORT", () => String(firstPort));
const emptyPort = chosen("E2E_EMPTY_PORT", () => String(firstPort + 1));
// Where a journey starts a sign-in provider; the server is allowed to call it.
const providerPort = chosen("E2E_PROVIDER_PORT", () => String(firstPort + 2));
const executablePath = chosen("E2E_BROWSER", browserPath);

const server = (port: string, mode: "demo" | "production") => ({
  command: `"${process.execPath}" server/src/main.ts`,
  cwd: root,
  url: `http://127.0.0.1:${port}/readyz`,
  timeout: 240_000,
  gracefulShutdown: { signal: "SIGTERM" as const, timeout: 10_000 },
  env: {
    FAIRWAY_DATA: join(home, mode),
    FAIRWAY_MODE: mode,
    PORT: port,
    HOST: "127.0.0.1",
    LOG_LEVEL: "warn",
    FAIRWAY_OUTGOING_HOSTS: `127.0.0.1:${providerPort}`,
  },
});

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "../test-results/journeys",
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  // A second try is counted, and what the first one said is printed: nothing passes quietly.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // E2E_RUNNING=1 with both ports: against servers that run already.
  webServer: process.env["E2E_RUNNING"] === "1" ? [] : [server(demoPort, "demo"), server(emptyPort, "production")],
  use: {
    baseURL: `http://127.0.0.1:${demoPort}`,
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "UTC",
    launchOptions: { executablePath, args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"] },
    trace: "off",
    screenshot: "only-on-failure",
  },
});
