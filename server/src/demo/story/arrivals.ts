import { handedInOn, type Calendar } from "./calendar.ts";
import { money } from "./money.ts";
import type { Random } from "./random.ts";
import { truths } from "./truths.ts";
import type { Amount, Happening, StoryFact } from "./types.ts";

const after = (day: string, days: number): Temporal.PlainDate => Temporal.PlainDate.from(day).add({ days });

/** Different bookings for each kind of mishap, from the lived years and old enough to be put right before today. */
function draw(rng: Random, cal: Calendar, facts: readonly StoryFact[]): (count: number) => readonly StoryFact[] {
  const from = cal.startOn.toString();
  const to = cal.today.subtract({ days: 100 }).toString();
  const pool = facts.filter(
    (f) => f.kind === "booking" && f.data["type"] === "new" && f.occurredOn >= from && f.occurredOn <= to,
  );
  return (count) =>
    Array.from({ length: Math.min(count, pool.length) }, () => pool.splice(rng.between(0, pool.length - 1), 1)).flat();
}

function tenfold(fact: StoryFact): StoryFact {
  const { amount, currency, rate } = fact.data["arr"] as Amount;
  const wrong = money(Number(amount) * truths.typos.factor, "USD", 0).amount;
  return {
    ...fact,
    data: { ...fact.data, arr: rate === undefined ? { amount: wrong, currency } : { amount: wrong, currency, rate } },
  };
}

/** Puts each fact on the day it was handed in: usually the next Monday, sometimes late, wrong at first, or taken back. */
export function arrivals(rng: Random, cal: Calendar, facts: readonly StoryFact[]): readonly Happening[] {
  const take = draw(rng, cal, facts);
  const late = new Set(take(truths.late.count));
  const typos = new Set(take(truths.typos.count));
  const cancelled = new Set(take(truths.cancelled.count));
  return facts.flatMap((fact): Happening[] => {
    const day = Temporal.PlainDate.from(fact.occurredOn);
    const on = handedInOn(cal, day).toString();
    if (late.has(fact))
      return [{ on: after(fact.occurredOn, rng.between(...truths.late.days)).toString(), type: "fact", fact }];
    if (typos.has(fact)) {
      const right = after(on, rng.between(...truths.typos.days)).toString();
      return [
        { on, type: "fact", fact: tenfold(fact) },
        { on: right, type: "fact", fact },
      ];
    }
    if (!cancelled.has(fact)) return [{ on, type: "fact", fact }];
    const back = after(on, rng.between(...truths.cancelled.days)).toString();
    return [
      { on, type: "fact", fact },
      { on: back, type: "reversal", fact, reason: "The customer withdrew within the first weeks" },
    ];
  });
}
