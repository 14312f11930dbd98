import { buffer } from "node:stream/consumers";
import yauzl from "yauzl";
import { type Asked, type Extracted, officeParts } from "./types.ts";

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const character = (code: number): string => (code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : "");

/** No parser, so that nothing that a document declares is ever followed. */
const unescape = (text: string): string =>
  text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (_, hex?: string, dec?: string, name?: string) =>
      hex === undefined
        ? dec === undefined
          ? (named[name ?? ""] ?? "")
          : character(Number(dec))
        : character(Number.parseInt(hex, 16)),
  );

/** What people read of a part: text runs, with a new line where a paragraph, a row or a break ends. */
function textOf(xml: string): string {
  const runs = xml.matchAll(/<(?:w:t|a:t|t)(?:\s[^>]*)?>([^<]*)<|<\/(?:w:p|a:p|si|row)>|<(?:w:br|w:tab)\/>/g);
  return [...runs]
    .map(([all, text]) => (text === undefined ? (all.includes("tab") ? "\t" : "\n") : unescape(text)))
    .join("");
}

/** Slides and sheets are read in the order of their numbers. */
const numberOf = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);

/** Reads the text of an Office file. */
export async function officeText({ path, type, pages, length }: Asked): Promise<Extracted> {
  const parts = officeParts[type] ?? /^$/;
  const zip = await yauzl.openPromise(path, { autoClose: false });
  const found: { name: string; text: string }[] = [];
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (!parts.test(entry.fileName)) continue;
      if (found.length >= pages || total > length) return { text: joined(found), pages: null, problem: "tooLong" };
      const text = textOf((await buffer(await zip.openReadStreamPromise(entry))).toString("utf8"));
      total += text.length;
      found.push({ name: entry.fileName, text });
    }
  } finally {
    zip.close();
  }
  const slides = found.filter(({ name }) => name.startsWith("ppt/slides/")).length;
  return { text: joined(found), pages: slides > 0 ? slides : null, problem: null };
}

const joined = (found: readonly { name: string; text: string }[]): string =>
  found
    .toSorted((a, b) => numberOf(a.name) - numberOf(b.name) || a.name.localeCompare(b.name))
    .map(({ text }) => text)
    .join("\n");
