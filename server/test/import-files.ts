import type { TestClient } from "./client.ts";
import type { StartedApp } from "./harness.ts";

const types: Record<string, string> = {
  csv: "text/csv",
  gz: "application/gzip",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Uploads a file by its name; the type follows from the name's end. */
export const uploadFile = (client: TestClient, name: string, content: string | Buffer) =>
  client.ok("uploadImportFile", {
    query: { name },
    upload: { type: types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream", content },
  });

export type StartOptions = { files: Record<string, string>; dryRun?: boolean; onBadRow?: "skip" | "stop" };

/** Starts an import, runs it to its end and reads it. */
export async function runImport(app: StartedApp, client: TestClient, mapping: unknown, options: StartOptions) {
  const { status, text } = await client.raw("startImport", { body: { mapping, ...options } });
  if (status !== 202) throw new Error(text);
  const { id } = JSON.parse(text) as { id: string };
  await app.drainJobs();
  return client.ok("getImport", { params: { importId: id } });
}
