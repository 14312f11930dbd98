import { openAsBlob } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { importMapping, type ImportMapping } from "@fairway/contract";
import type { Command } from "commander";
import { parse, YAMLParseError } from "yaml";
import { z } from "zod";
import { exitCodes, Failure } from "../failure.ts";
import { followImport, importLines, reportEnd } from "../import-progress.ts";
import { note, print, printJson, table } from "../output.ts";
import { chooseVendor, openSession, userPath, type Session } from "../session.ts";

async function readMapping(path: string): Promise<ImportMapping> {
  const source = await readFile(userPath(path), "utf8").catch(() => {
    throw new Failure(exitCodes.input, "file.unreadable", `“${path}” cannot be read.`, { remedy: "Check the path." });
  });
  try {
    return importMapping.parse(parse(source));
  } catch (error) {
    if (error instanceof YAMLParseError)
      throw new Failure(exitCodes.input, "mapping.invalid", `${path}: ${error.message}`);
    if (!(error instanceof z.ZodError)) throw error;
    const problems = error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message }));
    throw new Failure(exitCodes.input, "mapping.invalid", `${path} is not a good mapping.`, { problems });
  }
}

const typeOf = (name: string): string => {
  if (name.endsWith(".gz")) return "application/gzip";
  return name.endsWith(".xlsx") ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv";
};

/** Sends the mapping's files and returns their ids by the mapping's names for them. */
async function uploadFiles(
  { api }: Session,
  vendorId: string,
  mapping: ImportMapping,
  folder: string,
): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const [key, { path }] of Object.entries(mapping.files)) {
    const content = await openAsBlob(resolve(folder, path)).catch(() => {
      throw new Failure(
        exitCodes.input,
        "file.unreadable",
        `The mapping's file “${key}” is not at ${resolve(folder, path)}.`,
        {
          remedy: "Name the folder that holds the data with --data.",
        },
      );
    });
    const name = basename(path);
    const file = await api.upload(
      "uploadImportFile",
      { params: { vendorId }, query: { name } },
      { type: typeOf(name), content },
    );
    note(`  ${name}: ${file.sizeBytes} bytes, ${file.columns.length} columns`);
    ids[key] = file.id;
  }
  return ids;
}

const runOptions = z.object({
  data: z.string().optional(),
  dryRun: z.boolean().default(false),
  skipBad: z.boolean().default(false),
  wait: z.boolean().default(true),
});

async function run(path: string, given: unknown, command: Command): Promise<void> {
  const chosen = runOptions.parse(given);
  const session = await openSession(command);
  const mapping = await readMapping(path);
  const vendorId = await chooseVendor(session);
  const folder = chosen.data === undefined ? dirname(userPath(path)) : userPath(chosen.data);
  const files = await uploadFiles(session, vendorId, mapping, folder);
  const body = {
    mapping,
    files,
    dryRun: chosen.dryRun,
    onBadRow: chosen.skipBad ? ("skip" as const) : ("stop" as const),
  };
  const started = await session.api.call("startImport", { params: { vendorId }, body });
  note(`  import ${started.id} has started`);
  const place = { vendorId, importId: started.id };
  await reportEnd(session, place, chosen.wait ? await followImport(session, place) : started);
}

const resumeOptions = z.object({ skipBad: z.boolean().default(false) });

export function importCommands(program: Command): void {
  const group = program.command("import").description("partners and facts from CSV, gzipped CSV and XLSX files");

  group
    .command("run <mapping>")
    .description("upload the files of a mapping and import them, following the progress")
    .option("--data <dir>", "where the files are; the mapping's folder where absent")
    .option("--dry-run", "check everything and write nothing")
    .option("--skip-bad", "leave bad rows out instead of stopping at the first")
    .option("--no-wait", "start it and leave")
    .action(run);

  group
    .command("resume <import>")
    .description("go on where a stopped or failed import ended")
    .option("--skip-bad", "from now on leave bad rows out")
    .action(async (importId: string, given: unknown, command: Command) => {
      const session = await openSession(command);
      const place = { vendorId: await chooseVendor(session), importId };
      const body = resumeOptions.parse(given).skipBad ? { onBadRow: "skip" as const } : {};
      await session.api.call("resumeImport", { params: place, body });
      await reportEnd(session, place, await followImport(session, place));
    });

  group
    .command("show <import>")
    .description("one import with its refused rows")
    .action(async (importId: string, _: unknown, command: Command) => {
      const session = await openSession(command);
      const place = { vendorId: await chooseVendor(session), importId };
      await reportEnd(session, place, await session.api.call("getImport", { params: place }));
    });

  group
    .command("list")
    .description("imports, newest first")
    .action(async (_: unknown, command: Command) => {
      const session = await openSession(command);
      const { items } = await session.api.call("listImports", { params: { vendorId: await chooseVendor(session) } });
      if (session.json) return printJson(items);
      print(table(["id", "name", "status", "rows", "created", "changed", "unchanged", "bad"], items.map(importLines)));
    });
}
