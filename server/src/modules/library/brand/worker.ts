import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { PDFDocument, rgb } from "@cantoo/pdf-lib";
import { Jimp } from "jimp";
import { layOut, type Mark } from "./layout.ts";
import { fill } from "./raster.ts";
import type { MarkAsked } from "./types.ts";

const maxPixels = 60_000_000;

/** A picture of a few kilobytes may claim to be larger than any memory. */
function refuseHuge(bytes: Buffer): void {
  const png = bytes.toString("latin1", 1, 4) === "PNG";
  if (png && bytes.readUInt32BE(16) * bytes.readUInt32BE(20) > maxPixels) throw new Error("too large a picture");
}

const pictureOf = async (bytes: Uint8Array) => {
  refuseHuge(Buffer.from(bytes));
  return Jimp.read(Buffer.from(bytes));
};

const markOf = ({ name, lines }: MarkAsked, logo: { width: number; height: number } | null): Mark => ({
  name,
  lines,
  logo,
});

async function markPdf(asked: MarkAsked, content: Buffer): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(content);
  const picture = asked.logo && (await pictureOf(asked.logo));
  const logo = picture && (await pdf.embedPng(await picture.getBuffer("image/png")));
  const pages = asked.area.pages === "all" ? pdf.getPages() : pdf.getPages().slice(0, 1);
  for (const page of pages) {
    const { width, height } = page.getSize();
    const { box, logo: place, texts } = layOut({ width, height }, asked.area, markOf(asked, logo));
    page.drawRectangle({
      x: box.x,
      y: height - box.y - box.height,
      width: box.width,
      height: box.height,
      color: rgb(1, 1, 1),
    });
    if (logo && place)
      page.drawImage(logo, {
        x: place.x,
        y: height - place.y - place.height,
        width: place.width,
        height: place.height,
      });
    for (const { line, x, baseline, grey } of texts) {
      const color = rgb(grey / 255, grey / 255, grey / 255);
      if (line.svg !== "") page.drawSvgPath(line.svg, { x, y: height - baseline, color, borderWidth: 0 });
    }
  }
  return pdf.save();
}

async function markPicture(asked: MarkAsked, content: Buffer): Promise<Uint8Array> {
  const image = await pictureOf(content);
  const picture = asked.logo && (await pictureOf(asked.logo));
  const { box, logo: place, texts } = layOut(image, asked.area, markOf(asked, picture));
  const round = Math.round;
  const ground = new Jimp({ width: round(box.width), height: round(box.height), color: 0xffffffff });
  image.composite(ground, round(box.x), round(box.y));
  if (picture && place) {
    picture.resize({ w: Math.max(1, round(place.width)), h: Math.max(1, round(place.height)) });
    image.composite(picture, round(place.x), round(place.y));
  }
  for (const { line, x, baseline, grey } of texts)
    if (line.commands.length > 0) fill(image.bitmap, line.commands, { x, y: baseline }, grey);
  return asked.type === "image/jpeg" ? image.getBuffer("image/jpeg", { quality: 90 }) : image.getBuffer("image/png");
}

const asked = workerData as MarkAsked;
const content = await readFile(asked.path);
parentPort?.postMessage(
  await (asked.type === "application/pdf" ? markPdf(asked, content) : markPicture(asked, content)),
);
