import type { FastifyReply, FastifyRequest } from "fastify";
import { AppError } from "@fairway/kernel";
import type { ByteRange, FileStore } from "../files/types.ts";
import type { Download } from "./handlers.ts";
import { sendProblem } from "./problems.ts";

/** A stored file that is sent back, and as what. */
export type StoredDownload = {
  file: { key: string; sizeBytes: number; digest: string };
  type: string;
  filename: string;
  /** Shown where it is asked for instead of being saved; only for what a browser shows without running it. */
  show?: "inline" | undefined;
  /** Never in parts: each request for it counts. */
  whole?: boolean | undefined;
  /** Told when the first byte is about to be sent: not for HEAD, an unchanged copy, or a later part. */
  onSend?: () => Promise<void>;
};

const shown = /^(image\/(png|jpeg|webp|gif)|application\/pdf|text\/plain|(audio|video)\/\w+)$/;

/**
 * What keeps a file from acting as a page of ours, whatever is in it. Browsers show no PDF under a sandbox, and let
 * none of its scripts out of the viewer: there everything else is forbidden.
 */
export const safeHeaders = (type: string): Record<string, string> => ({
  "x-content-type-options": "nosniff",
  "content-security-policy":
    type === "application/pdf"
      ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
      : "default-src 'none'; sandbox; frame-ancestors 'self'",
  "cross-origin-resource-policy": "same-origin",
  "x-frame-options": "SAMEORIGIN",
});

/** As RFC 6266 wants it: plain for old programs, whole for the others. */
function disposition(filename: string, show: "inline" | "attachment"): string {
  const plain = filename.replaceAll(/[^\w.-]+/g, "-");
  return `${show}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(filename).replaceAll("'", "%27")}`;
}

/** The one range that is asked for; null for the whole file, "unsatisfiable" for none of it or for several. */
export function rangeOf(header: string | undefined, sizeBytes: number): Required<ByteRange> | "unsatisfiable" | null {
  if (header === undefined || !header.startsWith("bytes=")) return null;
  if (header.includes(",")) return "unsatisfiable";
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header) ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return null;
  const last = sizeBytes - 1;
  if (from === "") return to === "0" ? "unsatisfiable" : { start: Math.max(0, sizeBytes - Number(to)), end: last };
  const range = { start: Number(from), end: to === "" ? last : Math.min(Number(to), last) };
  if (to !== "" && Number(to) < range.start) return null;
  return range.start > last ? "unsatisfiable" : range;
}

const unchanged = (header: string | undefined, etag: string): boolean =>
  header !== undefined && (header === "*" || header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag));

/** Sends a stored file, or the part of it that is asked for. Whether the caller may have it was decided before. */
async function sendStored(
  request: FastifyRequest,
  reply: FastifyReply,
  files: FileStore,
  { file, type, filename, show, whole, onSend }: StoredDownload,
): Promise<FastifyReply> {
  const etag = `"${file.digest}"`;
  reply.headers({
    ...safeHeaders(type),
    "content-disposition": disposition(filename, show === "inline" && shown.test(type) ? "inline" : "attachment"),
    "accept-ranges": whole === true ? "none" : "bytes",
    // Kept by the person's own browser only, and asked for again each time: access may have ended.
    "cache-control": "private, no-cache",
    vary: "cookie, authorization",
    etag,
  });
  if (unchanged(request.headers["if-none-match"], etag)) return reply.code(304).send();
  const mayBePart =
    whole !== true && (request.headers["if-range"] === undefined || request.headers["if-range"] === etag);
  const range = mayBePart ? rangeOf(request.headers.range, file.sizeBytes) : null;
  if (range === "unsatisfiable") {
    reply.header("content-range", `bytes */${file.sizeBytes}`).header("cache-control", "no-store");
    return sendProblem(request, reply, noSuchPart());
  }
  const { start, end } = range ?? { start: 0, end: file.sizeBytes - 1 };
  reply.type(type === "text/plain" ? "text/plain; charset=utf-8" : type).header("content-length", end - start + 1);
  if (range) reply.code(206).header("content-range", `bytes ${start}-${end}/${file.sizeBytes}`);
  if (request.method === "HEAD") return reply.send();
  if (start === 0) await onSend?.();
  return reply.send(await files.open(file.key, range ?? undefined));
}

/** Whether a handler gives back a file instead of a reply in JSON. */
export const isDownload = (value: unknown): value is Download =>
  value !== null &&
  typeof value === "object" &&
  "filename" in value &&
  ("stream" in value || "buffer" in value || "file" in value);

/** Sends what a handler gave back: a stored file with ranges, anything else to be saved. */
export function sendDownload(
  request: FastifyRequest,
  reply: FastifyReply,
  files: FileStore,
  download: Download,
): FastifyReply | Promise<FastifyReply> {
  if ("file" in download) return sendStored(request, reply, files, download);
  return reply
    .type(download.type)
    .header("content-disposition", disposition(download.filename, "attachment"))
    .send("stream" in download ? download.stream : Buffer.from(download.buffer));
}

const noSuchPart = (): AppError =>
  new AppError("validation", "range.unsatisfiable", "The file has no such part, or several were asked for at once.", {
    remedy: "Ask for one range within the file, or for the whole file.",
  });
