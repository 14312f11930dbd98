import type { Calendar } from "./calendar.ts";
import { personName } from "./names.ts";
import { activeMonths } from "./profiles.ts";
import type { Random } from "./random.ts";
import type { PartnerType, Profile, StoryFact } from "./types.ts";

const exams = {
  foundational: ["Platform Foundations", "Selling Aldermere", "Cloud Foundations"],
  associate: ["Platform Administrator", "Guard Specialist", "Insight Analyst"],
  professional: ["Platform Architect", "Cloud Migration Professional"],
} as const;
const levels = { foundational: 50, associate: 34, professional: 16 } as const;
const validMonths = 24;

/** How many people of a usual partner of this type hold a certificate. */
const usualPeople: Record<PartnerType, number> = {
  reseller: 4,
  distributor: 5,
  msp: 6,
  si: 8,
  isv: 3.5,
  referral: 0.6,
};
const care = { star: 1.5, rising: 1.2, steady: 1, seasonal: 0.9, fading: 0.75, dormant: 0.3 } as const;

type Person = { name: string; from: number; until: number };

function team(rng: Random, partner: Profile, first: number, last: number): readonly Person[] {
  const wanted = rng.count(
    usualPeople[partner.types[0]] * care[partner.archetype] * Math.min(partner.size, 2.2) ** 0.6,
  );
  const names = new Set<string>();
  while (names.size < wanted) names.add(personName(rng));
  return [...names].map((name) => ({
    name,
    from: rng.chance(0.6) ? first : rng.between(first, last),
    until: rng.chance(0.8) ? last : rng.between(first, last),
  }));
}

function exam(rng: Random, partner: Profile, person: Person, month: Temporal.PlainDate, n: number): StoryFact {
  const level = rng.weighted(levels);
  const day = month.with({ day: rng.between(1, month.daysInMonth) });
  return {
    kind: "certification",
    partner: partner.reference,
    occurredOn: day.toString(),
    source: "Academy",
    reference: `${partner.reference}/${person.name.replace(" ", ".").toLowerCase()}/${n}`,
    data: {
      person: person.name,
      name: rng.pick(exams[level]),
      level,
      validUntil: day.add({ months: validMonths }).subtract({ days: 1 }).toString(),
    },
  };
}

/** The exams that a partner's people passed; a certificate is valid for 24 months and three in four are renewed. */
export function expertise(rng: Random, cal: Calendar, partner: Profile): readonly StoryFact[] {
  const [first, last] = activeMonths(cal, partner);
  const facts: StoryFact[] = [];
  for (const person of team(rng, partner, first, last)) {
    let at = person.from + rng.between(0, 7);
    for (let n = 1; at <= person.until; n += 1) {
      const month = cal.months[at];
      if (month) facts.push(exam(rng, partner, person, month, n));
      if (!rng.chance(0.75)) break;
      at += rng.chance(0.4) ? rng.between(4, 12) : validMonths - 1;
    }
  }
  return facts;
}

/** How many people hold a valid certificate on a day. */
export function certifiedPeople(facts: readonly StoryFact[], on: string): number {
  const valid = facts.filter((f) => f.occurredOn <= on && String(f.data["validUntil"]) >= on);
  return new Set(valid.map((f) => f.data["person"])).size;
}
