import type { Benefit } from "@fairway/program";
import type { Ctx, Tx } from "../../platform/index.ts";
import { gates } from "../gates/index.ts";
import { programs } from "../programs/index.ts";
import type { LiveProgram } from "../standings/index.ts";
import type { Opened } from "./entitlement-repo.ts";
import { benefitOfThing } from "./things.ts";

/** What a benefit is worth to whom it is open without a tier: what the lowest tier that has it gets. */
function leastWorth({ worth, track }: Benefit, { program }: LiveProgram): string | null {
  if (worth === null) return null;
  if ("all" in worth) return worth.all;
  const tiers = program.tracks.find(({ key }) => key === track)?.tiers ?? [];
  const lowest = tiers.findLast(({ name }) => worth.byTier[name] !== undefined);
  return lowest ? (worth.byTier[lowest.name] ?? null) : null;
}

/** The benefits that are open to these partners for a time, whatever they have earned. */
export async function openedBenefits(
  tx: Tx,
  ctx: Ctx,
  at: LiveProgram,
  partnerIds: readonly string[],
): Promise<Opened[]> {
  const today = await programs.today(tx, ctx);
  const things = await gates.openedThings(tx, { vendorId: ctx.vendorId, kind: "benefit", partnerIds, today });
  return things.flatMap(({ partnerId, thingId }) => {
    const key = benefitOfThing(at.programId, thingId);
    const benefit = at.program.benefits.find((each) => each.key === key);
    return benefit ? [{ partnerId, benefit: benefit.key, worth: leastWorth(benefit, at) }] : [];
  });
}
