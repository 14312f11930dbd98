import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { officeText } from "./office.ts";
import { pdfText } from "./pdf.ts";
import type { Asked, Extracted } from "./types.ts";

async function read(asked: Asked): Promise<Extracted> {
  if (asked.type === "application/pdf") return pdfText(asked);
  if (asked.type === "text/plain") return { text: await readFile(asked.path, "utf8"), pages: null, problem: null };
  return officeText(asked);
}

const asked = workerData as Asked;
const found = await read(asked);
const text = found.text
  .replaceAll("\u0000", " ")
  .replaceAll(/[ \t]+/g, " ")
  .trim();
const whole = text.length <= asked.length;
parentPort?.postMessage({
  text: text.slice(0, asked.length).toWellFormed(),
  pages: found.pages,
  problem: found.problem ?? (whole ? (text === "" ? "empty" : null) : "tooLong"),
} satisfies Extracted);
