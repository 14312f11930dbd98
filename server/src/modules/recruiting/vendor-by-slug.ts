import { notFound, type Id } from "@fairway/kernel";
import { runSql, type Platform } from "../../platform/index.ts";

const rememberedMs = 60_000;

/** Finds a vendor by the short name in an address. A name is remembered for a minute: it never changes. */
export function createVendorFinder(platform: Platform) {
  const known = new Map<string, { id: Id<"vendor">; until: number }>();
  return async (slug: string): Promise<Id<"vendor">> => {
    const remembered = known.get(slug);
    if (remembered && remembered.until > performance.now()) return remembered.id;
    const ids = await platform.vendorIds();
    const [row] = await platform.readAcross(ids, (tx) =>
      runSql<{ id: Id<"vendor"> }>(tx, {
        text: "select id from app.vendor where id = any($1) and slug = $2",
        values: [ids, slug],
      }),
    );
    if (!row) throw notFound("application form");
    if (known.size > 1000) known.clear();
    known.set(slug, { id: row.id, until: performance.now() + rememberedMs });
    return row.id;
  };
}
