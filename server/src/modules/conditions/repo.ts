import type { Id, Problem } from "@fairway/kernel";
import { insertRows, runSql, type Tx } from "../../platform/index.ts";
import type { ConditionKind, ConditionStatus, Family, Kept } from "./types.ts";

type Row = {
  id: string;
  program_id: string;
  key: string;
  origin: Kept<ConditionKind>["origin"];
  status: ConditionStatus;
  label: string | null;
  note: string | null;
  rule: string | null;
  problems: Problem[] | null;
  revision: number;
  created_by: string;
  created_at: string;
  updated_by: string | null;
  updated_at: string | null;
} & Record<string, unknown>;

const columns = `id, program_id, key, origin, status, label, note, rule, problems, revision, created_by, created_at,
  updated_by, updated_at`;

const fromRow = <K extends ConditionKind>(family: Family<K>, row: Row): Kept<K> => ({
  id: row.id as Id<K>,
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
  own: Object.fromEntries(family.own.map((name) => [name, row[name]])),
});

const selected = ({ own }: Pick<Family<ConditionKind>, "own">): string => [columns, ...own].join(", ");

type Place = { vendorId: Id<"vendor">; programId: Id<"program"> };

/** Every one of a program, those that are retired too; locked where what follows from them is to be written. */
export async function listKept<K extends ConditionKind>(
  tx: Tx,
  family: Family<K>,
  { vendorId, programId }: Place,
  lock = false,
): Promise<Kept<K>[]> {
  const rows = await runSql<Row>(tx, {
    text: `select ${selected(family)} from ${family.table} where vendor_id = $1 and program_id = $2
      order by id${lock ? " for no key update" : ""}`,
    values: [vendorId, programId],
  });
  return rows.map((row) => fromRow(family, row));
}

/** These, by id. */
export async function keptById<K extends ConditionKind>(
  tx: Tx,
  family: Family<K>,
  vendorId: Id<"vendor">,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Kept<K>>> {
  const rows = await runSql<Row>(tx, {
    text: `select ${selected(family)} from ${family.table} where vendor_id = $1 and id = any ($2::uuid[])`,
    values: [vendorId, ids],
  });
  return new Map(rows.map((row) => [row.id, fromRow(family, row)]));
}

export async function readKept<K extends ConditionKind>(
  tx: Tx,
  family: Family<K>,
  vendorId: Id<"vendor">,
  id: Id<K>,
  lock = false,
): Promise<Kept<K> | undefined> {
  const [row] = await runSql<Row>(tx, {
    text: `select ${selected(family)} from ${family.table} where vendor_id = $1 and id = $2${lock ? " for no key update" : ""}`,
    values: [vendorId, id],
  });
  return row && fromRow(family, row);
}

type New<K extends ConditionKind> = Pick<
  Kept<K>,
  "id" | "programId" | "key" | "origin" | "status" | "label" | "note" | "rule" | "createdBy" | "createdAt" | "own"
>;

/** Whether it was inserted: an active one of the key may be there already. */
export async function insertKept<K extends ConditionKind>(
  tx: Tx,
  family: Family<K>,
  vendorId: Id<"vendor">,
  { own, ...kept }: New<K>,
): Promise<boolean> {
  const row: Record<string, unknown> = {
    vendor_id: vendorId,
    id: kept.id,
    program_id: kept.programId,
    key: kept.key,
    origin: kept.origin,
    status: kept.status,
    label: kept.label,
    note: kept.note,
    rule: kept.rule,
    created_by: kept.createdBy,
    created_at: kept.createdAt,
    ...own,
  };
  const rest = "on conflict (vendor_id, program_id, key) where status = 'active' do nothing returning id";
  return (await runSql(tx, insertRows(family.table, Object.keys(row), [Object.values(row)], rest))).length > 0;
}

export type Change = Partial<
  Pick<Kept<ConditionKind>, "label" | "note" | "rule" | "status" | "revision" | "problems" | "own">
> & { updatedBy?: string; updatedAt?: string };

const changeable = {
  label: "label",
  note: "note",
  rule: "rule",
  status: "status",
  revision: "revision",
  updatedBy: "updated_by",
  updatedAt: "updated_at",
} as const;

export async function updateKept<K extends ConditionKind>(
  tx: Tx,
  family: Family<K>,
  vendorId: Id<"vendor">,
  id: Id<K>,
  { problems, own = {}, ...change }: Change,
): Promise<void> {
  const row = {
    ...Object.fromEntries(
      Object.entries(change).map(([name, value]) => [changeable[name as keyof typeof changeable], value]),
    ),
    ...(problems === undefined ? {} : { problems: problems && JSON.stringify(problems) }),
    ...own,
  };
  const sets = Object.keys(row).map((name, i) => `${name} = $${i + 3}`);
  await runSql(tx, {
    text: `update ${family.table} set ${sets.join(", ")} where vendor_id = $1 and id = $2`,
    values: [vendorId, id, ...Object.values(row)],
  });
}
