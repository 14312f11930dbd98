import type { Id } from "@fairway/kernel";
import { findResource } from "./resource-repo.ts";
import type { Tx } from "../../platform/index.ts";
import { maxTextLength } from "./limits.ts";
import type { ResourceId } from "./types.ts";
import { contentOf, keepSearch } from "./version-repo.ts";

/** Writes anew what is found of a resource, in each of its languages, from its words and the text of its files. */
export async function searchAnew(tx: Tx, vendorId: Id<"vendor">, id: ResourceId): Promise<void> {
  const resource = await findResource(tx, vendorId, id);
  if (!resource) return;
  for (const { id: versionId, language } of resource.files) {
    const content = (await contentOf(tx, vendorId, versionId, maxTextLength)) ?? "";
    const { title, summary } = resource.translations[language] ?? resource;
    const words = {
      title: title === resource.title ? title : `${title} ${resource.title}`,
      summary,
      tags: resource.tags,
      content,
    };
    await keepSearch(tx, vendorId, { resourceId: id, language }, words);
  }
}
