import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Command } from "commander";
import { parse } from "yaml";
import { z } from "zod";
import type { Reply } from "../api.ts";
import { exitCodes, Failure } from "../failure.ts";
import { note, print, printJson, table } from "../output.ts";
import { chooseVendor, openSession, userPath, type Session } from "../session.ts";

type Document = { source: string; format: "yaml" | "json" };
type Summary = Reply<"listPrograms">["items"][number];

async function readDocument(path: string): Promise<Document> {
  const source = await readFile(userPath(path), "utf8").catch(() => {
    throw new Failure(exitCodes.input, "file.unreadable", `“${path}” cannot be read.`, { remedy: "Check the path." });
  });
  return { source, format: extname(path) === ".json" ? "json" : "yaml" };
}

async function check(session: Session, vendorId: string, document: Document): Promise<Reply<"checkProgram">> {
  const checked = await session.api.call("checkProgram", { params: { vendorId }, body: document });
  if (checked.ok) return checked;
  throw new Failure(exitCodes.input, "program.invalid", `${checked.problems.length} problem(s) in the document.`, {
    problems: checked.problems.map((p) => ({
      path: p.path,
      message: p.message,
      ...(p.remedy === undefined ? {} : { remedy: p.remedy }),
      ...(p.line === undefined ? {} : { line: p.line }),
      ...(p.column === undefined ? {} : { column: p.column }),
    })),
  });
}

const named = z.object({ program: z.string(), key: z.string().optional() });

/** The stored program that a document is a version of: the one with its key, or with its name. */
function storedAs(document: Document, items: readonly Summary[]): Summary | undefined {
  const head = named.parse(parse(document.source));
  return items.find((item) => (head.key === undefined ? item.name === head.program : item.key === head.key));
}

async function publish(session: Session, path: string): Promise<Summary> {
  const document = await readDocument(path);
  const vendorId = await chooseVendor(session);
  await check(session, vendorId, document);
  const { items } = await session.api.call("listPrograms", { params: { vendorId } });
  const stored = storedAs(document, items);
  if (!stored) return session.api.call("createProgram", { params: { vendorId }, body: document });
  return session.api.call("publishProgram", { params: { vendorId, programId: stored.id }, body: document });
}

const tiersOf = (item: Summary): string => item.tracks.map((t) => `${t.label}: ${t.tiers.join(" > ")}`).join("; ");

export function programCommands(program: Command): void {
  const group = program.command("program").description("program documents");

  group
    .command("check <file>")
    .description("check a document against the server without storing it")
    .action(async (file: string, _: unknown, command: Command) => {
      const session = await openSession(command);
      const checked = await check(session, await chooseVendor(session), await readDocument(file));
      if (session.json) printJson(checked);
      else note(`✓ ${file} is a good program document: “${checked.page?.title ?? ""}”.`);
    });

  group
    .command("publish <file>")
    .description("check a document and publish it as a new program or a new version; everybody is measured again")
    .action(async (file: string, _: unknown, command: Command) => {
      const session = await openSession(command);
      const published = await publish(session, file);
      if (session.json) printJson(published);
      else
        note(
          `✓ “${published.name}” is published as version ${published.activeVersion?.number ?? 1}. Partners are being measured.`,
        );
    });

  group
    .command("list")
    .description("the vendor's programs")
    .action(async (_: unknown, command: Command) => {
      const session = await openSession(command);
      const { items } = await session.api.call("listPrograms", { params: { vendorId: await chooseVendor(session) } });
      if (session.json) return printJson(items);
      const rows = items.map((i) => [
        i.key,
        i.name,
        String(i.activeVersion?.number ?? "–"),
        i.liveAsOf ?? "–",
        tiersOf(i),
      ]);
      print(table(["key", "name", "version", "as of", "tracks"], rows));
    });
}
