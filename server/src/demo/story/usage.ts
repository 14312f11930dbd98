import { money } from "./money.ts";
import { promotion, type Seller } from "./seller.ts";

/** What the customers of a partner used of Cloud in a month beyond their subscription, metered in US dollars. */
export function usage(s: Seller, at: number, month: Temporal.PlainDate): void {
  const cloud = s.subscriptions.filter((sub) => sub.product === "Cloud" && sub.from <= at && sub.until === null);
  if (cloud.length === 0) return;
  const rng = s.rng.fork(`usage ${at}`);
  const grown = cloud.reduce((sum, sub) => sum + (sub.arr / 12) * 0.45 * 1.015 ** Math.min(at - sub.from, 36), 0);
  const day = month.with({ day: month.daysInMonth });
  s.facts.push({
    kind: "usage",
    partner: s.partner.reference,
    occurredOn: day.toString(),
    source: "Metering",
    reference: `${s.partner.reference}/${day.toString().slice(0, 7)}`,
    data: {
      amount: money(grown * rng.spread(0.06) * promotion(s, "Cloud", at), "USD", 0),
      product: "Cloud",
      customers: new Set(cloud.map((sub) => sub.customer)).size,
    },
  });
}
