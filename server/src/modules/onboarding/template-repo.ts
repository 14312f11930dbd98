import type { Id } from "@fairway/kernel";
import { insertRows, runSql, type Tx } from "../../platform/index.ts";
import type { Template, Version } from "./types.ts";

/** Every checklist, those that are retired last. */
export const listTemplates = (tx: Tx, vendorId: Id<"vendor">): Promise<Template[]> =>
  runSql<Template>(tx, {
    text: `select id, status, name, types, revision from app.onboarding_template where vendor_id = $1 order by status, id`,
    values: [vendorId],
  });

export async function lockTemplate(
  tx: Tx,
  vendorId: Id<"vendor">,
  id: Id<"onboardingTemplate">,
): Promise<Template | undefined> {
  const [row] = await runSql<Template>(tx, {
    text: `select id, status, name, types, revision from app.onboarding_template where vendor_id = $1 and id = $2
      for no key update`,
    values: [vendorId, id],
  });
  return row;
}

const versionColumns = `id, template_id as "templateId", number, status, content, revision, created_by as "createdBy",
  published_by as "publishedBy", published_at as "publishedAt"`;

/** All versions of these checklists, newest first. */
export const listVersions = (tx: Tx, vendorId: Id<"vendor">, of: readonly string[]): Promise<Version[]> =>
  runSql<Version>(tx, {
    text: `select ${versionColumns} from app.onboarding_version where vendor_id = $1 and template_id = any ($2::uuid[])
      order by template_id, number desc`,
    values: [vendorId, of],
  });

export async function versionsById(
  tx: Tx,
  vendorId: Id<"vendor">,
  ids: readonly string[],
): Promise<Map<string, Version>> {
  const rows = await runSql<Version>(tx, {
    text: `select ${versionColumns} from app.onboarding_version where vendor_id = $1 and id = any ($2::uuid[])`,
    values: [vendorId, ids],
  });
  return new Map(rows.map((row) => [row.id, row]));
}

type NewTemplate = Omit<Template, "revision"> & { createdBy: string; createdAt: string };

export async function insertTemplate(tx: Tx, vendorId: Id<"vendor">, t: NewTemplate): Promise<void> {
  const names = ["vendor_id", "id", "status", "name", "types", "created_by", "created_at"];
  const row = [vendorId, t.id, t.status, JSON.stringify(t.name), t.types, t.createdBy, t.createdAt];
  await runSql(tx, insertRows("app.onboarding_template", names, [row]));
}

export async function updateTemplate(
  tx: Tx,
  vendorId: Id<"vendor">,
  { id, status, name, types, revision }: Template,
): Promise<void> {
  await runSql(tx, {
    text: `update app.onboarding_template set status = $3, name = $4, types = $5, revision = $6
      where vendor_id = $1 and id = $2`,
    values: [vendorId, id, status, JSON.stringify(name), types, revision],
  });
}

type NewVersion = Pick<Version, "id" | "templateId" | "number" | "status" | "content" | "createdBy"> & {
  createdAt: string;
};

export async function insertVersion(tx: Tx, vendorId: Id<"vendor">, v: NewVersion): Promise<void> {
  const names = ["vendor_id", "id", "template_id", "number", "status", "content", "created_by", "created_at"];
  const row = [vendorId, v.id, v.templateId, v.number, v.status, JSON.stringify(v.content), v.createdBy, v.createdAt];
  await runSql(tx, insertRows("app.onboarding_version", names, [row]));
}

export async function updateVersion(
  tx: Tx,
  vendorId: Id<"vendor">,
  version: Pick<Version, "id" | "status" | "content" | "publishedBy" | "publishedAt">,
): Promise<void> {
  await runSql(tx, {
    text: `update app.onboarding_version set status = $3, content = $4, published_by = $5, published_at = $6,
        revision = revision + 1
      where vendor_id = $1 and id = $2`,
    values: [
      vendorId,
      version.id,
      version.status,
      JSON.stringify(version.content),
      version.publishedBy,
      version.publishedAt,
    ],
  });
}
