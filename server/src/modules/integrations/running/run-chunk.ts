import type { Id } from "@fairway/kernel";
import type { Ctx, Emit, Tx } from "../../../platform/index.ts";
import type { FieldProblem } from "../mapping/index.ts";
import { deleteProblems, insertProblems, readImport, writeImport } from "../import-repo.ts";
import type { ImportsParts } from "../service.ts";
import { type Import, type ImportProblem, noCounts, type PreviewRow, type StepCounts } from "../types.ts";
import { importWorkflow } from "../workflow.ts";
import type { CheckedRow, MappedRow, Outcome, Target } from "./target.ts";

/** Where the rows of a chunk lie: after `from`, up to `to`, in the step. */
export type Chunk = { step: number; from: number; to: number; bytesRead: number; rows: readonly MappedRow[] };

/** `gone`: somebody stopped the import, or another process is ahead; nothing was written. */
export type ChunkResult = "stored" | "held" | "gone";

const previewRows = 20;
const maxShown = 500;

const hasProblems = (row: MappedRow | CheckedRow<unknown>): row is { row: number; problems: readonly FieldProblem[] } =>
  "problems" in row;

/** Checks the readable rows and puts them back beside the unreadable ones, in the order of the file. */
async function checkRows<Item>(tx: Tx, target: Target<Item>, rows: readonly MappedRow[]): Promise<CheckedRow<Item>[]> {
  const readable = rows.flatMap((row) => (hasProblems(row) ? [] : [row]));
  const checked = new Map((await target.check(tx, readable)).map((row) => [row.row, row]));
  return rows.flatMap((row) => (hasProblems(row) ? [row] : (checked.get(row.row) ?? [])));
}

const problemsOf = (step: number, rows: readonly { row: number; problems: readonly FieldProblem[] }[]) =>
  rows.flatMap(({ row, problems }) =>
    problems.map((p, ordinal): ImportProblem => {
      const value = p.value?.slice(0, maxShown).replaceAll("\u0000", "") ?? null;
      return {
        step,
        row,
        ordinal,
        field: p.field,
        value,
        message: p.message.replaceAll("\u0000", ""),
        remedy: p.remedy,
      };
    }),
  );

function counted(old: StepCounts, outcomes: readonly Outcome[], bad: number): StepCounts {
  const counts = { ...old, bad: old.bad + bad };
  for (const outcome of outcomes) counts[outcome] += 1;
  return counts;
}

const previewOf = (chunk: Chunk, items: readonly { row: number }[], outcomes: readonly Outcome[]): PreviewRow[] => {
  const records = new Map(chunk.rows.map((row) => [row.row, row]));
  return items.flatMap(({ row }, i): PreviewRow[] => {
    const mapped = records.get(row);
    if (!mapped || hasProblems(mapped)) return [];
    const { fields, inner } = mapped.record;
    return [{ step: chunk.step, row, result: { outcome: outcomes[i] ?? null, ...fields, ...inner } }];
  });
};

function hold(ctx: Ctx, emit: Emit, run: Import, row: { row: number; problems: readonly FieldProblem[] }): Import {
  const first = row.problems[0];
  const error = `Row ${row.row}: ${first ? `${first.field}: ${first.message}` : "cannot be imported."}`;
  const of = { subject: { kind: "import" as const, id: run.id } };
  const status = importWorkflow.step({
    ctx,
    emit,
    action: "fail",
    from: run.status,
    event: "failed",
    of,
    data: { error },
  });
  return { ...run, status, heldRow: row.row, error, finishedAt: ctx.now.toString() };
}

async function write<Item>(
  change: { tx: Tx; emit: Emit },
  ctx: Ctx,
  run: Import,
  chunk: Chunk,
  target: Target<Item>,
): Promise<ChunkResult> {
  const checked = await checkRows(change.tx, target, chunk.rows);
  const stopAt = run.onBadRow === "stop" ? checked.findIndex(hasProblems) : -1;
  const taken = stopAt < 0 ? checked : checked.slice(0, stopAt);
  const held = stopAt < 0 ? undefined : checked.slice(stopAt, stopAt + 1).find(hasProblems);
  const good = taken.flatMap((row) => (hasProblems(row) ? [] : [row]));
  const bad = taken.filter(hasProblems);
  const items = good.map((row) => row.item);
  const outcomes = run.dryRun ? await target.compare(change.tx, items) : await target.store(change, ctx, items);
  await insertProblems(change.tx, ctx.vendorId, run.id, problemsOf(chunk.step, held ? [...bad, held] : bad));

  const counts = run.counts.map((old, i) =>
    i === chunk.step ? counted(old, outcomes, bad.length + (held ? 1 : 0)) : old,
  );
  const room = previewRows - run.preview.filter((row) => row.step === chunk.step).length;
  const preview =
    run.dryRun && room > 0 ? [...run.preview, ...previewOf(chunk, good.slice(0, room), outcomes)] : run.preview;
  const row = held ? held.row - 1 : chunk.to;
  const next = { ...run, step: chunk.step, row, counts, preview, bytesRead: Math.max(run.bytesRead, chunk.bytesRead) };
  await writeImport(change.tx, ctx.vendorId, held ? hold(ctx, change.emit, next, held) : next);
  return held ? "held" : "stored";
}

