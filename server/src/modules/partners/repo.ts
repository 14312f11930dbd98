import type { Id } from "@fairway/kernel";
import { insertRows, runSql, type Tx } from "../../platform/index.ts";
import { fromRow, type Partner, type PartnerRow } from "./types.ts";

const columns = `id, company_id, reference, name, types, status, country, region, manager_id, joined_on, ended_on,
  attributes, revision, created_at, updated_at`;

export async function readPartner(
  tx: Tx,
  vendorId: Id<"vendor">,
  id: Id<"partner">,
  lock = false,
): Promise<Partner | null> {
  const text = `select ${columns} from app.partner where vendor_id = $1 and id = $2 ${lock ? "for no key update" : ""}`;
  const [row] = await runSql<PartnerRow>(tx, { text, values: [vendorId, id] });
  return row ? fromRow(row) : null;
}

/** Partners by the vendor's references; locked in one order where `lock` is set, so that imports cannot deadlock. */
export async function partnersByReference(
  tx: Tx,
  vendorId: Id<"vendor">,
  references: readonly string[],
  lock = false,
): Promise<Map<string, Partner>> {
  const text = `select ${columns} from app.partner where vendor_id = $1 and reference = any($2)
order by reference collate "C" ${lock ? "for no key update" : ""}`;
  const rows = await runSql<PartnerRow>(tx, { text, values: [vendorId, references] });
  return new Map(rows.map((row) => [row.reference, fromRow(row)]));
}

/** The ids among these that are the vendor's partners. */
export async function partnersById(
  tx: Tx,
  vendorId: Id<"vendor">,
  ids: readonly Id<"partner">[],
): Promise<Id<"partner">[]> {
  const text = "select id from app.partner where vendor_id = $1 and id = any($2::uuid[])";
  return (await runSql<{ id: Id<"partner"> }>(tx, { text, values: [vendorId, ids] })).map((row) => row.id);
}

const insertColumns = [
  "vendor_id",
  "id",
  "company_id",
  "reference",
  "name",
  "types",
  "status",
  "country",
  "region",
  "manager_id",
  "joined_on",
  "attributes",
  "revision",
  "created_at",
  "updated_at",
];

/** Adds partners; a reference that is taken is left alone. Returns the references that were added. */
export async function insertPartners(
  tx: Tx,
  vendorId: Id<"vendor">,
  partners: readonly Partner[],
): Promise<Set<string>> {
  if (partners.length === 0) return new Set();
  const rows = partners.map((p) => [
    vendorId,
    p.id,
    p.companyId,
    p.reference,
    p.name,
    p.types,
    p.status,
    p.country,
    p.region,
    p.managerId,
    p.joinedOn,
    JSON.stringify(p.attributes),
    p.revision,
    p.createdAt,
    p.updatedAt,
  ]);
  const rest = "on conflict (vendor_id, reference) do nothing returning reference";
  const added = await runSql<{ reference: string }>(tx, insertRows("app.partner", insertColumns, rows, rest));
  return new Set(added.map((row) => row.reference));
}

/** Writes a partner whose row is locked. */
export async function updatePartnerRow(tx: Tx, vendorId: Id<"vendor">, p: Partner): Promise<void> {
  await runSql(tx, {
    text: `update app.partner set company_id = $3, reference = $4, name = $5, types = $6, status = $7, country = $8,
  region = $9, manager_id = $10, joined_on = $11, ended_on = $12, attributes = $13, revision = $14, updated_at = $15
where vendor_id = $1 and id = $2`,
    values: [
      vendorId,
      p.id,
      p.companyId,
      p.reference,
      p.name,
      p.types,
      p.status,
      p.country,
      p.region,
      p.managerId,
      p.joinedOn,
      p.endedOn,
      JSON.stringify(p.attributes),
      p.revision,
      p.updatedAt,
    ],
  });
}
