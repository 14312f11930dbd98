import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { GetObjectCommand, S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";
import { S3Store } from "@tus/s3-store";
import { Disk } from "flydrive";
import { S3Driver } from "flydrive/drivers/s3";
import { fileStore } from "./store.ts";
import type { ByteRange, FileStore } from "./types.ts";

/** A bucket, and where it is; keys and secrets come from the environment as the AWS tools read them. */
export type Bucket = { name: string; region: string; endpoint: string | null };

const rangeText = ({ start, end }: ByteRange): string => `bytes=${start}-${end ?? ""}`;

const isMissing = (error: unknown): boolean =>
  error instanceof Error && (error.name === "NoSuchKey" || error.name === "NotFound");

/** Files in a bucket of Amazon S3 or of a server that speaks as it does. */
export function s3Files(bucket: Bucket, draftsDir: string): FileStore {
  const settings: S3ClientConfig = {
    region: bucket.region,
    ...(bucket.endpoint === null ? {} : { endpoint: bucket.endpoint, forcePathStyle: true }),
    // Checksums that only Amazon knows are left out where nobody asks for them.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  };
  const client = new S3Client(settings);
  const parts = new S3Store({ useTags: false, s3ClientConfig: { ...settings, bucket: bucket.name } });
  const driver = new S3Driver({ client, bucket: bucket.name, visibility: "private", supportsACL: false });
  const disk = new Disk(driver);
  return fileStore({
    disk,
    draftsDir,
    resumable: { store: parts, idOf: (uploadId) => `uploads/${uploadId}`, read: (id) => parts.read(id) },
    pathOf: null,
    take: ({ path, sizeBytes }, key) => disk.putStream(key, createReadStream(path), { contentLength: sizeBytes }),
    async read(key, range) {
      try {
        const { Body } = await client.send(
          new GetObjectCommand({ Bucket: bucket.name, Key: key, ...(range ? { Range: rangeText(range) } : {}) }),
        );
        return Body instanceof Readable ? Body : null;
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
  });
}
