import { readdir, readFile, stat } from "node:fs/promises";
import { join, parse } from "node:path";
import { parseProgram, type DocumentFormat, type Program } from "@fairway/program";

/** An example document that is sound. */
export type Example = {
  readonly key: string;
  readonly format: DocumentFormat;
  readonly source: string;
  readonly program: Program;
};

const formats: Readonly<Record<string, DocumentFormat>> = { ".yaml": "yaml", ".yml": "yaml", ".json": "json" };

async function readExample(folder: string, file: string): Promise<Example | null> {
  const { name: key, ext } = parse(file);
  const format = formats[ext];
  if (!format) return null;
  const source = await readFile(join(folder, file), "utf8");
  const parsed = parseProgram(source, format);
  return parsed.ok ? { key, format, source, program: parsed.program } : null;
}

/** Reads the examples of a folder; a file is read again when it has changed. One with mistakes is left out. */
export function galleryFolder(folder: string): () => Promise<Example[]> {
  const kept = new Map<string, { changed: number; example: Example | null }>();
  return async () => {
    const files = await readdir(folder).catch((): string[] => []);
    const found = await Promise.all(
      files.toSorted().map(async (file) => {
        const changed = (await stat(join(folder, file))).mtimeMs;
        const known = kept.get(file);
        if (known?.changed === changed) return known.example;
        const example = await readExample(folder, file);
        kept.set(file, { changed, example });
        return example;
      }),
    );
    return found.filter((example) => example !== null);
  };
}
