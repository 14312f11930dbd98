import type { Locale } from "../model.ts";

/** How a movement policy is told to people; spans, days and windows come in words already. */
export type MovePhrases = {
  atOnce: string;
  daily: string;
  weekly: (weekday: string) => string;
  monthly: (day: string) => string;
  lastOfMonth: string;
  quarterly: (day: string | null, fiscal: boolean) => string;
  yearly: (days: string) => string;
  looked: (when: string) => string;
  lookedApart: (up: string, down: string) => string;
  metOnTheDay: string;
  metOnAnyDay: (window: string) => string;
  promoted: (effect: string, steps: string, approval: string) => string;
  demoted: (effect: string, steps: string, approval: string) => string;
  effectAtOnce: string;
  effectAfter: Record<"decision" | "quarter end" | "fiscal quarter end" | "month end", (span: string) => string>;
  anySteps: string;
  steps: (count: number) => string;
  noApproval: string;
  approval: (people: 1 | 2) => string;
  noGrace: string;
  grace: (span: string) => string;
  noNotice: string;
  notice: (span: string) => string;
  keptNot: string;
  kept: Record<"end of year" | "end of fiscal year", string>;
  lookedAgain: string;
  grandfatherOn: (heldOn: string, until: string, who: string) => string;
  grandfatherNow: (until: string, who: string) => string;
  throughDay: (day: string) => string;
  throughSpan: (span: string) => string;
  where: (condition: string) => string;
  appeal: (within: string, decideWithin: string) => string;
  noAppeal: string;
};

const ordinal = (day: number): string => {
  const ends = ["th", "st", "nd", "rd"];
  return `${day}${(day > 3 && day < 21 ? undefined : ends[day % 10]) ?? "th"}`;
};

export const dayOrdinal: Record<Locale, (day: number) => string> = { en: ordinal, de: (day) => `${day}.` };

const en: MovePhrases = {
  atOnce: "The tier follows the figures at once, every day, up and down.",
  daily: "every day",
  weekly: (weekday) => `every ${weekday}`,
  monthly: (day) => `on the ${day} of each month`,
  lastOfMonth: "on the last day of each month",
  quarterly: (day, fiscal) => {
    const quarter = fiscal ? "fiscal quarter" : "quarter";
    return day === null ? `on the last day of each ${quarter}` : `on the ${day} of the first month of each ${quarter}`;
  },
  yearly: (days) => `each year on ${days}`,
  looked: (when) => `A tier is looked at ${when}.`,
  lookedApart: (up, down) => `Promotions are looked at ${up}; demotions ${down}.`,
  metOnTheDay: "A tier counts as met when its requirement is met on that day.",
  metOnAnyDay: (window) => `A tier counts as met when its requirement was met on any day ${window}.`,
  promoted: (effect, steps, approval) => `A promotion takes effect ${effect}, ${steps}${approval}.`,
  demoted: (effect, steps, approval) => `A demotion takes effect ${effect}, ${steps}${approval}.`,
  effectAtOnce: "at once",
  effectAfter: {
    decision: (span) => `${span} after the decision`,
    "quarter end": (span) => `${span} after the quarter ends`,
    "fiscal quarter end": (span) => `${span} after the fiscal quarter ends`,
    "month end": (span) => `${span} after the month ends`,
  },
  anySteps: "by any number of tiers",
  steps: (count) => (count === 1 ? "one tier at a time" : `by at most ${count} tiers at a time`),
  noApproval: "; nobody needs to approve it",
  approval: (people) =>
    people === 1 ? "; one person approves it first" : "; two people approve it first, each another one",
  noGrace: "Without grace: the first look at which the requirement is missed decides.",
  grace: (span) => `Grace: the requirement may be missed for ${span} before a demotion is decided.`,
  noNotice: "Without notice beyond that.",
  notice: (span) => `Notice: at least ${span} lie between the decision and its effect.`,
  keptNot: "No tier is kept for a time of its own.",
  kept: {
    "end of year": "A tier is kept to the end of the calendar year in which it was reached.",
    "end of fiscal year": "A tier is kept to the end of the fiscal year in which it was reached.",
  },
  lookedAgain: "A demotion is cancelled when the requirement is met again on the day that it takes effect.",
  grandfatherOn: (heldOn, until, who) => `Who held a tier on ${heldOn} keeps it ${until}${who}.`,
  grandfatherNow: (until, who) => `Who holds a tier on the day this version takes effect keeps it ${until}${who}.`,
  throughDay: (day) => `through ${day}`,
  throughSpan: (span) => `for ${span} from that day`,
  where: (condition) => ` (needs ${condition})`,
  appeal: (within, decideWithin) =>
    `A partner may appeal within ${within} of being told of the decision; the appeal is decided within ${decideWithin}.`,
  noAppeal: "The program sets no deadline for appeals.",
};

