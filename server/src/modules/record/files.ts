import { type Id, newId, notFound } from "@fairway/kernel";
import { type Ctx, runSql, type Upload } from "../../platform/index.ts";
import { changeOf, readOf } from "./of-partner.ts";
import { isVendor, needs } from "./policy.ts";
import type { NoteVisibility, PartnerId, RecordParts } from "./types.ts";

export const filesArea = "partner-files";
const limitBytes = 50 * 1024 * 1024;
/** What people keep about a partner: papers, tables, pictures. Told from the content. */
const types = [
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  "image/png",
  "image/jpeg",
  "image/webp",
  "text/plain",
  "text/csv",
];

export type PartnerFile = {
  id: Id<"partnerFile">;
  name: string;
  type: string;
  sizeBytes: number;
  digest: string;
  key: string;
  visibility: NoteVisibility;
  addedBy: string;
  addedAt: string;
};

const columns = `id, name, type, size_bytes as "sizeBytes", digest, file_key as key, visibility, added_by_name as "addedBy",
  added_at as "addedAt"`;

/** A partner's files, newest first; its own people see the shared ones. */
export const listFiles = (
  parts: RecordParts,
  ctx: Ctx,
  id: PartnerId,
  only: Id<"partnerFile"> | null = null,
): Promise<PartnerFile[]> =>
  readOf(parts, ctx, id, (tx) =>
    runSql<PartnerFile>(tx, {
      text: `select ${columns} from app.partner_file where vendor_id = $1 and partner_id = $2
        and ($3 or visibility = 'shared') and ($4::uuid is null or id = $4) order by id desc limit 500`,
      values: [ctx.vendorId, id, isVendor(ctx.actor), only],
    }),
  );

/** @throws AppError `not_found` */
export async function getFile(parts: RecordParts, ctx: Ctx, id: PartnerId, fileId: Id<"partnerFile">) {
  const [file] = await listFiles(parts, ctx, id, fileId);
  if (!file) throw notFound("file");
  return file;
}

/** Takes a file in. @throws AppError `not_found`, `forbidden`, `file.too_large`, `file.type`, `file.unsafe` */
export async function addFile(
  parts: RecordParts,
  ctx: Ctx,
  id: PartnerId,
  given: { name: string; visibility: NoteVisibility; upload: Upload },
): Promise<PartnerFile> {
  await readOf(parts, ctx, id, async () => null, needs.care);
  const { files } = parts.platform;
  const { stream, lengthBytes } = given.upload;
  const rules = { area: filesArea, vendorId: ctx.vendorId, types, maxBytes: limitBytes };
  const file = await files.receive({ stream, lengthBytes, name: given.name }, rules);
  const input = { digest: file.digest, name: file.name, visibility: given.visibility };
  const call = { operation: "addPartnerFile", input, need: needs.care };
  const work = changeOf(parts, ctx, id, call, async ({ tx, emit }) => {
    const fresh = newId("partnerFile", ctx.now.epochMilliseconds);
    const { actor } = ctx;
    await runSql(tx, {
      text: `insert into app.partner_file (vendor_id, id, partner_id, name, type, size_bytes, digest, file_key, visibility,
        added_by, added_by_name, added_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      values: [
        ctx.vendorId,
        fresh,
        id,
        file.name,
        file.type,
        file.sizeBytes,
        file.digest,
        file.key,
        given.visibility,
        actor.kind === "person" ? actor.personId : null,
        actor.name,
        ctx.now.toString(),
      ],
    });
    const data = { visibility: given.visibility };
    emit({ type: "partner_file.added", subject: { kind: "partnerFile", id: fresh }, partnerId: id, data });
    return fresh;
  });
  const fileId = await work.catch(async (error: unknown) => {
    await files.remove(file.key);
    throw error;
  });
  return getFile(parts, ctx, id, fileId);
}

/** Removes a file and its bytes. @throws AppError `not_found`, `forbidden` */
export async function removeFile(
  parts: RecordParts,
  ctx: Ctx,
  id: PartnerId,
  fileId: Id<"partnerFile">,
): Promise<void> {
  const call = { operation: "removePartnerFile", input: fileId, need: needs.care };
  const key = await changeOf(parts, ctx, id, call, async ({ tx, emit }) => {
    const [gone] = await runSql<{ key: string; visibility: string }>(tx, {
      text: `delete from app.partner_file where vendor_id = $1 and partner_id = $2 and id = $3
        returning file_key as key, visibility`,
      values: [ctx.vendorId, id, fileId],
    });
    if (!gone) throw notFound("file");
    const data = { visibility: gone.visibility };
    emit({ type: "partner_file.removed", subject: { kind: "partnerFile", id: fileId }, partnerId: id, data });
    return gone.key;
  });
  await parts.platform.files.remove(key);
}
