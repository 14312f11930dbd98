import { notFound, type Id } from "@fairway/kernel";
import { runSql, type Ctx, type Tx } from "../../platform/index.ts";
import { readDocument } from "./document-repo.ts";
import { conflict } from "./errors.ts";
import { readStanding } from "./standing-repo.ts";
import type { Agreement, Standing, Version } from "./types.ts";
import { readVersion } from "./version-repo.ts";

export type OfPartner = { agreementId: Id<"agreement">; partnerId: Id<"partner"> };
export type Partner = { id: Id<"partner">; name: string; reference: string; managerId: Id<"person"> | null };

/** Names, numbers and managers of partners by id. */
export async function partnersById(
  tx: Tx,
  vendorId: Id<"vendor">,
  ids: readonly string[],
): Promise<Map<string, Partner>> {
  const rows = await runSql<Partner>(tx, {
    text: `select id, name, reference, manager_id as "managerId" from app.partner
      where vendor_id = $1 and id = any ($2::uuid[])`,
    values: [vendorId, ids],
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** @throws AppError `not_found` */
export async function partnerOf(tx: Tx, vendorId: Id<"vendor">, id: Id<"partner">): Promise<Partner> {
  const partner = (await partnersById(tx, vendorId, [id])).get(id);
  if (!partner) throw notFound("partner");
  return partner;
}

export type Asked = { agreement: Agreement; version: Version; standing: Standing; partner: Partner };

/** What a partner is asked for. @throws AppError `not_found` where it is not asked for this agreement */
export async function askedOf(tx: Tx, ctx: Pick<Ctx, "vendorId">, of: OfPartner, lock = false): Promise<Asked> {
  const partner = await partnerOf(tx, ctx.vendorId, of.partnerId);
  const standing = await readStanding(tx, ctx.vendorId, of, lock);
  const agreement = standing && (await readDocument(tx, ctx.vendorId, of.agreementId));
  const version = standing && (await readVersion(tx, ctx.vendorId, standing.versionId));
  if (!standing || !agreement || !version) throw notFound("agreement");
  return { agreement, version, standing, partner };
}

/** The same, to be answered: the version that was shown must still be the one that is asked for. */
export async function askedNow(
  tx: Tx,
  ctx: Pick<Ctx, "vendorId">,
  of: OfPartner & { versionId: Id<"agreementVersion"> },
): Promise<Asked> {
  const asked = await askedOf(tx, ctx, of, true);
  if (asked.version.id !== of.versionId || asked.version.status !== "published")
    throw conflict(
      "other_version",
      "Another version of this agreement is in force by now.",
      "Reload and read that one.",
    );
  if (asked.agreement.status === "retired" || asked.standing.status === "released")
    throw conflict("not_asked", "This agreement is not asked for any more.", "Nothing has to be done.");
  return asked;
}
