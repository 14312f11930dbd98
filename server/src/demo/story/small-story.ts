import { calendar, handedInOn, seasonOf } from "./calendar.ts";
import { money } from "./money.ts";
import { customerName } from "./names.ts";
import { activeMonths, momentum, profiles } from "./profiles.ts";
import { random } from "./random.ts";
import { entered, inOrder, type Story, type StoryOptions } from "./story.ts";
import type { StoryFact } from "./types.ts";

/** A smaller vendor's years: its partners bring sales in euros, and that is all it records. */
export function smallStory(options: StoryOptions): Story {
  const cal = calendar(options.today);
  const root = random(options.seed);
  const partners = profiles(root, cal, options.network);
  const facts = partners.flatMap((partner) => {
    const [first, last] = activeMonths(cal, partner);
    const rng = root.fork(partner.reference);
    const sold: StoryFact[] = [];
    cal.months.slice(first, last + 1).forEach((month, age) => {
      for (let n = rng.count(1.2 * momentum(partner.archetype, age + 4, month) * seasonOf(month)); n > 0; n -= 1)
        sold.push({
          kind: "sale",
          partner: partner.reference,
          occurredOn: month.with({ day: rng.between(1, month.daysInMonth) }).toString(),
          source: "Shop",
          reference: `${partner.reference}-${sold.length + 1}`,
          data: {
            amount: { ...money(3_200 * rng.spread(0.6), "USD", 0), currency: "EUR" },
            product: rng.weighted({ Sign: 70, Archive: 30 }),
            customer: customerName(rng),
          },
        });
    });
    const until = partner.endedOn ?? options.today.toString();
    return sold.filter(
      (f) => f.occurredOn <= until && f.occurredOn <= options.today.toString() && f.occurredOn >= partner.joinedOn,
    );
  });
  const arrived = facts.map((fact) => {
    const on = handedInOn(cal, Temporal.PlainDate.from(fact.occurredOn)).toString();
    return { on, type: "fact", fact } as const;
  });
  return {
    calendar: cal,
    partners,
    facts,
    happenings: inOrder([...partners.flatMap((p) => entered(cal, p)), ...arrived]),
  };
}
