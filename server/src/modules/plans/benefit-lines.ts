import { benefitDirection, benefitsOfBoth, type BenefitHeld } from "@fairway/program";
import type { Chunk, Line } from "./chunk.ts";

/** A benefit of one partner that is not what is held, as `compareVersions` finds it. */
export type BenefitRow = {
  partner_id: string;
  name_norm: string;
  benefit: string;
  was: BenefitHeld;
  now: BenefitHeld;
  already: boolean;
  figures: Record<string, unknown>;
};

/** Lines of benefits: what one is worth stands in the place of a tier. */
export function benefitLinesOf({ baseline, program }: Chunk, rows: readonly BenefitRow[]): Line[] {
  const sides = { before: baseline.at?.program ?? null, after: program };
  const benefits = new Map(benefitsOfBoth(sides.before, program).map((of) => [of.key, of]));
  return rows.flatMap(({ partner_id, name_norm, benefit, was, now, already, figures }) => {
    const of = benefits.get(benefit);
    const direction = of && benefitDirection(sides, of, { was, now });
    if (!direction) return [];
    const line: Line = {
      partner_id,
      name_norm,
      subject: "benefit",
      track: benefit,
      direction,
      from_tier: was?.worth ?? null,
      from_rank: was ? 0 : null,
      to_tier: now?.worth ?? null,
      to_rank: now ? 0 : null,
      asked: null,
      missing: null,
      near: null,
      already,
      figures,
    };
    return [line];
  });
}
