import type { Id } from "@fairway/kernel";
import {
  directionBetween,
  explainChange,
  keptRows,
  measure,
  measuredAnew,
  type ChangeDirection,
  type Program,
  type Reasons,
} from "@fairway/program";
import { runSql, type Ctx, type Locale, type Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import type { HeldByTrack } from "../standings/index.ts";
import { appliedOn } from "./draft.ts";
import { partnerFactsOf, type PartnerFacts } from "./partner-facts.ts";

type Tier = { tier: string | null; rank: number };
type Says = Reasons["reasons"];

/** What another version means for one partner in one track. Null is not in the track. */
export type PartnerChange = {
  partnerId: Id<"partner">;
  track: string;
  label: { en: string; de?: string };
  today: Tier | null;
  then: Tier | null;
  direction: ChangeDirection;
  /** Of somebody who moves down what the tier held now will need, otherwise what the next tier up will need. */
  missing: Record<Locale, Says>;
  nextTier: string | null;
  protectedUntil: string | null;
};

type Measured = { partner_id: Id<"partner">; held: HeldByTrack; metrics: Record<string, unknown> };

type Sides = { before: Program | null; after: Program };

function changesOf(
  sides: Sides,
  asOf: Temporal.PlainDate,
  measured: Measured,
  was: HeldByTrack,
  partner: PartnerFacts,
) {
  const keys = new Set([...(sides.before?.tracks ?? []), ...sides.after.tracks].map(({ key }) => key));
  return [...keys].flatMap((key): PartnerChange[] => {
    const [old, now] = [sides.before, sides.after].map((of) => of?.tracks.find((track) => track.key === key));
    const [today, then] = [was[key] ?? null, measured.held[key] ?? null];
    if (!today && !then) return [];
    const { direction, asked } = directionBetween(old, now, { was: today, now: then });
    const explained = (locale: Locale) =>
      explainChange(
        sides.after,
        {
          subject: "tier",
          track: key,
          direction,
          fromTier: today?.tier ?? null,
          toTier: then?.tier ?? null,
          asked,
          asOf,
          metrics: measured.metrics,
          partner,
        },
        locale,
      );
    const [en, de] = [explained("en"), explained("de")];
    const missing = ({ reasons, next }: Reasons) =>
      direction === "down" || direction === "out" ? reasons : (next?.missing ?? []);
    return [
      {
        partnerId: measured.partner_id,
        track: key,
        label: (now ?? old)?.label ?? { en: key },
        today,
        then,
        direction,
        missing: { en: missing(en), de: missing(de) },
        nextTier: en.next?.tier ?? null,
        protectedUntil: null,
      },
    ];
  });
}

/**
 * What a version would mean for some partners, beside what they hold as of the live date. Partners that the program
 * does not measure are left out.
 * @throws AppError `not_found`
 */
export async function compareForPartners(
  tx: Tx,
  ctx: Pick<Ctx, "vendorId" | "now">,
  of: { programId: Id<"program">; versionId: Id<"programVersion">; partnerIds: readonly string[]; asOf: string },
): Promise<PartnerChange[]> {
  const { vendorId } = ctx;
  const { program } = await programs.candidate(tx, vendorId, of.versionId);
  const at = await appliedOn(tx, vendorId, of.programId, await programs.today(tx, ctx));
  const asOf = Temporal.PlainDate.from(of.asOf);
  const select = { vendorId, programId: of.programId, asOf, partnerIds: of.partnerIds };
  const live = at?.liveAsOf ? Temporal.PlainDate.from(at.liveAsOf) : null;
  const held = live ? await runSql<Measured>(tx, keptRows({ ...select, asOf: live })) : [];
  const was = new Map(held.map((row) => [row.partner_id, row.held]));
  const then = measure(program, { vendorId, asOf, partners: { ids: of.partnerIds } });
  const partners = await partnerFactsOf(tx, vendorId, of.partnerIds);
  const sides = { before: at?.program ?? null, after: program };
  return (await runSql<Measured>(tx, measuredAnew(then))).flatMap((measured) => {
    const partner = partners.get(measured.partner_id);
    return partner ? changesOf(sides, asOf, measured, was.get(measured.partner_id) ?? {}, partner) : [];
  });
}
