import type { CoBrandArea } from "../types.ts";

/** What a thread is asked to put a mark on. */
export type MarkAsked = {
  path: string;
  type: string;
  area: CoBrandArea;
  name: string;
  lines: readonly string[];
  /** A picture of any kind that can be read; null for none. */
  logo: Uint8Array | null;
};
