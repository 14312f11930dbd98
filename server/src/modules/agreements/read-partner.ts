import { notFound, type Id } from "@fairway/kernel";
import type { Ctx, Platform, Tx } from "../../platform/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import { acceptancesOf, countersignatures, declinesOf, readAcceptance } from "./acceptance-repo.ts";
import { recordDigestOf } from "./accept.ts";
import { listDocuments } from "./document-repo.ts";
import { evidenceOf, keptFile } from "./evidence/file.ts";
import { partnerOf } from "./find.ts";
import { mayRead } from "./policy.ts";
import { signatoriesOf } from "./signatory-repo.ts";
import { standingsOfPartner } from "./standing-repo.ts";
import { textChanges } from "./text/changes.ts";
import { localeIn, localesOf, sha256, shownIn } from "./text/shown.ts";
import { statementIn } from "./text/statement.ts";
import type { Agreement, Countersignature, Decline, KeptAcceptance, Signatory, Standing, Version } from "./types.ts";
import type { OfAcceptance } from "./countersign.ts";
import { listVersions } from "./version-repo.ts";

export type PartnerView = {
  agreement: Agreement;
  standing: Standing;
  version: Version;
  versions: Version[];
  acceptances: KeptAcceptance[];
  signed: ReadonlyMap<string, Countersignature>;
  signatory: Signatory | null;
  decline: Decline | null;
};

async function viewsOf(tx: Tx, ctx: Ctx, partnerId: Id<"partner">): Promise<PartnerView[]> {
  const standings = await standingsOfPartner(tx, ctx.vendorId, partnerId);
  const ids = standings.map(({ agreementId }) => agreementId);
  const documents = new Map((await listDocuments(tx, ctx.vendorId)).map((one) => [one.id, one]));
  const versions = await listVersions(tx, ctx.vendorId, ids);
  const acceptances = await acceptancesOf(tx, ctx.vendorId, partnerId);
  const signed = await countersignatures(
    tx,
    ctx.vendorId,
    acceptances.map(({ id }) => id),
  );
  const named = await signatoriesOf(tx, ctx.vendorId, partnerId);
  const declines = await declinesOf(tx, ctx.vendorId, { partnerIds: [partnerId], agreementIds: ids });
  return standings.flatMap((standing) => {
    const agreement = documents.get(standing.agreementId);
    const own = versions.filter(({ agreementId }) => agreementId === standing.agreementId);
    const version = own.find(({ id }) => id === standing.versionId);
    if (!agreement || !version) return [];
    return [
      {
        agreement,
        standing,
        version,
        versions: own,
        acceptances: acceptances.filter(({ agreementId }) => agreementId === agreement.id),
        signed,
        signatory: named.get(agreement.id) ?? null,
        decline: declines.get(`${agreement.id}/${partnerId}`) ?? null,
      },
    ];
  });
}

const order: readonly Standing["status"][] = ["overdue", "expired", "asked", "declined", "accepted", "released"];

/** A partner's agreements: those to answer first, the most urgent on top. @throws AppError `not_found` */
export function listOfPartner(platform: Platform, ctx: Ctx, partnerId: Id<"partner">): Promise<PartnerView[]> {
  if (!mayRead(ctx.actor, partnerId)) throw notFound("partner");
  return platform.read(ctx, async (tx) => {
    await partnerOf(tx, ctx.vendorId, partnerId);
    const all = await viewsOf(tx, ctx, partnerId);
    const isShown = ({ standing }: PartnerView) => standing.status !== "released" || standing.acceptanceId !== null;
    const rank = ({ standing }: PartnerView) => order.indexOf(standing.status);
    return all
      .filter(isShown)
      .toSorted((a, b) => rank(a) - rank(b) || (a.standing.dueOn ?? "9").localeCompare(b.standing.dueOn ?? "9"));
  });
}

/** One of them with its text. @throws AppError `not_found` */
export function oneOfPartner(
  platform: Platform,
  ctx: Ctx,
  of: { partnerId: Id<"partner">; agreementId: Id<"agreement"> },
  wanted?: "en" | "de",
) {
  if (!mayRead(ctx.actor, of.partnerId)) throw notFound("agreement");
  return platform.read(ctx, async (tx) => {
    const partner = await partnerOf(tx, ctx.vendorId, of.partnerId);
    const view = (await viewsOf(tx, ctx, of.partnerId)).find(({ agreement }) => agreement.id === of.agreementId);
    if (!view) throw notFound("agreement");
    const { version, versions, acceptances } = view;
    const locale = localeIn(version.texts, wanted ?? ctx.locale);
    const shown = shownIn(version, locale);
    if (!shown) throw notFound("agreement");
    const { name: vendor } = await vendorSettings(tx, ctx.vendorId);
    const [last] = acceptances;
    const since = last && versions.find(({ id }) => id === last.versionId && id !== version.id);
    const before = since && shownIn(since, locale);
    const about = { title: shown.title, number: version.number, partner: partner.name, vendor };
    return {
      view,
      shown,
      locales: localesOf(version.texts),
      sinceNumber: since?.number ?? null,
      changes: before ? textChanges(before.blocks, shown.blocks) : [],
      statement: statementIn(locale, about),
    };
  });
}

async function ours(tx: Tx, ctx: Ctx, of: OfAcceptance): Promise<KeptAcceptance> {
  await partnerOf(tx, ctx.vendorId, of.partnerId);
  const acceptance = await readAcceptance(tx, ctx.vendorId, of);
  if (!acceptance) throw notFound("acceptance");
  return acceptance;
}

/** @throws AppError `not_found` */
export function acceptanceOf(platform: Platform, ctx: Ctx, of: OfAcceptance): Promise<KeptAcceptance> {
  if (!mayRead(ctx.actor, of.partnerId)) throw notFound("acceptance");
  return platform.read(ctx, (tx) => ours(tx, ctx, of));
}

/** The text that was shown, in plain words. @throws AppError `not_found` */
export function textOf(platform: Platform, ctx: Ctx, of: OfAcceptance) {
  if (!mayRead(ctx.actor, of.partnerId)) throw notFound("acceptance");
  return platform.read(ctx, async (tx) => evidenceOf(tx, ctx, await ours(tx, ctx, of)));
}

/** Computes the digests anew. @throws AppError `not_found` */
export async function checkAcceptance(platform: Platform, ctx: Ctx, of: OfAcceptance) {
  if (!mayRead(ctx.actor, of.partnerId)) throw notFound("acceptance");
  const { acceptance, evidence, kept } = await platform.read(ctx, async (tx) => {
    const own = await ours(tx, ctx, of);
    const all = await evidenceOf(tx, ctx, own);
    return { acceptance: own, evidence: all, kept: await keptFile(tx, ctx, all) };
  });
  const { recordDigest, ...record } = acceptance;
  const [text, again] = [sha256(evidence.shown.plain), recordDigestOf(ctx.vendorId, record)];
  let pdf: { digest: string; matches: boolean } | null = null;
  if (kept) {
    const chunks: Buffer[] = [];
    for await (const chunk of await platform.files.open(kept.key)) chunks.push(chunk as Buffer);
    const digest = sha256(Buffer.concat(chunks));
    pdf = { digest, matches: digest === kept.digest };
  }
  return {
    text: { digest: text, matches: text === acceptance.textDigest },
    record: { digest: again, matches: again === recordDigest },
    pdf,
  };
}
