import type { Id, Problem } from "@fairway/kernel";
import { parseProgram, lineOf, type Program } from "@fairway/program";
import type { Tx } from "../../../platform/index.ts";
import { keyProblem } from "../publication.ts";
import type { DocumentInput } from "../publish.ts";
import { retypedFields } from "../retyped.ts";
import type { ProgramHead, VersionHead } from "../types.ts";

/** A document with everything that keeps it from being published as this program; sound where nothing does. */
export type Inspected = { problems: Problem[]; program: Program | null };

const empty: Problem = {
  path: "",
  message: "The document is empty.",
  remedy: "Write “program: …” with its name to begin, or start from an example.",
  line: 1,
  column: 1,
};

/** Checks the document by itself, then as a version of this program beside the vendor's other programs. */
export async function inspect(
  tx: Tx,
  vendorId: Id<"vendor">,
  head: ProgramHead,
  versions: readonly VersionHead[],
  { source, format }: DocumentInput,
): Promise<Inspected> {
  if (source.trim() === "") return { problems: [empty], program: null };
  const parsed = parseProgram(source, format);
  if (!parsed.ok) return { problems: parsed.problems, program: null };
  const wrongKey = await keyProblem(tx, vendorId, head, versions, parsed.program.key);
  const key: Problem[] = wrongKey
    ? [{ path: "key", message: wrongKey.message, remedy: wrongKey.remedy ?? "", code: wrongKey.code }]
    : [];
  const problems = [...key, ...(await retypedFields(tx, vendorId, parsed.program))].map((problem): Problem => ({
    ...problem,
    ...lineOf(source, format, problem.path),
  }));
  return { problems, program: problems.length === 0 ? parsed.program : null };
}
