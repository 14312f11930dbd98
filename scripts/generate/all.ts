import { apiReference } from "./api-reference.ts";
import { authorisation } from "./authorisation.ts";
import { client } from "./client.ts";
import { eventReference } from "./event-reference.ts";
import { gallery } from "./gallery.ts";
import type { Generated } from "./place.ts";
import { schemaReference } from "./schema-reference.ts";
import { withDatabase } from "./with-database.ts";

/** Folders in which nothing stands that is not generated. */
export const wholeFolders = ["packages/client/src/generated", "docs/reference"];

/** Everything that is generated and committed. */
export async function generateAll(): Promise<Generated> {
  const measured = await withDatabase(async (url) => ({ ...(await schemaReference(url)), ...(await gallery(url)) }));
  return { ...(await client()), ...apiReference(), ...eventReference(), ...authorisation(), ...measured };
}
