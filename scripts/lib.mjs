// What every command does before it runs: the parts installed, the pinned Node found, the web app built.
// Plain JavaScript without dependencies: any Node from 20 on runs it.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const modules = join(root, "node_modules");
const nodeMajor = Number(process.versions.node.split(".")[0]);

/** Ends with a sentence instead of a stack trace. */
export function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** Whether what is installed is what the lock file asks for; parts for other systems may be absent. */
function isInstalled() {
  const installedLock = join(modules, ".package-lock.json");
  if (!existsSync(installedLock)) return false;
  const installed = readJson(installedLock).packages;
  return Object.entries(readJson(join(root, "package-lock.json")).packages).every(
    ([path, part]) =>
      path === "" ||
      part.link ||
      part.optional ||
      !path.includes("node_modules/") ||
      installed[path]?.version === part.version,
  );
}

/** Installs the locked parts when they are missing or differ from the lock file. */
export function ensureInstalled() {
  if (nodeMajor < 20) {
    fail(
      `Node ${process.versions.node} is too old. Install Node 20 or newer (https://nodejs.org) and run the same command again.`,
    );
  }
  if (isInstalled()) return;
  console.error("Installing the parts that package-lock.json names; this happens once and takes one to three minutes…");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const viaNode = npm !== undefined && /\.c?js$/.test(npm);
  const done = spawnSync(viaNode ? process.execPath : "npm", viaNode ? [npm, ...args] : args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (done.error || done.status !== 0) {
    fail(
      "The installation failed; npm says why above. It needs the npm registry once. Then run the same command again.",
    );
  }
}

/** The Node that the project pins as a package; sources run on it unbuilt. */
export function pinnedNode() {
  const place = join(modules, "node");
  const manifest = join(place, "package.json");
  const bin = existsSync(manifest) ? readJson(manifest).bin : undefined;
  const path = join(place, typeof bin === "string" ? bin : (bin?.node ?? "bin/node"));
  const works = existsSync(path) && spawnSync(path, ["--version"], { stdio: "ignore" }).status === 0;
  if (works) return path;
  const wanted = readJson(join(root, "package.json")).dependencies.node;
  if (process.versions.node === wanted) return process.execPath;
  return fail(
    `The pinned Node ${wanted} is not in node_modules/node: its install script did not run, or it has no build for this system. ` +
      `Run "npm rebuild node" (with npm's ignore-scripts off) and try again, or run this command with Node ${wanted} itself.`,
  );
}

/** The environment for what we start: the pinned tools come first in the PATH. */
export const environment = (node) => ({
  ...process.env,
  PATH: [dirname(node), join(modules, ".bin"), process.env.PATH ?? ""].join(delimiter),
});

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !/\.test\.tsx?$/.test(path));
}

/** One digest over everything that the web app is built from. */
function webDigest() {
  const folders = ["web/src", "web/public", "packages/kernel/src", "packages/contract/src", "packages/client/src"];
  const single = ["web/index.html", "web/vite.config.ts", "web/package.json", "package-lock.json", "tsconfig.json"];
  const files = [
    ...folders.flatMap((f) => filesBelow(join(root, f))),
    ...single.map((f) => join(root, f)).filter((f) => existsSync(f)),
  ];
  const hash = createHash("sha256");
  for (const file of files.sort((a, b) => (a < b ? -1 : 1)))
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  return hash.digest("hex");
}

/** Builds the web app into web/dist when its sources changed since the last build. */
export function ensureWebBuilt(node) {
  const dist = join(root, "web/dist");
  const stamp = join(dist, ".built-from");
  const digest = webDigest();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  console.error("Building the web app (about ten seconds)…");
  const args = [binPath("vite"), "build", "--logLevel", "warn"];
  const done = spawnSync(node, args, { cwd: join(root, "web"), stdio: ["ignore", 2, 2], env: environment(node) });
  if (done.status !== 0) fail("The web app could not be built; the reason stands above.");
  mkdirSync(dist, { recursive: true });
  writeFileSync(stamp, digest);
}

/** The script behind a package's command. */
export const binPath = (name) => {
  const link = join(modules, ".bin", name);
  return existsSync(link) ? realpathSync(link) : fail(`No installed package has a command “${name}”.`);
};

/** Runs a script under the pinned Node in our process group, passes signals on and ends as it ended. */
export function run(node, args) {
  const child = spawn(node, args, { cwd: root, stdio: "inherit", env: environment(node) });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      const terminalTellsIt = signal === "SIGINT" && process.stdin.isTTY;
      if (!terminalTellsIt) child.kill(signal);
    });
  }
  // A signal to npm ends the shell between npm and us, which passes nothing on.
  const parent = process.ppid;
  const orphaned = () => process.ppid !== parent && child.kill("SIGTERM");
  if (process.env.npm_lifecycle_event) setInterval(orphaned, 250).unref();
  child.on("error", (error) => fail(`Could not run ${node}: ${error.message}`));
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}
