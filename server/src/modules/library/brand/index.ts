import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { AppError, type Id, notFound } from "@fairway/kernel";
import { sql } from "@fairway/rules";
import { type Ctx, runSql, type StoredFile, type Tx } from "../../../platform/index.ts";
import { profileOf } from "../../record/index.ts";
import { inThread } from "../thread.ts";
import type { CoBrandArea, FileParts, LibraryParts, Version } from "../types.ts";
import type { MarkAsked } from "./types.ts";

type PartnerId = Id<"partner">;
type Wanted = { resource: { coBrand: CoBrandArea | null }; version: Version; partnerId: PartnerId };

const limits = { ms: 30_000, memoryMb: 512 };
/** Larger files are not marked: they are read as a whole. */
const maxBytes = 50_000_000;

const notMarkable = (message: string, remedy: string): AppError =>
  new AppError("conflict", "resource.not_co_brandable", message, { remedy });

type Marking = { name: string; lines: string[]; logo: { key: string; digest: string } | null };

/** What a partner's profile says of it, as it is written on a file. */
async function markingOf(tx: Tx, ctx: Ctx, partnerId: PartnerId): Promise<Marking> {
  const [partner] = await runSql<{ name: string }>(
    tx,
    sql`select name from app.partner where vendor_id = ${ctx.vendorId} and id = ${partnerId}`,
  );
  if (!partner) throw notFound("partner");
  const { street, postalCode, city, website, logo } = await profileOf(tx, ctx, partnerId);
  const town = [postalCode, city].filter(Boolean).join(" ");
  const lines = [[street, town].filter(Boolean).join(", "), website?.replace(/^https?:\/\//, "") ?? ""];
  return { name: partner.name, lines: lines.filter((line) => line !== ""), logo };
}

const digestOf = (version: Version, area: CoBrandArea, { name, lines, logo }: Marking): string =>
  createHash("sha256")
    .update(JSON.stringify([version.digest, area, name, lines, logo?.digest ?? null]))
    .digest("hex");

type Kept = { of: string; sizeBytes: number; digest: string; storageKey: string };

async function findKept(tx: Tx, ctx: Ctx, partnerId: PartnerId, versionId: string): Promise<Kept | null> {
  const [kept] = await runSql<Kept>(
    tx,
    sql`select of, size_bytes as "sizeBytes", digest, storage_key as "storageKey" from app.library_branded
      where vendor_id = ${ctx.vendorId} and partner_id = ${partnerId} and version_id = ${versionId}`,
  );
  return kept ?? null;
}

async function keep(
  { platform }: LibraryParts,
  ctx: Ctx,
  { version, partnerId }: Wanted,
  of: string,
  file: StoredFile,
) {
  const { idempotencyKey: _key, ...call } = ctx;
  await platform.command(call, { operation: "library.keepBranded", input: of }, async ({ tx }) => {
    await runSql(
      tx,
      sql`insert into app.library_branded (vendor_id, partner_id, version_id, of, type, size_bytes, digest, storage_key, created_at)
        values (${ctx.vendorId}, ${partnerId}, ${version.id}, ${of}, ${version.type}, ${file.sizeBytes}, ${file.digest},
          ${file.key}, ${ctx.now.toString()})
        on conflict (vendor_id, partner_id, version_id) do update set of = excluded.of, size_bytes = excluded.size_bytes,
          digest = excluded.digest, storage_key = excluded.storage_key, created_at = excluded.created_at`,
    );
  });
}

async function make({ platform }: LibraryParts, version: Version, area: CoBrandArea, { name, lines, logo }: Marking) {
  const picture = logo && (await buffer(await platform.files.open(logo.key)));
  const outcome = await platform.files.withPath(version.storageKey, (path) => {
    const asked: MarkAsked = { path, type: version.type, area, name, lines, logo: picture };
    return inThread<Uint8Array>(new URL("./worker.ts", import.meta.url), asked, limits);
  });
  if ("done" in outcome) return outcome.done;
  throw notMarkable(
    "The mark could not be put on this file.",
    "Download it without; the file may be locked or damaged.",
  );
}

/**
 * A version with the partner's logo, name and address in the place that is set for them; made once for the same
 * version, place and profile.
 * @throws AppError `resource.not_co_brandable`
 */
export async function brandedFile(parts: LibraryParts, ctx: Ctx, wanted: Wanted): Promise<FileParts> {
  const { resource, version, partnerId } = wanted;
  const isMarked = version.type === "application/pdf" || version.type === "image/png" || version.type === "image/jpeg";
  if (resource.coBrand === null || !isMarked || version.sizeBytes > maxBytes)
    throw notMarkable("There is no place for a partner's mark in this resource.", "Download it without the mark.");
  const area = resource.coBrand;
  const { marking, kept } = await parts.platform.read(ctx, async (tx) => ({
    marking: await markingOf(tx, ctx, partnerId),
    kept: await findKept(tx, ctx, partnerId, version.id),
  }));
  const of = digestOf(version, area, marking);
  if (kept?.of === of)
    return { ...version, sizeBytes: kept.sizeBytes, digest: kept.digest, storageKey: kept.storageKey };
  const bytes = await make(parts, version, area, marking);
  const place = { area: "library", vendorId: ctx.vendorId };
  const file = await parts.platform.files.put(place, Readable.from([Buffer.from(bytes)]), maxBytes * 2);
  await keep(parts, ctx, wanted, of, file);
  return { ...version, sizeBytes: file.sizeBytes, digest: file.digest, storageKey: file.key };
}
