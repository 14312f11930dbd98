import type { Calendar } from "./calendar.ts";
import { newBusiness, reachForGold } from "./new-business.ts";
import { activeMonths } from "./profiles.ts";
import type { Random } from "./random.ts";
import { inheritedSubscriptions, renewals } from "./renewals.ts";
import type { Seller } from "./seller.ts";
import type { Switch } from "./truths.ts";
import type { Profile, StoryFact } from "./types.ts";
import { usage } from "./usage.ts";

/** What a partner sells, renews, loses and what its customers use, over the whole story. */
export function sales(
  rng: Random,
  cal: Calendar,
  partner: Profile,
  exams: readonly StoryFact[],
  without: ReadonlySet<Switch>,
): readonly StoryFact[] {
  const seller: Seller = {
    rng,
    cal,
    partner,
    exams,
    without,
    subscriptions: [],
    facts: [],
    sourced: [],
    pulled: new Set(),
  };
  inheritedSubscriptions(seller);
  const [first, last] = activeMonths(cal, partner);
  for (let at = first; at <= last; at += 1) {
    const month = cal.months[at];
    if (!month) continue;
    renewals(seller, at, month);
    newBusiness(seller, at, month);
    reachForGold(seller, at, month);
    usage(seller, at, month);
  }
  return seller.facts;
}
