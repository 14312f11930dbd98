import { seasonOf } from "./calendar.ts";
import { customerName } from "./names.ts";
import { activeMonths, momentum } from "./profiles.ts";
import type { Random } from "./random.ts";
import { book, promotion, type Product, type Seller } from "./seller.ts";
import { truths } from "./truths.ts";
import type { PartnerType } from "./types.ts";

const products: Record<Product, number> = { Platform: 44, Cloud: 34, Guard: 13, Insight: 9 };
/** Yearly price of a usual subscription, in US dollars. */
const usualArr: Record<Product, number> = { Platform: 15_000, Cloud: 12_000, Guard: 6_500, Insight: 8_000 };
const dealsPerMonth: Record<PartnerType, number> = {
  reseller: 0.8,
  distributor: 2.4,
  msp: 0.8,
  si: 0.6,
  isv: 0.35,
  referral: 0.35,
};
const motions: Record<PartnerType, Record<"sourced" | "assisted" | "managed", number>> = {
  reseller: { sourced: 58, assisted: 28, managed: 14 },
  distributor: { sourced: 45, assisted: 45, managed: 10 },
  msp: { sourced: 45, assisted: 13, managed: 42 },
  si: { sourced: 30, assisted: 70, managed: 0 },
  isv: { sourced: 50, assisted: 50, managed: 0 },
  referral: { sourced: 90, assisted: 10, managed: 0 },
};

/** Four in ten deals close in a month's last week. */
const closingDay = (rng: Random, month: Temporal.PlainDate): Temporal.PlainDate =>
  month.with({ day: rng.chance(0.4) ? month.daysInMonth - rng.between(0, 6) : rng.between(1, month.daysInMonth) });

function pace(s: Seller, at: number, month: Temporal.PlainDate): number {
  const [first] = activeMonths(s.cal, s.partner);
  const knownBefore = s.partner.joinedOn < String(s.cal.months[0]);
  const usual = momentum(s.partner.archetype, at - first + (knownBefore ? 8 : 0), month) * seasonOf(month);
  const { region, monthly, startsInMonth } = truths.decline;
  const declines = s.partner.region === region && at >= startsInMonth && !s.without.has("decline");
  const tired = s.pulled.has(at - 1);
  return usual * (declines ? monthly ** (at - startsInMonth + 1) : 1) * (tired ? truths.cliff.july : 1);
}

/** New customers and upsells of a month. */
export function newBusiness(s: Seller, at: number, month: Temporal.PlainDate): void {
  const rng = s.rng.fork(`deals ${at}`);
  const type = s.partner.types[0];
  const expected = dealsPerMonth[type] * Math.min(s.partner.size, 3) ** 0.5 * pace(s, at, month);
  for (let deals = rng.count(expected); deals > 0; deals -= 1) {
    const [first, ...others] = s.subscriptions.filter((sub) => sub.until === null).map((sub) => sub.customer);
    const product = rng.weighted(products);
    const upsell = first !== undefined && rng.chance(0.34);
    const customer = upsell ? rng.pick([first, ...others]) : customerName(rng);
    const price = usualArr[product] * Math.min(s.partner.size, 4) ** 0.6 * rng.spread(0.55) * (upsell ? 0.6 : 1);
    const arr = Math.round(price * 100) / 100;
    const motion = rng.weighted(motions[type]);
    book(s, at, closingDay(rng, month), {
      type: upsell ? "upsell" : "new",
      motion,
      customer,
      product,
      arr: arr * promotion(s, product, at),
    });
    s.subscriptions.push({ customer, product, arr, from: at, until: null });
  }
}

/** In June, a partner just short of Gold may pull a deal of the right size forward. */
export function reachForGold(s: Seller, at: number, month: Temporal.PlainDate): void {
  const { goldArr, reach, probability } = truths.cliff;
  if (month.month !== 6 || at < 12 || s.without.has("cliff") || s.partner.types[0] === "isv") return;
  const arr = s.sourced.filter((b) => b.month > at - 12).reduce((sum, b) => sum + b.arr, 0);
  const rng = s.rng.fork(`reach ${at}`);
  if (arr < goldArr * reach || arr >= goldArr || !rng.chance(probability)) return;
  s.pulled.add(at);
  const sale = {
    customer: customerName(rng),
    product: "Platform",
    arr: goldArr - arr + rng.between(200, 6_000),
  } as const;
  book(s, at, month.with({ day: rng.between(24, 30) }), { type: "new", motion: "sourced", ...sale });
  s.subscriptions.push({ ...sale, from: at, until: null });
}
