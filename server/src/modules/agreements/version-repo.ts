import type { Id } from "@fairway/kernel";
import { insertRows, runSql, type Tx } from "../../platform/index.ts";
import type { Version } from "./types.ts";

type Row = {
  id: Id<"agreementVersion">;
  agreement_id: Id<"agreement">;
  number: number;
  status: Version["status"];
  texts: Version["texts"];
  digests: Version["digests"];
  summary: Version["summary"];
  asks_again: boolean;
  effective_on: string | null;
  accept_within: string | null;
  revision: number;
  created_by: string;
  created_at: string;
  published_by: string | null;
  published_at: string | null;
  superseded_at: string | null;
};

const columns = `id, agreement_id, number, status, texts, digests, summary, asks_again, effective_on, accept_within,
  revision, created_by, created_at, published_by, published_at, superseded_at`;

const fromRow = (row: Row): Version => ({
  id: row.id,
  agreementId: row.agreement_id,
  number: row.number,
  status: row.status,
  texts: row.texts,
  digests: row.digests,
  summary: row.summary,
  asksAgain: row.asks_again,
  effectiveOn: row.effective_on,
  acceptWithin: row.accept_within,
  revision: row.revision,
  createdBy: row.created_by,
  createdAt: row.created_at,
  publishedBy: row.published_by,
  publishedAt: row.published_at,
  supersededAt: row.superseded_at,
});

/** The versions of these agreements, newest first. */
export async function listVersions(tx: Tx, vendorId: Id<"vendor">, of: readonly Id<"agreement">[]): Promise<Version[]> {
  const rows = await runSql<Row>(tx, {
    text: `select ${columns} from app.agreement_version where vendor_id = $1 and agreement_id = any ($2::uuid[])
      order by agreement_id, number desc`,
    values: [vendorId, of],
  });
  return rows.map(fromRow);
}

export async function readVersion(
  tx: Tx,
  vendorId: Id<"vendor">,
  id: Id<"agreementVersion">,
  lock = false,
): Promise<Version | undefined> {
  const [row] = await runSql<Row>(tx, {
    text: `select ${columns} from app.agreement_version where vendor_id = $1 and id = $2${lock ? " for no key update" : ""}`,
    values: [vendorId, id],
  });
  return row && fromRow(row);
}

type NewVersion = Pick<
  Version,
  "id" | "agreementId" | "number" | "status" | "texts" | "summary" | "createdBy" | "createdAt"
>;

export async function insertVersion(tx: Tx, vendorId: Id<"vendor">, version: NewVersion): Promise<void> {
  const names = ["vendor_id", "id", "agreement_id", "number", "status", "texts", "summary", "asks_again"];
  const row = [
    vendorId,
    version.id,
    version.agreementId,
    version.number,
    version.status,
    JSON.stringify(version.texts),
    JSON.stringify(version.summary),
    true,
    version.createdBy,
    version.createdAt,
  ];
  await runSql(tx, insertRows("app.agreement_version", [...names, "created_by", "created_at"], [row]));
}

type Change = Partial<Omit<Version, "id" | "agreementId" | "number" | "createdBy" | "createdAt">>;

const names: Record<keyof Change, string> = {
  status: "status",
  texts: "texts",
  digests: "digests",
  summary: "summary",
  asksAgain: "asks_again",
  effectiveOn: "effective_on",
  acceptWithin: "accept_within",
  revision: "revision",
  publishedBy: "published_by",
  publishedAt: "published_at",
  supersededAt: "superseded_at",
};
const objects: readonly string[] = ["texts", "digests", "summary"];

export async function updateVersion(
  tx: Tx,
  vendorId: Id<"vendor">,
  id: Id<"agreementVersion">,
  change: Change,
): Promise<void> {
  const entries = Object.entries(change);
  const sets = entries.map(([name], i) => `${names[name as keyof Change]} = $${i + 3}`);
  await runSql(tx, {
    text: `update app.agreement_version set ${sets.join(", ")} where vendor_id = $1 and id = $2`,
    values: [vendorId, id, ...entries.map(([name, value]) => (objects.includes(name) ? JSON.stringify(value) : value))],
  });
}

/** Drafts only: the database refuses the rest. */
export async function deleteVersion(tx: Tx, vendorId: Id<"vendor">, id: Id<"agreementVersion">): Promise<void> {
  await runSql(tx, {
    text: "delete from app.agreement_version where vendor_id = $1 and id = $2",
    values: [vendorId, id],
  });
}
