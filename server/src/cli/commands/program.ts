import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { z } from "zod";
import type { Reply } from "../api.ts";
import { exitCodes, Failure, toFailure, Verdict } from "../failure.ts";
import { note, print, printJson, table } from "../output.ts";
import {
  compareFile,
  compareFiles,
  compareVersions,
  differenceLines,
  differenceMarkdown,
  versionNamed,
  type Differences,
} from "../program/compare.ts";
import { broken, parsed, readDocument, type Document } from "../program/document.ts";
import { costsSomebody, planFile, type Dates } from "../program/plan.ts";
import { planLines, planMarkdown } from "../program/plan-words.ts";
import { publishFile } from "../program/publish.ts";
import { chooseProgram } from "../programs.ts";
import { chooseVendor, openSession, userPath, type Session } from "../session.ts";

type Summary = Reply<"listPrograms">["items"][number];

/** Commands that pipelines ask: 0 nothing to look at, 2 something to look at, 1 it could not be told. */
const answering =
  <A extends unknown[]>(action: (...given: A) => Promise<boolean>) =>
  async (...given: A): Promise<void> => {
    const isQuiet = await action(...given).catch((error: unknown) => {
      throw toFailure(error).endingWith(exitCodes.unexpected);
    });
    if (!isQuiet) throw new Verdict(exitCodes.input);
  };

const forms = z.object({ json: z.boolean().default(false), markdown: z.boolean().default(false) });
const formsOf = (command: Command) => forms.parse(command.optsWithGlobals());

function showDifferences(found: Differences, command: Command): void {
  const { json, markdown } = formsOf(command);
  if (json) printJson(found);
  else print(markdown ? differenceMarkdown(found) : differenceLines(found));
}

const diffOptions = z.object({
  program: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
});

async function differences(files: readonly string[], command: Command): Promise<Differences> {
  const { program, from, to } = diffOptions.parse(command.opts());
  const [first, second] = files;
  if (first !== undefined && second !== undefined) return compareFiles(first, second);
  const session = await openSession(command);
  if (first !== undefined) return compareFile(session, first);
  if (from === undefined && to === undefined)
    throw new Failure(exitCodes.input, "diff.options", "Nothing to compare is named.", {
      remedy: "Name a file, two files, or --from and --to.",
    });
  return compareVersions(session, { program, from: from ?? "active", to: to ?? "active" });
}

const planOptions = z.object({
  from: z.string().optional(),
  to: z.string().optional(),
  every: z.enum(["month", "quarter", "year"]).default("quarter"),
  out: z.string().optional(),
});

function datesOf({ from, to, every }: z.infer<typeof planOptions>): Dates | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (from !== undefined && to !== undefined) return { from, to, every };
  throw new Failure(exitCodes.input, "plan.options", "A replay needs both --from and --to.");
}

async function plan(file: string, command: Command): Promise<boolean> {
  const given = planOptions.parse(command.opts());
  const { json, markdown } = formsOf(command);
  const session = await openSession(command);
  const planned = await planFile(session, file, datesOf(given));
  const text = markdown ? planMarkdown(planned, session.url) : planLines(planned);
  if (given.out !== undefined) await writeFile(userPath(given.out), `${text.join("\n")}\n`);
  if (json) printJson(planned);
  else if (given.out === undefined) print(text);
  return !costsSomebody(planned);
}

async function check(session: Session, vendorId: string, document: Document): Promise<Reply<"checkProgram">> {
  const { path, ...body } = document;
  const checked = await session.api.call("checkProgram", { params: { vendorId }, body });
  if (checked.ok) return checked;
  throw broken(path, checked.problems);
}

const tiersOf = (item: Summary): string => item.tracks.map((t) => `${t.label}: ${t.tiers.join(" > ")}`).join("; ");

const exportOptions = z.object({
  program: z.string().optional(),
  out: z.string().optional(),
});

async function exportDocument(named: string, command: Command): Promise<void> {
  const given = exportOptions.parse(command.opts());
  const session = await openSession(command);
  const vendorId = await chooseVendor(session);
  const { id: programId } = await chooseProgram(session, vendorId, given.program);
  const { id: versionId } = await versionNamed(session, { vendorId, programId }, named);
  const version = await session.api.call("getProgramVersion", { params: { vendorId, programId, versionId } });
  if (session.json) return printJson(version);
  if (given.out === undefined) process.stdout.write(version.source);
  else await writeFile(userPath(given.out), version.source);
}

async function validate(file: string, command: Command): Promise<boolean> {
  const { name, tracks } = parsed(await readDocument(file));
  if (formsOf(command).json) printJson({ ok: true, file, program: name, problems: [] });
  else
    note(`✓ ${file} is a good program document: “${name}”, ${tracks.length} track${tracks.length === 1 ? "" : "s"}.`);
  return true;
}

/** Commands on files alone, and those that ask a server what a file would change. */
function askingCommands(group: Command): void {
  group
    .command("validate <file>")
    .description("check a document on this machine, without a server; ends with 0 or 1")
    .action(answering((file: string, _: unknown, command: Command) => validate(file, command)));
  group
    .command("diff [files...]")
    .description("what differs: a file against what applies, two files, or two versions; ends with 0, 2 or 1")
    .option("--program <key>", "which program; the first where absent")
    .option("--from <version>", "a version by number or id, or a state such as active")
    .option("--to <version>", "likewise")
    .option("--markdown", "for a comment on a pull request")
    .action(
      answering(async (files: string[], _: unknown, command: Command) => {
        const found = await differences(files, command);
        showDifferences(found, command);
        return found.count === 0;
      }),
    );
  group
    .command("plan <file>")
    .description("keep a file as a draft and tell who would move by it, why and at what cost; ends with 0, 2 or 1")
    .option("--from <date>", "replay it on past dates, from here")
    .option("--to <date>", "to here")
    .option("--every <period>", "month, quarter or year", "quarter")
    .option("--markdown", "for a comment on a pull request")
    .option("--out <file>", "write it into a file")
    .action(answering((file: string, _: unknown, command: Command) => plan(file, command)));
}

const publishOptions = z.object({
  effectiveOn: z.string().optional(),
  notice: z.coerce.number().int().min(0).optional(),
  reason: z.string().optional(),
});

function publishCommand(group: Command): void {
  group
    .command("publish <file>")
    .description("publish a document as a new program or a new version, at once or from a date")
    .option("--effective-on <date>", "the first day for which it applies; today where absent")
    .option("--notice <days>", "days of notice to partners")
    .option("--reason <text>", "why, as partners may read it")
    .action(async (file: string, given: unknown, command: Command) => {
      const session = await openSession(command);
      const document = await readDocument(file);
      const vendorId = await chooseVendor(session);
      await check(session, vendorId, document);
      const { effectiveOn, notice, reason } = publishOptions.parse(given);
      const terms = { effectiveOn, noticeDays: notice, reason };
      const { summary, version } = await publishFile(session, document, terms);
      if (session.json) return printJson({ ...summary, version });
      const said = `“${summary.name}” is published as version ${version.number ?? 1}`;
      note(
        version.status === "active"
          ? `✓ ${said}. Partners are being measured.`
          : `✓ ${said} and applies from ${version.effectiveOn ?? ""}.`,
      );
    });
}

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
  askingCommands(group);
  publishCommand(group);
  group
    .command("export [version]")
    .description("a document as it was written: of a version by number or id, else of the one that applies")
    .option("--program <key>", "which program; the first where absent")
    .option("--out <file>", "write it into a file")
    .action((version: string | undefined, _: unknown, command: Command) =>
      exportDocument(version ?? "active", command),
    );
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
