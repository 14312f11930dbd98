import type { Id } from "@fairway/kernel";
import type { Floor } from "@fairway/program";
import { runSql, type Ctx, type Tx } from "../../../platform/index.ts";
import type { Subject } from "../subject.ts";
import { memoryTracks, ranksOf } from "./candidates.ts";

type ExceptionRow = { id: Id<"exception">; track: string; tier: string; until_on: string };

/** The exceptions that were in force on a date, by track: also those that have ended since. */
export async function floorsOn(
  tx: Tx,
  ctx: Ctx,
  { at, asOf, timeZone }: Pick<Subject, "at" | "asOf"> & { timeZone: string },
  partnerId: Id<"partner">,
): Promise<ReadonlyMap<string, Floor>> {
  const rows = await runSql<ExceptionRow>(tx, {
    text: `select distinct on (e.track) e.id, e.track, e.tier, e.until_on from app.tier_exception e
      where e.vendor_id = $1 and e.partner_id = $2 and e.program_id = $3
        and e.from_on <= $4::date and e.until_on >= $4::date
        and (e.ended_at is null or (e.ended_at at time zone $5)::date > $4::date)
      order by e.track, e.decided_at desc`,
    values: [ctx.vendorId, partnerId, at.programId, asOf, timeZone],
  });
  const ranks = new Map(memoryTracks(at.program).map((track) => [track.key, ranksOf(track)]));
  return new Map(
    rows.flatMap((row): [string, Floor][] => {
      const rank = ranks.get(row.track)?.[row.tier];
      if (rank === undefined) return [];
      return [[row.track, { exceptionId: row.id, to: { tier: row.tier, rank }, until: row.until_on, base: null }]];
    }),
  );
}

/** By track the day on which a partner's memory began, where that was after the date. */
export async function memoryBegins(
  tx: Tx,
  ctx: Ctx,
  { at, asOf }: Pick<Subject, "at" | "asOf">,
  partnerId: Id<"partner">,
): Promise<Record<string, string>> {
  const rows = await runSql<{ track: string; begins: string }>(tx, {
    text: `select track, min(effective_on) as begins from app.move
      where vendor_id = $1 and partner_id = $2 and program_id = $3 and status = 'effective'
      group by track having min(effective_on) > $4::date`,
    values: [ctx.vendorId, partnerId, at.programId, asOf],
  });
  return Object.fromEntries(rows.map((row) => [row.track, row.begins]));
}
