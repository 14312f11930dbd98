import type { Id } from "@fairway/kernel";
import { insertRows, runSql, type Ctx, type Tx } from "../../platform/index.ts";
import type { Form, FormDocument, FormId, FormSettings, FormStatus } from "./types.ts";

type VendorId = Id<"vendor">;
type Row = {
  id: string;
  program_id: string;
  name: string;
  slug: string;
  status: FormStatus;
  revision: number;
  version: number | null;
  document: FormDocument;
  settings: FormSettings;
  published_at: string | null;
  published_document: FormDocument | null;
};

const columns = `f.id, f.program_id, f.name, f.slug, f.status, f.revision, f.version, f.document, f.settings,
  v.published_at, v.document as published_document`;
const sources = `app.application_form f left join app.application_form_version v
  on v.vendor_id = $1 and v.form_id = f.id and v.version = f.version`;

const fromRow = (row: Row): Form => ({
  id: row.id as FormId,
  programId: row.program_id as Id<"program">,
  name: row.name,
  slug: row.slug,
  status: row.status,
  revision: row.revision,
  version: row.version,
  document: row.document,
  settings: row.settings,
  publishedAt: row.published_at,
  publishedDocument: row.published_document,
});

export async function listForms(tx: Tx, vendorId: VendorId): Promise<Form[]> {
  const text = `select ${columns} from ${sources} where f.vendor_id = $1 order by f.name, f.id`;
  return (await runSql<Row>(tx, { text, values: [vendorId] })).map(fromRow);
}

export async function findForm(tx: Tx, vendorId: VendorId, id: FormId, lock = false): Promise<Form | null> {
  const text = `select ${columns} from ${sources} where f.vendor_id = $1 and f.id = $2
    ${lock ? "for no key update of f" : ""}`;
  const [row] = await runSql<Row>(tx, { text, values: [vendorId, id] });
  return row ? fromRow(row) : null;
}

export async function formBySlug(tx: Tx, vendorId: VendorId, slug: string): Promise<Form | null> {
  const text = `select ${columns} from ${sources} where f.vendor_id = $1 and f.slug = $2`;
  const [row] = await runSql<Row>(tx, { text, values: [vendorId, slug] });
  return row ? fromRow(row) : null;
}

export async function insertForm(tx: Tx, ctx: Ctx, form: Form): Promise<void> {
  const names = [
    "vendor_id",
    "id",
    "program_id",
    "name",
    "slug",
    "status",
    "document",
    "settings",
    "created_at",
    "updated_at",
  ];
  const now = ctx.now.toString();
  const { id, programId, name, slug, status } = form;
  const row = [
    ctx.vendorId,
    id,
    programId,
    name,
    slug,
    status,
    JSON.stringify(form.document),
    JSON.stringify(form.settings),
    now,
    now,
  ];
  await runSql(tx, insertRows("app.application_form", names, [row]));
}

/** Writes a form whose row is locked, as its next revision. */
export async function updateForm(tx: Tx, ctx: Ctx, form: Form): Promise<void> {
  const { id, name, status, version, document, settings, revision } = form;
  await runSql(tx, {
    text: `update app.application_form set name = $3, status = $4, version = $5, document = $6, settings = $7,
      revision = $8, updated_at = $9 where vendor_id = $1 and id = $2`,
    values: [
      ctx.vendorId,
      id,
      name,
      status,
      version,
      JSON.stringify(document),
      JSON.stringify(settings),
      revision + 1,
      ctx.now.toString(),
    ],
  });
}

export async function insertVersion(tx: Tx, ctx: Ctx, form: Form, version: number): Promise<void> {
  const names = ["vendor_id", "form_id", "version", "document", "published_by", "published_at"];
  const row = [ctx.vendorId, form.id, version, JSON.stringify(form.document), ctx.actor.name, ctx.now.toString()];
  await runSql(tx, insertRows("app.application_form_version", names, [row]));
}

export async function versionDocument(
  tx: Tx,
  vendorId: VendorId,
  id: FormId,
  version: number,
): Promise<FormDocument | null> {
  const [row] = await runSql<{ document: FormDocument }>(tx, {
    text: "select document from app.application_form_version where vendor_id = $1 and form_id = $2 and version = $3",
    values: [vendorId, id, version],
  });
  return row?.document ?? null;
}

/** How many applications wait for a decision, by form. */
export async function openByForm(tx: Tx, vendorId: VendorId): Promise<Map<string, number>> {
  const rows = await runSql<{ form_id: string; open: number }>(tx, {
    text: `select a.form_id, count(*)::int as open from app.partner_application a
      where a.vendor_id = $1 and a.status in ('submitted', 'in_review', 'more_information') group by a.form_id`,
    values: [vendorId],
  });
  return new Map(rows.map((row) => [row.form_id, row.open]));
}
