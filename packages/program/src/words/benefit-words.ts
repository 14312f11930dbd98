import type { BenefitKind, Locale } from "../model.ts";

type BenefitWords = {
  kinds: Record<BenefitKind, string>;
  is: (kind: string, worth: string) => string;
  weight: (figure: string) => string;
  given: string;
  everybody: string;
  who: (condition: string) => string;
  withTier: (track: string) => string;
  whoWithTier: (condition: string, track: string) => string;
  automatically: string;
  onRequest: (span: string) => string;
  lasts: (span: string) => string;
  renewed: (span: string) => string;
  asLong: string;
  cost: (formula: string) => string;
  costByTier: string;
  costIsWorth: string;
  costIsGiven: string;
  costUnknown: string;
  segment: (condition: string) => string;
  ideal: (score: string) => string;
  reach: (tier: string, track: string) => string;
  earn: (badge: string) => string;
  accept: (agreement: string) => string;
  belong: (segment: string) => string;
  belongChosen: string;
  hold: (tiers: string, track: string) => string;
  /** Beside a benefit of two versions. */
  none: string;
  asked: (worth: string) => string;
  gone: string;
  isNew: string;
  forTier: (worth: string, tier: string, track: string) => string;
  forAll: (worth: string) => string;
  heads: { tier: string; worth: string };
  sections: { benefits: string; segments: string; ideal: string };
};

const en: BenefitWords = {
  kinds: {
    access: "Access",
    cash: "Cash",
    credits: "Credits",
    discount: "Discount",
    support: "Support",
    leadPriority: "Lead priority",
  },
  is: (kind, worth) => `${kind}: ${worth}.`,
  weight: (figure) => `weight ${figure}`,
  given: "included",
  everybody: "Everybody in the program has it.",
  who: (condition) => `Who may have it: ${condition}.`,
  withTier: (track) => `Who may have it: whoever holds one of these tiers in ${track}.`,
  whoWithTier: (condition, track) => `Who may have it: whoever holds one of these tiers in ${track}, and ${condition}.`,
  automatically: "It is given by itself as soon as it is earned, and withdrawn when it is no longer earned.",
  onRequest: (span) => `It is given on request; an application is decided within ${span}.`,
  lasts: (span) => `Once given it lasts ${span}, as long as it is earned.`,
  renewed: (span) => `It lasts ${span} and then starts again, as long as it is earned.`,
  asLong: "It lasts as long as it is earned.",
  cost: (formula) => `It costs the vendor ${formula} for one partner in a year.`,
  costByTier: "What it costs the vendor for one partner in a year depends on the tier",
  costIsWorth: "No cost is stated: it counts as much as it is worth, once a year for each partner.",
  costIsGiven: "No cost is stated: it counts with the amount that is given.",
  costUnknown: "What it costs the vendor is not stated, so it counts nothing.",
  segment: (condition) => `Partners of whom this is true: ${condition}.`,
  ideal: (score) => `The higher the ${score}, the nearer a partner is to the ideal one.`,
  reach: (tier, track) => `Reach ${tier} in ${track}`,
  earn: (badge) => `Earn the badge “${badge}”`,
  accept: (agreement) => `Accept the agreement “${agreement}”`,
  belong: (segment) => `Belong to “${segment}”`,
  belongChosen: "Belong to a group that the vendor chooses",
  hold: (tiers, track) => `${tiers} in ${track}`,
  none: "none",
  asked: (worth) => `${worth} on request`,
  gone: "The program does not give it any more",
  isNew: "The program gives it for the first time",
  forTier: (worth, tier, track) => `${worth} for ${tier} in ${track}`,
  forAll: (worth) => `${worth} for everybody who earns it`,
  heads: { tier: "Tier", worth: "Worth" },
  sections: { benefits: "Benefits", segments: "Segments", ideal: "The ideal partner" },
};

const de: BenefitWords = {
  kinds: {
    access: "Zugang",
    cash: "Geldbetrag",
    credits: "Guthaben",
    discount: "Rabatt",
    support: "Support",
    leadPriority: "Vorrang bei Leads",
  },
  is: (kind, worth) => `${kind}: ${worth}.`,
  weight: (figure) => `Gewicht ${figure}`,
  given: "enthalten",
  everybody: "Alle Partner des Programms haben sie.",
  who: (condition) => `Wer sie haben kann: ${condition}.`,
  withTier: (track) => `Wer sie haben kann: wer in ${track} eine dieser Stufen hält.`,
  whoWithTier: (condition, track) =>
    `Wer sie haben kann: wer in ${track} eine dieser Stufen hält und für wen gilt: ${condition}.`,
  automatically: "Sie wird von selbst gewährt, sobald sie verdient ist, und entzogen, wenn sie es nicht mehr ist.",
  onRequest: (span) => `Sie wird auf Antrag gewährt; über einen Antrag wird innerhalb von ${span} entschieden.`,
  lasts: (span) => `Einmal gewährt gilt sie ${span}, solange sie verdient ist.`,
  renewed: (span) => `Sie gilt ${span} und beginnt dann von neuem, solange sie verdient ist.`,
  asLong: "Sie gilt, solange sie verdient ist.",
  cost: (formula) => `Sie kostet den Anbieter ${formula} je Partner und Jahr.`,
  costByTier: "Was sie den Anbieter je Partner und Jahr kostet, hängt von der Stufe ab",
  costIsWorth: "Kosten sind nicht angegeben: Sie zählt mit ihrem Wert, einmal je Partner und Jahr.",
  costIsGiven: "Kosten sind nicht angegeben: Sie zählt mit dem Betrag, der gegeben wird.",
  costUnknown: "Was sie den Anbieter kostet, ist nicht angegeben; sie zählt daher nichts.",
  segment: (condition) => `Partner, für die gilt: ${condition}.`,
  ideal: (score) => `Je höher „${score}“, desto näher ist ein Partner am idealen.`,
  reach: (tier, track) => `${tier} in ${track} erreichen`,
  earn: (badge) => `Die Auszeichnung „${badge}“ erwerben`,
  accept: (agreement) => `Die Vereinbarung „${agreement}“ annehmen`,
  belong: (segment) => `Zu „${segment}“ gehören`,
  belongChosen: "Zu einer Gruppe gehören, die der Anbieter wählt",
  hold: (tiers, track) => `${tiers} in ${track}`,
  none: "keine",
  asked: (worth) => `${worth} auf Antrag`,
  gone: "Das Programm gewährt sie nicht mehr",
  isNew: "Das Programm gewährt sie erstmals",
  forTier: (worth, tier, track) => `${worth} für ${tier} in ${track}`,
  forAll: (worth) => `${worth} für alle, die sie verdienen`,
  heads: { tier: "Stufe", worth: "Wert" },
  sections: { benefits: "Leistungen", segments: "Segmente", ideal: "Der ideale Partner" },
};

export const benefitWords: Record<Locale, BenefitWords> = { en, de };
