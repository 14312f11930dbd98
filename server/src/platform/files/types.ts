import type { Readable } from "node:stream";
import type { Id } from "@fairway/kernel";
import type { DataStore } from "@tus/server";

export type StoredFile = { key: string; sizeBytes: number; /** SHA-256, hexadecimal. */ digest: string };

/** A stored file that came from outside: what it is by its content, and a name that is safe to show. */
export type ReceivedFile = StoredFile & { type: string; name: string };

/** First and last byte, both included; without an end, to the last. */
export type ByteRange = { start: number; end?: number };

/** A file that somebody sends. `lengthBytes` is what was announced, `name` what it is called over there. */
export type IncomingFile = { stream: Readable; lengthBytes: number | null; name: string };

export type ReceiveRules = {
  /** What the file belongs to, `logos`; the first part of its key. */
  area: string;
  vendorId: Id<"vendor">;
  /** Media types that are taken, told from the content. */
  types: readonly string[];
  maxBytes: number;
};

/** The store of resumable uploads, by ids that are made of ours. */
export type Resumable = {
  store: DataStore;
  idOf(uploadId: Id<"upload">): string;
  read(id: string): Promise<Readable>;
};

/** Keeps uploaded bytes outside the database. A file never changes once it is put. */
export type FileStore = {
  /**
   * Streams bytes in under a new key of the area and the vendor, which hold what was put completely.
   * @throws AppError `file.too_large` past `maxBytes`, `file.no_space`; nothing is kept
   */
  put(place: { area: string; vendorId: Id<"vendor"> }, content: Readable, maxBytes: number): Promise<StoredFile>;
  /**
   * Takes a file from outside: its size while it streams, its type by its content, its archive entry by entry.
   * @throws AppError `file.too_large`, `file.empty`, `file.type`, `file.unsafe`, `file.no_space`; nothing is kept
   */
  receive(file: IncomingFile, rules: ReceiveRules): Promise<ReceivedFile>;
  /** @throws AppError `not_found` */
  open(key: string, range?: ByteRange): Promise<Readable>;
  /** Lends a path on this machine's disk, for readers that must seek. @throws AppError `not_found` */
  withPath<T>(key: string, work: (path: string) => Promise<T>): Promise<T>;
  remove(key: string): Promise<void>;
  /** Where uploads that may break off are kept until they are complete. */
  resumable: Resumable;
  /** Keys of an area and vendor that were put before an instant. */
  older(place: { area: string; vendorId: Id<"vendor"> }, before: Temporal.Instant): AsyncIterable<string>;
};
