import { join } from "node:path";
import { StartError } from "../start-error.ts";
import { diskFiles } from "./disk.ts";
import type { FileStore } from "./types.ts";

const form =
  "Use a directory, or s3://bucket?region=eu-central-1, with &endpoint=https://… for another server than Amazon's.";

/**
 * The store that the setting names: a directory, or `s3://bucket?region=…&endpoint=…`.
 * @throws StartError for an address that is neither
 */
export async function openFiles({ filesDir, dataDir }: { filesDir: string; dataDir: string }): Promise<FileStore> {
  if (!filesDir.startsWith("s3:")) return diskFiles(filesDir);
  const url = URL.canParse(filesDir) ? new URL(filesDir) : null;
  if (!url || url.hostname === "") throw new StartError(`FAIRWAY_FILES is “${filesDir}”.`, form);
  const endpoint = url.searchParams.get("endpoint");
  if (endpoint !== null && !URL.canParse(endpoint))
    throw new StartError("FAIRWAY_FILES names no usable endpoint.", form);
  // Loaded only where it is used: it is larger than everything else that a start reads.
  const { s3Files } = await import("./s3.ts");
  const bucket = { name: url.hostname, region: url.searchParams.get("region") ?? "us-east-1", endpoint };
  return s3Files(bucket, join(dataDir, "drafts"));
}
