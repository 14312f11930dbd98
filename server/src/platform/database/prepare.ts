import { runMigrations } from "graphile-worker";
import pg from "pg";
import type { Secret } from "../secret.ts";
import { StartError } from "../start-error.ts";
import { migrate } from "./migrate.ts";
import { databaseUrls, ensureRoles, type DatabaseUrls } from "./roles.ts";
import { sqlState } from "./sql-state.ts";

/** Where the migrations are. */
export const migrationsDir = new URL("../../../migrations/", import.meta.url).pathname;

const oldest = 150_000;

function whyNot(url: URL, error: unknown): StartError {
  const where = `${url.hostname}:${url.port || "5432"}${url.pathname}`;
  const state = sqlState(error);
  if (state === "28P01" || state === "28000")
    return new StartError(
      `PostgreSQL at ${where} refuses the user “${decodeURIComponent(url.username)}”.`,
      "Check user and password in DATABASE_URL.",
      error,
    );
  if (state === "3D000")
    return new StartError(
      `PostgreSQL at ${url.host} has no database “${url.pathname.slice(1)}”.`,
      `Create it (createdb ${url.pathname.slice(1)}) or correct DATABASE_URL.`,
      error,
    );
  return new StartError(
    `PostgreSQL at ${where} cannot be reached: ${error instanceof Error ? error.message || error.name : String(error)}.`,
    "Check DATABASE_URL and that the server runs, or leave DATABASE_URL empty to use the embedded database.",
    error,
  );
}

async function checkVersion(owner: pg.Client): Promise<void> {
  const found = await owner.query<{ number: string; name: string }>(
    "select current_setting('server_version_num') as number, current_setting('server_version') as name",
  );
  const row = found.rows[0];
  if (row && Number(row.number) >= oldest) return;
  throw new StartError(
    `This PostgreSQL is version ${row?.name ?? "unknown"}; Fairway needs 15 or newer.`,
    "Upgrade it, or leave DATABASE_URL empty to use the embedded database.",
  );
}

function parse(ownerUrl: string): URL {
  try {
    const url = new URL(ownerUrl);
    if (/^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1) return url;
  } catch {
    // told below, together with addresses of another kind
  }
  throw new StartError(
    "DATABASE_URL is not the address of a PostgreSQL database.",
    "Write it as postgresql://user:password@host:5432/database.",
  );
}

/** Brings a database to the state that this version of the program expects: roles, tables, job queue. */
export async function prepareDatabase(ownerUrl: string, secret: Secret): Promise<DatabaseUrls> {
  const url = parse(ownerUrl);
  const urls = databaseUrls(ownerUrl, secret);
  const owner = new pg.Client({
    connectionString: ownerUrl,
    application_name: "fairway migrate",
    connectionTimeoutMillis: 10_000,
  });
  owner.on("error", () => {});
  try {
    await owner.connect();
  } catch (error) {
    throw whyNot(url, error);
  }
  try {
    await checkVersion(owner);
    await ensureRoles(owner, urls);
    await migrate(owner, migrationsDir);
  } catch (error) {
    if (error instanceof StartError || sqlState(error instanceof Error ? (error.cause ?? error) : error) !== "42501")
      throw error;
    throw new StartError(
      `The user “${decodeURIComponent(url.username)}” may not create schemas in this database.`,
      `Make it the owner: alter database "${url.pathname.slice(1)}" owner to "${decodeURIComponent(url.username)}".`,
      error,
    );
  } finally {
    await owner.end();
  }
  await runMigrations({ connectionString: ownerUrl });
  return urls;
}
