import { compare, type ChangeGroup } from "@fairway/program";
import type { Reply } from "../api.ts";
import { exitCodes, Failure } from "../failure.ts";
import type { Session } from "../session.ts";
import { chooseProgram } from "../programs.ts";
import { chooseVendor } from "../session.ts";
import { parsed, placeOf, readDocument } from "./document.ts";

export type Side = { name: string; number: number | null };
export type Differences = { from: string; to: string; count: number; groups: readonly ChangeGroup[] };

const counted = (groups: readonly ChangeGroup[]): number =>
  groups.reduce((sum, group) => sum + group.changes.length, 0);

/** Two files, on this machine. */
export async function compareFiles(from: string, to: string): Promise<Differences> {
  const [before, after] = [parsed(await readDocument(from)), parsed(await readDocument(to))];
  const groups = compare(before, after, "en");
  return { from, to, count: counted(groups), groups };
}

const versionName = ({ number, status }: Reply<"compareProgramVersions">["from"]): string =>
  number === null ? (status ?? "document") : `version ${number}`;

/** A file against the version of its program that applies. */
export async function compareFile(session: Session, path: string): Promise<Differences> {
  const document = await readDocument(path);
  parsed(document);
  const { vendorId, program } = await placeOf(session, document);
  if (!program)
    throw new Failure(exitCodes.refused, "program.unknown", `No program of the vendor has the key of ${path}.`, {
      remedy: "It would be a new program; compare two files instead.",
    });
  const { from, count, groups } = await session.api.call("compareProgramDocument", {
    params: { vendorId, programId: program.id },
    body: { source: document.source, format: document.format },
  });
  return { from: versionName(from), to: path, count, groups };
}

type Named = { program: string | undefined; from: string; to: string };

/** Two versions of a program, each by its number or its id. */
export async function compareVersions(session: Session, named: Named): Promise<Differences> {
  const vendorId = await chooseVendor(session);
  const { id: programId } = await chooseProgram(session, vendorId, named.program);
  const [from, to] = [
    await versionNamed(session, { vendorId, programId }, named.from),
    await versionNamed(session, { vendorId, programId }, named.to),
  ];
  const compared = await session.api.call("compareProgramVersions", {
    params: { vendorId, programId },
    query: { from: from.id, to: to.id },
  });
  return {
    from: versionName(compared.from),
    to: versionName(compared.to),
    count: compared.count,
    groups: compared.groups,
  };
}

/** A version by its number, its id, or `active`. */
export async function versionNamed(
  { api }: Session,
  params: { vendorId: string; programId: string },
  name: string,
): Promise<Reply<"listProgramVersions">["items"][number]> {
  const { items } = await api.call("listProgramVersions", { params });
  const found = items.find((v) => v.id === name || String(v.number) === name || v.status === name);
  if (found) return found;
  throw new Failure(exitCodes.refused, "version.unknown", `There is no version “${name}”.`, {
    remedy: `Name one by its number, its id, or “active”: ${items.map((v) => v.number ?? v.id).join(", ")}.`,
  });
}

/** The change list as lines for people. */
export const differenceLines = ({ from, to, count, groups }: Differences): string[] => [
  count === 0 ? `${from} and ${to} say the same.` : `${count} change${count === 1 ? "" : "s"} from ${from} to ${to}:`,
  ...groups.flatMap((group) => ["", group.title, ...group.changes.map((change) => `  - ${change.says}`)]),
];

/** The change list for a comment on a pull request. */
export const differenceMarkdown = ({ from, to, count, groups }: Differences): string[] =>
  count === 0
    ? [`**${from}** and **${to}** say the same.`]
    : groups.flatMap((group) => [`#### ${group.title}`, ...group.changes.map((change) => `- ${change.says}`), ""]);
