import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { newId } from "@fairway/kernel";
import { Upload } from "@tus/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startS3 } from "../../../test/s3-server.ts";
import { StartError } from "../start-error.ts";
import { openFiles } from "./open.ts";
import type { FileStore } from "./types.ts";

const root = await mkdtemp(join(tmpdir(), "fairway-store-"));
const bucket = await startS3();
const { AWS_ACCESS_KEY_ID: keyBefore, AWS_SECRET_ACCESS_KEY: secretBefore } = process.env;

function restore(name: string, before: string | undefined): void {
  if (before === undefined) delete process.env[name];
  else process.env[name] = before;
}

afterAll(async () => {
  restore("AWS_ACCESS_KEY_ID", keyBefore);
  restore("AWS_SECRET_ACCESS_KEY", secretBefore);
  await bucket.close();
  await rm(root, { recursive: true });
});

const place = { area: "imports", vendorId: newId("vendor") };
const onDisk = async () =>
  (await readdir(root, { recursive: true, withFileTypes: true })).filter((file) => file.isFile()).length;
const kept = async () => bucket.objects.size + (await onDisk());

const drives: readonly [string, string][] = [
  ["in a directory", join(root, "files")],
  ["in a bucket", `s3://channel-files?region=eu-central-1&endpoint=${bucket.endpoint}`],
];

describe.each(drives)("files %s", (_, filesDir) => {
  let files: FileStore;
  beforeAll(async () => {
    process.env["AWS_ACCESS_KEY_ID"] = "test";
    process.env["AWS_SECRET_ACCESS_KEY"] = "test";
    files = await openFiles({ filesDir, dataDir: root });
  });

  test("are kept whole, with size and digest, and read in parts", async () => {
    const stored = await files.put(place, Readable.from([Buffer.from("one "), Buffer.from("two")]), 100);
    expect(stored).toMatchObject({ sizeBytes: 7, digest: createHash("sha256").update("one two").digest("hex") });
    expect(await text(await files.open(stored.key))).toBe("one two");
    expect(await text(await files.open(stored.key, { start: 4 }))).toBe("two");
    expect(await text(await files.open(stored.key, { start: 1, end: 2 }))).toBe("ne");
    expect(await files.withPath(stored.key, (path) => readFile(path, "utf8"))).toBe("one two");
  });

  test("leave nothing behind when they are too large or break off", async () => {
    const before = await kept();
    const large = files.put(place, Readable.from([Buffer.alloc(60), Buffer.alloc(60)]), 100);
    await expect(large).rejects.toMatchObject({ kind: "limit", code: "file.too_large" });
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from("half");
        throw new Error("the caller went away");
      })(),
    );
    await expect(files.put(place, broken, 100)).rejects.toThrow("the caller went away");
    expect(await kept()).toBe(before);
  });

  test("are reached by their keys alone", async () => {
    for (const key of ["../secret", "imports/../../secret", "/etc/passwd", `imports/${place.vendorId}/../secret`, ""]) {
      await expect(files.open(key)).rejects.toMatchObject({ kind: "not_found" });
      await expect((async () => files.remove(key))()).rejects.toMatchObject({ kind: "not_found" });
    }
    const nobodys = `imports/${place.vendorId}/${crypto.randomUUID()}`;
    await expect(files.open(nobodys)).rejects.toMatchObject({ kind: "not_found" });
  });

  test("are found by area, vendor and age, and gone when they are removed, also twice", async () => {
    const own = { area: "swept", vendorId: newId("vendor") };
    const { key } = await files.put(own, Readable.from(["x"]), 100);
    await files.put({ ...own, vendorId: newId("vendor") }, Readable.from(["y"]), 100);
    const now = Temporal.Now.instant();
    expect(await Array.fromAsync(files.older(own, now.add({ hours: 1 })))).toEqual([key]);
    expect(await Array.fromAsync(files.older(own, now.subtract({ hours: 1 })))).toEqual([]);
    await files.remove(key);
    await files.remove(key);
    await expect(files.open(key)).rejects.toMatchObject({ kind: "not_found" });
    expect(bucket.unsigned).toEqual([]);
  });
});

test("a place that is neither a directory nor a bucket keeps the server from starting", async () => {
  for (const filesDir of ["s3:", "s3://bucket?endpoint=nowhere"])
    await expect(openFiles({ filesDir, dataDir: root })).rejects.toThrow(StartError);
});

test("an upload goes on in a process that was started after the one it began in", async () => {
  const filesDir = join(root, "restarted");
  const id = newId("upload");
  const size = 6;
  const begun = (await openFiles({ filesDir, dataDir: root })).resumable;
  await begun.store.create(new Upload({ id: begun.idOf(id), size, offset: 0 }));
  await begun.store.write(Readable.from([Buffer.from("one")]), begun.idOf(id), 0);
  const { store, idOf, read } = (await openFiles({ filesDir, dataDir: root })).resumable;
  expect(await store.getUpload(idOf(id))).toMatchObject({ offset: 3, size });
  await store.write(Readable.from([Buffer.from("two")]), idOf(id), 3);
  expect(await text(await read(idOf(id)))).toBe("onetwo");
});
