import { PassThrough } from "node:stream";
import type { exportStatus } from "@fairway/contract";
import { type Id, newId, notFound } from "@fairway/kernel";
import type { z } from "zod";
import { type Ctx, runSql, type StoredFile } from "../../platform/index.ts";
import { partnerExists } from "../partners/index.ts";
import { exportWorkflow } from "./export-workflow.ts";
import { writeZip } from "./export-zip.ts";
import type { CareParts, PartnerId } from "./types.ts";

export const exportsArea = "partner-exports";
const keptDays = 7;
const maxBytes = 4 * 1024 ** 3;

export type PartnerExport = {
  id: Id<"partnerExport">;
  partnerId: PartnerId;
  status: z.output<typeof exportStatus>;
  requestedBy: string;
  requestedAt: string;
  finishedAt: string | null;
  expiresAt: string | null;
  key: string | null;
  sizeBytes: number | null;
  digest: string | null;
  rows: number | null;
};

const columns = `id, partner_id as "partnerId", status, requested_by_name as "requestedBy", requested_at as "requestedAt",
  finished_at as "finishedAt", expires_at as "expiresAt", file_key as key, size_bytes::float8 as "sizeBytes", digest, rows`;

/** Exports of a partner, newest first. @throws AppError `not_found` */
export const listExports = (
  { platform }: CareParts,
  ctx: Ctx,
  id: PartnerId,
  only: Id<"partnerExport"> | null = null,
): Promise<PartnerExport[]> =>
  platform.read(ctx, async (tx) => {
    if (!(await partnerExists(tx, ctx.vendorId, id))) throw notFound("partner");
    return runSql<PartnerExport>(tx, {
      text: `select ${columns} from app.partner_export where vendor_id = $1 and partner_id = $2
        and ($3::uuid is null or id = $3) order by id desc limit 50`,
      values: [ctx.vendorId, id, only],
    });
  });

/** @throws AppError `not_found`, also for a file that is not there yet, or is gone */
export async function getExport(parts: CareParts, ctx: Ctx, id: PartnerId, exportId: Id<"partnerExport">) {
  const [found] = await listExports(parts, ctx, id, exportId);
  const { key, sizeBytes, digest } = found ?? {};
  if (found?.status !== "done" || !key || sizeBytes == null || !digest) throw notFound("export");
  if (Temporal.Instant.compare(Temporal.Instant.from(found.expiresAt ?? found.requestedAt), ctx.now) < 0)
    throw notFound("export");
  return { key, sizeBytes, digest };
}

/** Asks for an export; a job makes it. @throws AppError `not_found` */
export async function startExport(parts: CareParts, ctx: Ctx, id: PartnerId): Promise<PartnerExport> {
  const call = { operation: "startPartnerExport", input: { id } };
  const exportId = await parts.platform.command(ctx, call, async ({ tx, emit }) => {
    if (!(await partnerExists(tx, ctx.vendorId, id))) throw notFound("partner");
    const fresh = newId("partnerExport", ctx.now.epochMilliseconds);
    await runSql(tx, {
      text: `insert into app.partner_export (vendor_id, id, partner_id, status, requested_by, requested_by_name, requested_at)
        values ($1, $2, $3, $4, $5, $6, $7)`,
      values: [
        ctx.vendorId,
        fresh,
        id,
        exportWorkflow.initial,
        ctx.actor.kind === "person" ? ctx.actor.personId : null,
        ctx.actor.name,
        ctx.now.toString(),
      ],
    });
    emit({ type: "partner_export.requested", subject: { kind: "partnerExport", id: fresh }, partnerId: id, data: {} });
    return fresh;
  });
  const [made] = await listExports(parts, ctx, id, exportId);
  if (!made) throw notFound("export");
  return made;
}

