import type { Id } from "@fairway/kernel";
import { type Locale, mailHtml, type MailLetter, mailText, type Tx } from "../../platform/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import type { Drawn, LetterKind } from "./types.ts";

/** Declares a sort of letter, with its words in both languages. */
export const defineLetter = <D>(kind: string, words: LetterKind<D>["words"]): LetterKind<D> => ({ kind, words });

const greeting = { en: (name: string) => `Hello ${name},`, de: (name: string) => `Guten Tag ${name},` };

async function senderOf(tx: Tx, vendorId: Id<"vendor"> | null): Promise<MailLetter["sender"]> {
  if (vendorId === null) return { name: "Fairway", color: null };
  const vendor = await vendorSettings(tx, vendorId);
  return { name: vendor.name, color: vendor.brandColor };
}

/** A letter in the reader's language, in the name and colour of its sender. */
export async function drawLetter<D>(
  tx: Tx,
  { words }: LetterKind<D>,
  { to, locale, vendorId, data }: { to: { name: string }; locale: Locale; vendorId: Id<"vendor"> | null; data: D },
): Promise<Drawn> {
  const sender = await senderOf(tx, vendorId);
  const { subject, blocks, why } = words[locale](data, { sender: sender.name });
  const letter: MailLetter = {
    locale,
    sender,
    title: subject,
    blocks: [{ kind: "paragraph", text: [{ text: greeting[locale](to.name) }] }, ...blocks],
    footer: [{ kind: "paragraph", text: [{ text: why }] }],
  };
  return { fromName: sender.name, subject, html: mailHtml(letter), text: mailText(letter) };
}
