import type { TextProblem } from "../types.ts";

const office = "application/vnd.openxmlformats-officedocument.";

/** Parts of Office files that hold what people read, by type. */
export const officeParts: Readonly<Record<string, RegExp>> = {
  [`${office}wordprocessingml.document`]: /^word\/(document|footnotes|endnotes|header\d*|footer\d*)\.xml$/,
  [`${office}presentationml.presentation`]: /^ppt\/(slides|notesSlides)\/\w+\.xml$/,
  [`${office}spreadsheetml.sheet`]: /^xl\/(sharedStrings|worksheets\/\w+)\.xml$/,
};

/** Whether files of a type have words in them that can be read. */
export const canReadText = (type: string): boolean =>
  type === "application/pdf" || type === "text/plain" || Object.hasOwn(officeParts, type);

/** What was read of a file: all of it, or as much as the limits let in, and why it is not more. */
export type Extracted = { text: string; pages: number | null; problem: TextProblem | null };
export type Asked = { path: string; type: string; pages: number; length: number };
