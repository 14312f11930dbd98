import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterEach, describe, expect, test } from "vitest";
import type { TestVendor } from "../../../test/factory.ts";
import { startApp } from "../../../test/harness.ts";
import type { Cron, JournalEvent, Reaction } from "../index.ts";
import { createJobs } from "./runner.ts";

const app = await startApp({ ownEvents: true });

const jobsOf = (reactions: readonly Reaction[], crons: readonly Cron[] = []) =>
  createJobs({ platform: app.platform, database: app.database, reactions, crons, concurrency: 2 });

const say = (vendor: TestVendor, type: string, said: string) =>
  app.platform.command(vendor.ctx(), { operation: "test", input: said }, async ({ emit }) =>
    emit({ type, subject: { kind: "vendor", id: vendor.uuid }, data: { said } }),
  );

const said = (event: JournalEvent) => String(event.data["said"]);

async function until(condition: () => boolean, withinMs = 8000): Promise<void> {
  for (let waited = 0; waited < withinMs && !condition(); waited += 20) await pause(20);
  expect(condition()).toBe(true);
}

const idleJobs = async () => {
  const found = await app.database.owner.query<{ locked: number; waiting: number }>(
    "select count(locked_by) as locked, count(*) - count(locked_by) as waiting from graphile_worker._private_jobs",
  );
  return found.rows[0];
};

afterEach(() => app.database.owner.query("delete from graphile_worker._private_jobs"));

describe("a reaction", () => {
  test("runs for each event that it listens to, as Fairway, in the event's vendor", async () => {
    const heard: string[] = [];
    const jobs = jobsOf([
      {
        on: "test.said",
        name: "test.hear",
        async run(ctx, event) {
          expect(ctx).toMatchObject({ vendorId: event.vendorId, actor: { kind: "system", name: "test.hear" } });
          heard.push(`${ctx.vendorId} ${said(event)}`);
        },
      },
    ]);
    const [one, two] = [await app.newVendor(), await app.newVendor()];
    await say(one, "test.said", "a");
    await say(one, "test.unheard", "b");
    await say(two, "test.said", "c");
    await jobs.drain();
    expect(heard.toSorted()).toEqual([`${one.uuid} a`, `${two.uuid} c`].toSorted());
    await jobs.drain();
    expect(heard).toHaveLength(2);
  });

  test("of many events gets those that waited together, once each and in order", async () => {
    const runs: string[][] = [];
    const jobs = jobsOf([
      { on: "test.counted", name: "test.count", runMany: async (_, events) => void runs.push(events.map(said)) },
    ]);
    const vendor = await app.newVendor();
    const names = Array.from({ length: 40 }, (_, i) => String(i).padStart(2, "0"));
    for (const name of names) await say(vendor, "test.counted", name);
    await jobs.drain();
    expect(runs.flat()).toEqual(names);
    expect(runs.length).toBeLessThan(5);
  });

  test("of many events loses none when a run fails while more arrive", async () => {
    const seen: string[] = [];
    const vendor = await app.newVendor();
    let first = true;
    const reaction: Reaction = {
      on: "test.bursting",
      name: "test.burst",
      async runMany(_, events) {
        if (first) {
          first = false;
          await say(vendor, "test.bursting", "later");
          await relaying.drain().catch(() => {});
          throw new Error("the database went away");
        }
        seen.push(...events.map(said));
      },
    };
    const relaying = jobsOf([reaction]);
    await say(vendor, "test.bursting", "sooner");
    await jobsOf([reaction])
      .drain()
      .catch(() => {});
    await app.database.owner.query("update graphile_worker._private_jobs set run_at = now() - interval '1 minute'");
    await relaying.drain();
    expect(seen.toSorted()).toEqual(["later", "sooner"]);
    expect(await idleJobs()).toEqual({ locked: 0, waiting: 0 });
  });

  test("is tried again when it fails, and the failure is kept for whoever looks", async () => {
    let tries = 0;
    const jobs = jobsOf([
      {
        on: "test.failing",
        name: "test.fail",
        async run() {
          tries += 1;
          throw new Error("the first time");
        },
      },
    ]);
    await say(await app.newVendor(), "test.failing", "x");
    await expect(jobs.drain()).rejects.toThrow("the first time");
    const { rows } = await app.database.owner.query<{ attempts: number; max_attempts: number }>(
      "select attempts, max_attempts from graphile_worker._private_jobs where last_error is not null",
    );
    expect(rows).toEqual([{ attempts: 1, max_attempts: 12 }]);
    expect(tries).toBe(1);
  });
});

