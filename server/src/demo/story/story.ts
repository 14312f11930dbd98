import { arrivals } from "./arrivals.ts";
import { calendar, type Calendar } from "./calendar.ts";
import { expertise } from "./expertise.ts";
import { profiles, type Network } from "./profiles.ts";
import { random } from "./random.ts";
import { sales } from "./sales.ts";
import { services } from "./services.ts";
import type { Switch } from "./truths.ts";
import type { Happening, Profile, StoryFact } from "./types.ts";

export type StoryOptions = {
  seed: string;
  /** The last day of the story, in the vendor's time zone. */
  today: Temporal.PlainDate;
  network: Network;
  /** Truths to leave out. */
  without?: readonly Switch[];
};

export type Story = {
  calendar: Calendar;
  partners: readonly Profile[];
  /** Every fact as it truly is, in no order. */
  facts: readonly StoryFact[];
  /** What is entered when, oldest first. */
  happenings: readonly Happening[];
};

/** Oldest first. */
export const inOrder = (happenings: readonly Happening[]): readonly Happening[] =>
  happenings.toSorted((a, b) => (a.on === b.on ? order[a.type] - order[b.type] : a.on < b.on ? -1 : 1));

/** Joins come before the day's facts, facts before reversals, ends last. */
const order = { join: 0, fact: 1, reversal: 2, end: 3 } as const;

/** When a partner is entered, and when its end is. */
export function entered(cal: Calendar, partner: Profile): Happening[] {
  const start = cal.startOn.toString();
  const join: Happening = { on: partner.joinedOn < start ? start : partner.joinedOn, type: "join", partner };
  return partner.endedOn === null ? [join] : [join, { on: partner.endedOn, type: "end", partner: partner.reference }];
}

/** Invents the years of a vendor's channel. The same options give the same story; nothing outside them is read. */
export function story(options: StoryOptions): Story {
  const cal = calendar(options.today);
  const root = random(options.seed);
  const without = new Set(options.without ?? []);
  const partners = profiles(root, cal, options.network);
  const facts = partners.flatMap((partner) => {
    const own = root.fork(partner.reference);
    const exams = expertise(own.fork("people"), cal, partner);
    const until = partner.endedOn ?? options.today.toString();
    return [
      ...exams,
      ...sales(own.fork("sales"), cal, partner, exams, without),
      ...services(own.fork("services"), cal, partner),
    ].filter(
      (fact) =>
        fact.occurredOn <= until && fact.occurredOn <= options.today.toString() && fact.occurredOn >= partner.joinedOn,
    );
  });
  const happenings = [...partners.flatMap((p) => entered(cal, p)), ...arrivals(root.fork("arrivals"), cal, facts)];
  return { calendar: cal, partners, facts, happenings: inOrder(happenings) };
}
