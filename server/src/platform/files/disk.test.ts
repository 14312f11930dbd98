import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FileStore } from "./types.ts";
import { diskFiles } from "./disk.ts";

let root: string;
let files: FileStore;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "fairway-disk-"));
  files = diskFiles(root);
});
afterAll(() => rm(root, { recursive: true }));

const names = async () => (await readdir(root, { recursive: true, withFileTypes: true })).filter((f) => f.isFile());

describe("files on disk", () => {
  test("are kept whole, with size and digest", async () => {
    const stored = await files.put("imports", Readable.from([Buffer.from("one "), Buffer.from("two")]), 100);
    expect(stored).toMatchObject({ sizeBytes: 7, digest: createHash("sha256").update("one two").digest("hex") });
    expect(await text(await files.open(stored.key))).toBe("one two");
    expect(await text(await files.open(stored.key, { start: 4 }))).toBe("two");
  });

  test("leave nothing behind when they are too large or break off", async () => {
    const before = (await names()).length;
    const large = files.put("imports", Readable.from([Buffer.alloc(60), Buffer.alloc(60)]), 100);
    await expect(large).rejects.toMatchObject({ kind: "limit", code: "file.too_large" });
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from("half");
        throw new Error("the caller went away");
      })(),
    );
    await expect(files.put("imports", broken, 100)).rejects.toThrow("the caller went away");
    expect(await names()).toHaveLength(before);
  });

  test("are reached by their keys alone", async () => {
    for (const key of ["../secret", "imports/../../secret", "/etc/passwd", "imports/ab/../../secret", ""])
      expect(() => files.pathOf(key)).toThrow(expect.objectContaining({ kind: "not_found" }));
    await expect(files.open(`imports/ab/${crypto.randomUUID()}`)).rejects.toMatchObject({ kind: "not_found" });
  });

  test("are gone when they are removed, and removing them twice is no error", async () => {
    const { key } = await files.put("imports", Readable.from([Buffer.from("x")]), 100);
    await files.remove(key);
    await files.remove(key);
    await expect(files.open(key)).rejects.toMatchObject({ kind: "not_found" });
  });
});