const de: MovePhrases = {
  atOnce: "Die Stufe folgt den Zahlen sofort, jeden Tag, nach oben und nach unten.",
  daily: "jeden Tag",
  weekly: (weekday) => `jeden ${weekday}`,
  monthly: (day) => `am ${day} jedes Monats`,
  lastOfMonth: "am letzten Tag jedes Monats",
  quarterly: (day, fiscal) => {
    const quarter = fiscal ? "Geschäftsquartals" : "Quartals";
    return day === null ? `am letzten Tag jedes ${quarter}` : `am ${day} des ersten Monats jedes ${quarter}`;
  },
  yearly: (days) => `jedes Jahr am ${days}`,
  looked: (when) => `Die Stufe wird ${when} geprüft.`,
  lookedApart: (up, down) => `Aufstiege werden ${up} geprüft, Abstiege ${down}.`,
  metOnTheDay: "Eine Stufe gilt als erreicht, wenn ihre Anforderung an diesem Tag erfüllt ist.",
  metOnAnyDay: (window) =>
    `Eine Stufe gilt als erreicht, wenn ihre Anforderung ${window} an irgendeinem Tag erfüllt war.`,
  promoted: (effect, steps, approval) => `Ein Aufstieg gilt ${effect}, ${steps}${approval}.`,
  demoted: (effect, steps, approval) => `Ein Abstieg gilt ${effect}, ${steps}${approval}.`,
  effectAtOnce: "sofort",
  effectAfter: {
    decision: (span) => `${span} nach der Entscheidung`,
    "quarter end": (span) => `${span} nach dem Ende des Quartals`,
    "fiscal quarter end": (span) => `${span} nach dem Ende des Geschäftsquartals`,
    "month end": (span) => `${span} nach dem Ende des Monats`,
  },
  anySteps: "über beliebig viele Stufen",
  steps: (count) => (count === 1 ? "jeweils um eine Stufe" : `jeweils um höchstens ${count} Stufen`),
  noApproval: "; niemand muss zustimmen",
  approval: (people) =>
    people === 1 ? "; zuvor stimmt eine Person zu" : "; zuvor stimmen zwei verschiedene Personen zu",
  noGrace: "Ohne Schonfrist: Schon die erste Prüfung, bei der die Anforderung verfehlt wird, entscheidet.",
  grace: (span) => `Schonfrist: Die Anforderung darf ${span} lang verfehlt werden, bevor ein Abstieg entschieden wird.`,
  noNotice: "Eine weitere Ankündigungsfrist gibt es nicht.",
  notice: (span) => `Ankündigung: Zwischen Entscheidung und Wirkung liegen mindestens ${span}.`,
  keptNot: "Keine Stufe wird von sich aus eine Zeit lang behalten.",
  kept: {
    "end of year": "Eine Stufe bleibt bis zum Ende des Kalenderjahres, in dem sie erreicht wurde.",
    "end of fiscal year": "Eine Stufe bleibt bis zum Ende des Geschäftsjahres, in dem sie erreicht wurde.",
  },
  lookedAgain: "Ein Abstieg entfällt, wenn die Anforderung an dem Tag, an dem er gelten soll, wieder erfüllt ist.",
  grandfatherOn: (heldOn, until, who) => `Wer am ${heldOn} eine Stufe hatte, behält sie ${until}${who}.`,
  grandfatherNow: (until, who) =>
    `Wer am Tag, an dem diese Fassung in Kraft tritt, eine Stufe hat, behält sie ${until}${who}.`,
  throughDay: (day) => `bis einschließlich ${day}`,
  throughSpan: (span) => `von diesem Tag an ${span}`,
  where: (condition) => ` (verlangt ${condition})`,
  appeal: (within, decideWithin) =>
    `Ein Partner kann innerhalb von ${within} nach der Mitteilung der Entscheidung Einspruch einlegen; entschieden wird innerhalb von ${decideWithin}.`,
  noAppeal: "Für Einsprüche setzt das Programm keine Frist.",
};

export const movePhrases: Record<Locale, MovePhrases> = { en, de };
