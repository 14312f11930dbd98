import type { ImportMapping } from "@fairway/contract";
import type { Id } from "@fairway/kernel";
import { insertRows, runSql, type Tx } from "../../platform/index.ts";
import type { Import, ImportProblem, OnBadRow, PreviewRow, StepCounts } from "./types.ts";
import type { ImportStatus } from "./workflow.ts";

type Row = {
  id: string;
  name: string;
  mapping: ImportMapping;
  files: Record<string, string>;
  dry_run: boolean;
  on_bad_row: OnBadRow;
  status: ImportStatus;
  step: number;
  row_number: number;
  held_row: number | null;
  counts: StepCounts[];
  bytes_read: number;
  bytes_total: number;
  preview: PreviewRow[];
  error: string | null;
  requested_by: string | null;
  created_at: string;
  started_at: string | null;
  finished_at: string | null;
};

const columns = `id, name, mapping, files, dry_run, on_bad_row, status, step, row_number, held_row, counts, bytes_read,
  bytes_total, preview, error, requested_by, created_at, started_at, finished_at`;

const fromRow = (row: Row): Import => ({
  id: row.id as Id<"import">,
  name: row.name,
  mapping: row.mapping,
  files: row.files as Import["files"],
  dryRun: row.dry_run,
  onBadRow: row.on_bad_row,
  status: row.status,
  step: row.step,
  row: row.row_number,
  heldRow: row.held_row,
  counts: row.counts,
  bytesRead: row.bytes_read,
  bytesTotal: row.bytes_total,
  preview: row.preview,
  error: row.error,
  requestedBy: row.requested_by as Import["requestedBy"],
  createdAt: row.created_at,
  startedAt: row.started_at,
  finishedAt: row.finished_at,
});

export async function insertImport(tx: Tx, vendorId: Id<"vendor">, run: Import): Promise<void> {
  await runSql(tx, {
    text: `insert into app.import (vendor_id, id, name, mapping, files, dry_run, on_bad_row, status, counts, bytes_total,
  requested_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    values: [
      vendorId,
      run.id,
      run.name,
      JSON.stringify(run.mapping),
      JSON.stringify(run.files),
      run.dryRun,
      run.onBadRow,
      run.status,
      JSON.stringify(run.counts),
      run.bytesTotal,
      run.requestedBy,
      run.createdAt,
    ],
  });
}

/** An import; locked until the transaction ends where `lock` is set: its cursor moves in one transaction at a time. */
export async function readImport(
  tx: Tx,
  vendorId: Id<"vendor">,
  id: Id<"import">,
  lock = false,
): Promise<Import | null> {
  const text = `select ${columns} from app.import where vendor_id = $1 and id = $2 ${lock ? "for update" : ""}`;
  const [row] = await runSql<Row>(tx, { text, values: [vendorId, id] });
  return row ? fromRow(row) : null;
}

/** Imports, newest first. */
export async function listImports(
  tx: Tx,
  vendorId: Id<"vendor">,
  page: { before?: { at: string; id: string }; limit: number },
): Promise<Import[]> {
  const text = `select ${columns} from app.import where vendor_id = $1
${page.before ? "and (created_at, id) < ($3::timestamptz, $4::uuid)" : ""} order by created_at desc, id desc limit $2`;
  const values = [vendorId, page.limit, ...(page.before ? [page.before.at, page.before.id] : [])];
  return (await runSql<Row>(tx, { text, values })).map(fromRow);
}

/** The newest imports that wrote something or set out to. */
export async function recentImports(tx: Tx, vendorId: Id<"vendor">, limit: number): Promise<Import[]> {
  const text = `select ${columns} from app.import where vendor_id = $1 and not dry_run
order by created_at desc, id desc limit $2`;
  return (await runSql<Row>(tx, { text, values: [vendorId, limit] })).map(fromRow);
}

/** Writes how far an import is; its row must be locked. */
export async function writeImport(tx: Tx, vendorId: Id<"vendor">, run: Import): Promise<void> {
  await runSql(tx, {
    text: `update app.import set on_bad_row = $3, status = $4, step = $5, row_number = $6, held_row = $7, counts = $8,
  bytes_read = $9, preview = $10, error = $11, started_at = $12, finished_at = $13 where vendor_id = $1 and id = $2`,
    values: [
      vendorId,
      run.id,
      run.onBadRow,
      run.status,
      run.step,
      run.row,
      run.heldRow,
      JSON.stringify(run.counts),
      run.bytesRead,
      JSON.stringify(run.preview),
      run.error,
      run.startedAt,
      run.finishedAt,
    ],
  });
}

const problemColumns = [
  "vendor_id",
  "import_id",
  "step",
  "row_number",
  "ordinal",
  "field",
  "value",
  "message",
  "remedy",
];

export async function insertProblems(
  tx: Tx,
  vendorId: Id<"vendor">,
  importId: Id<"import">,
  problems: readonly ImportProblem[],
): Promise<void> {
  for (let from = 0; from < problems.length; from += 1000) {
    const rows = problems
      .slice(from, from + 1000)
      .map((p) => [vendorId, importId, p.step, p.row, p.ordinal, p.field, p.value, p.message, p.remedy]);
    await runSql(tx, insertRows("app.import_problem", problemColumns, rows));
  }
}

/** Forgets what was said about one row, or about all rows of the import. */
export async function deleteProblems(
  tx: Tx,
  vendorId: Id<"vendor">,
  importId: Id<"import">,
  place?: { step: number; row: number },
): Promise<void> {
  const text = `delete from app.import_problem where vendor_id = $1 and import_id = $2
${place ? "and step = $3 and row_number = $4" : ""}`;
  await runSql(tx, { text, values: [vendorId, importId, ...(place ? [place.step, place.row] : [])] });
}

/** The rows that were refused, in the order of the files. */
export async function listProblems(
  tx: Tx,
  vendorId: Id<"vendor">,
  importId: Id<"import">,
  page: { after?: readonly [number, number, number]; limit: number },
): Promise<ImportProblem[]> {
  const text = `select step, row_number as row, ordinal, field, value, message, remedy from app.import_problem
where vendor_id = $1 and import_id = $2
${page.after ? "and (step, row_number, ordinal) > ($4::integer, $5::integer, $6::integer)" : ""}
order by step, row_number, ordinal limit $3`;
  return runSql<ImportProblem>(tx, { text, values: [vendorId, importId, page.limit, ...(page.after ?? [])] });
}
