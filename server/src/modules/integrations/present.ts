import type { importFile, importProblem, importRun, suggestedMapping } from "@fairway/contract";
import { publicId } from "@fairway/kernel";
import type { z } from "zod";
import type { Actor } from "../../platform/index.ts";
import type { Inspection } from "./inspect.ts";
import { importCan } from "./policy.ts";
import type { SeenImport } from "./read-imports.ts";
import type { Suggestion } from "./suggest.ts";
import type { Import, ImportFile, ImportProblem } from "./types.ts";

export const fileToApi = (file: ImportFile, seen: Inspection): z.input<typeof importFile> => ({
  id: publicId("importFile", file.id),
  name: file.name,
  format: file.format,
  sizeBytes: file.sizeBytes,
  ...seen,
});

/** Share of the bytes that were read; 1 only when all is done. */
function progressOf(run: Import): number {
  if (run.status === "done") return 1;
  return run.bytesTotal === 0 ? 0 : Math.min(0.99, Math.round((run.bytesRead / run.bytesTotal) * 1000) / 1000);
}

/** Names of the files by what the mapping calls them. */
const fileNames = ({ files }: Import["mapping"]): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([key, { path }]) => [key, path.split("/").at(-1) || key]));

export function runToApi(run: SeenImport, actor: Actor): z.input<typeof importRun> {
  const steps = run.counts.map((c, i) => ({
    to: run.mapping.steps[i]?.to ?? "",
    from: run.mapping.steps[i]?.from ?? "",
    fields: run.fields[i] ?? [],
    rowsRead: c.created + c.changed + c.unchanged + c.bad,
    ...c,
  }));
  const total = (key: "rowsRead" | "created" | "changed" | "unchanged" | "bad") =>
    steps.reduce((sum, step) => sum + step[key], 0);
  return {
    id: publicId("import", run.id),
    name: run.name,
    dryRun: run.dryRun,
    onBadRow: run.onBadRow,
    status: run.status,
    files: fileNames(run.mapping),
    steps,
    rowsRead: total("rowsRead"),
    created: total("created"),
    changed: total("changed"),
    unchanged: total("unchanged"),
    bad: total("bad"),
    progress: progressOf(run),
    error: run.error,
    preview: run.preview,
    startedBy: run.startedBy,
    createdAt: run.createdAt,
    finishedAt: run.finishedAt,
    can: importCan(actor, run.status),
  };
}

export const suggestionToApi = ({ mapping, fields, basedOn }: Suggestion): z.input<typeof suggestedMapping> => ({
  mapping,
  fields,
  basedOn: basedOn && { ...basedOn, id: publicId("import", basedOn.id) },
});

export const problemToApi = (problem: ImportProblem, run: Import): z.input<typeof importProblem> => ({
  step: problem.step,
  file: run.mapping.steps[problem.step]?.from ?? "",
  row: problem.row,
  field: problem.field,
  value: problem.value,
  message: problem.message,
  remedy: problem.remedy,
});
