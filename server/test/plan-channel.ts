import { publicId, newId, parseId } from "@fairway/kernel";
import type { StartedApp } from "./harness.ts";
import type { TestVendor } from "./factory.ts";

/** Writes a draft of a program, as the drafts operations do; returns its public id. */
export async function draftRow(
  app: StartedApp,
  vendor: TestVendor,
  programId: string,
  source: string,
): Promise<string> {
  const id = newId("programVersion");
  await app.database.owner.query("set row_security = off");
  await app.database.owner.query(
    `insert into app.program_version (vendor_id, id, program_id, status, source, format, created_at)
      values ($1, $2, $3, 'draft', $4, 'yaml', now())`,
    [vendor.uuid, id, parseId("program", programId), source],
  );
  return publicId("programVersion", id);
}
