import { readdir, statfs } from "node:fs/promises";
import { createRequire } from "node:module";
import pg from "pg";
import { createMailer, migrationsDir, type Settings } from "../platform/index.ts";
import type { Installation } from "./installation.ts";

/** One thing that was looked at. */
export type Finding = { check: string; ok: boolean; says: string; remedy?: string };

const gib = 2 ** 30;

function checkNode(): Finding {
  const manifest: unknown = createRequire(import.meta.url)("../../../package.json");
  const wanted = JSON.stringify(manifest).match(/"dependencies":\{"node":"([^"]+)"/)?.[1] ?? "";
  const ok = process.versions.node === wanted;
  return {
    check: "Node",
    ok,
    says: process.versions.node,
    ...(ok ? {} : { remedy: `Run it with npm, which uses the pinned ${wanted}.` }),
  };
}

async function checkDisk({ settings }: Installation): Promise<Finding> {
  const { bavail, bsize } = await statfs(settings.dataDir);
  const free = (bavail * bsize) / gib;
  const ok = free >= 1;
  return {
    check: "Disk",
    ok,
    says: `${free.toFixed(1)} GiB free at ${settings.dataDir}`,
    ...(ok ? {} : { remedy: "Make room: PostgreSQL stops writing when the disk is full." }),
  };
}

type MailSettings = Pick<Settings, "smtpUrl" | "mailFrom" | "publicUrl">;

/** Whether mail can leave, and where its links lead. */
export function checkMail(settings: MailSettings): Finding {
  const { smtpUrl, mailFrom, publicUrl } = settings;
  if (smtpUrl === null)
    return { check: "Mail", ok: true, says: "no mail server is set (SMTP_URL): mail is kept in the outbox, not sent" };
  try {
    const { server } = createMailer(settings);
    const links = publicUrl === null ? ", but links in it lead to localhost" : "";
    return {
      check: "Mail",
      ok: publicUrl !== null,
      says: `by ${server?.host ?? ""} from ${server?.from ?? ""}${links}`,
      ...(publicUrl === null ? { remedy: "Set FAIRWAY_URL to the address that people use." } : {}),
    };
  } catch (error) {
    const [says = "", remedy = ""] = error instanceof Error ? error.message.split("\n") : [];
    return { check: "Mail", ok: false, says: says || `SMTP_URL or MAIL_FROM (${mailFrom ?? "not set"})`, remedy };
  }
}

async function checkVersion(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ name: string; number: number }>(
    "select current_setting('server_version') as name, current_setting('server_version_num')::int as number",
  );
  const ok = (rows[0]?.number ?? 0) >= 150_000;
  return {
    check: "PostgreSQL",
    ok,
    says: rows[0]?.name ?? "unknown",
    ...(ok ? {} : { remedy: "Use version 15 or newer." }),
  };
}

async function checkMigrations(client: pg.Client): Promise<Finding> {
  const files = (await readdir(migrationsDir)).filter((name) => /^\d{4}-.+\.sql$/.test(name));
  const present = await client.query<{ present: boolean }>(
    "select to_regclass('fairway.migration') is not null as present",
  );
  const { rows } = present.rows[0]?.present
    ? await client.query<{ name: string }>("select name from fairway.migration")
    : { rows: [] };
  const missing = files.filter((file) => !rows.some((row) => row.name === file));
  const ok = missing.length === 0;
  return {
    check: "Migrations",
    ok,
    says: ok ? `all ${files.length} applied` : `${missing.length} not applied`,
    ...(ok ? {} : { remedy: "Run `fairway migrate`, or start the server." }),
  };
}

async function checkRoles(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ rolname: string }>(
    "select rolname from pg_roles where rolname like 'fairway\\_%' and (rolsuper or rolbypassrls)",
  );
  const ok = rows.length === 0;
  return {
    check: "Roles",
    ok,
    says: ok
      ? "none bypasses row-level security"
      : `${rows.map((r) => r.rolname).join(", ")} bypasses row-level security`,
    ...(ok ? {} : { remedy: "alter role … nosuperuser nobypassrls" }),
  };
}

async function checkJobs(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ waiting: number; failed: number }>(
    `select count(*) filter (where attempts < max_attempts)::int as waiting,
       count(*) filter (where attempts >= max_attempts)::int as failed
     from graphile_worker._private_jobs`,
  );
  const { waiting = 0, failed = 0 } = rows[0] ?? {};
  const ok = failed === 0;
  return {
    check: "Jobs",
    ok,
    says: `${waiting} waiting, ${failed} given up`,
    ...(ok ? {} : { remedy: "The server's log names each with its reason." }),
  };
}

/** Looks the installation over. A check that cannot be made is a finding, too. */
export async function examine(installation: Installation): Promise<readonly Finding[]> {
  const client = new pg.Client({ connectionString: installation.ownerUrl, connectionTimeoutMillis: 5000 });
  const findings: Finding[] = [checkNode(), await checkDisk(installation), checkMail(installation.settings)];
  try {
    await client.connect();
    for (const check of [checkVersion, checkMigrations, checkRoles, checkJobs]) findings.push(await check(client));
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    findings.push({ check: "Database", ok: false, says, remedy: "Run `fairway migrate`; check DATABASE_URL." });
  } finally {
    await client.end().catch(() => {});
  }
  return findings;
}
