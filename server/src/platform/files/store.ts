import { randomUUID } from "node:crypto";
import { notFound } from "@fairway/kernel";
import { inspectArchive } from "./archives.ts";
import { contentType } from "./content-type.ts";
import { type Draft, withDraft } from "./drafts.ts";
import type { Drive } from "./drive.ts";
import { emptyFile, wrongType } from "./errors.ts";
import { neutralName } from "./names.ts";
import type { FileStore, StoredFile } from "./types.ts";

const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const keyForm = new RegExp(`^[a-z-]{1,40}/${uuid}/${uuid}$`);
const largest = Number.MAX_SAFE_INTEGER;

/** @throws AppError not_found for what is no key of ours: an address from outside never names a path */
function checked(key: string): string {
  if (!keyForm.test(key)) throw notFound("file");
  return key;
}

/** @throws AppError `file.empty`, `file.type`, `file.unsafe` */
async function typeOf({ path, sizeBytes }: Draft, types: readonly string[]): Promise<string> {
  if (sizeBytes === 0) throw emptyFile();
  const type = await contentType(path);
  if (type === null || !types.includes(type)) throw wrongType(type, types);
  if (type.startsWith("application/vnd.openxmlformats-officedocument.")) await inspectArchive(path, "office");
  if (type === "application/zip") await inspectArchive(path, "archive");
  return type;
}

/** The store on a drive: drafts first, checked where they are, then moved under a key that the store makes. */
export function fileStore(drive: Drive): FileStore {
  const keep = async (place: { area: string; vendorId: string }, draft: Draft): Promise<StoredFile> => {
    const key = checked(`${place.area}/${place.vendorId}/${randomUUID()}`);
    await drive.take(draft, key);
    return { key, sizeBytes: draft.sizeBytes, digest: draft.digest };
  };
  const open: FileStore["open"] = async (key, range) => {
    const stream = await drive.read(checked(key), range);
    if (!stream) throw notFound("file");
    return stream;
  };
  return {
    open,
    resumable: drive.resumable,
    put: (place, content, maxBytes) =>
      withDraft(drive.draftsDir, { content, lengthBytes: null, maxBytes }, (draft) => keep(place, draft)),
    receive: ({ stream, lengthBytes, name }, rules) =>
      withDraft(drive.draftsDir, { content: stream, lengthBytes, maxBytes: rules.maxBytes }, async (draft) => {
        const type = await typeOf(draft, rules.types);
        return { ...(await keep(rules, draft)), type, name: neutralName(name, type) };
      }),
    async withPath(key, work) {
      const content = await open(key);
      if (!drive.pathOf)
        return withDraft(drive.draftsDir, { content, lengthBytes: null, maxBytes: largest }, ({ path }) => work(path));
      content.destroy();
      return work(drive.pathOf(checked(key)));
    },
    remove: (key) => drive.disk.delete(checked(key)),
    async *older({ area, vendorId }, before) {
      let paginationToken: string | undefined;
      do {
        const page = await drive.disk.listAll(`${area}/${vendorId}`, {
          recursive: true,
          ...(paginationToken === undefined ? {} : { paginationToken }),
        });
        for (const item of page.objects) {
          if (!item.isFile || !("getMetaData" in item) || !keyForm.test(item.key)) continue;
          const { lastModified } = await item.getMetaData();
          if (lastModified.getTime() < before.epochMilliseconds) yield item.key;
        }
        paginationToken = page.paginationToken;
      } while (paginationToken !== undefined);
    },
  };
}
