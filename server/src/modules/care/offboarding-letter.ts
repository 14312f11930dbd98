import { defineLetter } from "../letters/index.ts";

type Data = { partner: string; lastOn: string; calledOff: boolean };

const day = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${iso}T00:00Z`),
  );

/** Tells those who answer for a partner that the partnership is to end, or that it is not after all. */
export const offboardingLetter = defineLetter<Data>("offboarding", {
  en: ({ partner, lastOn, calledOff }, { sender }) => ({
    subject: calledOff
      ? `The partnership with ${sender} goes on`
      : `The partnership with ${sender} ends on ${day(lastOn, "en")}`,
    blocks: [
      {
        kind: "paragraph",
        text: [
          {
            text: calledOff
              ? `The end of ${partner}’s partnership that was planned for ${day(lastOn, "en")} was called off. Everything goes on as it was.`
              : `The partnership of ${partner} with ${sender} ends. The last day on which its people can sign in is ${day(lastOn, "en")}; save by then what you need.`,
          },
        ],
      },
    ],
    why: `You get this because you administer ${partner} at ${sender}.`,
  }),
  de: ({ partner, lastOn, calledOff }, { sender }) => ({
    subject: calledOff
      ? `Die Partnerschaft mit ${sender} geht weiter`
      : `Die Partnerschaft mit ${sender} endet am ${day(lastOn, "de")}`,
    blocks: [
      {
        kind: "paragraph",
        text: [
          {
            text: calledOff
              ? `Das für den ${day(lastOn, "de")} geplante Ende der Partnerschaft von ${partner} wurde abgesagt. Alles bleibt, wie es war.`
              : `Die Partnerschaft von ${partner} mit ${sender} endet. Der letzte Tag, an dem sich Ihre Personen anmelden können, ist der ${day(lastOn, "de")}; sichern Sie bis dahin, was Sie brauchen.`,
          },
        ],
      },
    ],
    why: `Sie erhalten dies, weil Sie ${partner} bei ${sender} verwalten.`,
  }),
});
