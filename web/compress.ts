import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const worthIt = /\.(js|css|svg|html)$/;

/** Lays a brotli and a gzip copy beside every text file that is built; the server sends whichever the browser takes. */
export const compress = (): Plugin => ({
  name: "compress",
  apply: "build",
  writeBundle({ dir }) {
    if (!dir) return;
    for (const name of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
      const path = join(dir, name);
      if (!worthIt.test(name) || statSync(path).size < 1024) continue;
      const text = readFileSync(path);
      writeFileSync(`${path}.br`, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
      writeFileSync(`${path}.gz`, gzipSync(text, { level: 9 }));
    }
  },
});
