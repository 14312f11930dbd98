import { AppError, notFound, type Id } from "@fairway/kernel";
import { parseProgram, type DocumentFormat, type Program } from "@fairway/program";
import { runSql, type Tx } from "../../platform/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";

/** The document that is planned: a draft, or any other version of a program. */
export type Draft = {
  draftId: Id<"programVersion">;
  programId: Id<"program">;
  status: string;
  revision: number;
  source: string;
  format: DocumentFormat;
};

type Row = {
  id: Id<"programVersion">;
  program_id: Id<"program">;
  status: string;
  revision: number;
  source: string;
  format: DocumentFormat;
};

/** @throws AppError `not_found` */
export async function draftOf(tx: Tx, vendorId: Id<"vendor">, draftId: Id<"programVersion">): Promise<Draft> {
  const [row] = await runSql<Row>(tx, {
    text: `select id, program_id, status, revision, source, format from app.program_version where vendor_id = $1 and id = $2`,
    values: [vendorId, draftId],
  });
  if (!row) throw notFound("draft");
  const { id, program_id, ...rest } = row;
  return { draftId: id, programId: program_id, ...rest };
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
