import { readFile } from "node:fs/promises";

/** The text of a document in `programs/`. */
export const programSource = (file: string): Promise<string> =>
  readFile(new URL(`programs/${file}`, import.meta.url), "utf8");

/** A document with some of its words replaced. @throws Error where one of them is not there once */
export function changed(source: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`“${from}” does not stand once in the document`);
    return text.replace(from, to);
  }, source);
}
