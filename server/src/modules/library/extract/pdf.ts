import { readFile } from "node:fs/promises";
import { getDocumentProxy } from "unpdf";
import type { Asked, Extracted } from "./types.ts";

/** Reads the text of a PDF, page by page. */
export async function pdfText({ path, pages, length }: Asked): Promise<Extracted> {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(path)));
  let text = "";
  for (let number = 1; number <= pdf.numPages; number += 1) {
    if (number > pages || text.length > length) return { text, pages: pdf.numPages, problem: "tooLong" };
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) if ("str" in item) text += item.str + (item.hasEOL ? "\n" : "");
    text += "\n";
  }
  return { text, pages: pdf.numPages, problem: null };
}
