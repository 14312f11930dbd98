import { AppError, notFound, type Id } from "@fairway/kernel";
import { parseProgram, type DocumentFormat, type Program } from "@fairway/program";
import type { Tx } from "../../platform/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";

/** The document that is planned: a draft, or any other version of a program. */
export type Draft = {
  draftId: Id<"programVersion">;
  programId: Id<"program">;
  status: string;
  /** The day for which it is planned, or from which it applies. */
  effectiveOn: string | null;
  revision: number;
  source: string;
  format: DocumentFormat;
};

/**
 * A draft, or any other version that was not discarded, with its text.
 * @throws AppError `not_found`
 */
export async function draftOf(tx: Tx, vendorId: Id<"vendor">, draftId: Id<"programVersion">): Promise<Draft> {
  const head = await programs.versionHead(tx, vendorId, draftId);
  const document = head && (await programs.document(tx, vendorId, draftId));
  if (!head || !document || (head.status === "withdrawn" && head.number === null)) throw notFound("draft");
  return { draftId, programId: head.programId, status: head.status, effectiveOn: head.effectiveOn, ...document };
}

/** Parsed documents by their text: a plan reads the same one for every chunk. */
const parsed = new Map<string, Program>();
const keptPrograms = 20;

/**
 * The document of a plan, parsed.
 * @throws AppError `plan.broken` with every problem of the document
 */
export function soundProgram({ source, format }: Pick<Draft, "source" | "format">): Program {
  const known = parsed.get(source);
  if (known) return known;
  const result = parseProgram(source, format);
  if (!result.ok) {
    const many = result.problems.length;
    const says = `The draft has ${many} problem${many === 1 ? "" : "s"}, so it cannot be planned.`;
    throw new AppError("validation", "plan.broken", says, {
      remedy: "Correct the places that are listed, then plan it again.",
      problems: result.problems,
    });
  }
  parsed.set(source, result.program);
  const oldest = parsed.size > keptPrograms ? parsed.keys().next().value : undefined;
  if (oldest !== undefined) parsed.delete(oldest);
  return result.program;
}

/** The program by the version that applied on a date; null where it has no published version. */
export async function appliedOn(
  tx: Tx,
  vendorId: Id<"vendor">,
  programId: Id<"program">,
  asOf: string,
): Promise<ProgramAt | null> {
  try {
    return await programs.on(tx, vendorId, asOf, programId);
  } catch (error) {
    if (error instanceof AppError && error.code === "program.none") return null;
    throw error;
  }
}
