import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { secretFrom } from "../secret.ts";
import { migrate } from "./migrate.ts";
import { prepareDatabase } from "./prepare.ts";

const name = `fairway_prepare_${randomBytes(4).toString("hex")}`;
const urlAs = (user: string, password: string, database = name) => {
  const url = new URL(inject("databaseUrl"));
  url.username = user;
  url.password = password;
  url.pathname = `/${database}`;
  return url.href;
};
const secret = secretFrom(inject("installationSecret"));
const admin = new pg.Client({ connectionString: inject("databaseUrl") });
const owner = `${name}_owner`;
const guest = `${name}_guest`;

beforeAll(async () => {
  await admin.connect();
  await admin.query(`create role ${owner} login createrole password 'owner'`);
  await admin.query(`create role ${guest} login password 'guest'`);
  const held = await admin.query("select rolname from pg_roles where rolname in ('fairway_app', 'fairway_read')");
  for (const { rolname } of held.rows) await admin.query(`grant ${rolname} to ${owner} with admin option`);
  await admin.query(`create database ${name} owner ${owner}`);
});

afterAll(async () => {
  await admin.query(`drop database if exists ${name} with (force)`);
  await admin.end();
});

describe("a database of one's own", () => {
  test("is brought up to date by an owner who is no superuser; the application is neither owner nor superuser", async () => {
    const urls = await prepareDatabase(urlAs(owner, "owner"), secret);
    await expect(prepareDatabase(urlAs(owner, "owner"), secret)).resolves.toEqual(urls);
    const app = new pg.Client({ connectionString: urls.app });
    await app.connect();
    const { rows } = await app.query<Record<string, unknown>>(
      `select rolsuper, rolbypassrls, rolcreaterole, pg_has_role(current_user, '${owner}', 'member') as owner,
        (select count(*)::int from pg_class where relowner = to_regrole(current_user)) as owned from pg_roles where rolname = current_user`,
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, owner: false, owned: 0 }]);
    await expect(
      app.query("select app.set_vendor(gen_random_uuid(), 'x'); select * from fairway.migration"),
    ).rejects.toThrow(/permission/);
    await app.end();
  });

  test.each([
    ["a wrong password", () => urlAs(owner, "wrong"), /refuses the user/],
    [
      "a database that is not there",
      () => urlAs(owner, "owner", "nowhere"),
      /has no database “nowhere”[\s\S]*createdb nowhere/,
    ],
    ["a server that is not there", () => "postgresql://a:b@127.0.0.1:9/x", /cannot be reached[\s\S]*embedded database/],
    ["something else than an address", () => "mysql://a/b", /Write it as postgresql:/],
    ["too few rights", () => urlAs(guest, "guest"), /may not create (roles|schemas)/],
  ])("that is named with %s says what to do", async (_, url, message) => {
    await expect(prepareDatabase(url(), secretFrom(`${inject("installationSecret")} other`))).rejects.toThrow(message);
  });
});

describe("migrations", () => {
  const client = () => new pg.Client({ connectionString: inject("databaseUrl").replace(/\/postgres$/, `/${name}_m`) });
  let directory: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "fairway-migrations-"));
    await admin.query(`drop database if exists ${name}_m with (force)`);
    await admin.query(`create database ${name}_m`);
  });
  afterAll(async () => {
    await admin.query(`drop database if exists ${name}_m with (force)`);
    await rm(directory, { recursive: true, force: true });
  });
  const file = (number: string, text: string) => writeFile(join(directory, `${number}-test.sql`), text);
  const run = async () => {
    const connection = client();
    await connection.connect();
    try {
      return await migrate(connection, directory);
    } finally {
      await connection.end();
    }
  };

  test("are applied in order, each once, also by two processes at the same moment", async () => {
    await file("0001", "create table one (id int)");
    await file("0002", "alter table one add column name text");
    const results = await Promise.all([run(), run()]);
    expect(results.flat()).toEqual(["0001-test.sql", "0002-test.sql"]);
  });

  test("that fail leave nothing behind and are applied after they were corrected", async () => {
    await file("0001", "create table one (id int); select nonsense");
    await expect(run()).rejects.toThrow(/0001-test.sql.*nonsense/);
    await file("0001", "create table one (id int)");
    expect(await run()).toEqual(["0001-test.sql"]);
  });

  test("that were changed afterwards, or are unknown to this version, stop the start with a reason", async () => {
    await file("0001", "create table one (id int)");
    await run();
    await file("0001", "create table two (id int)");
    await expect(run()).rejects.toThrow(/was changed after it was applied/);
    await rm(join(directory, "0001-test.sql"));
    await expect(run()).rejects.toThrow(/newer than this program/);
  });
});
