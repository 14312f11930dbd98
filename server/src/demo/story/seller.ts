import { yearOf, type Calendar } from "./calendar.ts";
import { money } from "./money.ts";
import { currencyOf } from "./places.ts";
import type { Random } from "./random.ts";
import { truths, type Switch } from "./truths.ts";
import type { Profile, StoryFact } from "./types.ts";

export type Product = "Platform" | "Cloud" | "Guard" | "Insight";

/** A customer's running contract; amounts in US dollars a year, without what a promotion added. */
export type Subscription = { customer: string; product: Product; arr: number; from: number; until: number | null };

/** A partner at work: what it has sold so far. Months are indexes into the story's calendar. */
export type Seller = {
  readonly rng: Random;
  readonly cal: Calendar;
  readonly partner: Profile;
  /** Its people's certificates, of all times. */
  readonly exams: readonly StoryFact[];
  readonly without: ReadonlySet<Switch>;
  readonly subscriptions: Subscription[];
  readonly facts: StoryFact[];
  /** Sourced new business in US dollars, with its month. */
  readonly sourced: { month: number; arr: number }[];
  /** Months into which a deal was pulled forward. */
  readonly pulled: Set<number>;
};

export type Sale = {
  type: "new" | "upsell" | "renewal";
  motion: string;
  customer: string;
  product: Product;
  arr: number;
};

/** Writes a booking into the partner's books. */
export function book(s: Seller, month: number, day: Temporal.PlainDate, sale: Sale): void {
  const { arr, ...rest } = sale;
  const n = s.facts.filter((f) => f.kind === "booking").length + 1;
  s.facts.push({
    kind: "booking",
    partner: s.partner.reference,
    occurredOn: day.toString(),
    source: "ERP",
    reference: `${s.partner.reference}-${String(n).padStart(4, "0")}`,
    data: { arr: money(arr, currencyOf(s.partner.country), yearOf(s.cal, day)), ...rest, termMonths: 12 },
  });
  if (sale.motion === "sourced" && sale.type !== "renewal") s.sourced.push({ month, arr });
}

/** What the promotion multiplies the cloud sales of a month by. */
export function promotion(s: Seller, product: Product, month: number): number {
  const p = truths.promotion;
  const runs = product === p.product && month >= p.startsInMonth && !s.without.has("promotion");
  return runs && s.partner.promoted === true ? p.effect : 1;
}
