import { createHash } from "node:crypto";
import pg from "pg";
import type { Secret } from "../secret.ts";
import { StartError } from "../start-error.ts";
import { sqlState } from "./sql-state.ts";

/** Addresses of one database for its three roles. */
export type DatabaseUrls = {
  /** Migrates and runs the job queue; serves no request. */
  owner: string;
  /** Serves requests: neither superuser nor owner, cannot bypass row-level security. */
  app: string;
  /** Lists across the vendors of one person. */
  read: string;
};

const { Client } = pg;
const groups = ["app", "read"] as const;

const loginOf = (database: string, group: string) =>
  `fairway_${group}_${createHash("sha256").update(database).digest("hex").slice(0, 10)}`;

/** The three addresses of the database that `ownerUrl` names; passwords are derived, never stored. */
export function databaseUrls(ownerUrl: string, secret: Secret): DatabaseUrls {
  const as = (group: (typeof groups)[number]) => {
    const url = new URL(ownerUrl);
    const database = url.pathname.slice(1);
    url.username = loginOf(database, group);
    url.password = secret.of(`database role ${group} of ${database}`);
    return url.toString();
  };
  return { owner: ownerUrl, app: as("app"), read: as("read") };
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

function statements(urls: DatabaseUrls): string[] {
  const lines: string[] = [];
  const database = new URL(urls.owner).pathname.slice(1);
  for (const group of groups) {
    const login = new URL(urls[group]).username;
    const password = literal(new URL(urls[group]).password);
    lines.push(
      `do $$ begin if not exists (select 1 from pg_roles where rolname = 'fairway_${group}') then create role fairway_${group} nologin; end if; end $$`,
      `do $$ begin if not exists (select 1 from pg_roles where rolname = '${login}') then create role ${login}; end if; end $$`,
      `alter role ${login} login password ${password}`,
      `grant fairway_${group} to ${login}`,
      `grant connect on database "${database.replaceAll('"', '""')}" to ${login}`,
    );
  }
  return lines;
}

/** Whether both logins work and hold their grants. */
async function inPlace(urls: DatabaseUrls): Promise<boolean> {
  for (const group of groups) {
    const client = new Client({ connectionString: urls[group], connectionTimeoutMillis: 5000 });
    client.on("error", () => {});
    try {
      await client.connect();
      const held = await client.query("select 1 where pg_has_role(current_user, $1, 'usage')", [`fairway_${group}`]);
      if (held.rowCount !== 1) return false;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => {});
    }
  }
  return true;
}

/**
 * Makes the login roles of this database as members of the group roles that hold the grants.
 * @throws StartError with the statements that an administrator has to run, where the owner may not make roles
 */
export async function ensureRoles(owner: pg.Client, urls: DatabaseUrls): Promise<void> {
  if (await inPlace(urls)) return;
  const lines = statements(urls);
  try {
    await owner.query("begin");
    await owner.query("select pg_advisory_xact_lock(hashtext('fairway roles'))");
    for (const line of lines) await owner.query(line);
    await owner.query("commit");
  } catch (error) {
    await owner.query("rollback");
    if (sqlState(error) !== "42501") throw error;
    throw new StartError(
      "The role in DATABASE_URL may not create roles.",
      `Either allow it (alter role … createrole), or let an administrator run this once:\n\n${lines.join(";\n")};\n`,
      error,
    );
  }
}
