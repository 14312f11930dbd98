import { createHmac, randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Everything secret of an installation is derived from one secret; `of` names what for. */
export type Secret = { of(purpose: string): string };

export function secretFrom(text: string): Secret {
  return { of: (purpose) => createHmac("sha256", text).update(purpose).digest("base64url") };
}

/** The installation's secret: from the environment, or made once and kept in the data directory, readable by its owner only. */
export function installationSecret(dataDir: string, given: string | undefined): Secret {
  if (given !== undefined && given !== "") {
    if (given.length < 32) throw new Error("FAIRWAY_SECRET is too short: use at least 32 random characters.");
    return secretFrom(given);
  }
  const path = join(dataDir, "secret");
  if (!existsSync(path)) {
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flush: true });
    try {
      linkSync(draft, path);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  }
  const text = readFileSync(path, "utf8").trim();
  if (text.length < 32) throw new Error(`${path} is damaged: restore it from a backup, or set FAIRWAY_SECRET.`);
  return secretFrom(text);
}
