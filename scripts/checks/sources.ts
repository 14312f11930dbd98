import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { root } from "./command.ts";

/** Folders that hold what people wrote. */
export const sourceFolders = ["packages", "server", "web", "scripts", "bench", "e2e", "examples"] as const;

const leftOut = /(^|\/)(node_modules|dist|data|generated|test-results)(\/|$)|\.gen\.ts$/;

/** Paths of all hand-written TypeScript files below these folders, from the project's root. */
export async function sources(folders: readonly string[] = sourceFolders): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = relative(root, join(entry.parentPath, entry.name));
      if (entry.isFile() && /\.tsx?$/.test(path) && !leftOut.test(path)) found.push(path);
    }
  }
  return found.sort();
}
