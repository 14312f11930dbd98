import type { Id } from "@fairway/kernel";
import { matching } from "@fairway/program";
import { insertRows, runSql, type Tx } from "../../platform/index.ts";
import { keptDates, type LiveProgram } from "../standings/index.ts";
import type { Known } from "./family.ts";

const mostDates = 24;

/** The newest dates before the live one of which everybody's measurements are kept, oldest first. */
const pastDates = async (tx: Tx, vendorId: Id<"vendor">, { programId, liveAsOf }: LiveProgram): Promise<string[]> =>
  (await keptDates(tx, vendorId, programId)).filter((on) => on < liveAsOf).slice(-mostDates);

/** Those of them that were never counted. */
async function uncounted(tx: Tx, vendorId: Id<"vendor">, known: readonly Known[]): Promise<Known[]> {
  const rows = await runSql<{ segment_id: string }>(tx, {
    text: "select distinct segment_id from app.segment_count where vendor_id = $1 and segment_id = any ($2::uuid[])",
    values: [vendorId, known.map(({ kept }) => kept.id)],
  });
  const counted = new Set(rows.map((row) => row.segment_id));
  return known.filter(({ kept, declared }) => declared !== null && !counted.has(kept.id));
}

const namesAgreement = (declared: Known["declared"]): boolean =>
  declared?.rule.uses.some((use) => use.startsWith("agreement.")) === true;

/** A segment that is new shows at once how many its rule would have held for at the dates that are kept. */
export async function countPast(
  tx: Tx,
  vendorId: Id<"vendor">,
  at: LiveProgram,
  known: readonly Known[],
): Promise<void> {
  // By what partners were bound on a day of the past is not kept as figures are.
  const fresh = (await uncounted(tx, vendorId, known)).filter(({ declared }) => !namesAgreement(declared));
  if (fresh.length === 0) return;
  const names = ["vendor_id", "segment_id", "counted_on", "members"];
  for (const on of await pastDates(tx, vendorId, at)) {
    const rows: unknown[][] = [];
    for (const { kept, declared } of fresh) {
      if (!declared) continue;
      const asOf = Temporal.PlainDate.from(on);
      const { count } = matching(at.program, declared.rule, { vendorId, programId: at.programId, asOf });
      const [found] = await runSql<{ matches: number }>(tx, count);
      rows.push([vendorId, kept.id, on, found?.matches ?? 0]);
    }
    await runSql(tx, insertRows("app.segment_count", names, rows, "on conflict do nothing"));
  }
}
