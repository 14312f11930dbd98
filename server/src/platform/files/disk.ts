import { createReadStream } from "node:fs";
import { mkdir, open, rename, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { FileStore as TusFileStore } from "@tus/file-store";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { fileStore } from "./store.ts";
import type { FileStore, Resumable } from "./types.ts";

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The folder is made when the first upload comes: a store is also opened by those who only read. */
function resumableIn(directory: string): Resumable {
  let made: TusFileStore | null = null;
  const store = () => (made ??= new TusFileStore({ directory }));
  return {
    get store() {
      return store();
    },
    idOf: (uploadId) => uploadId,
    read: async (id) => store().read(id),
  };
}

/** Files in a directory; several servers on several machines must share it. */
export function diskFiles(root: string): FileStore {
  const pathOf = (key: string) => join(root, key);
  return fileStore({
    disk: new Disk(new FSDriver({ location: root, visibility: "private" })),
    draftsDir: join(root, "drafts"),
    resumable: resumableIn(join(root, "uploads")),
    pathOf,
    async take({ path }, key) {
      const target = pathOf(key);
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      await rename(path, target);
      await syncFolder(dirname(target));
    },
    async read(key, range) {
      const found = await stat(pathOf(key)).catch(() => null);
      return found?.isFile() === true ? createReadStream(pathOf(key), range) : null;
    },
  });
}
