import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { startApp } from "../../test/harness.ts";
import { runCli } from "./test-cli.ts";

const app = await startApp();
const vendor = await app.newVendor({ name: "Acme" });
const folder = await mkdtemp(join(tmpdir(), "fairway-operator-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

const fairway = (...words: string[]) =>
  runCli(words, {
    DATABASE_URL: app.database.urls.owner,
    FAIRWAY_SECRET: inject("installationSecret"),
    FAIRWAY_DATA: folder,
  });

test("doctor finds nothing wrong with a database of this version, and says what is when there is", async () => {
  const healthy = await fairway("doctor");
  expect(healthy).toMatchObject({ code: 0 });
  expect(healthy.out).toContain("✓ Migrations");
  await app.database.owner.query("delete from fairway.migration where name like '0008%'");
  const sick = await fairway("doctor");
  await app.database.owner.query("drop table identity.demo");
  expect(sick.code).toBe(8);
  expect(sick.out).toContain("1 not applied");
});

test("migrate applies what is missing", async () => {
  expect(await fairway("migrate")).toMatchObject({ code: 0 });
  expect(await fairway("doctor")).toMatchObject({ code: 0 });
});

test("audit verify agrees with an untouched journal and names an altered event", async () => {
  await vendor.newPartner({ name: "Pedal House" });
  await vendor.owner.ok("createPartner", { body: { reference: "P9", name: "Bell Corner" } });
  await app.drainJobs();
  const whole = await fairway("audit", "verify");
  expect(whole).toMatchObject({ code: 0 });
  expect(whole.out).toContain("✓ vnd_");

  await app.database.owner.query("alter table app.event no force row level security");
  await app.database.owner.query(
    "set session_replication_role = replica; update app.event set actor_name = 'Nobody'; set session_replication_role = origin",
  );
  const tampered = await fairway("audit", "verify");
  expect(tampered.code).toBe(8);
  expect(tampered.out).toMatch(/✗ vnd_\w+: event altered: evt_\w+ under seal 1/);
  const json = await fairway("audit", "verify", "--json");
  expect(JSON.parse(json.out)).toMatchObject([{ tampering: { what: "event altered" } }]);
}, 30_000);

test("sessions end ends the sessions of one person, or of everybody, and of nobody by mistake", async () => {
  const [one, other] = [await vendor.as("viewer"), await vendor.as("viewer")];
  const { person } = await one.ok("getMe");
  expect(await fairway("sessions", "end")).toMatchObject({ code: 2 });
  expect((await fairway("sessions", "end", person.email.toUpperCase())).err).toContain("1 session has ended");
  await expect.poll(async () => (await one.raw("getMe")).status, { timeout: 4500 }).toBe(401);
  expect((await other.raw("getMe")).status).toBe(200);
  expect(await fairway("sessions", "end", "--everybody")).toMatchObject({ code: 0 });
  await expect.poll(async () => (await other.raw("getMe")).status, { timeout: 4500 }).toBe(401);
}, 30_000);

test("a database that is not there ends with 7 and says what to check", async () => {
  const refused = await runCli(["doctor"], {
    DATABASE_URL: "postgresql://nobody@127.0.0.1:9/none",
    FAIRWAY_DATA: folder,
  });
  expect(refused.code).toBe(8);
  expect(refused.out).toContain("check DATABASE_URL");
  const migrate = await runCli(["migrate"], {
    DATABASE_URL: "postgresql://nobody@127.0.0.1:9/none",
    FAIRWAY_DATA: folder,
  });
  expect(migrate.code).toBe(7);
  expect(migrate.err).toContain("DATABASE_URL");
}, 30_000);
