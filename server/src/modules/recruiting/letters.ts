import type { MailBlock, MailText } from "../../platform/index.ts";
import { defineLetter } from "../letters/index.ts";
import type { Access } from "./join.ts";

type Text = { text: string };
const words = (...text: MailText[]): MailBlock => ({ kind: "paragraph", text });
const said = (text: string): MailBlock => words({ text });
const quoted = (text: string | null): MailBlock[] =>
  text === null || text.trim() === "" ? [] : text.split(/\n+/).map((line) => words({ text: line, emphasis: true }));

type Link = { company: string; link: string };

/** Asks whoever applied to confirm the address. */
export const confirmLetter = defineLetter<Link>("applicationConfirm", {
  en: ({ company, link }, { sender }) => ({
    subject: `Confirm the application of ${company}`,
    blocks: [
      said(`You applied for the partner program of ${sender}. Confirm your address, and the application is submitted.`),
      { kind: "button", label: "Confirm and submit", href: link },
      said("If it was not you, do nothing: without this step the application is not read and is deleted in a week."),
    ],
    why: `You get this because somebody entered your address in the application form of ${sender}.`,
  }),
  de: ({ company, link }, { sender }) => ({
    subject: `Bewerbung von ${company} bestätigen`,
    blocks: [
      said(
        `Sie haben sich für das Partnerprogramm von ${sender} beworben. Bestätigen Sie Ihre Adresse, dann ist die Bewerbung eingereicht.`,
      ),
      { kind: "button", label: "Bestätigen und einreichen", href: link },
      said(
        "Waren Sie es nicht, tun Sie nichts: Ohne diesen Schritt wird die Bewerbung nicht gelesen und nach einer Woche gelöscht.",
      ),
    ],
    why: `Sie erhalten das, weil jemand Ihre Adresse im Bewerbungsformular von ${sender} angegeben hat.`,
  }),
});

/** Says that it was received, by when there is a decision, and where to look. */
export const receivedLetter = defineLetter<Link & { due: string }>("applicationReceived", {
  en: ({ company, link, due }, { sender }) => ({
    subject: `${sender} has received the application of ${company}`,
    blocks: [said(`You will have a decision by ${due}.`), { kind: "button", label: "See where it stands", href: link }],
    why: "You get this because you applied to become a partner. Keep it: its link opens your application.",
  }),
  de: ({ company, link, due }, { sender }) => ({
    subject: `${sender} hat die Bewerbung von ${company} erhalten`,
    blocks: [
      said(`Sie erhalten bis ${due} eine Entscheidung.`),
      { kind: "button", label: "Stand ansehen", href: link },
    ],
    why: "Sie erhalten das, weil Sie sich als Partner beworben haben. Bewahren Sie es auf: Der Link öffnet Ihre Bewerbung.",
  }),
});

/** Asks for more. */
export const questionLetter = defineLetter<Link & Text>("applicationQuestion", {
  en: ({ company, link, text }, { sender }) => ({
    subject: `${sender} has a question about the application of ${company}`,
    blocks: [
      ...quoted(text),
      { kind: "button", label: "Answer", href: link },
      said("The time for a decision stands still until you answer."),
    ],
    why: "You get this because you applied to become a partner.",
  }),
  de: ({ company, link, text }, { sender }) => ({
    subject: `${sender} hat eine Frage zur Bewerbung von ${company}`,
    blocks: [
      ...quoted(text),
      { kind: "button", label: "Antworten", href: link },
      said("Die Frist für die Entscheidung ruht, bis Sie antworten."),
    ],
    why: "Sie erhalten das, weil Sie sich als Partner beworben haben.",
  }),
});

type Outcome = Link & { reason: string; text: string | null };

/** Tells a decline with its reason. */
export const declinedLetter = defineLetter<Outcome>("applicationDeclined", {
  en: ({ company, link, reason, text }, { sender }) => ({
    subject: `Decision about the application of ${company}`,
    blocks: [
      words({ text: `${sender} has declined the application. The reason: ` }, { text: reason, strong: true }),
      ...quoted(text),
      { kind: "button", label: "See the application", href: link },
    ],
    why: "You get this because you applied to become a partner.",
  }),
  de: ({ company, link, reason, text }, { sender }) => ({
    subject: `Entscheidung über die Bewerbung von ${company}`,
    blocks: [
      words({ text: `${sender} hat die Bewerbung abgelehnt. Der Grund: ` }, { text: reason, strong: true }),
      ...quoted(text),
      { kind: "button", label: "Bewerbung ansehen", href: link },
    ],
    why: "Sie erhalten das, weil Sie sich als Partner beworben haben.",
  }),
});

const waysIn = {
  en: {
    invited: "A second mail invites you to sign in as your company's administrator.",
    asked: "Your company is a partner already. Its administrators know that you applied, and can invite you.",
    there: "Your company is a partner already, and you are one of its people: sign in as before.",
  },
  de: {
    invited: "Eine zweite E-Mail lädt Sie ein, sich als Administrator anzumelden.",
    asked:
      "Ihr Unternehmen ist schon Partner. Seine Administratoren wissen von Ihrer Bewerbung und können Sie einladen.",
    there: "Ihr Unternehmen ist schon Partner, und Sie gehören schon dazu: Melden Sie sich an wie bisher.",
  },
} as const;

/** Welcomes a partner; how to sign in stands in the invitation. */
export const acceptedLetter = defineLetter<Link & { text: string | null; access: Access }>("applicationAccepted", {
  en: ({ company, link, text, access }, { sender }) => ({
    subject: `${company} is now a partner of ${sender}`,
    blocks: [
      said(`Your application was accepted. ${waysIn.en[access]}`),
      ...quoted(text),
      { kind: "button", label: "See the application", href: link },
    ],
    why: "You get this because you applied to become a partner.",
  }),
  de: ({ company, link, text, access }, { sender }) => ({
    subject: `${company} ist jetzt Partner von ${sender}`,
    blocks: [
      said(`Ihre Bewerbung wurde angenommen. ${waysIn.de[access]}`),
      ...quoted(text),
      { kind: "button", label: "Bewerbung ansehen", href: link },
    ],
    why: "Sie erhalten das, weil Sie sich als Partner beworben haben.",
  }),
});
