import type { NoticeBlock } from "@fairway/contract";
import { labelIn } from "@fairway/program";
import type { Locale } from "../../../platform/index.ts";
import type { AgreementContent, OnboardingContent, Rendered } from "../types.ts";
import type { RenderFor } from "./render.ts";
import { words } from "./words.ts";

type Told = { title: string; says: string };
type AgreementWords = Record<
  AgreementContent["kind"],
  (name: string, number: number, until: string | null, again: boolean) => Told
>;

const agreementWords: Record<Locale, AgreementWords> = {
  en: {
    agreementAsked: (name, number, until, again) => ({
      title: again ? `New version to accept: ${name}` : `Please read and sign: ${name}`,
      says: `${again ? `Version ${number} of “${name}” is in force.` : `“${name}” is ready for you.`} ${until === null ? "It is not required." : `Please accept it by ${until}.`}${again && until !== null ? " Until then the version that you accepted holds." : ""}`,
    }),
    agreementReminded: (name, _, until) => ({
      title: `Reminder: ${name}`,
      says: `“${name}” waits for your signature${until === null ? "" : `, until ${until}`}.`,
    }),
    agreementLapsed: (name) => ({
      title: `${name} was not accepted in time`,
      says: `The time to accept “${name}” is over: you are not bound by it. You can still accept; nothing of yours is deleted.`,
    }),
    agreementExpiring: (name, _, until) => ({
      title: `Please renew: ${name}`,
      says: `Your acceptance of “${name}” ends${until === null ? "" : ` on ${until}`}. You can renew it now.`,
    }),
  },
  de: {
    agreementAsked: (name, number, until, again) => ({
      title: again ? `Neue Fassung anzunehmen: ${name}` : `Bitte lesen und unterzeichnen: ${name}`,
      says: `${again ? `Fassung ${number} von „${name}“ ist in Kraft.` : `„${name}“ liegt für Sie bereit.`} ${until === null ? "Sie ist nicht verlangt." : `Bitte nehmen Sie sie bis zum ${until} an.`}${again && until !== null ? " Bis dahin gilt die Fassung, die Sie angenommen haben." : ""}`,
    }),
    agreementReminded: (name, _, until) => ({
      title: `Erinnerung: ${name}`,
      says: `„${name}“ wartet auf Ihre Unterschrift${until === null ? "" : `, bis zum ${until}`}.`,
    }),
    agreementLapsed: (name) => ({
      title: `${name} wurde nicht rechtzeitig angenommen`,
      says: `Die Frist für „${name}“ ist vorbei: Sie sind nicht gebunden. Annehmen können Sie weiterhin; gelöscht wird nichts.`,
    }),
    agreementExpiring: (name, _, until) => ({
      title: `Bitte erneuern: ${name}`,
      says: `Ihre Annahme von „${name}“ endet${until === null ? "" : ` am ${until}`}. Sie können sie jetzt erneuern.`,
    }),
  },
};

const onboardingWords: Record<Locale, { started: (name: string) => Told; due: (task: string, until: string) => Told }> =
  {
    en: {
      started: (name) => ({
        title: `Welcome: ${name}`,
        says: "Your first steps stand on your first page, the next one on top.",
      }),
      due: (task, until) => ({ title: `Your next step: ${task}`, says: `“${task}” is due on ${until}.` }),
    },
    de: {
      started: (name) => ({
        title: `Willkommen: ${name}`,
        says: "Ihre ersten Schritte stehen auf Ihrer ersten Seite, der nächste ganz oben.",
      }),
      due: (task, until) => ({ title: `Ihr nächster Schritt: ${task}`, says: `„${task}“ ist am ${until} fällig.` }),
    },
  };

const rendered = ({ title, says }: Told): Rendered => {
  const block: NoticeBlock = { kind: "paragraph", text: [{ text: says }] };
  return { title, summary: says, blocks: [block] };
};

/** An agreement that waits, or was not answered in time. */
export function renderAgreement(content: AgreementContent, { locale }: RenderFor): Rendered {
  const until = content.until === null ? null : words[locale].date(content.until);
  const name = labelIn(content.agreement, locale);
  return rendered(agreementWords[locale][content.kind](name, content.number, until, content.again));
}

/** A checklist that began, or a step of it that is due. */
export function renderOnboarding({ kind, checklist, task, until }: OnboardingContent, { locale }: RenderFor): Rendered {
  const w = onboardingWords[locale];
  if (kind === "onboardingStarted" || task === null) return rendered(w.started(labelIn(checklist, locale)));
  return rendered(w.due(labelIn(task, locale), until === null ? "" : words[locale].date(until)));
}
