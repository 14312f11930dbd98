import type { Id } from "@fairway/kernel";
import { insertRows, runSql, type Tx } from "../../platform/index.ts";
import type { Agreement, Settings } from "./types.ts";

type Row = {
  id: Id<"agreement">;
  key: string;
  status: Agreement["status"];
  name: Agreement["name"];
  required: boolean;
  types: string[];
  tracks: string[];
  segment_id: Id<"segment"> | null;
  signer_roles: string[];
  named_signatories: boolean;
  countersigned: boolean;
  lasts: string | null;
  revision: number;
};

const columns = `id, key, status, name, required, types, tracks, segment_id, signer_roles, named_signatories,
  countersigned, lasts, revision`;

const fromRow = (row: Row): Agreement => ({
  id: row.id,
  key: row.key,
  status: row.status,
  name: row.name,
  required: row.required,
  types: row.types,
  tracks: row.tracks,
  segmentId: row.segment_id,
  signerRoles: row.signer_roles,
  namedSignatories: row.named_signatories,
  countersigned: row.countersigned,
  lasts: row.lasts,
  revision: row.revision,
});

/** Every agreement, those that are retired last. */
export async function listDocuments(tx: Tx, vendorId: Id<"vendor">): Promise<Agreement[]> {
  const rows = await runSql<Row>(tx, {
    text: `select ${columns} from app.agreement where vendor_id = $1 order by status, id`,
    values: [vendorId],
  });
  return rows.map(fromRow);
}

export async function readDocument(
  tx: Tx,
  vendorId: Id<"vendor">,
  id: Id<"agreement">,
  lock = false,
): Promise<Agreement | undefined> {
  const [row] = await runSql<Row>(tx, {
    text: `select ${columns} from app.agreement where vendor_id = $1 and id = $2${lock ? " for no key update" : ""}`,
    values: [vendorId, id],
  });
  return row && fromRow(row);
}

const names = {
  name: "name",
  required: "required",
  types: "types",
  tracks: "tracks",
  segmentId: "segment_id",
  signerRoles: "signer_roles",
  namedSignatories: "named_signatories",
  countersigned: "countersigned",
  lasts: "lasts",
  status: "status",
  revision: "revision",
} as const;

const written = (key: string, value: unknown): unknown => (key === "name" ? JSON.stringify(value) : value);

type NewDocument = { id: Id<"agreement">; key: string; createdBy: string; createdAt: string } & Settings &
  Pick<Agreement, "status">;

/** Whether it was inserted: the key may stand for another one. */
export async function insertDocument(
  tx: Tx,
  vendorId: Id<"vendor">,
  { id, key, createdBy, createdAt, ...settings }: NewDocument,
): Promise<boolean> {
  const entries = Object.entries(settings);
  const fields = entries.map(([name]) => names[name as keyof typeof names]);
  const rows = [[vendorId, id, key, createdBy, createdAt, ...entries.map(([name, value]) => written(name, value))]];
  const all = ["vendor_id", "id", "key", "created_by", "created_at", ...fields];
  const rest = "on conflict on constraint agreement_name_key do nothing returning id";
  return (await runSql(tx, insertRows("app.agreement", all, rows, rest))).length > 0;
}

export async function updateDocument(
  tx: Tx,
  vendorId: Id<"vendor">,
  id: Id<"agreement">,
  change: Partial<Settings & Pick<Agreement, "status" | "revision">>,
): Promise<void> {
  const entries = Object.entries(change);
  const sets = entries.map(([name], i) => `${names[name as keyof typeof names]} = $${i + 3}`);
  await runSql(tx, {
    text: `update app.agreement set ${sets.join(", ")} where vendor_id = $1 and id = $2`,
    values: [vendorId, id, ...entries.map(([name, value]) => written(name, value))],
  });
}
