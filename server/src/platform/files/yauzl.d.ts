declare module "yauzl" {
  import type { Readable } from "node:stream";

  export type Entry = {
    fileName: string;
    compressedSize: number;
    uncompressedSize: number;
    isEncrypted(): boolean;
  };

  export type ZipFile = {
    entryCount: number;
    close(): void;
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
  };

  const yauzl: {
    openPromise(path: string, options: { autoClose: boolean }): Promise<ZipFile>;
    fromBufferPromise(bytes: Buffer, options: { autoClose: boolean }): Promise<ZipFile>;
  };
  export default yauzl;
}
