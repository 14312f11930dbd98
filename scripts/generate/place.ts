import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

/** Texts by their path from the project's root. */
export type Generated = Record<string, string>;

/** Every file below a folder, by its path from there. */
export async function fromFolder(folder: string): Promise<Generated> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files: Generated = {};
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files[relative(folder, path)] = await readFile(path, "utf8");
  }
  return files;
}

/** Writes what was generated; whatever else stands in a folder that is wholly generated goes. */
export async function write(files: Generated, wholeFolders: readonly string[]): Promise<void> {
  for (const folder of wholeFolders) await rm(join(root, folder), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

/** Paths whose committed text is not what is generated now. */
export async function stale(files: Generated, wholeFolders: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const [path, text] of Object.entries(files)) {
    const current = await readFile(join(root, path), "utf8").catch(() => undefined);
    if (current !== text) found.add(path);
  }
  for (const folder of wholeFolders) {
    for (const path of Object.keys(await fromFolder(join(root, folder)))) {
      if (!(`${folder}/${path}` in files)) found.add(`${folder}/${path}`);
    }
  }
  return [...found].sort();
}
