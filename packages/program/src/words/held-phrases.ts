import type { Locale } from "../model.ts";

/** Sentences that say why a tier is held, and what comes next. */
export type HeldPhrases = {
  noTier: string;
  start: (tier: string, since: string) => string;
  begun: (tier: string, since: string) => string;
  promoted: (tier: string, since: string, decidedOn: string) => string;
  demoted: (tier: string, since: string, from: string, decidedOn: string) => string;
  excepted: (tier: string, since: string) => string;
  exceptionOver: (tier: string, since: string, from: string) => string;
  appeal: (tier: string, since: string) => string;
  version: (tier: string, since: string, from: string) => string;
  figures: (asOf: string, tier: string) => string;
  keptYear: (tier: string, until: string) => string;
  keptGrandfather: (tier: string, until: string) => string;
  keptException: (tier: string, until: string) => string;
  comesUp: (tier: string, on: string) => string;
  comesDown: (tier: string, on: string, held: string) => string;
  proposedUp: (tier: string) => string;
  proposedDown: (tier: string) => string;
  nextLook: (on: string) => string;
  approvedUp: string;
  approvedDown: string;
  declinedUp: (tier: string, on: string, reason: string) => string;
  declinedDown: (tier: string, on: string, reason: string) => string;
  appealUpheld: (on: string) => string;
  notAgain: (through: string) => string;
};

const en: HeldPhrases = {
  noTier: "no tier",
  start: (tier, since) => `Holds ${tier} since ${since}: the figures of that day gave it.`,
  begun: (tier, since) => `Holds ${tier} since ${since}; it was held already when the movement policy began.`,
  promoted: (tier, since, decidedOn) =>
    since === decidedOn
      ? `Holds ${tier} since ${since}: the requirement was met on that day.`
      : `Holds ${tier} since ${since}: the requirement was met when it was looked at on ${decidedOn}.`,
  demoted: (tier, since, from, decidedOn) =>
    since === decidedOn
      ? `Holds ${tier} since ${since}: the requirement for ${from} was missed on that day.`
      : `Holds ${tier} since ${since}: the requirement for ${from} was missed on ${decidedOn} and still on the day of the effect.`,
  excepted: (tier, since) => `Holds ${tier} since ${since} by an exception.`,
  exceptionOver: (tier, since, from) => `Holds ${tier} since ${since}, when an exception for ${from} was over.`,
  appeal: (tier, since) => `Holds ${tier} since ${since}: an appeal was upheld.`,
  version: (tier, since, from) =>
    `Holds ${tier} since ${since}; a new version of the program put it in place of ${from}.`,
  figures: (asOf, tier) => `The figures of ${asOf} give ${tier}.`,
  keptYear: (tier, until) => `${tier} is kept through ${until}, the end of the year in which it was reached.`,
  keptGrandfather: (tier, until) => `${tier} is kept through ${until}, because it was held when the rules changed.`,
  keptException: (tier, until) => `An exception keeps ${tier} through ${until}.`,
  comesUp: (tier, on) => `${tier} takes effect on ${on}.`,
  comesDown: (tier, on, held) =>
    `${tier} takes effect on ${on}, unless the requirement for ${held} is met on that day.`,
  proposedUp: (tier) => `The promotion to ${tier} waits for approval.`,
  proposedDown: (tier) => `A demotion to ${tier} waits for approval.`,
  nextLook: (on) => `It is looked at next on ${on}.`,
  approvedUp: "A promotion in this track comes only when it has been approved.",
  approvedDown: "A demotion in this track comes only when it has been approved.",
  declinedUp: (tier, on, reason) => `The promotion to ${tier} was declined on ${on}: “${reason}”.`,
  declinedDown: (tier, on, reason) => `The demotion to ${tier} was declined on ${on}: “${reason}”.`,
  appealUpheld: (on) => `An appeal was upheld on ${on}.`,
  notAgain: (through) => `The same figures do not propose it again in this fiscal year, which ends on ${through}.`,
};

const de: HeldPhrases = {
  noTier: "keine Stufe",
  start: (tier, since) => `Hat ${tier} seit ${since}: nach den Zahlen dieses Tages.`,
  begun: (tier, since) => `Hat ${tier} seit ${since}; so stand es schon, als die Regeln für Auf- und Abstieg begannen.`,
  promoted: (tier, since, decidedOn) =>
    since === decidedOn
      ? `Hat ${tier} seit ${since}: Die Anforderung war an diesem Tag erfüllt.`
      : `Hat ${tier} seit ${since}: Die Anforderung war bei der Prüfung am ${decidedOn} erfüllt.`,
  demoted: (tier, since, from, decidedOn) =>
    since === decidedOn
      ? `Hat ${tier} seit ${since}: Die Anforderung für ${from} war an diesem Tag verfehlt.`
      : `Hat ${tier} seit ${since}: Die Anforderung für ${from} war am ${decidedOn} verfehlt und am Tag der Wirkung noch immer.`,
  excepted: (tier, since) => `Hat ${tier} seit ${since} durch eine Ausnahme.`,
  exceptionOver: (tier, since, from) => `Hat ${tier} seit ${since}, als eine Ausnahme für ${from} vorbei war.`,
  appeal: (tier, since) => `Hat ${tier} seit ${since}: Einem Einspruch wurde stattgegeben.`,
  version: (tier, since, from) =>
    `Hat ${tier} seit ${since}; eine neue Fassung des Programms hat es an die Stelle von ${from} gesetzt.`,
  figures: (asOf, tier) => `Die Zahlen vom ${asOf} ergeben ${tier}.`,
  keptYear: (tier, until) =>
    `${tier} bleibt bis einschließlich ${until}, dem Ende des Jahres, in dem die Stufe erreicht wurde.`,
  keptGrandfather: (tier, until) =>
    `${tier} bleibt bis einschließlich ${until}, weil die Stufe gehalten wurde, als sich die Regeln änderten.`,
  keptException: (tier, until) => `Eine Ausnahme sichert ${tier} bis einschließlich ${until}.`,
  comesUp: (tier, on) => `Ab ${on} gilt ${tier}.`,
  comesDown: (tier, on, held) => `Ab ${on} gilt ${tier}, außer die Anforderung für ${held} ist an diesem Tag erfüllt.`,
  proposedUp: (tier) => `Der Aufstieg zu ${tier} wartet auf Zustimmung.`,
  proposedDown: (tier) => `Ein Abstieg zu ${tier} wartet auf Zustimmung.`,
  nextLook: (on) => `Die nächste Prüfung ist am ${on}.`,
  approvedUp: "Ein Aufstieg kommt in diesem Zweig erst, wenn ihm zugestimmt wurde.",
  approvedDown: "Ein Abstieg kommt in diesem Zweig erst, wenn ihm zugestimmt wurde.",
  declinedUp: (tier, on, reason) => `Der Aufstieg zu ${tier} wurde am ${on} abgelehnt: „${reason}“.`,
  declinedDown: (tier, on, reason) => `Der Abstieg zu ${tier} wurde am ${on} abgelehnt: „${reason}“.`,
  appealUpheld: (on) => `Am ${on} wurde einem Einspruch stattgegeben.`,
  notAgain: (through) =>
    `Dieselben Zahlen schlagen ihn in diesem Geschäftsjahr, das am ${through} endet, nicht noch einmal vor.`,
};

export const heldPhrases: Record<Locale, HeldPhrases> = { en, de };
