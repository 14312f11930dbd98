import type { Explanation, NoticeBlock } from "@fairway/contract";
import { valueText } from "@fairway/program";
import { type Locale, type MailBlock, mailHtml, type MailLetter, mailText } from "../../../platform/index.ts";
import type { Rendered } from "../types.ts";
import { words } from "./words.ts";

/** What stands around a notice in a mail. */
export type Envelope = {
  locale: Locale;
  vendor: { name: string; color: string | null };
  /** Whom it greets, and for which partner. */
  person: string;
  partner: string;
  /** Where it is read and acknowledged. */
  url: string;
  important: boolean;
  /** Where a person, or in one step a mail program, ends mail of this sort; null where it cannot be ended. */
  unsubscribeUrl: string | null;
  oneClickUrl: string | null;
};

/** A mail that is ready to be looked at or to be sent. */
export type RenderedMail = { subject: string; html: string; text: string };

function missingLine(e: Explanation, locale: Locale): string {
  const actual = e.actual === null ? null : valueText(locale, e.actual);
  const gap = e.gap === null ? null : valueText(locale, e.gap);
  const line = words[locale].mail.stillMissing(e.says, actual, gap);
  return `${line.charAt(0).toLocaleUpperCase(locale)}${line.slice(1)}`;
}

const mailBlocks = (block: NoticeBlock, locale: Locale): MailBlock[] =>
  block.kind === "missing"
    ? [
        { kind: "heading", text: block.title },
        { kind: "list", items: block.items.map((item) => [{ text: missingLine(item, locale) }]) },
        { kind: "paragraph", text: [{ text: block.note }] },
      ]
    : [block];

/** A rendered notice as a mail. */
export function renderMail({ title, blocks }: Rendered, envelope: Envelope): RenderedMail {
  const { locale, vendor, person, partner, url, important, unsubscribeUrl } = envelope;
  const w = words[locale].mail;
  const letter: MailLetter = {
    locale,
    sender: vendor,
    title,
    blocks: [
      { kind: "paragraph", text: [{ text: w.hello(person) }] },
      ...blocks.flatMap((block) => mailBlocks(block, locale)),
      ...(important ? [{ kind: "paragraph", text: [{ text: w.acknowledge }] } satisfies MailBlock] : []),
      { kind: "button", label: w.open, href: url },
    ],
    footer: [
      { kind: "paragraph", text: [{ text: w.footer(partner, vendor.name) }] },
      ...(unsubscribeUrl === null
        ? []
        : [
            {
              kind: "paragraph",
              text: [{ text: w.unsubscribe }, { text: w.unsubscribeLink, href: unsubscribeUrl }],
            } satisfies MailBlock,
          ]),
    ],
  };
  return { subject: title, html: mailHtml(letter), text: mailText(letter) };
}