/**
 * Stores a chunk of rows and moves the import's cursor past them, in one transaction: whatever happens in between,
 * each row is stored once. The import's row is locked first, and the cursor must stand where the chunk begins.
 */
export function runChunk<Item>(
  { platform }: ImportsParts,
  ctx: Ctx,
  id: Id<"import">,
  chunk: Chunk,
  target: Target<Item>,
): Promise<ChunkResult> {
  const call = { operation: "runImport", input: { id, step: chunk.step, from: chunk.from } };
  return platform.command(ctx, call, async (change): Promise<ChunkResult> => {
    const run = await readImport(change.tx, ctx.vendorId, id, true);
    if (!run || run.status !== "running" || run.step !== chunk.step || run.row !== chunk.from) return "gone";
    return write(change, ctx, run, chunk, target);
  });
}

/** Moves on to the next step, or ends the import after the last. */
export function endStep({ platform }: ImportsParts, ctx: Ctx, id: Id<"import">, step: number, bytesRead: number) {
  const call = { operation: "runImport", input: { id, step, end: true } };
  return platform.command(ctx, call, async ({ tx, emit }): Promise<"next" | "done" | "gone"> => {
    const run = await readImport(tx, ctx.vendorId, id, true);
    if (!run || run.status !== "running" || run.step !== step) return "gone";
    const counts = run.counts.map((old, i) => (i === step ? { ...old, done: true } : old));
    const next = { ...run, counts, bytesRead };
    if (step + 1 < counts.length) {
      await writeImport(tx, ctx.vendorId, { ...next, step: step + 1, row: 0 });
      return "next";
    }
    const total = (key: "created" | "changed" | "unchanged" | "bad") => counts.reduce((sum, c) => sum + c[key], 0);
    const data = {
      created: total("created"),
      changed: total("changed"),
      unchanged: total("unchanged"),
      bad: total("bad"),
    };
    const of = { subject: { kind: "import" as const, id } };
    const all = { name: run.name, dryRun: run.dryRun, ...data };
    const status = importWorkflow.step({
      ctx,
      emit,
      action: "finish",
      from: run.status,
      event: "finished",
      of,
      data: all,
    });
    await writeImport(tx, ctx.vendorId, { ...next, status, bytesRead: run.bytesTotal, finishedAt: ctx.now.toString() });
    return "done";
  });
}

/**
 * Takes a waiting import in hand. A dry run begins anew each time, since what it found so far is known to nobody.
 * Null when there is nothing to do.
 */
export function beginImport({ platform }: ImportsParts, ctx: Ctx, id: Id<"import">): Promise<boolean> {
  return platform.command(ctx, { operation: "beginImport", input: { id } }, async ({ tx, emit }) => {
    const run = await readImport(tx, ctx.vendorId, id, true);
    if (!run || (run.status !== "queued" && run.status !== "running")) return false;
    const of = { subject: { kind: "import" as const, id } };
    const status =
      run.status === "running"
        ? run.status
        : importWorkflow.step({ ctx, emit, action: "begin", from: run.status, event: "begun", of });
    const started = { ...run, status, startedAt: run.startedAt ?? ctx.now.toString(), error: null, finishedAt: null };
    if (run.dryRun) await deleteProblems(tx, ctx.vendorId, id);
    const anew = { step: 0, row: 0, heldRow: null, bytesRead: 0, preview: [], counts: run.counts.map(noCounts) };
    await writeImport(tx, ctx.vendorId, run.dryRun ? { ...started, ...anew } : started);
    return true;
  });
}

/** Ends an import that cannot go on, with a message for people. */
export function failImport({ platform }: ImportsParts, ctx: Ctx, id: Id<"import">, error: string): Promise<null> {
  return platform.command(ctx, { operation: "failImport", input: { id, error } }, async ({ tx, emit }) => {
    const run = await readImport(tx, ctx.vendorId, id, true);
    if (!run || !importWorkflow.may("fail", run.status)) return null;
    const of = { subject: { kind: "import" as const, id } };
    const status = importWorkflow.step({
      ctx,
      emit,
      action: "fail",
      from: run.status,
      event: "failed",
      of,
      data: { error },
    });
    await writeImport(tx, ctx.vendorId, { ...run, status, error, finishedAt: ctx.now.toString() });
    return null;
  });
}
