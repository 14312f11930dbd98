import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { strToU8, zipSync, type Zippable } from "fflate";
import { Jimp } from "jimp";
import type { TestClient } from "./client.ts";

const office = "application/vnd.openxmlformats-officedocument.";
export const docxType = `${office}wordprocessingml.document`;
export const xlsxType = `${office}spreadsheetml.sheet`;
export const pptxType = `${office}presentationml.presentation`;

const container = (main: string, type: string, parts: Zippable): Buffer =>
  Buffer.from(
    zipSync({
      "[Content_Types].xml": strToU8(`<Types><Override PartName="/${main}" ContentType="${type}.main+xml"/></Types>`),
      ...parts,
    }),
  );

/** A PDF with a page for each text. */
export async function pdfOf(...pages: string[]): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const text of pages) pdf.addPage([595, 842]).drawText(text, { x: 50, y: 780, size: 14, font });
  return Buffer.from(await pdf.save());
}

export const docxOf = (text: string): Buffer =>
  container("word/document.xml", docxType, {
    "word/document.xml": strToU8(`<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`),
  });

export const pptxOf = (...slides: string[]): Buffer =>
  container("ppt/presentation.xml", pptxType, {
    "ppt/presentation.xml": strToU8("<p:presentation/>"),
    ...Object.fromEntries(
      slides.map((text, i) => [
        `ppt/slides/slide${i + 1}.xml`,
        strToU8(`<p:sld><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`),
      ]),
    ),
  });

export const xlsxOf = (...cells: string[]): Buffer =>
  container("xl/workbook.xml", xlsxType, {
    "xl/workbook.xml": strToU8("<workbook/>"),
    "xl/sharedStrings.xml": strToU8(`<sst>${cells.map((cell) => `<si><t>${cell}</t></si>`).join("")}</sst>`),
  });

/** A picture of one colour. */
export const pngOf = (width: number, height: number, color = 0x2f6f4fff): Promise<Buffer> =>
  new Jimp({ width, height, color }).getBuffer("image/png");

type Made = { title?: string; name?: string; type?: string; publish?: boolean; [more: string]: unknown };

/** Sends a file and makes a resource of it, published unless it says otherwise. */
export async function addResource(
  client: TestClient,
  content: Buffer,
  { title = "A guide", name = "guide.pdf", type = "application/pdf", publish = true, ...more }: Made = {},
) {
  const file = await client.ok("uploadResourceFile", { query: { name }, upload: { type, content } });
  const made = await client.ok("createResource", { body: { title, fileId: file.id, ...more } });
  if (publish) await client.ok("changeResources", { body: { ids: [made.id], action: "publish" } });
  return made;
}

/** Puts a newer file on a resource. */
export async function addVersion(
  client: TestClient,
  resourceId: string,
  content: Buffer,
  more: { note?: string; language?: string } = {},
) {
  const upload = { type: "application/pdf", content };
  const file = await client.ok("uploadResourceFile", { query: { name: "newer.pdf" }, upload });
  return client.ok("addResourceVersion", { params: { resourceId }, body: { fileId: file.id, ...more } });
}
