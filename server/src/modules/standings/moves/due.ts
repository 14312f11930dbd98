import { dayBefore, nextDue } from "@fairway/kernel";
import type { Program } from "@fairway/program";
import { runSql, type Ctx, type Tx } from "../../../platform/index.ts";
import { programs, type ProgramHead } from "../../programs/index.ts";
import { memoryTracks } from "./candidates.ts";

/** The first day after a date on which one of the policies looks; null where there is no policy. */
export function nextLook(program: Program, after: string): string | null {
  const from = Temporal.PlainDate.from(after);
  const days = memoryTracks(program).flatMap(({ moves: { promote, demote, anyDayOf } }) =>
    anyDayOf
      ? [from.add({ days: 1 })]
      : [promote.on, demote.on].map((schedule) => nextDue(schedule, from, program.fiscalYear)),
  );
  return days.map((day) => day.toString()).toSorted()[0] ?? null;
}

/** The first day after a date on which a move takes effect, or on which an exception is over. */
async function nextByItself(tx: Tx, ctx: Ctx, head: ProgramHead, after: string): Promise<string | null> {
  const [row] = await runSql<{ next_on: string | null }>(tx, {
    text: `select least(
        (select min(pending_effective_on) from app.holding
          where vendor_id = $1 and program_id = $2 and pending_status = 'scheduled' and pending_effective_on > $3),
        (select min(floor_until_on) + 1 from app.holding
          where vendor_id = $1 and program_id = $2 and floor_until_on >= $3)
      ) as next_on`,
    values: [ctx.vendorId, head.id, after],
  });
  return row?.next_on ?? null;
}

/**
 * The next date of which everybody is to be measured, up to `today`: days on which a policy looks, a move takes effect,
 * an exception is over or another version applies are not passed over, so that a server that slept decides as if it had
 * not. `today` where nothing fell due meanwhile.
 */
export async function nextLiveDate(tx: Tx, ctx: Ctx, head: ProgramHead, today: string): Promise<string> {
  const { liveAsOf } = head;
  if (liveAsOf === null || liveAsOf >= today) return today;
  const through = await programs.throughTime(tx, ctx.vendorId, head);
  const current = await through(liveAsOf);
  const days = [today, nextLook(current.program, liveAsOf), await nextByItself(tx, ctx, head, liveAsOf)];
  let next = days.filter((day) => day !== null).toSorted()[0] ?? today;
  for (let day = next; ;) {
    const { versionId, effectiveOn, program } = await through(day);
    if (versionId === current.versionId || effectiveOn === null || effectiveOn <= liveAsOf) return next;
    if (memoryTracks(program).length > 0 || memoryTracks(current.program).length > 0) next = effectiveOn;
    day = dayBefore(effectiveOn);
  }
}
