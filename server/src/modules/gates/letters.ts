import type { MailBlock } from "../../platform/index.ts";
import { defineLetter } from "../letters/index.ts";

type About = { company: string; thing: string; reason: string; due: string; link: string };

const said = (text: string): MailBlock => ({ kind: "paragraph", text: [{ text }] });
const quoted = (text: string): MailBlock => ({ kind: "paragraph", text: [{ text, emphasis: true }] });

/** Tells whose turn it is that a partner asks for what is locked to it. */
export const askedLetter = defineLetter<About>("gateRequestAsked", {
  en: ({ company, thing, reason, due, link }) => ({
    subject: `${company} asks for “${thing}”`,
    blocks: [
      quoted(reason),
      said(`It is promised an answer by ${due}.`),
      { kind: "button", label: "Answer the request", href: link },
    ],
    why: "You get this because you answer what this partner asks for.",
  }),
  de: ({ company, thing, reason, due, link }) => ({
    subject: `${company} fragt nach „${thing}“`,
    blocks: [
      quoted(reason),
      said(`Eine Antwort ist bis zum ${due} versprochen.`),
      { kind: "button", label: "Anfrage beantworten", href: link },
    ],
    why: "Sie erhalten das, weil Sie beantworten, wonach dieser Partner fragt.",
  }),
});

/** Tells them that the promised time is over. */
export const overdueLetter = defineLetter<About>("gateRequestOverdue", {
  en: ({ company, thing, reason, due, link }) => ({
    subject: `${company} still waits for an answer about “${thing}”`,
    blocks: [
      quoted(reason),
      said(`The answer was promised by ${due}.`),
      { kind: "button", label: "Answer the request", href: link },
    ],
    why: "You get this because you answer what this partner asks for.",
  }),
  de: ({ company, thing, reason, due, link }) => ({
    subject: `${company} wartet noch auf eine Antwort zu „${thing}“`,
    blocks: [
      quoted(reason),
      said(`Die Antwort war bis zum ${due} versprochen.`),
      { kind: "button", label: "Anfrage beantworten", href: link },
    ],
    why: "Sie erhalten das, weil Sie beantworten, wonach dieser Partner fragt.",
  }),
});
