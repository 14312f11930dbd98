import type { Readable } from "node:stream";
import type { Disk } from "flydrive";
import type { ByteRange, Resumable } from "./types.ts";

/** Where files are at last: a flydrive disk, and what it does not say. */
export type Drive = {
  disk: Disk;
  /** Folder on this machine for what is on its way. */
  draftsDir: string;
  /** Puts a synced draft under its key, all of it or nothing. */
  take(draft: { path: string; sizeBytes: number }, key: string): Promise<void>;
  /** Null where there is no such file. */
  read(key: string, range?: ByteRange): Promise<Readable | null>;
  resumable: Resumable;
  /** The file's own path, where it is on this machine. */
  pathOf: ((key: string) => string) | null;
};
