import type { Locale } from "../../platform/index.ts";
import type { ActionKind, Inputs, Risk } from "./types.ts";

const days = (iso: string, today: string): number =>
  Temporal.PlainDate.from(iso).until(Temporal.PlainDate.from(today), { largestUnit: "days" }).days;

const date = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(`${iso}T00:00Z`),
  );

const amount = (text: string, { counted, currency }: Inputs, locale: Locale): string =>
  new Intl.NumberFormat(
    locale,
    counted === "amount" && currency !== null
      ? { style: "currency", currency, maximumFractionDigits: 0 }
      : { maximumFractionDigits: 0 },
  ).format(text as Intl.StringNumericLiteral);

type Said = { en: string; de: string };
const pick = (said: Said, locale: Locale): string => said[locale];

/** Whole sentences about what is known of each part of the score. */
export const partSays = {
  engagement(inputs: Inputs, today: string, locale: Locale): string {
    const { lastSeenOn, activeDays, people } = inputs;
    if (people === 0)
      return pick(
        { en: "Nobody of the partner can sign in yet.", de: "Noch kann sich niemand des Partners anmelden." },
        locale,
      );
    if (lastSeenOn === null)
      return pick({ en: "Nobody has ever signed in.", de: "Noch nie hat sich jemand angemeldet." }, locale);
    const ago = Math.max(0, days(lastSeenOn, today));
    return pick(
      {
        en: `Somebody last came ${ago === 0 ? "today" : `${ago} days ago`}, and did something here on ${activeDays} of the last 90 days.`,
        de: `Zuletzt war ${ago === 0 ? "heute" : `vor ${ago} Tagen`} jemand hier; getan wurde etwas an ${activeDays} der letzten 90 Tage.`,
      },
      locale,
    );
  },
  trend(inputs: Inputs, _today: string, locale: Locale): string {
    const { now, before } = inputs;
    if (inputs.trend === null || now === null || before === null)
      return pick(
        {
          en: "There are no records of a year ago to compare with.",
          de: "Es gibt keine Einträge von vor einem Jahr zum Vergleichen.",
        },
        locale,
      );
    const a = amount(now, inputs, locale);
    const b = amount(before, inputs, locale);
    const unit = inputs.counted === "facts" ? { en: " records", de: " Einträge" } : { en: "", de: "" };
    return pick(
      {
        en: `${a}${unit.en} in the last three months, ${b} in the same months a year ago.`,
        de: `${a}${unit.de} in den letzten drei Monaten, ${b} in denselben Monaten des Vorjahres.`,
      },
      locale,
    );
  },
  requirements({ tracks, atRisk }: Inputs, _today: string, locale: Locale): string {
    if (tracks === 0)
      return pick({ en: "Not measured in any track yet.", de: "Noch in keinem Pfad gemessen." }, locale);
    if (atRisk.length === 0)
      return pick({ en: "Every tier held is earned.", de: "Jede gehaltene Stufe ist verdient." }, locale);
    return pick(
      {
        en: `${atRisk.length} of ${tracks} tiers held are no longer earned.`,
        de: `${atRisk.length} von ${tracks} gehaltenen Stufen sind nicht mehr verdient.`,
      },
      locale,
    );
  },
  onboarding({ onboarding, stalled }: Inputs, _today: string, locale: Locale): string {
    const [first] = stalled;
    if (first)
      return pick(
        {
          en: `Onboarding has stalled since ${date(first.on, "en")}.`,
          de: `Die Einführung stockt seit ${date(first.on, "de")}.`,
        },
        locale,
      );
    if (onboarding === null) return pick({ en: "There is no onboarding.", de: "Es gibt keine Einführung." }, locale);
    return pick({ en: "Onboarding goes on or is done.", de: "Die Einführung läuft oder ist fertig." }, locale);
  },
};

export const riskSays = (risk: Risk, score: number | null, locale: Locale): string => {
  if (risk === "unknown" || score === null)
    return pick(
      {
        en: "Too little is known to say how this partner is doing.",
        de: "Es ist zu wenig bekannt, um etwas über diesen Partner zu sagen.",
      },
      locale,
    );
  const words = {
    low: { en: "low", de: "gering" },
    medium: { en: "medium", de: "mittel" },
    high: { en: "high", de: "hoch" },
  }[risk];
  return pick(
    {
      en: `Health is ${score} of 100: the risk of losing this partner is ${words.en}.`,
      de: `Der Zustand ist ${score} von 100: Die Gefahr, diesen Partner zu verlieren, ist ${words.de}.`,
    },
    locale,
  );
};

type Facts = { label: string; on: string; extra: string };

const sentences: Record<ActionKind, (facts: Facts) => Said> = {
  answerRequest: ({ label, on }) => ({
    en: `Answer the request${label ? ` for ${label}` : ""} that has waited since ${on}.`,
    de: `Den Antrag${label ? ` auf ${label}` : ""} beantworten, der seit ${on} wartet.`,
  }),
  signAgreement: ({ on }) => ({
    en: `Ask for the agreement that is to be accepted by ${on}.`,
    de: `An die Vereinbarung erinnern, die bis ${on} anzunehmen ist.`,
  }),
  resumeOnboarding: ({ on }) => ({
    en: `Take up the onboarding that has stalled since ${on}.`,
    de: `Die Einführung wieder aufnehmen, die seit ${on} stockt.`,
  }),
  saveTier: ({ label, on }) => ({
    en: `Talk about keeping ${label || "the tier"}: it is no longer earned, as of ${on}.`,
    de: `Über den Erhalt von ${label || "der Stufe"} sprechen: Sie ist, Stand ${on}, nicht mehr verdient.`,
  }),
  addAdministrator: () => ({
    en: "Find an administrator: nobody of the partner can look after its people.",
    de: "Eine Administratorin oder einen Administrator finden: Niemand des Partners kann sich um dessen Personen kümmern.",
  }),
  useBenefit: ({ label, on, extra }) => ({
    en: `Help to use ${label}: ${extra} of it ends on ${on}.`,
    de: `Beim Nutzen von ${label} helfen: ${extra} davon enden am ${on}.`,
  }),
  talkAboutTrend: ({ extra }) => ({
    en: `Ask why business has fallen: ${extra}`,
    de: `Fragen, warum das Geschäft zurückgegangen ist: ${extra}`,
  }),
  callSilent: ({ on }) => ({
    en: `Call: nobody has signed in since ${on}.`,
    de: `Anrufen: Seit ${on} hat sich niemand angemeldet.`,
  }),
  readNotice: ({ on }) => ({
    en: `Point at the important notice of ${on}, which nobody has acknowledged.`,
    de: `Auf die wichtige Mitteilung vom ${on} hinweisen, die niemand bestätigt hat.`,
  }),
  reachTier: ({ label, extra }) => ({
    en: `Close the gap to ${label}: ${extra}`,
    de: `Die Lücke zu ${label} schließen: ${extra}`,
  }),
};

/** What to do, as a sentence. */
export const actionSays = (
  kind: ActionKind,
  { label, on, extra }: { label: string | null; on: string | null; extra: string },
  locale: Locale,
): string => pick(sentences[kind]({ label: label ?? "", on: on === null ? "" : date(on, locale), extra }), locale);