describe("a process that runs jobs", () => {
  test("hears of events at once, from itself and from others", async () => {
    const heard: string[] = [];
    const jobs = jobsOf([
      { on: "test.live", name: "test.live", run: async (_, event) => void heard.push(said(event)) },
    ]);
    await jobs.start();
    try {
      const vendor = await app.newVendor();
      await say(vendor, "test.live", "poked");
      jobs.poke(vendor.uuid);
      await until(() => heard.includes("poked"));
      await say(vendor, "test.live", "told");
      app.jobs.tell(vendor.uuid);
      await until(() => heard.includes("told"));
      await say(vendor, "test.live", "swept");
      await until(() => heard.includes("swept"));
    } finally {
      await jobs.stop();
    }
  });

  test("stops in time while a job runs, which is then run again elsewhere without having lost an attempt", async () => {
    const seen: boolean[] = [];
    const reaction: Reaction = {
      on: "test.long",
      name: "test.long",
      async run(_, __, { signal }) {
        seen.push(false);
        await new Promise((_, fail) => signal.addEventListener("abort", () => fail(new Error("stopped"))));
      },
    };
    const first = jobsOf([reaction]);
    await first.start();
    const vendor = await app.newVendor();
    await say(vendor, "test.long", "x");
    first.poke(vendor.uuid);
    await until(() => seen.length === 1);
    const stoppedAt = performance.now();
    await first.stop();
    expect(performance.now() - stoppedAt).toBeLessThan(3500);
    expect((await idleJobs())?.locked).toBe(0);
    const second = jobsOf([{ ...reaction, run: async () => void seen.push(true) } as Reaction]);
    const { rows } = await app.database.owner.query("select attempts, last_error from graphile_worker._private_jobs");
    expect(rows).toEqual([{ attempts: 0, last_error: null }]);
    await second.drain();
    expect(seen.at(-1)).toBe(true);
  });

  test("takes over what a killed process held, within seconds", async () => {
    const heard: string[] = [];
    const jobs = jobsOf([
      { on: "test.left", name: "test.left", run: async (_, event) => void heard.push(said(event)) },
    ]);
    const vendor = await app.newVendor();
    await say(vendor, "test.left", "behind");
    // As a process leaves it that dies at this moment: the job locked, by a worker that holds no lock of its own.
    await jobsOf([
      { on: "test.left", name: "test.left", maxAttempts: 12, run: () => Promise.reject(new Error("dies")) },
    ])
      .drain()
      .catch(() => {});
    await app.database.owner.query(
      "update graphile_worker._private_jobs set locked_by = 'worker-dead', locked_at = now() - interval '6 seconds', run_at = now() - interval '1 minute'",
    );
    await jobs.start();
    try {
      await until(() => heard.includes("behind"), 12_000);
    } finally {
      await jobs.stop();
    }
  });

  test("finds its way back when the database was away", async () => {
    const heard: string[] = [];
    const jobs = jobsOf([
      { on: "test.back", name: "test.back", run: async (_, event) => void heard.push(said(event)) },
    ]);
    await jobs.start();
    try {
      const admin = new pg.Client({ connectionString: app.database.urls.owner });
      await admin.connect();
      await admin.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
      );
      await admin.end();
      await pause(200);
      const vendor = await app.newVendor();
      await say(vendor, "test.back", "again");
      await until(() => heard.includes("again"), 15_000);
    } finally {
      await jobs.stop();
    }
  });
});

describe("work by the clock", () => {
  test("runs once for every vendor", async () => {
    const ran: string[] = [];
    const jobs = jobsOf(
      [],
      [{ name: "test.nightly", schedule: "0 3 * * *", run: async (ctx) => void ran.push(ctx.vendorId) }],
    );
    const vendors = [await app.newVendor(), await app.newVendor()];
    await jobs.schedule("test.nightly");
    await jobs.schedule("test.nightly");
    await jobs.drain();
    for (const { uuid } of vendors) expect(ran.filter((id) => id === uuid)).toHaveLength(1);
  });
});
