import { client } from "./client.ts";
import type { Generated } from "./place.ts";

/** Folders in which nothing stands that is not generated. */
export const wholeFolders = ["packages/client/src/generated"];

/** Everything that is generated and committed. */
export async function generateAll(): Promise<Generated> {
  return { ...(await client()) };
}
