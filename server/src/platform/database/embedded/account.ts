import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { cp, mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { StartError } from "../../start-error.ts";

/** The user that PostgreSQL runs as; null where it may run as we do. */
export type Account = { uid: number; gid: number } | null;

const idOf = (flag: "-u" | "-g"): number =>
  Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));

function find(): Account {
  try {
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch {
    return null;
  }
}

/** PostgreSQL refuses to run as root: then it runs as the user postgres, which is made where it is missing. */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return null;
  const found = find();
  if (found) return found;
  try {
    execFileSync("groupadd", ["--force", "--system", "postgres"], { stdio: "ignore" });
    execFileSync("useradd", ["--system", "--no-create-home", "--gid", "postgres", "postgres"], { stdio: "ignore" });
  } catch (error) {
    throw new StartError(
      "The embedded database cannot run as root, and a user “postgres” could not be made.",
      "Create that user (useradd --system postgres), start Fairway as an ordinary user, or set DATABASE_URL.",
      error,
    );
  }
  return find();
}

/** Whether the account may enter every directory down to the path. */
export function reachable(path: string, account: Account): boolean {
  if (!account) return true;
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(at)) {
      const { mode, uid, gid } = statSync(at);
      const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
      if ((mode & bit) === 0) return false;
    }
    if (dirname(at) === at) return true;
  }
}

/** Where things go that the postgres user must reach when the checkout is in a closed home directory. */
export const openRoot = "/var/lib/fairway";

/** The programs of PostgreSQL, copied to an open place where the account cannot reach them in node_modules. */
export async function reachablePrograms(native: string, version: string, account: Account): Promise<string> {
  if (reachable(join(native, "bin", "postgres"), account)) return native;
  const copy = join(openRoot, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    await mkdir(openRoot, { recursive: true, mode: 0o755 });
    await cp(native, draft, { recursive: true, verbatimSymlinks: true });
    await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }));
  }
  return copy;
}
