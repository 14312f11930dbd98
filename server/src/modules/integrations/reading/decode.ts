import { Transform } from "node:stream";
import { encodingError } from "./file-errors.ts";
import type { CsvOptions } from "./table.ts";

const labels = { utf8: "utf-8", latin1: "windows-1252", utf16le: "utf-16le" } as const;

/** The encoding that a byte order mark names; UTF-8 where there is none. */
function encodingOfMark(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/**
 * Bytes of any encoding in, UTF-8 without byte order mark out.
 * Fails with `file.encoding` at the first byte that the encoding does not know.
 */
export function decode(name: string, encoding: CsvOptions["encoding"]): Transform {
  let held: Uint8Array = new Uint8Array();
  let decoder: TextDecoder | undefined;
  const text = (bytes: Uint8Array, last: boolean): string => {
    decoder ??= new TextDecoder(encoding ? labels[encoding] : encodingOfMark(bytes), { fatal: true });
    try {
      return decoder.decode(bytes, { stream: !last });
    } catch (error) {
      throw encodingError(name, decoder.encoding, error);
    }
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        // The mark may be cut by the first chunk's end.
        held = decoder ? chunk : Buffer.concat([held, chunk]);
        if (!decoder && held.length < 2) return done();
        done(null, text(held, false));
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
    flush(done) {
      try {
        done(null, text(decoder ? new Uint8Array() : held, true));
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
}
