import type { Id } from "@fairway/kernel";
import { businessDate } from "@fairway/kernel";
import { lateFacts, partnerPaths } from "@fairway/program";
import { runSql, type Ctx, type Tx } from "../../platform/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import { measureOne, type Measured } from "./measured.ts";
import type { Subject } from "./subject.ts";

/** A past day as it is known now, beside what was known then. */
export type Hindsight = {
  timeZone: string;
  /** What the same rules make of everything that is known now. */
  now: Measured;
  late: number;
  reversed: number;
  /** What rules read about the partner itself, and was changed after the day. */
  changed: { path: string; on: string }[];
};

/** A subject of which only what was known then counts. */
export type SubjectThen = Subject & { knownBy: Temporal.Instant };

export const isThen = (subject: Subject): subject is SubjectThen => subject.knownBy !== null;

export async function lateCounts(
  tx: Tx,
  ctx: Ctx,
  { at, asOf, knownBy }: SubjectThen,
  partnerId: Id<"partner">,
): Promise<{ late: number; reversed: number }> {
  const options = { vendorId: ctx.vendorId, partnerId, asOf: Temporal.PlainDate.from(asOf), knownBy, limit: 1 };
  const [counts] = await runSql<{ late: number; reversed: number }>(tx, lateFacts(at.program, options).summary);
  return counts ?? { late: 0, reversed: 0 };
}

/** The paths that a partner's events after an instant say were changed, each with the newest of those instants. */
async function changesAfter(tx: Tx, ctx: Ctx, partnerId: Id<"partner">, after: Temporal.Instant) {
  return runSql<{ path: string; at: string }>(tx, {
    text: `select 'partner.' || field as path, max(at) as at from (
        select e.at, jsonb_array_elements_text(e.data -> 'fields') as field from app.event e
        where e.vendor_id = $1 and e.partner_id = $2 and e.at > $3::timestamptz and e.type = 'partner.updated'
        union all
        select e.at, 'status' from app.event e
        where e.vendor_id = $1 and e.partner_id = $2 and e.at > $3::timestamptz
          and e.type in ('partner.ended', 'partner.reinstated')
      ) changed group by 1 order by 1`,
    values: [ctx.vendorId, partnerId, after.toString()],
  });
}

/** What is known today about a day of which only what was known then was counted. */
export async function hindsightOf(
  tx: Tx,
  ctx: Ctx,
  subject: SubjectThen,
  partnerId: Id<"partner">,
): Promise<Hindsight> {
  const { timeZone } = await vendorSettings(tx, ctx.vendorId);
  const read = new Set(partnerPaths(subject.at.program));
  const changes = await changesAfter(tx, ctx, partnerId, subject.knownBy);
  return {
    timeZone,
    now: await measureOne(tx, ctx, { ...subject, knownBy: null }, partnerId),
    ...(await lateCounts(tx, ctx, subject, partnerId)),
    changed: changes
      .filter(({ path }) => read.has(path))
      .map(({ path, at }) => ({ path, on: businessDate(Temporal.Instant.from(at), timeZone).toString() })),
  };
}
