import { Readable } from "node:stream";
import { notFound, type Id } from "@fairway/kernel";
import { insertRows, runSql, type Ctx, type Download, type Platform, type Tx } from "../../../platform/index.ts";
import { vendorSettings } from "../../vendors/index.ts";
import { countersignatures } from "../acceptance-repo.ts";
import { shownIn } from "../text/shown.ts";
import type { KeptAcceptance } from "../types.ts";
import { readVersion } from "../version-repo.ts";
import type { Evidence } from "./pdf.ts";

/** Where the store keeps them. */
export const fileArea = "agreements";
const maxBytes = 20 * 1024 * 1024;

type Kept = { key: string; digest: string; sizeBytes: number };

async function readKept(tx: Tx, vendorId: Id<"vendor">, acceptanceId: string, signed: boolean): Promise<Kept | null> {
  const [row] = await runSql<Kept>(tx, {
    text: `select file_key as key, digest, size_bytes as "sizeBytes" from app.agreement_file
      where vendor_id = $1 and acceptance_id = $2 and countersigned = $3`,
    values: [vendorId, acceptanceId, signed],
  });
  return row ?? null;
}

/** Everything that stands in the file. */
export async function evidenceOf(tx: Tx, ctx: Pick<Ctx, "vendorId">, acceptance: KeptAcceptance): Promise<Evidence> {
  const version = await readVersion(tx, ctx.vendorId, acceptance.versionId);
  const shown = version && shownIn(version, acceptance.locale);
  if (!version || !shown) throw notFound("acceptance");
  const { name, timeZone } = await vendorSettings(tx, ctx.vendorId);
  const signed = await countersignatures(tx, ctx.vendorId, [acceptance.id]);
  const countersignature = signed.get(acceptance.id) ?? null;
  return { shown, number: version.number, vendor: name, timeZone, acceptance, countersignature };
}

/** The file as it is kept by now; null until it is made. */
export const keptFile = (tx: Tx, ctx: Pick<Ctx, "vendorId">, evidence: Evidence): Promise<Kept | null> =>
  readKept(tx, ctx.vendorId, evidence.acceptance.id, evidence.countersignature !== null);

async function make(platform: Platform, ctx: Ctx, evidence: Evidence): Promise<Kept> {
  const { evidencePdf } = await import("./pdf.ts");
  const bytes = await evidencePdf(evidence);
  const place = { area: fileArea, vendorId: ctx.vendorId };
  const stored = await platform.files.put(place, Readable.from([bytes]), maxBytes);
  const { idempotencyKey: _, ...own } = ctx;
  const call = { operation: "agreements.keepFile", input: {} };
  const isSigned = evidence.countersignature !== null;
  const kept = await platform.command(own, call, async ({ tx }) => {
    const names = ["vendor_id", "acceptance_id", "countersigned", "file_key", "digest", "size_bytes", "made_at"];
    const row = [ctx.vendorId, evidence.acceptance.id, isSigned, stored.key, stored.digest, stored.sizeBytes];
    const rest = "on conflict on constraint agreement_file_pk do nothing";
    await runSql(tx, insertRows("app.agreement_file", names, [[...row, ctx.now.toString()]], rest));
    return readKept(tx, ctx.vendorId, evidence.acceptance.id, isSigned);
  });
  if (!kept) throw notFound("file");
  // Somebody else made the same at the same time.
  if (kept.key !== stored.key) await platform.files.remove(stored.key);
  return kept;
}

/** Makes the file of an acceptance unless it is there: after a crash it is simply made again, with the same bytes. */
export async function ensureFile(platform: Platform, ctx: Ctx, acceptance: KeptAcceptance): Promise<Kept> {
  const { evidence, kept } = await platform.read(ctx, async (tx) => {
    const all = await evidenceOf(tx, ctx, acceptance);
    return { evidence: all, kept: await keptFile(tx, ctx, all) };
  });
  return kept ?? make(platform, ctx, evidence);
}

/** What was signed, to be downloaded. */
export async function pdfOf(platform: Platform, ctx: Ctx, acceptance: KeptAcceptance): Promise<Download> {
  const file = await ensureFile(platform, ctx, acceptance);
  const evidence = await platform.read(ctx, (tx) => evidenceOf(tx, ctx, acceptance));
  const day = acceptance.acceptedAt.slice(0, 10);
  const filename = `${evidence.shown.title} ${evidence.number}, ${acceptance.partnerName}, ${day}.pdf`;
  return { file, type: "application/pdf", filename };
}

/** Which of these keys a row speaks of. */
export async function knownFiles(platform: Platform, ctx: Ctx, keys: readonly string[]): Promise<Set<string>> {
  const rows = await platform.read(ctx, (tx) =>
    runSql<{ key: string }>(tx, {
      text: "select file_key as key from app.agreement_file where vendor_id = $1 and file_key = any ($2::text[])",
      values: [ctx.vendorId, keys],
    }),
  );
  return new Set(rows.map(({ key }) => key));
}
