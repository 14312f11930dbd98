import { parseProgram, type Program } from "@fairway/program";
import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { vendorIn } from "../../../../server/test/measured-vendor.ts";

export type { Row, TestFact, TestPartner } from "../../../../server/test/measured-vendor.ts";

/** A fresh database with one vendor, seen as its superuser. */
export async function testVendor() {
  const name = `program_${randomUUID().replaceAll("-", "")}`;
  const url = new URL(inject("databaseUrl"));
  const admin = new pg.Client({ connectionString: url.href });
  await admin.connect();
  await admin.query(`create database ${name} template ${inject("templateDatabase")}`);
  url.pathname = `/${name}`;
  const db = new pg.Client({ connectionString: url.href });
  await db.connect();
  return {
    ...(await vendorIn(db)),
    async close() {
      await db.end();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

/** Reads a document that must be sound. */
export function programOf(source: string): Program {
  const parsed = parseProgram(source, "yaml");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.program;
}
