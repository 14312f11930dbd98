import type { Locale } from "../../platform/index.ts";
import type { Agreement, Standing } from "./types.ts";

const dates = { en: "en-GB", de: "de-DE" } as const;
const dateIn = (on: string, locale: Locale): string =>
  Temporal.PlainDate.from(on).toLocaleString(dates[locale], { dateStyle: "long" });

type Words = {
  due: (date: string, again: boolean) => string;
  consequence: (again: boolean) => string;
  optional: string;
  accepted: (until: string | null) => string;
  declined: (until: string | null) => string;
  lost: string;
  expired: (date: string | null) => string;
  released: string;
};

const words: Record<Locale, Words> = {
  en: {
    due: (date, again) =>
      again ? `There is a new version: please accept it by ${date}.` : `Please accept it by ${date}.`,
    consequence: (again) =>
      again
        ? "Until then the version that you accepted holds. After that you are not bound by any until you accept; nothing of yours is deleted."
        : "After that it counts as overdue until you accept; nothing of yours is deleted.",
    optional: "It is not required: accept it if it suits you.",
    accepted: (until) => (until === null ? "Accepted." : `Accepted, until ${until}.`),
    declined: (until) =>
      until === null
        ? "You declined, and are not bound by it; you can still accept."
        : `You declined. The version that you accepted before holds until ${until}; you can still accept the new one.`,
    lost: "The time to accept is over, and you are not bound by it. You can still accept; nothing of yours is deleted.",
    expired: (date) => `Your acceptance ended${date === null ? "" : ` on ${date}`}. Accept again to be bound by it.`,
    released: "It is not asked of you any more.",
  },
  de: {
    due: (date, again) =>
      again
        ? `Es gibt eine neue Fassung: Bitte nehmen Sie sie bis zum ${date} an.`
        : `Bitte nehmen Sie sie bis zum ${date} an.`,
    consequence: (again) =>
      again
        ? "Bis dahin gilt die Fassung, die Sie angenommen haben. Danach sind Sie an keine gebunden, bis Sie annehmen; gelöscht wird nichts."
        : "Danach gilt sie als überfällig, bis Sie annehmen; gelöscht wird nichts.",
    optional: "Sie ist nicht verlangt: Nehmen Sie sie an, wenn sie Ihnen zusagt.",
    accepted: (until) => (until === null ? "Angenommen." : `Angenommen, gültig bis ${until}.`),
    declined: (until) =>
      until === null
        ? "Sie haben abgelehnt und sind nicht gebunden; annehmen können Sie weiterhin."
        : `Sie haben abgelehnt. Die zuvor angenommene Fassung gilt bis ${until}; die neue können Sie weiterhin annehmen.`,
    lost: "Die Frist zur Annahme ist vorbei, und Sie sind nicht gebunden. Annehmen können Sie weiterhin; gelöscht wird nichts.",
    expired: (date) =>
      `Ihre Annahme ist${date === null ? "" : ` am ${date}`} abgelaufen. Nehmen Sie erneut an, um wieder gebunden zu sein.`,
    released: "Sie wird nicht mehr von Ihnen verlangt.",
  },
};

/** Where a partner stands with an agreement, and what comes of it. */
export function standingSays(agreement: Pick<Agreement, "required">, standing: Standing, locale: Locale): string {
  const w = words[locale];
  const { dueOn, expiresOn, holds, acceptanceId } = standing;
  const again = acceptanceId !== null && holds;
  const date = (on: string | null) => (on === null ? null : dateIn(on, locale));
  switch (standing.status) {
    case "asked":
      if (!agreement.required || dueOn === null) return w.optional;
      return `${w.due(dateIn(dueOn, locale), again)} ${w.consequence(again)}`;
    case "accepted":
      return w.accepted(date(expiresOn));
    case "declined":
      return w.declined(holds ? date(dueOn) : null);
    case "overdue":
      return w.lost;
    case "expired":
      return w.expired(date(expiresOn));
    case "released":
      return w.released;
  }
}
