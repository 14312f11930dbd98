import { AppError, type Id } from "@fairway/kernel";
import type { Ctx } from "../../../platform/index.ts";
import type { CompiledStep, FieldProblem } from "../mapping/index.ts";
import type { Row } from "../reading/index.ts";
import { readImport } from "../import-repo.ts";
import { SeenKeys } from "../seen-keys.ts";
import type { ImportsParts } from "../service.ts";
import type { Import } from "../types.ts";
import { factTarget } from "./fact-target.ts";
import { type OpenImport, openImport } from "./open-import.ts";
import { partnerTarget } from "./partner-target.ts";
import { beginImport, type Chunk, endStep, failImport, runChunk } from "./run-chunk.ts";
import type { MappedRow, Target } from "./target.ts";

type Running = { parts: ImportsParts; ctx: Ctx; run: Import; open: OpenImport; signal: AbortSignal };
type StepEnd = "next" | "ended";

function repeated(first: number): FieldProblem {
  return {
    field: "reference",
    value: null,
    message: `The same reference stands in row ${first} already.`,
    remedy: "Keep one of the two rows, or make the reference of more columns.",
  };
}

const wrongWidth = (cells: number, columns: number): FieldProblem => ({
  field: "row",
  value: null,
  message: `The row has ${cells} cells, the header ${columns}.`,
  remedy: "Check the row for a missing or stray delimiter or quotation mark.",
});

/** Reads one row by the mapping; null when the step's `where` leaves it out. */
function mapRow<Item>(
  row: Row,
  width: number,
  compiled: CompiledStep,
  target: Target<Item>,
  seen: SeenKeys,
): MappedRow | null {
  const { number, cells } = row;
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== ""))
    return { row: number, problems: [wrongWidth(cells.length, width)] };
  if (!compiled.matches(cells)) return null;
  if (cells.length < width) return { row: number, problems: [wrongWidth(cells.length, width)] };
  const read = compiled.read(cells);
  if (!read.ok) return { row: number, problems: read.problems };
  const first = seen.add(target.keyOf(read.record), number);
  return first === null ? { row: number, record: read.record } : { row: number, problems: [repeated(first)] };
}

const daysOf = <Item>(rows: readonly MappedRow[], target: Target<Item>): string[] =>
  rows.flatMap((row) => ("record" in row ? target.days(row.record) : []));

async function runStep<Item>(running: Running, index: number, target: Target<Item>): Promise<StepEnd> {
  const { parts, ctx, run, open, signal } = running;
  const seen = new SeenKeys();
  const step = open.steps[index];
  if (!step) return "ended";
  const before = open.steps.slice(0, index).reduce((bytes, s) => bytes + s.file.sizeBytes, 0);
  const table = await open.openTable(step.step.from);
  let from = index === run.step ? run.row : 0;
  for await (const batch of table.batches) {
    const rows = batch.flatMap((row) => mapRow(row, table.columns.length, step.compiled, target, seen) ?? []);
    const to = batch.at(-1)?.number ?? from;
    // What was stored before is read again only to know its references.
    if (to <= from) continue;
    signal.throwIfAborted();
    const fresh = rows.filter((row) => row.row > from);
    const chunk: Chunk = { step: index, from, to, bytesRead: before + table.bytesRead(), rows: fresh };
    await parts.facts.ensurePartitions(daysOf(fresh, target));
    const now = parts.platform.clock.now();
    const result = await runChunk(parts, { ...ctx, now }, run.id, chunk, target);
    if (result !== "stored") {
      table.close();
      return "ended";
    }
    from = to;
  }
  const ended = await endStep(
    parts,
    { ...ctx, now: parts.platform.clock.now() },
    run.id,
    index,
    before + step.file.sizeBytes,
  );
  return ended === "next" ? "next" : "ended";
}

async function runSteps(running: Running): Promise<void> {
  const { run, open, ctx } = running;
  const expected = run.dryRun ? new Set<string>() : null;
  const place = { vendorId: ctx.vendorId, importId: run.id, expected };
  for (const [index, { step }] of open.steps.entries()) {
    if (index < run.step) continue;
    const end =
      step.to === "partners"
        ? await runStep(running, index, partnerTarget(step, place))
        : await runStep(running, index, factTarget(step, open.kinds, place));
    if (end === "ended") return;
  }
}

const sentence = (error: AppError): string => {
  const [first, ...more] = error.problems;
  const detail = first ? ` ${first.path}: ${first.message}${more.length > 0 ? ` (and ${more.length} more)` : ""}` : "";
  return `${error.message}${detail} ${error.remedy ?? ""}`.trim();
};

/**
 * Runs an import from where it stands to its end. Safe to be killed at any moment and to be run again, even twice at
 * once: each chunk is stored with the cursor that moves past it.
 * @throws what the database or the signal throws; then it runs again
 */
export async function runImport(parts: ImportsParts, ctx: Ctx, id: Id<"import">, signal: AbortSignal): Promise<void> {
  if (!(await beginImport(parts, ctx, id))) return;
  const run = await parts.platform.read(ctx, (tx) => readImport(tx, ctx.vendorId, id));
  if (!run) return;
  try {
    const open = await openImport(parts, ctx, run, true);
    await runSteps({ parts, ctx, run, open, signal });
  } catch (error) {
    const final = error instanceof AppError && ["validation", "limit", "not_found"].includes(error.kind);
    if (!final) throw error;
    await failImport(parts, { ...ctx, now: parts.platform.clock.now() }, id, sentence(error));
  }
}
