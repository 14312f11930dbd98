import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";
import type { Standing } from "./types.ts";

/** The number of the version that each of these acceptances is of. */
export async function acceptedVersions(
  tx: Tx,
  vendorId: Id<"vendor">,
  standings: readonly Pick<Standing, "acceptanceId">[],
): Promise<Map<string, number>> {
  const ids = standings.flatMap(({ acceptanceId }) => acceptanceId ?? []);
  if (ids.length === 0) return new Map();
  const rows = await runSql<{ id: string; number: number }>(tx, {
    text: `select a.id, v.number from app.agreement_acceptance a
      join app.agreement_version v on v.vendor_id = $1 and v.id = a.version_id
      where a.vendor_id = $1 and a.id = any ($2::uuid[])`,
    values: [vendorId, ids],
  });
  return new Map(rows.map(({ id, number }) => [id, number]));
}
