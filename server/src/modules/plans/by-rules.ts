import type { Id } from "@fairway/kernel";
import type { TierAt, TrackFrom } from "@fairway/program";
import { runSql, type Tx } from "../../platform/index.ts";
import type { ProgramAt } from "../programs/index.ts";

type Of = { vendorId: Id<"vendor">; programId: Id<"program">; asOf: string; partnerIds: readonly string[] };

/** Since when a tier is held, and what the figures give by the rules of the day. */
export type ByRules = { since: string; now: TierAt };

/** What was kept of a day for these partners, by `partner/track`. */
export async function byRules(tx: Tx, of: Of): Promise<Map<string, ByRules>> {
  const rows = await runSql<{ partner_id: string; track: string; since: string; tier: string | null; rank: number }>(
    tx,
    {
      text: `select partner_id, track, since, qualified_tier as tier, qualified_rank as rank from app.standing
        where vendor_id = $1 and program_id = $2 and as_of = $3 and partner_id = any ($4::uuid[])
          and qualified_rank is not null`,
      values: [of.vendorId, of.programId, of.asOf, of.partnerIds],
    },
  );
  return new Map(rows.map(({ partner_id, track, since, ...now }) => [`${partner_id}/${track}`, { since, now }]));
}

/** The day on which another announced version takes the place of one that applies from a day; null where none does. */
export async function nextVersionOn(
  tx: Tx,
  of: { vendorId: Id<"vendor">; programId: Id<"program">; versionId: Id<"programVersion">; from: Temporal.PlainDate },
): Promise<Temporal.PlainDate | null> {
  const [row] = await runSql<{ on: string | null }>(tx, {
    text: `select min(effective_on)::text as on from app.program_version
      where vendor_id = $1 and program_id = $2 and id <> $3 and status = 'published' and effective_on > $4::date`,
    values: [of.vendorId, of.programId, of.versionId, of.from.toString()],
  });
  return row?.on ? Temporal.PlainDate.from(row.on) : null;
}

/** A track as it applies now; null where it is new. */
export function presentTrack(at: ProgramAt | null, key: string, today: Temporal.PlainDate): TrackFrom | null {
  const track = at?.program.tracks.find((one) => one.key === key);
  if (!at || !track) return null;
  return { program: at.program, track, from: at.effectiveOn ? Temporal.PlainDate.from(at.effectiveOn) : today };
}
