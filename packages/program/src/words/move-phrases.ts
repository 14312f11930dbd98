import type { Locale } from "../model.ts";
import type { CancelReason } from "../moves/state.ts";

/** Sentences that tell one move. */
export type MoveWords = {
  noTier: string;
  started: (tier: string, on: string) => string;
  promotion: (on: string, to: string) => string;
  demotion: (on: string, from: string) => string;
  exception: (on: string, to: string) => string;
  exceptionOver: (on: string, from: string) => string;
  appeal: (on: string, to: string) => string;
  renamed: (on: string, from: string, to: string) => string;
  gone: (on: string, from: string, to: string) => string;
  left: (on: string) => string;
  waits: (to: string) => string;
  comes: (to: string, on: string) => string;
  unless: (from: string) => string;
  took: (to: string, on: string) => string;
  cancelled: Record<CancelReason, string>;
  declined: (reason: string) => string;
  said: (reason: string) => string;
};

const en: MoveWords = {
  noTier: "no tier",
  started: (tier, on) => `The memory of this track began on ${on} with ${tier}.`,
  promotion: (on, to) => `On ${on} the requirement for ${to} was met.`,
  demotion: (on, from) => `On ${on} the requirement for ${from} was missed.`,
  exception: (on, to) => `On ${on} an exception gave ${to}.`,
  exceptionOver: (on, from) => `On ${on} the exception for ${from} was over.`,
  appeal: (on, to) => `On ${on} an appeal gave ${to} back.`,
  renamed: (on, from, to) => `From ${on} on, ${from} is called ${to}.`,
  gone: (on, from, to) => `On ${on} a new version without ${from} took effect; ${to} is the nearest tier below.`,
  left: (on) => `On ${on} the partner left the track.`,
  waits: (to) => `The move to ${to} waits for approval.`,
  comes: (to, on) => `${to} takes effect on ${on}.`,
  unless: (from) => `It is cancelled if the requirement for ${from} is met on that day.`,
  took: (to, on) => `${to} is held since ${on}.`,
  cancelled: {
    "met again": "It was cancelled: the requirement was met again.",
    "not met any more": "It was cancelled: the requirement was not met any more.",
    overtaken: "It was cancelled: a tier as high was held already.",
    protected: "It was cancelled: the tier was protected.",
    exception: "It was cancelled by an exception.",
    appeal: "It was cancelled: an appeal was upheld.",
    version: "It was cancelled: a new version of the program took effect.",
    membership: "It was cancelled: the partner left the track.",
  },
  declined: (reason) => `It was declined: ${reason}`,
  said: (reason) => `Reason: ${reason}`,
};

const de: MoveWords = {
  noTier: "keine Stufe",
  started: (tier, on) => `Das Gedächtnis dieses Zweigs begann am ${on} mit ${tier}.`,
  promotion: (on, to) => `Am ${on} war die Anforderung für ${to} erfüllt.`,
  demotion: (on, from) => `Am ${on} war die Anforderung für ${from} verfehlt.`,
  exception: (on, to) => `Am ${on} gab eine Ausnahme ${to}.`,
  exceptionOver: (on, from) => `Am ${on} war die Ausnahme für ${from} vorbei.`,
  appeal: (on, to) => `Am ${on} gab ein Einspruch ${to} zurück.`,
  renamed: (on, from, to) => `Ab ${on} heißt ${from} ${to}.`,
  gone: (on, from, to) =>
    `Am ${on} trat eine neue Fassung ohne ${from} in Kraft; ${to} ist die nächste Stufe darunter.`,
  left: (on) => `Am ${on} hat der Partner den Zweig verlassen.`,
  waits: (to) => `Der Wechsel zu ${to} wartet auf Zustimmung.`,
  comes: (to, on) => `Ab ${on} gilt ${to}.`,
  unless: (from) => `Das entfällt, wenn die Anforderung für ${from} an diesem Tag erfüllt ist.`,
  took: (to, on) => `Seit ${on} gilt ${to}.`,
  cancelled: {
    "met again": "Es entfiel: Die Anforderung war wieder erfüllt.",
    "not met any more": "Es entfiel: Die Anforderung war nicht mehr erfüllt.",
    overtaken: "Es entfiel: Eine gleich hohe Stufe galt schon.",
    protected: "Es entfiel: Die Stufe war geschützt.",
    exception: "Es entfiel durch eine Ausnahme.",
    appeal: "Es entfiel: Einem Einspruch wurde stattgegeben.",
    version: "Es entfiel: Eine neue Fassung des Programms trat in Kraft.",
    membership: "Es entfiel: Der Partner hat den Zweig verlassen.",
  },
  declined: (reason) => `Es wurde abgelehnt: ${reason}`,
  said: (reason) => `Begründung: ${reason}`,
};

export const moveWords: Record<Locale, MoveWords> = { en, de };
