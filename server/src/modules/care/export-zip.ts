import type { PassThrough } from "node:stream";
import { AppError } from "@fairway/kernel";
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { type Ctx, neutralName, type Platform, type Tx } from "../../platform/index.ts";
import { type PartnerRow, partnerTables, rowsOf } from "./tables.ts";
import type { PartnerId } from "./types.ts";

/** A file that a row names: where it is stored, and where it stands in the export. */
type Named = { key: string; path: string };
type Written = { counts: (readonly [string, number])[]; files: Named[] };
type Target = { zip: Zip; out: PassThrough };

/** Columns that say where bytes are stored, each with what its file is called where the row has no name for it. */
const storedIn: Readonly<Record<string, string>> = { file_key: "file", storage_key: "file", logo_key: "logo" };

const textOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** The row with the place of its file in the export instead of where it is stored here. */
function withFiles(table: string, row: PartnerRow): { row: PartnerRow; files: Named[] } {
  const files = Object.entries(storedIn).flatMap(([column, plain]) => {
    const key = textOf(row[column]);
    if (key === null) return [];
    const type = textOf(row[`${plain}_type`]) ?? textOf(row["type"]) ?? "application/pdf";
    const name = neutralName(textOf(row["name"]) ?? plain, type);
    return [{ column, key, path: `files/${table}/${key.split("/").at(-1) ?? "file"}-${name}` }];
  });
  const places = Object.fromEntries(files.map(({ column, path }) => [column, path]));
  return { row: { ...row, ...places }, files: files.map(({ key, path }) => ({ key, path })) };
}

/** Waits until what was written so far has been taken. @throws whatever ended the stream, if nobody takes it any more */
async function drained(out: PassThrough): Promise<void> {
  if (out.writableNeedDrain && !out.destroyed)
    await new Promise<void>((resolve) => {
      const go = () => {
        out.off("drain", go).off("close", go);
        resolve();
      };
      out.on("drain", go).on("close", go);
    });
  if (out.destroyed) throw out.errored ?? new Error("nobody takes the export any more");
}

async function writeRows(tx: Tx, ctx: Ctx, id: PartnerId, { zip, out }: Target): Promise<Written> {
  const written: Written = { counts: [], files: [] };
  for (const table of await partnerTables(tx)) {
    let count = 0;
    const file = new ZipDeflate(`${table.name}.jsonl`);
    zip.add(file);
    for await (const page of rowsOf(tx, table, [ctx.vendorId, id])) {
      // Exports of before are no part of this one.
      const rows = page.map((row) =>
        table.name === "partner_export" ? { row, files: [] } : withFiles(table.name, row),
      );
      count += rows.length;
      written.files.push(...rows.flatMap(({ files }) => files));
      file.push(strToU8(rows.map(({ row }) => `${JSON.stringify(row)}\n`).join("")));
      await drained(out);
    }
    file.push(new Uint8Array(), true);
    written.counts.push([table.name, count]);
  }
  return written;
}

/** The bytes of each file; returns those that are not there any more. */
async function writeFiles({ files }: Platform, named: readonly Named[], { zip, out }: Target): Promise<string[]> {
  const missing: string[] = [];
  for (const { key, path } of named) {
    const content = await files.open(key).catch((error: unknown) => {
      if (error instanceof AppError && error.kind === "not_found") return null;
      throw error;
    });
    if (content === null) {
      missing.push(path);
      continue;
    }
    const file = new ZipPassThrough(path);
    zip.add(file);
    for await (const chunk of content) {
      file.push(new Uint8Array(chunk));
      await drained(out);
    }
    file.push(new Uint8Array(), true);
  }
  return missing;
}

const readme = ({ counts, files }: Written, missing: readonly string[], at: string): string =>
  [
    `Everything that is kept about one partner, as of ${at}.`,
    "",
    "Each .jsonl file holds one table as JSON Lines: one row a line, with the names of its columns. Instants are in UTC, amounts are exact.",
    "event.jsonl is what happened, in order; partner.jsonl is the partner itself.",
    "The folder files holds what was kept as a file; the rows say which is which.",
    "Secrets of links and sign-ins are left out.",
    "",
    ...counts.map(([name, count]) => `${name}.jsonl: ${count}`),
    `files: ${files.length - missing.length}`,
    ...(missing.length > 0 ? ["", "No longer there:", ...missing] : []),
    "",
  ].join("\n");

/** Writes everything about a partner as one zip, rows and files; returns how many rows. */
export async function writeZip(platform: Platform, ctx: Ctx, id: PartnerId, out: PassThrough): Promise<number> {
  const zip = new Zip((error, chunk, isLast) => {
    if (error) out.destroy(error);
    else out.write(chunk);
    if (isLast) out.end();
  });
  const target = { zip, out };
  const written = await platform.read(ctx, (tx) => writeRows(tx, ctx, id, target));
  const missing = await writeFiles(platform, written.files, target);
  const about = new ZipDeflate("README.txt");
  zip.add(about);
  about.push(strToU8(readme(written, missing, ctx.now.toString())), true);
  zip.end();
  return written.counts.reduce((sum, [, count]) => sum + count, 0);
}
