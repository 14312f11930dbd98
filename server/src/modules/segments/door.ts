import type { Id } from "@fairway/kernel";
import type { Tx } from "../../platform/index.ts";
import { readKept } from "../conditions/index.ts";
import { segmentFamily } from "./family.ts";

/** What other domains ask about segments, within a transaction of theirs. */
export const segments = {
  /** Whether there is such a segment that has not ended. */
  async isActive(tx: Tx, vendorId: Id<"vendor">, id: Id<"segment">): Promise<boolean> {
    return (await readKept(tx, segmentFamily, vendorId, id))?.status === "active";
  },
};
