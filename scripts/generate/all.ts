import { apiReference } from "./api-reference.ts";
import { client } from "./client.ts";
import type { Generated } from "./place.ts";
import { schemaReference } from "./schema-reference.ts";

/** Folders in which nothing stands that is not generated. */
export const wholeFolders = ["packages/client/src/generated", "docs/reference"];

/** Everything that is generated and committed. */
export async function generateAll(): Promise<Generated> {
  return { ...(await client()), ...apiReference(), ...(await schemaReference()) };
}
