import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Client } from "pg";
import { StartError } from "../start-error.ts";

type Migration = { name: string; text: string; checksum: string };

async function readMigrations(directory: string): Promise<Migration[]> {
  const names = (await readdir(directory)).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name)).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(directory, name), "utf8");
      return { name, text, checksum: createHash("sha256").update(text).digest("hex") };
    }),
  );
}

function check(known: readonly Migration[], done: ReadonlyMap<string, string>): void {
  for (const [name, checksum] of done) {
    const file = known.find((migration) => migration.name === name);
    if (!file)
      throw new StartError(
        `The database is newer than this program: it has ${name}.`,
        "Start the version that was used last, or a newer one. Migrations only go forward.",
      );
    if (file.checksum !== checksum)
      throw new StartError(
        `Migration ${name} was changed after it was applied.`,
        "Restore the file as it was released; changes belong into a new migration.",
      );
  }
}

async function apply(owner: Client, migration: Migration): Promise<void> {
  try {
    await owner.query("begin");
    await owner.query(migration.text);
    await owner.query("insert into fairway.migration (name, checksum, applied_at) values ($1, $2, now())", [
      migration.name,
      migration.checksum,
    ]);
    await owner.query("commit");
  } catch (error) {
    await owner.query("rollback");
    throw new Error(`migration ${migration.name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Applies what is missing, one file per transaction, while no other process does. Returns the names applied. */
export async function migrate(owner: Client, directory: string): Promise<string[]> {
  const known = await readMigrations(directory);
  await owner.query("select pg_advisory_lock(hashtext('fairway migrations'))");
  try {
    await owner.query("create schema if not exists fairway");
    await owner.query(
      "create table if not exists fairway.migration (name text primary key, checksum text not null, applied_at timestamptz not null)",
    );
    const rows = await owner.query<{ name: string; checksum: string }>("select name, checksum from fairway.migration");
    const done = new Map(rows.rows.map((row) => [row.name, row.checksum]));
    check(known, done);
    const missing = known.filter((migration) => !done.has(migration.name));
    for (const migration of missing) await apply(owner, migration);
    return missing.map((migration) => migration.name);
  } finally {
    await owner.query("select pg_advisory_unlock(hashtext('fairway migrations'))").catch(() => {});
  }
}
