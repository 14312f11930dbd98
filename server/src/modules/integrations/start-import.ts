import type { ImportMapping } from "@fairway/contract";
import { forbidden, type Id, newId, notFound } from "@fairway/kernel";
import type { Ctx } from "../../platform/index.ts";
import { deleteProblems, insertImport, readImport, writeImport } from "./import-repo.ts";
import { mayImport } from "./policy.ts";
import { openImport } from "./running/open-import.ts";
import type { ImportsParts } from "./service.ts";
import { type Import, noCounts, type OnBadRow } from "./types.ts";
import { importWorkflow } from "./workflow.ts";

export type StartInput = {
  mapping: ImportMapping;
  files: Readonly<Record<string, Id<"importFile">>>;
  dryRun: boolean;
  onBadRow: OnBadRow;
};

/**
 * Checks a mapping against its files and queues its run.
 * @throws AppError `forbidden`, `import.mapping`, `file.…`, `not_found`
 */
export async function startImport(parts: ImportsParts, ctx: Ctx, input: StartInput): Promise<Id<"import">> {
  if (!mayImport(ctx.actor)) throw forbidden("import files");
  const open = await openImport(parts, ctx, input, false);
  const run: Import = {
    id: newId("import", ctx.now.epochMilliseconds),
    name: input.mapping.import,
    mapping: input.mapping,
    files: { ...input.files },
    dryRun: input.dryRun,
    onBadRow: input.onBadRow,
    status: importWorkflow.initial,
    step: 0,
    row: 0,
    heldRow: null,
    counts: input.mapping.steps.map(noCounts),
    bytesRead: 0,
    bytesTotal: open.steps.reduce((bytes, step) => bytes + step.file.sizeBytes, 0),
    preview: [],
    error: null,
    requestedBy: ctx.actor.kind === "person" ? ctx.actor.personId : null,
    createdAt: ctx.now.toString(),
    startedAt: null,
    finishedAt: null,
  };
  return parts.platform.command(ctx, { operation: "startImport", input }, async ({ tx, emit }) => {
    await insertImport(tx, ctx.vendorId, run);
    const data = { name: run.name, dryRun: run.dryRun };
    emit({ type: "import.started", subject: { kind: "import", id: run.id }, data });
    return run.id;
  });
}

/** Stops an import after the rows in hand; what is stored stays. @throws AppError `not_found`, `import.stop_not_possible` */
export async function stopImport({ platform }: ImportsParts, ctx: Ctx, id: Id<"import">): Promise<void> {
  if (!mayImport(ctx.actor)) throw forbidden("stop imports");
  await platform.command(ctx, { operation: "stopImport", input: { id } }, async ({ tx, emit }) => {
    const run = await readImport(tx, ctx.vendorId, id, true);
    if (!run) throw notFound("import");
    const of = { subject: { kind: "import" as const, id } };
    const status = importWorkflow.step({ ctx, emit, action: "stop", from: run.status, event: "stopped", of });
    await writeImport(tx, ctx.vendorId, { ...run, status, finishedAt: ctx.now.toString() });
    return null;
  });
}

/** The row at which it stopped is read again, so what was said about it is forgotten. */
function letGo(run: Import): Import {
  if (run.heldRow === null) return run;
  const counts = run.counts.map((c, i) => (i === run.step ? { ...c, bad: c.bad - 1 } : c));
  return { ...run, counts, heldRow: null };
}

/**
 * Goes on where an import was stopped or failed.
 * @throws AppError `not_found`, `import.resume_not_possible`
 */
export async function resumeImport(
  { platform }: ImportsParts,
  ctx: Ctx,
  id: Id<"import">,
  onBadRow: OnBadRow | undefined,
): Promise<void> {
  if (!mayImport(ctx.actor)) throw forbidden("resume imports");
  await platform.command(ctx, { operation: "resumeImport", input: { id, onBadRow } }, async ({ tx, emit }) => {
    const run = await readImport(tx, ctx.vendorId, id, true);
    if (!run) throw notFound("import");
    const of = { subject: { kind: "import" as const, id } };
    const status = importWorkflow.step({ ctx, emit, action: "resume", from: run.status, event: "resumed", of });
    if (run.heldRow !== null) await deleteProblems(tx, ctx.vendorId, id, { step: run.step, row: run.heldRow });
    const next = { ...letGo(run), status, onBadRow: onBadRow ?? run.onBadRow, error: null, finishedAt: null };
    await writeImport(tx, ctx.vendorId, next);
    return null;
  });
}
