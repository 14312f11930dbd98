import { notFound } from "@fairway/kernel";
import { galleryFolder, type Example } from "./folder.ts";

/** Example programs: documents of a folder, whatever is in it. */
export function createGallery({ folder }: { folder: string }) {
  const examples = galleryFolder(folder);
  return {
    list: (): Promise<Example[]> => examples(),
    /** @throws AppError `not_found` */
    async get(key: string): Promise<Example> {
      const found = (await examples()).find((example) => example.key === key);
      if (!found) throw notFound("example");
      return found;
    },
  };
}

export type Gallery = ReturnType<typeof createGallery>;
