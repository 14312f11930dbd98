import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";

const headBytes = 4096;

/** Controls that no text holds; tab, line feed, form feed and carriage return are fine. */
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

async function headOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.toString("latin1", 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function isText(path: string): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>)
      if (controls.test(decoder.decode(chunk, { stream: true }))) return false;
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** What a browser would take a text for that is sent without a type. */
function markupOf(head: string): string | null {
  if (/<svg[\s>]/i.test(head)) return "image/svg+xml";
  if (/<(!doctype\s+html|html|head|body|script|iframe|object|embed|meta|style)[\s>/]/i.test(head)) return "text/html";
  return /^\W*<\?xml/i.test(head) ? "application/xml" : null;
}

/** Programs look for the mark of a PDF in its first kilobyte, and so would a page that hides before it. */
const isPolyglot = (head: string): boolean => /<(!doctype|html|script|body|svg)[\s>/]/i.test(head.slice(0, 1024));

/**
 * What a file is, by its content alone; null where that is nothing known, or two things at once.
 * Its name and the type that was announced are not asked.
 */
export async function contentType(path: string): Promise<string | null> {
  const found = await fileTypeFromFile(path).catch(() => undefined);
  const head = await headOf(path);
  if (found?.mime === "application/pdf") return isPolyglot(head) ? null : found.mime;
  if (found && found.mime !== "application/xml") return found.mime;
  if (!(await isText(path))) return null;
  return markupOf(head) ?? "text/plain";
}
