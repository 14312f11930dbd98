import type { Reply } from "./api.ts";
import { exitCodes, Failure } from "./failure.ts";
import { note, printJson, progressLine } from "./output.ts";
import type { Session } from "./session.ts";
import { pause } from "./wait.ts";

type Run = Reply<"getImport">;
type Problem = Reply<"listImportProblems">["items"][number];
export type ImportPlace = { vendorId: string; importId: string };

/** An import as a row of a table. */
export const importLines = (run: Run): readonly string[] => [
  run.id,
  run.name,
  run.dryRun ? `${run.status} (dry run)` : run.status,
  ...[run.rowsRead, run.created, run.changed, run.unchanged, run.bad].map(String),
];

/** Looks at an import until it has ended. */
export async function followImport({ api }: Session, place: ImportPlace): Promise<Run> {
  const line = progressLine();
  for (;;) {
    const run = await api.call("getImport", { params: place });
    line.show(`${Math.floor(run.progress * 100)} %, ${run.rowsRead} rows read, ${run.bad} bad`);
    if (run.status !== "queued" && run.status !== "running") {
      line.end();
      return run;
    }
    await pause(300);
  }
}

const problemLine = (p: Problem): string => {
  const value = p.value === null ? "" : ` “${p.value}”`;
  return `  ${p.file} row ${p.row}, ${p.field}${value}: ${p.message}${p.remedy === null ? "" : `\n    → ${p.remedy}`}`;
};

async function badRows({ api }: Session, place: ImportPlace): Promise<readonly string[]> {
  const page = await api.call("listImportProblems", { params: place, query: { limit: 50 } });
  return [
    ...page.items.map(problemLine),
    ...(page.nextCursor === null ? [] : ["  … and more; the console lists all of them"]),
  ];
}

/**
 * Says how an import ended.
 * @throws Failure when it stopped or left rows out
 */
export async function reportEnd(session: Session, place: ImportPlace, run: Run): Promise<void> {
  if (session.json) printJson(run);
  else {
    const wrote = run.dryRun ? "would be" : "were";
    note(
      `${run.status === "done" ? "✓" : "…"} ${run.name}: ${run.status}. ${run.rowsRead} rows read: ${run.created} ${wrote} created, ${run.changed} changed, ${run.unchanged} unchanged, ${run.bad} bad.`,
    );
    if (run.bad > 0) for (const line of await badRows(session, place)) note(line);
  }
  if (run.status === "failed" || run.status === "stopped")
    throw new Failure(
      exitCodes.partly,
      `import.${run.status}`,
      run.error ?? `The import ${run.status}; what it wrote so far stays.`,
      {
        remedy: `Correct the rows and import again (rows that were taken are recognised), or go on without them: fairway import resume ${run.id} --skip-bad`,
      },
    );
  if (run.bad > 0)
    throw new Failure(exitCodes.partly, "import.bad_rows", `${run.bad} rows were left out.`, {
      remedy: "Correct them in the file and run the same import again: rows that were taken change nothing.",
    });
}
