import type { MailBlock } from "../../platform/index.ts";
import { defineLetter } from "../letters/index.ts";

const said = (text: string): MailBlock => ({ kind: "paragraph", text: [{ text }] });
const quoted = (text: string | null): MailBlock[] =>
  (text ?? "")
    .split(/\n+/)
    .filter((line) => line.trim() !== "")
    .map((line) => ({ kind: "paragraph", text: [{ text: line, emphasis: true }] }));

type Link = { company: string; link: string };

/** Tells one of the vendor's people that an application waits for their approval. */
export const turnLetter = defineLetter<Link & { step: string }>("applicationTurn", {
  en: ({ company, link, step }) => ({
    subject: `The application of ${company} waits for your approval`,
    blocks: [
      said(`You are asked for the step “${step}”. Approve it, or say why not.`),
      { kind: "button", label: "Open the application", href: link },
    ],
    why: "You get this because the form's chain of approvals asks you.",
  }),
  de: ({ company, link, step }) => ({
    subject: `Die Bewerbung von ${company} wartet auf Ihre Freigabe`,
    blocks: [
      said(`Sie sind beim Schritt „${step}“ gefragt. Geben Sie ihn frei, oder sagen Sie, warum nicht.`),
      { kind: "button", label: "Bewerbung öffnen", href: link },
    ],
    why: "Sie erhalten das, weil der Freigabeweg des Formulars Sie vorsieht.",
  }),
});

/** Tells whoever decides that somebody objects. */
export const objectionLetter = defineLetter<Link & { by: string; text: string | null }>("applicationObjection", {
  en: ({ company, link, by, text }) => ({
    subject: `${by} objects to the application of ${company}`,
    blocks: [
      ...quoted(text),
      said(`Until ${by} approves after all, the application cannot be accepted. You can decline it, or ask for more.`),
      { kind: "button", label: "Open the application", href: link },
    ],
    why: "You get this because you decide about applications.",
  }),
  de: ({ company, link, by, text }) => ({
    subject: `${by} hat Einwände gegen die Bewerbung von ${company}`,
    blocks: [
      ...quoted(text),
      said(
        `Solange ${by} nicht doch freigibt, kann die Bewerbung nicht angenommen werden. Sie können sie ablehnen oder nachfragen.`,
      ),
      { kind: "button", label: "Bewerbung öffnen", href: link },
    ],
    why: "Sie erhalten das, weil Sie über Bewerbungen entscheiden.",
  }),
});

/** Tells an account manager that a new partner is theirs. */
export const theirsLetter = defineLetter<Link & { contact: { name: string; email: string } }>("partnerTheirs", {
  en: ({ company, link, contact }) => ({
    subject: `${company} is a new partner, and you look after it`,
    blocks: [
      said(`${contact.name} (${contact.email}) applied for it and is invited as its administrator.`),
      { kind: "button", label: "Open the partner", href: link },
    ],
    why: "You get this because you are this partner's account manager.",
  }),
  de: ({ company, link, contact }) => ({
    subject: `${company} ist ein neuer Partner, und Sie betreuen ihn`,
    blocks: [
      said(`${contact.name} (${contact.email}) hat die Bewerbung gestellt und ist als Administrator eingeladen.`),
      { kind: "button", label: "Partner öffnen", href: link },
    ],
    why: "Sie erhalten das, weil Sie diesen Partner betreuen.",
  }),
});

type Applicant = { contact: { name: string; email: string }; link: string; company: string };

/** Tells the administrators of a partner who applied in its name and was not let in. */
export const knockedLetter = defineLetter<Applicant>("applicationKnocked", {
  en: ({ contact, link, company }, { sender }) => ({
    subject: `${contact.name} applied to ${sender} for ${company}`,
    blocks: [
      said(
        `${contact.name} (${contact.email}) applied to become a partner. ${company} is one already, so nobody was let in.`,
      ),
      said("If this is a colleague, you can invite them. If you do not know the address, tell your account manager."),
      { kind: "button", label: "Open your people", href: link },
    ],
    why: `You get this because you let people in at ${company}.`,
  }),
  de: ({ contact, link, company }, { sender }) => ({
    subject: `${contact.name} hat sich für ${company} bei ${sender} beworben`,
    blocks: [
      said(
        `${contact.name} (${contact.email}) hat sich als Partner beworben. ${company} ist schon Partner; deshalb hat niemand Zugang erhalten.`,
      ),
      said(
        "Gehört die Person zu Ihnen, können Sie sie einladen. Kennen Sie die Adresse nicht, sagen Sie es Ihrem Ansprechpartner.",
      ),
      { kind: "button", label: "Personen öffnen", href: link },
    ],
    why: `Sie erhalten das, weil Sie bei ${company} Personen einladen.`,
  }),
});
