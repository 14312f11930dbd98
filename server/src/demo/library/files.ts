import { PDFDocument, rgb, StandardFonts } from "@cantoo/pdf-lib";
import { strToU8, zipSync, type Zippable } from "fflate";
import { Jimp } from "jimp";
import type { Told } from "./content.ts";

const office = "application/vnd.openxmlformats-officedocument.";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

async function pdfOf(title: string, pages: readonly string[]): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(title);
  // The same content gives the same bytes.
  const made = new Date("2026-01-05T09:00:00Z");
  pdf.setCreationDate(made);
  pdf.setModificationDate(made);
  const [plain, bold] = [
    await pdf.embedFont(StandardFonts.Helvetica),
    await pdf.embedFont(StandardFonts.HelveticaBold),
  ];
  pages.forEach((text, index) => {
    const page = pdf.addPage([595, 842]);
    page.drawRectangle({ x: 0, y: 762, width: 595, height: 80, color: rgb(0.04, 0.43, 0.43) });
    page.drawText(title, { x: 48, y: 794, size: 20, font: bold, color: rgb(1, 1, 1), maxWidth: 500 });
    page.drawText(text, { x: 48, y: 700, size: 16, font: plain, maxWidth: 500, lineHeight: 24 });
    page.drawText(`${index + 1} / ${pages.length}`, { x: 48, y: 40, size: 10, font: plain, color: rgb(0.4, 0.4, 0.4) });
  });
  return Buffer.from(await pdf.save());
}

/** An Office file of a main part, with what belongs to every such file. */
function officeOf(main: string, type: string, parts: Zippable): Buffer {
  const types = `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${type}"/></Types>`;
  const rels = `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="${main}"/></Relationships>`;
  const files = { "[Content_Types].xml": strToU8(head + types), "_rels/.rels": strToU8(head + rels), ...parts };
  return Buffer.from(zipSync(files, { mtime: new Date("2026-01-05T09:00:00Z") }));
}

function docxOf(title: string, pages: readonly string[]): Buffer {
  const paragraph = (text: string) => `<w:p><w:r><w:t>${escape(text)}</w:t></w:r></w:p>`;
  const body = [title, ...pages].map(paragraph).join("");
  const xml = `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const main = "word/document.xml";
  return officeOf(main, `${office}wordprocessingml.document.main+xml`, { [main]: strToU8(xml) });
}

function pptxOf(title: string, pages: readonly string[]): Buffer {
  const namespaces = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="${relations}"`;
  const slide = (text: string) =>
    `${head}<p:sld ${namespaces}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/><p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>${escape(text)}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>`;
  const slides = [title, ...pages].map((text, i) => [`ppt/slides/slide${i + 1}.xml`, strToU8(slide(text))] as const);
  const main = "ppt/presentation.xml";
  const xml = `${head}<p:presentation ${namespaces}><p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
  const parts = { [main]: strToU8(xml), ...Object.fromEntries(slides) };
  return officeOf(main, `${office}presentationml.presentation.main+xml`, parts);
}

async function pngOf(): Promise<Buffer> {
  const image = new Jimp({ width: 1200, height: 400, color: 0x0b6e6eff });
  for (let i = 0; i < 6; i += 1)
    image.composite(new Jimp({ width: 90, height: 400, color: 0xffffff14 }), 120 + i * 190, 0);
  return image.getBuffer("image/png");
}

/** The file of a resource, made of what it says. */
export function fileOf(
  { file }: Pick<Told, "file">,
  title: string,
  pages: readonly string[],
): Promise<Buffer> | Buffer {
  return {
    pdf: () => pdfOf(title, pages),
    docx: () => docxOf(title, pages),
    pptx: () => pptxOf(title, pages),
    png: pngOf,
  }[file]();
}
