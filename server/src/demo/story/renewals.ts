import { customerName } from "./names.ts";
import { yearOf } from "./calendar.ts";
import { certifiedPeople } from "./expertise.ts";
import { money } from "./money.ts";
import { currencyOf } from "./places.ts";
import type { Random } from "./random.ts";
import { book, promotion, type Seller, type Subscription } from "./seller.ts";
import { truths } from "./truths.ts";

const keeps = { star: 0.93, rising: 0.9, steady: 0.86, seasonal: 0.84, fading: 0.7, dormant: 0.64 } as const;

function keepChance(s: Seller, month: Temporal.PlainDate): number {
  const skilled = !s.without.has("skill") && certifiedPeople(s.exams, month.toString()) >= truths.skill.people;
  return Math.min(0.98, keeps[s.partner.archetype] + (skilled ? truths.skill.keeps : 0));
}

function renew(s: Seller, rng: Random, sub: Subscription, at: number, month: Temporal.PlainDate): void {
  const day = month.with({ day: rng.between(1, month.daysInMonth) });
  const opening = Math.round(sub.arr * promotion(s, sub.product, sub.from) * 100) / 100;
  const stays = rng.next() < keepChance(s, month);
  const shrinks = rng.chance(0.12);
  const kept = stays ? Math.round(opening * (shrinks ? 0.75 : 1) * 100) / 100 : 0;
  const inCurrency = (dollars: number) => money(dollars, currencyOf(s.partner.country), yearOf(s.cal, day));
  const reference = `${s.partner.reference}-R${String(s.facts.length + 1).padStart(4, "0")}`;
  s.facts.push({
    kind: "retention",
    partner: s.partner.reference,
    occurredOn: day.toString(),
    source: "ERP",
    reference,
    data: { opening: inCurrency(opening), kept: inCurrency(kept), customer: sub.customer, product: sub.product },
  });
  if (!stays) sub.until = at;
  else {
    sub.arr *= shrinks ? 0.75 : 1;
    book(s, at, day, { type: "renewal", motion: "managed", customer: sub.customer, product: sub.product, arr: kept });
  }
}

/** Contracts run for twelve months; at each anniversary a customer stays, shrinks or leaves. */
export function renewals(s: Seller, at: number, month: Temporal.PlainDate): void {
  const due = s.subscriptions.filter((sub) => sub.until === null && at > sub.from && (at - sub.from) % 12 === 0);
  due.forEach((sub, n) => renew(s, s.rng.fork(`renewal ${at}/${n}`), sub, at, month));
}

/** Contracts from before the story: they come up for renewal in its first year. */
export function inheritedSubscriptions(s: Seller): void {
  if (s.partner.joinedOn >= String(s.cal.months[0])) return;
  const rng = s.rng.fork("inherited");
  for (let n = rng.count(5 * Math.min(s.partner.size, 3)); n > 0; n -= 1) {
    const arr = Math.round(11_000 * rng.spread(0.5) * 100) / 100;
    const product = rng.weighted({ Platform: 60, Cloud: 25, Guard: 15 });
    s.subscriptions.push({ customer: customerName(rng), product, arr, from: -rng.between(1, 12), until: null });
  }
}
