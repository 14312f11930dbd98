import type { TestProject } from "vitest/node";
import { prepareDatabase } from "../src/platform/database/prepare.ts";
import { secretFrom } from "../src/platform/secret.ts";
import { startPostgres, withClient } from "./postgres.ts";

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

const asSuperuser = (url: string, ...statements: string[]): Promise<void> =>
  withClient(url, async (client) => {
    for (const statement of statements) await client.query(statement);
  });

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
