import { timingSafeEqual } from "node:crypto";
import { notFound, parseId, publicId, type Id } from "@fairway/kernel";
import type { Ctx, Download, Platform, PublicCtx } from "../../platform/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import { acceptAsked, type Signature } from "./accept.ts";
import { acceptancesOf } from "./acceptance-repo.ts";
import { declineAsked } from "./decline.ts";
import { conflict } from "./errors.ts";
import { pdfOf } from "./evidence/file.ts";
import { askedNow, partnerOf } from "./find.ts";
import { readDocument } from "./document-repo.ts";
import { readSignatory } from "./signatory-repo.ts";
import { endInvitation } from "./signatories.ts";
import { localeIn, localesOf, shownIn } from "./text/shown.ts";
import { statementIn } from "./text/statement.ts";
import type { Caller, Signatory } from "./types.ts";
import { readVersion } from "./version-repo.ts";

type Sign = (purpose: string) => string;
type Parts = { platform: Platform; sign: Sign };

const proof = (sign: Sign, vendor: string, signatory: string): string =>
  sign(`agreement signatory ${vendor} ${signatory}`).slice(0, 40);

/** What opens one invitation to sign, and nothing else. */
export function signingToken(sign: Sign, vendorId: Id<"vendor">, id: Id<"agreementSignatory">): string {
  const [vendor, signatory] = [publicId("vendor", vendorId), publicId("agreementSignatory", id)];
  return `${vendor}.${signatory}.${proof(sign, vendor, signatory)}`;
}

function readToken(sign: Sign, token: string): { vendorId: Id<"vendor">; id: Id<"agreementSignatory"> } {
  const [vendor = "", signatory = "", given = ""] = token.split(".");
  const [mine, theirs] = [Buffer.from(proof(sign, vendor, signatory)), Buffer.from(given)];
  if (mine.length !== theirs.length || !timingSafeEqual(mine, theirs)) throw notFound("invitation to sign");
  return { vendorId: parseId("vendor", vendor), id: parseId("agreementSignatory", signatory) };
}

function enter({ platform, sign }: Parts, { now, requestId, locale }: PublicCtx, token: string) {
  const { vendorId, id } = readToken(sign, token);
  const ctx: Ctx = { ...platform.systemCtx(vendorId, "signing"), now, requestId, locale };
  return { ctx, id };
}

/** @throws AppError `agreement.invitation_over` */
function checkOpen(signatory: Signatory, now: Temporal.Instant): void {
  const isOver = Temporal.Instant.compare(Temporal.Instant.from(signatory.expiresAt), now) <= 0;
  if (signatory.status === "invited" && !isOver) return;
  throw conflict(
    "invitation_over",
    "This invitation is not open any more.",
    "Ask the person who named you for a new one.",
  );
}

/** What an invited signatory reads. @throws AppError `not_found` for a token that is not ours */
export async function readSigning(parts: Parts, caller: PublicCtx, token: string, wanted?: "en" | "de") {
  const { ctx, id } = enter(parts, caller, token);
  return parts.platform.read(ctx, async (tx) => {
    const signatory = await readSignatory(tx, ctx.vendorId, id);
    const version = signatory && (await readVersion(tx, ctx.vendorId, signatory.versionId));
    const agreement = signatory && (await readDocument(tx, ctx.vendorId, signatory.agreementId));
    if (!signatory || !version || !agreement) throw notFound("invitation to sign");
    const partner = await partnerOf(tx, ctx.vendorId, signatory.partnerId);
    const vendor = await vendorSettings(tx, ctx.vendorId);
    const locale = localeIn(version.texts, wanted ?? signatory.locale);
    const shown = shownIn(version, locale);
    if (!shown) throw notFound("invitation to sign");
    const about = { title: shown.title, number: version.number, partner: partner.name, vendor: vendor.name };
    const isOver = Temporal.Instant.compare(Temporal.Instant.from(signatory.expiresAt), ctx.now) <= 0;
    return {
      signatory: {
        ...signatory,
        status: signatory.status === "invited" && isOver ? ("expired" as const) : signatory.status,
      },
      agreement,
      version,
      partner,
      vendor: { name: vendor.name, color: vendor.brandColor, timeZone: vendor.timeZone },
      locales: localesOf(version.texts),
      shown,
      statement: statementIn(locale, about),
    };
  });
}

/** @throws AppError `not_found`, `agreement.invitation_over`, and those of accepting */
export async function signAs(parts: Parts, outside: PublicCtx, token: string, signature: Signature, caller: Caller) {
  const { ctx, id } = enter(parts, outside, token);
  const call = { operation: "agreements.sign", input: { id, ...signature } };
  return parts.platform.command(ctx, call, async ({ tx, emit }) => {
    const named = await readSignatory(tx, ctx.vendorId, id);
    if (!named) throw notFound("invitation to sign");
    const asked = await askedNow(tx, ctx, named);
    const signatory = await readSignatory(tx, ctx.vendorId, id, true);
    checkOpen(signatory ?? named, ctx.now);
    const signer = { email: named.email, personId: null, signatoryId: id };
    const { recordDigest, textDigest, acceptedAt } = await acceptAsked({ tx, emit, ctx }, asked, {
      signature,
      signer,
      caller,
    });
    return { recordDigest, textDigest, acceptedAt };
  });
}

/** @throws AppError `not_found`, `agreement.invitation_over`, `agreement.decline_not_possible` */
export async function declineAs(parts: Parts, outside: PublicCtx, token: string, reason: string): Promise<void> {
  const { ctx, id } = enter(parts, outside, token);
  await parts.platform.command(
    ctx,
    { operation: "agreements.declineAs", input: { id, reason } },
    async ({ tx, emit }) => {
      const named = await readSignatory(tx, ctx.vendorId, id);
      if (!named) throw notFound("invitation to sign");
      const asked = await askedNow(tx, ctx, named);
      const signatory = (await readSignatory(tx, ctx.vendorId, id, true)) ?? named;
      checkOpen(signatory, ctx.now);
      await declineAsked({ tx, emit, ctx }, asked, { name: signatory.name, reason });
      await endInvitation({ tx, emit, ctx }, signatory, asked, { action: "decline", reason });
    },
  );
}

/** What this signatory signed. @throws AppError `not_found` until then */
export async function signedFile(parts: Parts, outside: PublicCtx, token: string): Promise<Download> {
  const { ctx, id } = enter(parts, outside, token);
  const named = await parts.platform.read(ctx, (tx) => readSignatory(tx, ctx.vendorId, id));
  if (!named) throw notFound("invitation to sign");
  const all = await parts.platform.read(ctx, (tx) =>
    acceptancesOf(tx, ctx.vendorId, named.partnerId, named.agreementId),
  );
  const own = all.find(({ signatoryId }) => signatoryId === id);
  if (!own) throw notFound("signed agreement");
  return pdfOf(parts.platform, ctx, own);
}
