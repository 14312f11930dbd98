import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { installationSecret } from "../../secret.ts";
import { prepareDatabase } from "../prepare.ts";
import { type EmbeddedPostgres, startEmbedded } from "./cluster.ts";
import { alive } from "./state.ts";

/** Nothing here has to outlive the machine. */
const hasty = ["fsync=off", "full_page_writes=off", "shared_buffers=32MB"];

let dataDir: string;
let running: EmbeddedPostgres[];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "fairway-data-"));
  chmodSync(dataDir, 0o755);
  running = [];
});
afterEach(async () => {
  for (const one of running) await one.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const start = async (): Promise<EmbeddedPostgres> => {
  const one = await startEmbedded(dataDir, installationSecret(dataDir, undefined), hasty);
  running.push(one);
  return one;
};

async function query<T extends object>(url: string, text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

describe("the embedded database", () => {
  test("is made once, listens to this machine only, and keeps its secrets to itself", async () => {
    const first = await start();
    await prepareDatabase(first.ownerUrl, installationSecret(dataDir, undefined));
    expect(await query(first.adminUrl, "show listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
    expect(await query(first.adminUrl, "show server_version_num")).toEqual([
      { server_version_num: expect.stringMatching(/^18/) },
    ]);
    expect(statSync(join(dataDir, "secret")).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, "postgres")).mode & 0o777).toBe(0o700);
    await query(first.ownerUrl, "create table public.kept as select 1 as one");
    await first.stop();
    const second = await start();
    expect(new URL(second.ownerUrl).port).toBe(new URL(first.ownerUrl).port);
    expect(await query(second.ownerUrl, "select one from public.kept")).toEqual([{ one: 1 }]);
  });

  test("is shared by processes that start at the same moment, and stopped by the last one", async () => {
    const [one, two] = await Promise.all([start(), start()]);
    expect(one.pid()).toBe(two.pid());
  });

  test("is started again when it is killed, and has lost nothing", async () => {
    const one = await start();
    await query(one.ownerUrl, "create table public.kept as select 1 as one");
    const before = one.pid();
    process.kill(before, "SIGKILL");
    for (let i = 0; i < 400 && (one.pid() === before || !alive(one.pid())); i++) await pause(25);
    expect(one.pid()).not.toBe(before);
    expect(await query(one.ownerUrl, "select one from public.kept")).toEqual([{ one: 1 }]);
  });

  test("starts over a lock that a killed one left, also when the number now belongs to a stranger", async () => {
    const one = await start();
    await query(one.ownerUrl, "create table public.kept as select 1 as one");
    const lock = join(dataDir, "postgres", "postmaster.pid");
    const left = readFileSync(lock, "utf8");
    await one.stop();
    writeFileSync(lock, left.replace(/^\d+/, String(process.ppid)));
    const two = await start();
    expect(await query(two.ownerUrl, "select one from public.kept")).toEqual([{ one: 1 }]);
  });

  test.runIf(process.getuid?.() === 0)(
    "goes to an open place when its user may not enter the data directory",
    async () => {
      chmodSync(dataDir, 0o700);
      const one = await start();
      const [row] = await query<{ data_directory: string }>(one.adminUrl, "show data_directory");
      const place = row?.data_directory ?? "";
      expect(place).toMatch(/^\/var\/lib\/fairway\/\w+\/postgres$/);
      await one.stop();
      await rm(dirname(place), { recursive: true });
    },
  );

  test("begins anew when the first start was interrupted in the middle", async () => {
    const draft = join(dataDir, "postgres.new");
    writeFileSync(draft, "half of a cluster");
    const one = await start();
    expect(await query(one.ownerUrl, "select 1 as one")).toEqual([{ one: 1 }]);
    expect(existsSync(draft)).toBe(false);
  });

  test("says so when secret and data do not belong together", async () => {
    await (await start()).stop();
    writeFileSync(join(dataDir, "secret"), `${"x".repeat(43)}\n`);
    await expect(start()).rejects.toThrow(/does not know this installation's secret[\s\S]*same backup/);
  });
});
