import type { Calendar } from "./calendar.ts";
import { customerName } from "./names.ts";
import { activeMonths, momentum } from "./profiles.ts";
import type { Random } from "./random.ts";
import type { PartnerType, Profile, StoryFact } from "./types.ts";

const perMonth: Record<"delivery" | "advocacy" | "solution", Record<PartnerType, number>> = {
  delivery: { reseller: 0, distributor: 0, msp: 0.7, si: 1.1, isv: 0, referral: 0 },
  advocacy: { reseller: 0.07, distributor: 0.03, msp: 0.09, si: 0.1, isv: 0.13, referral: 0.02 },
  solution: { reseller: 0, distributor: 0, msp: 0, si: 0, isv: 0.085, referral: 0 },
};
const quality = { star: 4.6, rising: 4.4, steady: 4.2, seasonal: 4.1, fading: 3.7, dormant: 3.6 } as const;

/** What the partner did besides selling: projects delivered, customers who speak for it, solutions validated. */
export function services(rng: Random, cal: Calendar, partner: Profile): readonly StoryFact[] {
  const [first, last] = activeMonths(cal, partner);
  const facts: StoryFact[] = [];
  for (let at = first; at <= last; at += 1) {
    const month = cal.months[at];
    if (!month) continue;
    const busy = Math.min(2, momentum(partner.archetype, at - first + 4, month)) * Math.min(partner.size, 2.5) ** 0.5;
    for (const kind of ["delivery", "advocacy", "solution"] as const) {
      const own = rng.fork(`${kind} ${at}`);
      const mean = Math.max(0, ...partner.types.map((type) => perMonth[kind][type]));
      for (let n = own.count(mean * busy); n > 0; n -= 1) facts.push(one(own, partner, month, kind, facts.length + 1));
    }
  }
  return facts;
}

function one(
  rng: Random,
  partner: Profile,
  month: Temporal.PlainDate,
  kind: "delivery" | "advocacy" | "solution",
  n: number,
): StoryFact {
  const day = month.with({ day: rng.between(1, month.daysInMonth) });
  const source = { delivery: "Projects", advocacy: "CRM", solution: "Validation" }[kind];
  const reference = `${partner.reference}-${kind.slice(0, 1).toUpperCase()}${String(n).padStart(4, "0")}`;
  return {
    kind,
    partner: partner.reference,
    occurredOn: day.toString(),
    source,
    reference,
    data: details(rng, partner, day, kind, n),
  };
}

function details(
  rng: Random,
  partner: Profile,
  day: Temporal.PlainDate,
  kind: "delivery" | "advocacy" | "solution",
  n: number,
): StoryFact["data"] {
  const customer = customerName(rng);
  if (kind === "advocacy") return { customer, form: rng.weighted({ quote: 50, "case study": 32, talk: 18 }) };
  if (kind === "solution") {
    const subject = rng.pick(["Planner", "Connector", "Field App", "Forecast", "Inspector", "Gateway", "Portal"]);
    return {
      name: `${partner.name.split(" ", 1).join("")} ${subject} ${n}`,
      validUntil: day.add({ months: 24 }).toString(),
    };
  }
  const score = Math.min(5, Math.max(1, quality[partner.archetype] + (rng.next() + rng.next() - 1) * 1.2));
  return {
    customer,
    product: rng.pick(["Platform", "Cloud", "Guard"]),
    onTime: rng.chance(quality[partner.archetype] / 5),
    satisfaction: score.toFixed(1),
  };
}
