import type { Id } from "@fairway/kernel";
import type { Tx } from "../../platform/index.ts";
import { readKept } from "./repo.ts";

/** What other domains ask about segments, within a transaction of theirs. */
export const segments = {
  /** Whether there is such a segment that has not ended. */
  async isActive(tx: Tx, vendorId: Id<"vendor">, id: Id<"segment">): Promise<boolean> {
    return (await readKept(tx, vendorId, id))?.status === "active";
  },
};
