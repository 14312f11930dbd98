import type { Readable } from "node:stream";

export type StoredFile = { key: string; sizeBytes: number; /** SHA-256, hexadecimal. */ digest: string };

/** Keeps uploaded bytes outside the database. A file never changes once it is put. */
export type FileStore = {
  /**
   * Streams the bytes in under a new key that starts with `area`.
   * @throws AppError `file.too_large` past `limitBytes`; nothing is kept.
   */
  put(area: string, content: Readable, limitBytes: number): Promise<StoredFile>;
  /** @throws AppError `not_found` */
  open(key: string, range?: { start: number }): Promise<Readable>;
  /** Path on disk, for readers that must seek. */
  pathOf(key: string): string;
  remove(key: string): Promise<void>;
};