/** Writes the zip and keeps it at the same time; where one of both fails the other one ends with it. */
async function makeFile({ platform }: CareParts, ctx: Ctx, id: PartnerId): Promise<{ rows: number; file: StoredFile }> {
  const out = new PassThrough();
  const end = (error: unknown): never => {
    out.destroy(error instanceof Error ? error : new Error("the export could not be made", { cause: error }));
    throw error;
  };
  // Whoever writes or reads it learns of the error by itself.
  out.on("error", () => {});
  const place = { area: exportsArea, vendorId: ctx.vendorId };
  const [kept, written] = await Promise.allSettled([
    platform.files.put(place, out, maxBytes).catch(end),
    writeZip(platform, ctx, id, out).catch(end),
  ]);
  if (kept.status === "rejected") throw kept.reason;
  if (written.status === "rejected") throw written.reason;
  return { rows: written.value, file: kept.value };
}

const fail = (platform: CareParts["platform"], ctx: Ctx, exportId: string): Promise<void> =>
  platform.command(ctx, { operation: "care.failExport", input: { exportId } }, async ({ tx }) => {
    await runSql(tx, {
      text: `update app.partner_export set status = $3, finished_at = $4
        where vendor_id = $1 and id = $2 and status = 'queued'`,
      values: [ctx.vendorId, exportId, exportWorkflow.to("fail", "queued"), ctx.now.toString()],
    });
  });

/**
 * Makes the file of an export that still waits; safe to run twice.
 * @throws whatever kept it from being made; the export is then failed, and another run does nothing
 */
export async function runExport(parts: CareParts, ctx: Ctx, id: PartnerId, exportId: string): Promise<void> {
  const { platform } = parts;
  const isWaiting = await platform.read(ctx, async (tx) => {
    const text = "select 1 from app.partner_export where vendor_id = $1 and id = $2 and status = 'queued'";
    return (await runSql(tx, { text, values: [ctx.vendorId, exportId] })).length > 0;
  });
  if (!isWaiting) return;
  const made = await makeFile(parts, ctx, id).catch(async (error: unknown) => {
    await fail(platform, ctx, exportId);
    throw error;
  });
  await keep(platform, ctx, { exportId, id, ...made });
}

type Made = { exportId: string; id: PartnerId; rows: number; file: StoredFile };

async function keep(platform: CareParts["platform"], ctx: Ctx, { exportId, id, rows, file }: Made): Promise<void> {
  const call = { operation: "care.export", input: { exportId } };
  const isKept = await platform.command(ctx, call, async ({ tx, emit }) => {
    const done = await runSql(tx, {
      text: `update app.partner_export set status = $3, finished_at = $4, expires_at = $5, file_key = $6, size_bytes = $7,
        digest = $8, rows = $9 where vendor_id = $1 and id = $2 and status = 'queued' returning id`,
      values: [
        ctx.vendorId,
        exportId,
        exportWorkflow.to("finish", "queued"),
        ctx.now.toString(),
        ctx.now.add({ hours: 24 * keptDays }).toString(),
        file.key,
        file.sizeBytes,
        file.digest,
        rows,
      ],
    });
    if (done.length === 0) return false;
    const data = { rows, digest: file.digest };
    emit({ type: "partner_export.finished", subject: { kind: "partnerExport", id: exportId }, partnerId: id, data });
    return true;
  });
  if (!isKept) await platform.files.remove(file.key);
}

/** Removes files whose days are over. */
export async function expireExports({ platform }: CareParts, ctx: Ctx): Promise<void> {
  const keys = await platform.command(ctx, { operation: "care.expireExports", input: {} }, async ({ tx }) => {
    const gone = await runSql<{ key: string | null }>(tx, {
      text: `update app.partner_export e set status = $3, file_key = null from app.partner_export o
        where e.vendor_id = $1 and e.status = 'done' and e.expires_at <= $2 and o.vendor_id = e.vendor_id and o.id = e.id
        returning o.file_key as key`,
      values: [ctx.vendorId, ctx.now.toString(), exportWorkflow.to("expire", "done")],
    });
    return gone.flatMap(({ key }) => key ?? []);
  });
  for (const key of keys) await platform.files.remove(key);
}
