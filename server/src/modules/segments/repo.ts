import type { Id, Problem } from "@fairway/kernel";
import { insertRows, runSql, type Tx } from "../../platform/index.ts";
import type { Kept, SegmentStatus } from "./types.ts";

type Row = {
  id: string;
  program_id: string;
  key: string;
  origin: Kept["origin"];
  status: SegmentStatus;
  label: string | null;
  note: string | null;
  rule: string | null;
  problems: Problem[] | null;
  revision: number;
  created_by: string;
  created_at: string;
  updated_by: string | null;
  updated_at: string | null;
};

const columns = `id, program_id, key, origin, status, label, note, rule, problems, revision, created_by, created_at,
  updated_by, updated_at`;

const fromRow = (row: Row): Kept => ({
  id: row.id as Id<"segment">,
  programId: row.program_id as Id<"program">,
  key: row.key,
  origin: row.origin,
  status: row.status,
  label: row.label,
  note: row.note,
  rule: row.rule,
  problems: row.problems,
  revision: row.revision,
  createdBy: row.created_by,
  createdAt: row.created_at,
  updatedBy: row.updated_by,
  updatedAt: row.updated_at,
});

type Place = { vendorId: Id<"vendor">; programId: Id<"program"> };

/** Every segment of a program, those that are retired too; locked where membership is to be written. */
export async function listKept(tx: Tx, { vendorId, programId }: Place, lock = false): Promise<Kept[]> {
  const rows = await runSql<Row>(tx, {
    text: `select ${columns} from app.segment where vendor_id = $1 and program_id = $2
      order by id${lock ? " for no key update" : ""}`,
    values: [vendorId, programId],
  });
  return rows.map(fromRow);
}

/** These segments, by id. */
export async function keptById(
  tx: Tx,
  vendorId: Id<"vendor">,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Kept>> {
  const rows = await runSql<Row>(tx, {
    text: `select ${columns} from app.segment where vendor_id = $1 and id = any ($2::uuid[])`,
    values: [vendorId, ids],
  });
  return new Map(rows.map((row) => [row.id, fromRow(row)]));
}

export async function readKept(
  tx: Tx,
  vendorId: Id<"vendor">,
  id: Id<"segment">,
  lock = false,
): Promise<Kept | undefined> {
  const [row] = await runSql<Row>(tx, {
    text: `select ${columns} from app.segment where vendor_id = $1 and id = $2${lock ? " for no key update" : ""}`,
    values: [vendorId, id],
  });
  return row && fromRow(row);
}

type NewSegment = Pick<Kept, "id" | "programId" | "key" | "origin" | "status" | "label" | "note" | "rule"> & {
  createdBy: string;
  createdAt: string;
};

/** Whether it was inserted: an active segment of the key may be there already. */
export async function insertSegment(tx: Tx, vendorId: Id<"vendor">, segment: NewSegment): Promise<boolean> {
  const values = [
    [
      vendorId,
      segment.id,
      segment.programId,
      segment.key,
      segment.origin,
      segment.status,
      segment.label,
      segment.note,
      segment.rule,
      segment.createdBy,
      segment.createdAt,
    ],
  ];
  const names = [
    "vendor_id",
    "id",
    "program_id",
    "key",
    "origin",
    "status",
    "label",
    "note",
    "rule",
    "created_by",
    "created_at",
  ];
  const rest = "on conflict (vendor_id, program_id, key) where status = 'active' do nothing returning id";
  return (await runSql(tx, insertRows("app.segment", names, values, rest))).length > 0;
}

type Change = Partial<Pick<Kept, "label" | "note" | "rule" | "status" | "revision" | "problems">> & {
  updatedBy?: string;
  updatedAt?: string;
};

const changeable = {
  label: "label",
  note: "note",
  rule: "rule",
  status: "status",
  revision: "revision",
  problems: "problems",
  updatedBy: "updated_by",
  updatedAt: "updated_at",
} as const;

export async function updateSegment(
  tx: Tx,
  vendorId: Id<"vendor">,
  id: Id<"segment">,
  { problems, ...change }: Change,
): Promise<void> {
  const written = problems === undefined ? change : { ...change, problems: problems && JSON.stringify(problems) };
  const entries = Object.entries(written);
  const sets = entries.map(([name], i) => `${changeable[name as keyof typeof changeable]} = $${i + 3}`);
  await runSql(tx, {
    text: `update app.segment set ${sets.join(", ")} where vendor_id = $1 and id = $2`,
    values: [vendorId, id, ...entries.map(([, value]) => value)],
  });
}
