import type { Id } from "@fairway/kernel";
import { labelIn } from "@fairway/program";
import { runSql, type Locale, type Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { knownOf } from "./known.ts";
import { readKept } from "./repo.ts";

/** What other domains ask about segments, within a transaction of theirs. */
export const segments = {
  /** An active segment with its name; null where there is none of this id. */
  async known(tx: Tx, vendorId: Id<"vendor">, id: Id<"segment">, locale: Locale = "en") {
    const kept = await readKept(tx, vendorId, id);
    if (!kept || kept.status !== "active") return null;
    const at = await programs.activeFor(tx, vendorId, kept.programId);
    return at
      ? { id, key: kept.key, programId: kept.programId, label: labelIn(knownOf(at, kept).label, locale) }
      : null;
  },

  /** Members by id, from a place on. */
  async memberIds(
    tx: Tx,
    vendorId: Id<"vendor">,
    id: Id<"segment">,
    page: { after: Id<"partner"> | null; limit: number },
  ): Promise<Id<"partner">[]> {
    const rows = await runSql<{ partner_id: string }>(tx, {
      text: `select partner_id from app.segment_membership
        where vendor_id = $1 and segment_id = $2 and left_on is null and ($3::uuid is null or partner_id > $3)
        order by partner_id limit $4`,
      values: [vendorId, id, page.after, page.limit],
    });
    return rows.map((row) => row.partner_id as Id<"partner">);
  },
};
