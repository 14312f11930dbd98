import { AppError } from "@fairway/kernel";
import { parseProgram, type Program } from "@fairway/program";
import type { DocumentFormat } from "./types.ts";

/**
 * Reads a program document.
 * @throws AppError `program.invalid` with every problem, its place and its remedy
 */
export function readDocument(source: string, format: DocumentFormat): Program {
  const result = parseProgram(source, format);
  if (result.ok) return result.program;
  const many = result.problems.length;
  throw new AppError(
    "validation",
    "program.invalid",
    `The program document has ${many} problem${many === 1 ? "" : "s"}.`,
    {
      remedy: "Correct the places that are listed; nothing was published.",
      problems: result.problems,
    },
  );
}
