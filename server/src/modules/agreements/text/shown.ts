import { createHash } from "node:crypto";
import type { AgreementBlock } from "@fairway/contract";
import type { Locale } from "../../../platform/index.ts";
import type { Shown, Texts, Version, Written } from "../types.ts";
import { agreementBlocks } from "./blocks.ts";

type Run = Extract<AgreementBlock, { kind: "paragraph" }>["text"][number];

/** Words as they are read, with where a link leads. */
const runText = ({ text, href }: Run): string => (href === undefined ? text : `${text} (${href})`);
const runsText = (runs: readonly Run[]): string => runs.map(runText).join("");

/** A block as plain text. */
export function blockText(block: AgreementBlock): string {
  if (block.kind === "heading") return `${"#".repeat(block.level)} ${block.text}`;
  if (block.kind === "paragraph") return runsText(block.text);
  return block.items.map((item, i) => `${block.ordered ? `${block.start + i}.` : "-"} ${runsText(item)}`).join("\n");
}

export const sha256 = (text: string | Uint8Array): string => createHash("sha256").update(text).digest("hex");

/** A text as it is shown, with the digest of what is read. */
export function shownText(written: Written, locale: Locale, number: number): Shown {
  const blocks = agreementBlocks(written.body);
  const version = locale === "de" ? `Fassung ${number}` : `Version ${number}`;
  const plain = `${[written.title, version, ...blocks.map(blockText)].join("\n\n")}\n`;
  return { locale, title: written.title, blocks, plain, digest: sha256(plain) };
}

export const localesOf = (texts: Texts): Locale[] => (["en", "de"] as const).filter((locale) => texts[locale]);

/** The language that a reader gets: the wanted one, or the one that there is. */
export function localeIn(texts: Texts, wanted: Locale): Locale {
  return texts[wanted] ? wanted : (localesOf(texts)[0] ?? wanted);
}

/** A version's text in a language; null where it has none in it. */
export function shownIn(version: Pick<Version, "texts" | "number">, locale: Locale): Shown | null {
  const written = version.texts[locale];
  return written ? shownText(written, locale, version.number) : null;
}
