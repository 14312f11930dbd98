import type { Readable } from "node:stream";
import { AppError } from "@fairway/kernel";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { unsafeFile } from "./errors.ts";

/** What an archive may hold, itself and everything inside it. */
const limits = { entries: 10_000, totalBytes: 1_000_000_000, ratio: 200, nestedBytes: 50_000_000, depth: 1 };
/** Below this an entry may shrink as well as it likes: repeated XML does. */
const ratioFromBytes = 5_000_000;

type Budget = { entries: number; bytes: number };
type Kind = "office" | "archive";

const isArchive = (head: Buffer): boolean => head.toString("latin1", 0, 4) === "PK\u0003\u0004";
const isMarkup = (name: string): boolean => /\.(xml|rels|vml)$/i.test(name);
const declaresEntities = /<!(doctype|entity)/i;

const bomb = () => unsafeFile("it unpacks to far more than it holds");

/** Reads an entry to its end, whatever its header says, and keeps it where it has to be looked into. */
async function unpack(stream: Readable, entry: Entry, budget: Budget, kind: Kind): Promise<Buffer | null> {
  const kept: Buffer[] = [];
  let [bytes, keep] = [0, kind === "office" && isMarkup(entry.fileName)];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (bytes === 0 && isArchive(chunk)) keep = true;
    bytes += chunk.length;
    budget.bytes += chunk.length;
    if (budget.bytes > limits.totalBytes) throw bomb();
    if (bytes > ratioFromBytes && bytes > entry.compressedSize * limits.ratio) throw bomb();
    if (!keep) continue;
    if (bytes > limits.nestedBytes) throw bomb();
    kept.push(chunk);
  }
  return keep ? Buffer.concat(kept) : null;
}

async function inspectEntry(zip: ZipFile, entry: Entry, budget: Budget, kind: Kind, depth: number): Promise<void> {
  if (entry.isEncrypted()) throw unsafeFile("it holds encrypted files, which cannot be checked");
  budget.entries += 1;
  if (budget.entries > limits.entries) throw unsafeFile(`it holds more than ${limits.entries} files`);
  if (entry.fileName.endsWith("/")) return;
  const bytes = await unpack(await zip.openReadStreamPromise(entry), entry, budget, kind);
  if (!bytes) return;
  if (isArchive(bytes)) {
    if (depth >= limits.depth || kind === "archive") throw unsafeFile("it holds archives within archives");
    await inspectAll(await yauzl.fromBufferPromise(bytes, { autoClose: false }), budget, "office", depth + 1);
  } else if (declaresEntities.test(bytes.toString("latin1"))) {
    throw unsafeFile("its XML declares entities");
  }
}

async function inspectAll(zip: ZipFile, budget: Budget, kind: Kind, depth: number): Promise<void> {
  try {
    if (zip.entryCount > limits.entries) throw unsafeFile(`it holds more than ${limits.entries} files`);
    for await (const entry of zip.eachEntry()) await inspectEntry(zip, entry, budget, kind, depth);
  } finally {
    zip.close();
  }
}

/**
 * Unpacks an archive to nowhere, within limits of count, size and ratio. Office files may hold other Office files, once;
 * plain archives hold no archives. Their XML declares no entities.
 * @throws AppError `file.unsafe`
 */
export async function inspectArchive(path: string, kind: Kind): Promise<void> {
  try {
    await inspectAll(await yauzl.openPromise(path, { autoClose: false }), { entries: 0, bytes: 0 }, kind, 0);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw unsafeFile("it is damaged, or not what it says it is");
  }
}
