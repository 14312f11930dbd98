import type { Calendar } from "./calendar.ts";
import { companyName, domainOf } from "./names.ts";
import { places, regionWeights, suffixesOf } from "./places.ts";
import type { Random } from "./random.ts";
import type { Archetype, PartnerType, Profile } from "./types.ts";

const typeWeights: Record<PartnerType, number> = {
  reseller: 42,
  msp: 20,
  si: 14,
  isv: 12,
  referral: 8,
  distributor: 4,
};
const archetypeWeights: Record<Archetype, number> = {
  star: 6,
  rising: 20,
  steady: 38,
  seasonal: 10,
  fading: 16,
  dormant: 10,
};
/** A second business beside the first, and how often. */
const alsoDoes: Partial<Record<PartnerType, readonly [PartnerType, number]>> = {
  reseller: ["msp", 0.25],
  msp: ["reseller", 0.35],
  si: ["msp", 0.3],
  isv: ["reseller", 0.2],
};

function typesOf(rng: Random): Profile["types"] {
  const first = rng.weighted(typeWeights);
  const also = alsoDoes[first];
  return also && rng.chance(also[1]) ? [first, also[0]] : [first];
}

/** About six in ten were there before the story starts; the others join while it goes on. */
function joinedOn(rng: Random, cal: Calendar): Temporal.PlainDate {
  if (rng.chance(0.62)) return cal.startOn.subtract({ days: rng.between(30, 6 * 365) });
  const lived = cal.startOn.until(cal.today, { largestUnit: "days" }).days;
  return cal.startOn.add({ days: rng.between(5, lived - 40) });
}

/** Fading and dormant partners leave more often, and not in their first year. */
function endedOn(rng: Random, cal: Calendar, archetype: Archetype, joined: Temporal.PlainDate): string | null {
  const leaves = { star: 0.01, rising: 0.02, steady: 0.06, seasonal: 0.05, fading: 0.3, dormant: 0.35 }[archetype];
  if (!rng.chance(leaves)) return null;
  const earliest =
    [cal.startOn.add({ months: 6 }), joined.add({ months: 12 })].sort(Temporal.PlainDate.compare)[1] ?? joined;
  const days = earliest.until(cal.today, { largestUnit: "days" }).days;
  return days < 30 ? null : earliest.add({ days: rng.between(0, days - 15) }).toString();
}

/** How a vendor numbers its partners, how many look after them, and those whose story is given. */
export type Network = {
  count: number;
  managers: number;
  prefix: string;
  /** Where the names of this network start; two networks with distant numbers share no name. */
  firstName: number;
  given: readonly Given[];
};
/** A partner that is in every telling, whatever the seed. */
export type Given = Pick<Profile, "name" | "domain" | "types" | "region" | "country" | "archetype" | "size">;

function profile(rng: Random, cal: Calendar, index: number, network: Network): Profile {
  const types = typesOf(rng);
  const region = rng.weighted(regionWeights);
  const country = rng.pick(places[region].countries);
  const archetype = rng.weighted(archetypeWeights);
  const bare = companyName(rng, types[0], network.firstName + index);
  const [firstSuffix = "Ltd", ...suffixes] = suffixesOf(country);
  const joined = joinedOn(rng, cal);
  const eligible = types[0] === "reseller" || types[0] === "msp";
  return {
    reference: `${network.prefix}-${1001 + index}`,
    name: `${bare} ${rng.pick([firstSuffix, ...suffixes])}`,
    domain: domainOf(bare),
    types,
    region,
    country,
    archetype,
    size: rng.spread(0.75),
    joinedOn: joined.toString(),
    endedOn: endedOn(rng, cal, archetype, joined),
    manager: rng.chance(0.8) ? rng.between(0, network.managers - 1) : null,
    promoted: eligible ? rng.chance(0.5) : null,
  };
}

/** Everybody who is or was a partner in the story, each from a stream of its own. */
export const profiles = (rng: Random, cal: Calendar, network: Network): readonly Profile[] =>
  Array.from({ length: network.count }, (_, i) => {
    const drawn = profile(rng.fork(`partner ${i}`), cal, i, network);
    const given = network.given[i];
    const joined = cal.startOn.subtract({ months: 26 + i }).toString();
    return given ? { ...drawn, ...given, joinedOn: joined, endedOn: null, manager: 0, promoted: i % 2 === 0 } : drawn;
  });

/** The months of the story in which the partner works: indexes of the first and the last one. */
export function activeMonths(cal: Calendar, partner: Profile): readonly [first: number, last: number] {
  const index = (day: string) => {
    const at = cal.months.findLastIndex((m) => Temporal.PlainDate.compare(m, Temporal.PlainDate.from(day)) <= 0);
    return Math.max(at, 0);
  };
  return [index(partner.joinedOn), partner.endedOn === null ? cal.months.length - 1 : index(partner.endedOn)];
}

/** How the business of an archetype stands in a month, 1 being usual; `age` counts the partner's months in the story. */
export function momentum(archetype: Archetype, age: number, month: Temporal.PlainDate): number {
  const started = Math.min(1, (age + 2) / 8);
  const curve: Record<Archetype, number> = {
    star: 2.4 * 1.016 ** age,
    rising: 0.75 * 1.026 ** age,
    steady: 1 + 0.003 * age,
    seasonal: [3, 6, 9, 12].includes(month.month) ? 2.1 : 0.45,
    fading: 1.25 * 0.968 ** age,
    dormant: age < 10 ? 0.6 : 0.08,
  };
  return started * curve[archetype];
}
