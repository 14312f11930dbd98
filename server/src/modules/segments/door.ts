import type { Id } from "@fairway/kernel";
import type { Ctx, Tx } from "../../platform/index.ts";
import { keptById, readKept } from "../conditions/index.ts";
import { segmentFamily } from "./family.ts";

/** What other domains ask about segments, within a transaction of theirs. */
export const segments = {
  /** Whether there is such a segment that has not ended. */
  async isActive(tx: Tx, vendorId: Id<"vendor">, id: Id<"segment">): Promise<boolean> {
    return (await readKept(tx, segmentFamily, vendorId, id))?.status === "active";
  },
  /** What these segments are called, by id. */
  async labels(tx: Tx, ctx: Pick<Ctx, "vendorId">, ids: readonly string[]): Promise<Map<string, string>> {
    const kept = ids.length === 0 ? new Map() : await keptById(tx, segmentFamily, ctx.vendorId, ids);
    return new Map([...kept].map(([id, { label, key }]) => [id, label ?? key]));
  },
};
