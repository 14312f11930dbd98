import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Problem } from "@fairway/kernel";
import { headOf, parseProgram, type Program } from "@fairway/program";
import { exitCodes, Failure } from "../failure.ts";
import type { ProgramSummary } from "../programs.ts";
import { chooseVendor, userPath, type Session } from "../session.ts";

export type Document = { path: string; source: string; format: "yaml" | "json" };

/** A document from a file. @throws Failure where the file cannot be read */
export async function readDocument(path: string): Promise<Document> {
  const source = await readFile(userPath(path), "utf8").catch(() => {
    throw new Failure(exitCodes.input, "file.unreadable", `“${path}” cannot be read.`, { remedy: "Check the path." });
  });
  return { path, source, format: extname(path) === ".json" ? "json" : "yaml" };
}

const counted = (count: number): string => `${count} problem${count === 1 ? "" : "s"}`;

/** A problem as the server tells it, where what it does not know is absent or undefined. */
type Told = { [K in keyof Problem]: Problem[K] | undefined } & { path: string; message: string };

const present = ({ path, message, ...more }: Told): Problem => {
  const known = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
  return { path, message, ...known };
};

/** A document that cannot be used, with every place and remedy. */
export const broken = (path: string, problems: readonly Told[]): Failure =>
  new Failure(exitCodes.input, "program.invalid", `${path}: ${counted(problems.length)} in the document.`, {
    problems: problems.map(present),
  });

/** The document, parsed on this machine. @throws Failure with every problem, its place and its remedy */
export function parsed({ path, source, format }: Document): Program {
  const result = parseProgram(source, format);
  if (result.ok) return result.program;
  throw broken(path, result.problems);
}

/** Where a document belongs: the vendor, and the stored program with its key; none for a new one. */
export type Place = { vendorId: string; program: ProgramSummary | undefined };

export async function placeOf(session: Session, { source, format }: Document): Promise<Place> {
  const vendorId = await chooseVendor(session);
  const { items } = await session.api.call("listPrograms", { params: { vendorId } });
  const head = headOf(source, format);
  return { vendorId, program: items.find((item) => item.key === head?.key) };
}
