import { notFound, type Id } from "@fairway/kernel";
import { runSql, type Ctx, type Platform, type Tx } from "../../platform/index.ts";
import { segments } from "../segments/index.ts";
import { documentCounts, acceptedByVersion, type Counts } from "./count-repo.ts";
import { listDocuments } from "./document-repo.ts";
import { keptTo, mayReadAll } from "./policy.ts";
import { localesOf, shownIn } from "./text/shown.ts";
import { textChanges } from "./text/changes.ts";
import type { Agreement, Version } from "./types.ts";
import { listVersions, readVersion } from "./version-repo.ts";
import type { OfVersion } from "./versions.ts";

export type DocumentView = {
  agreement: Agreement;
  segment: { id: Id<"segment">; label: string } | null;
  versions: Version[];
  accepted: ReadonlyMap<string, number>;
  counts: Counts;
};

async function views(tx: Tx, ctx: Ctx, agreements: readonly Agreement[]): Promise<DocumentView[]> {
  const ids = agreements.map(({ id }) => id);
  const versions = await listVersions(tx, ctx.vendorId, ids);
  const [counts, accepted] = [
    await documentCounts(tx, ctx.vendorId, ids, keptTo(ctx.actor)),
    await acceptedByVersion(tx, ctx.vendorId, ids, keptTo(ctx.actor)),
  ];
  const labels = await segments.labels(
    tx,
    ctx,
    agreements.flatMap(({ segmentId }) => segmentId ?? []),
  );
  return agreements.map((agreement) => ({
    agreement,
    segment:
      agreement.segmentId === null
        ? null
        : { id: agreement.segmentId, label: labels.get(agreement.segmentId) ?? agreement.segmentId },
    versions: versions.filter(({ agreementId }) => agreementId === agreement.id),
    accepted,
    counts: counts(agreement.id),
  }));
}

/** Every agreement as the vendor's people see it. @throws AppError `not_found` */
export function listViews(platform: Platform, ctx: Ctx): Promise<DocumentView[]> {
  if (!mayReadAll(ctx.actor)) throw notFound("agreement");
  return platform.read(ctx, async (tx) => views(tx, ctx, await listDocuments(tx, ctx.vendorId)));
}

/** @throws AppError `not_found` */
export async function viewOf(platform: Platform, ctx: Ctx, id: Id<"agreement">): Promise<DocumentView> {
  const found = (await listViews(platform, ctx)).find(({ agreement }) => agreement.id === id);
  if (!found) throw notFound("agreement");
  return found;
}

/** A version with its texts as they are shown, and what is otherwise than in the one before. @throws AppError `not_found` */
export function versionView(platform: Platform, ctx: Ctx, of: OfVersion) {
  if (!mayReadAll(ctx.actor)) throw notFound("version of this agreement");
  return platform.read(ctx, async (tx) => {
    const version = await readVersion(tx, ctx.vendorId, of.id);
    if (!version || version.agreementId !== of.agreementId) throw notFound("version of this agreement");
    const all = await listVersions(tx, ctx.vendorId, [of.agreementId]);
    const before = all.find(({ number }) => number < version.number);
    const shown = localesOf(version.texts).flatMap((locale) => shownIn(version, locale) ?? []);
    const changes = shown.flatMap((text) => {
      const earlier = before && shownIn(before, text.locale);
      return earlier ? [{ locale: text.locale, changes: textChanges(earlier.blocks, text.blocks) }] : [];
    });
    const accepted = await acceptedByVersion(tx, ctx.vendorId, [of.agreementId], keptTo(ctx.actor));
    return { version, shown, changes, accepted };
  });
}

/** Partners that are not bound and could not be asked in this order, one page at a time: who stands where. */
export type PartnerRow = {
  partnerId: Id<"partner">;
  name: string;
  reference: string;
  status: string;
  holds: boolean;
  askedOn: string;
  dueOn: string | null;
  expiresOn: string | null;
  remindedOn: string | null;
  versionNumber: number;
  acceptanceId: Id<"agreementAcceptance"> | null;
  acceptedNumber: number | null;
  acceptedAt: string | null;
  acceptedBy: string | null;
};

export type PartnerFilter = {
  agreementId: Id<"agreement">;
  status?: string | undefined;
  q?: string | undefined;
  after?: [string, string] | undefined;
  limit: number;
};

/** Who stands where, by name. @throws AppError `not_found` */
export function listStandings(platform: Platform, ctx: Ctx, filter: PartnerFilter): Promise<PartnerRow[]> {
  if (!mayReadAll(ctx.actor)) throw notFound("agreement");
  const values: unknown[] = [ctx.vendorId, filter.agreementId];
  const at = (value: unknown) => `$${values.push(value)}`;
  const { status, q, after } = filter;
  const own = keptTo(ctx.actor);
  const unsigned = `a.id is not null and not exists (
      select from app.agreement_countersignature c where c.vendor_id = $1 and c.acceptance_id = a.id)`;
  const conditions = [
    "s.vendor_id = $1 and s.agreement_id = $2",
    ...(own === null ? [] : [`s.partner_id = any (${at(own)}::uuid[])`]),
    ...(status === "toCountersign" ? [unsigned] : []),
    ...(status !== undefined && status !== "toCountersign" ? [`s.status = ${at(status)}`] : []),
    ...(q === undefined || q.trim() === ""
      ? []
      : [
          `(strpos(lower(p.name), ${at(q.trim().toLowerCase())}) > 0 or strpos(lower(p.reference), $${values.length}) > 0)`,
        ]),
    ...(after ? [`(lower(p.name), p.id) > (${at(after[0])}, ${at(after[1])}::uuid)`] : []),
  ];
  return platform.read(ctx, (tx) =>
    runSql<PartnerRow>(tx, {
      text: `select s.partner_id as "partnerId", p.name, p.reference, s.status, s.holds, s.asked_on as "askedOn",
          s.due_on as "dueOn", s.expires_on as "expiresOn", s.reminded_on as "remindedOn", v.number as "versionNumber",
          a.id as "acceptanceId", av.number as "acceptedNumber", a.accepted_at as "acceptedAt", a.signer_name as "acceptedBy"
        from app.agreement_standing s
        join app.partner p on p.vendor_id = $1 and p.id = s.partner_id
        join app.agreement_version v on v.vendor_id = $1 and v.id = s.version_id
        left join app.agreement_acceptance a on a.vendor_id = $1 and a.id = s.acceptance_id
        left join app.agreement_version av on av.vendor_id = $1 and av.id = a.version_id
        where ${conditions.join(" and ")} order by lower(p.name), p.id limit ${at(filter.limit)}`,
      values,
    }),
  );
}
