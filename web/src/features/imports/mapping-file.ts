import type { ImportFile, ImportMapping } from "@fairway/client";

/** Whether a file is a mapping by its name. */
export const isMappingName = (name: string): boolean => /\.(ya?ml|json)$/i.test(name);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Enough of a mapping to send it; the server checks the rest and names what is wrong. */
function isMapping(value: unknown): value is ImportMapping {
  return (
    isRecord(value) && typeof value["import"] === "string" && isRecord(value["files"]) && Array.isArray(value["steps"])
  );
}

/**
 * Reads a mapping file.
 * @throws Error with the reason in words
 */
export async function readMapping(name: string, text: string): Promise<ImportMapping> {
  const parsed: unknown = /\.json$/i.test(name) ? JSON.parse(text) : (await import("yaml")).parse(text);
  if (!isMapping(parsed)) throw new Error("import, files, steps");
  return parsed;
}

const baseName = (path: string): string => path.split("/").at(-1) ?? path;
const stem = (name: string): string =>
  baseName(name)
    .replace(/\.(csv|xlsx)(\.gz)?$/i, "")
    .toLowerCase();

/** Which uploaded file stands for each file of the mapping: the same name first, then the same name without its ending. */
export function bindFiles(
  mapping: ImportMapping,
  files: readonly ImportFile[],
): { bound: Record<string, string>; missing: string[] } {
  const bound: Record<string, string> = {};
  const missing: string[] = [];
  for (const [key, { path }] of Object.entries(mapping.files)) {
    const file =
      files.find((f) => f.name === baseName(path)) ??
      files.find((f) => stem(f.name) === stem(path)) ??
      files.find((f) => stem(f.name) === key.toLowerCase());
    if (file) bound[key] = file.id;
    else missing.push(baseName(path));
  }
  return { bound, missing };
}
