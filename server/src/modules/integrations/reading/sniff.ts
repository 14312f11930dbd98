import type { FileFormat } from "./table.ts";

/**
 * Tells the format from the file's first bytes; its name and the media type that was sent are not trusted.
 * Null for what is neither: old spreadsheets, PDF, images.
 */
export function sniffFormat(head: Uint8Array): FileFormat | null {
  const starts = (...bytes: number[]) => bytes.every((b, i) => head[i] === b);
  if (starts(0x1f, 0x8b)) return "csv.gz";
  if (starts(0x50, 0x4b, 0x03, 0x04)) return "xlsx";
  if (starts(0xd0, 0xcf, 0x11, 0xe0) || starts(0x25, 0x50, 0x44, 0x46) || starts(0x89, 0x50, 0x4e, 0x47)) return null;
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff)) return "csv";
  return head.subarray(0, 1024).includes(0) ? null : "csv";
}
