import { addSpan, AppError, canonicalJson, forbidden, newId, notFound, type Id } from "@fairway/kernel";
import type { Ctx, Emit, Platform, Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import { acceptancesOf, insertAcceptance } from "./acceptance-repo.ts";
import { conflict, spanOf } from "./errors.ts";
import { aboutData, ofPartner } from "./events.ts";
import { askedNow, type Asked, type OfPartner } from "./find.ts";
import { mayAnswer, mayBind, mayRead } from "./policy.ts";
import { openSignatories, settleSignatory } from "./signatory-repo.ts";
import { saveStanding } from "./standing-repo.ts";
import { sha256, shownIn } from "./text/shown.ts";
import { signedStatement, statementIn } from "./text/statement.ts";
import type { Acceptance, Caller, KeptAcceptance, Shown } from "./types.ts";
import { signatoryWorkflow, standingWorkflow } from "./workflow.ts";

/** What somebody confirms: the text that was shown, in this language, by its digest. */
export type Signature = { locale: "en" | "de"; digest: string; name: string; title: string };

/** Who signs, and how we know. */
export type Signer = {
  email: string;
  personId: Id<"person"> | null;
  signatoryId: Id<"agreementSignatory"> | null;
};

/** So many days before an acceptance ends it can be renewed. */
export const renewalDays = 30;

type Change = { tx: Tx; emit: Emit; ctx: Ctx };

/** @throws AppError `agreement.accepted_already`, unless it is time to renew */
async function checkOpen({ tx, ctx }: Change, { standing }: Asked, today: string): Promise<void> {
  if (standing.status !== "accepted") return;
  const from = standing.expiresOn && Temporal.PlainDate.from(standing.expiresOn).subtract({ days: renewalDays });
  if (from && Temporal.PlainDate.compare(today, from) >= 0) return;
  const [last] = await acceptancesOf(tx, ctx.vendorId, standing.partnerId, standing.agreementId);
  throw conflict(
    "accepted_already",
    `${last?.signerName ?? "Somebody"} has accepted this version already.`,
    "Nothing more has to be done; what was signed is in the list of agreements.",
  );
}

/** @throws AppError `agreement.other_text` where the digest is not that of the text */
function textSigned({ version }: Asked, { locale, digest }: Signature): Shown {
  const shown = shownIn(version, locale);
  if (shown && shown.digest === digest && version.digests?.[locale] === digest) return shown;
  throw conflict("other_text", "This is not the text that is in force.", "Reload, read it, and sign again.");
}

/** The digest of everything that an acceptance records. */
export const recordDigestOf = (vendorId: Id<"vendor">, acceptance: Acceptance): string =>
  sha256(canonicalJson({ vendorId, ...acceptance }));

/** The last day of an acceptance of today; null where it has none. */
const endOf = (lasts: string | null, today: string): string | null =>
  lasts === null ? null : addSpan(Temporal.PlainDate.from(today), spanOf("lasts", lasts)).toString();

/** Records that a partner accepts what it is asked for. The row of its standing is locked. */
export async function acceptAsked(
  { tx, emit, ctx }: Change,
  asked: Asked,
  { signature, signer, caller }: { signature: Signature; signer: Signer; caller: Caller },
): Promise<KeptAcceptance> {
  const { agreement, version, standing, partner } = asked;
  const today = await programs.today(tx, ctx);
  await checkOpen({ tx, emit, ctx }, asked, today);
  const shown = textSigned(asked, signature);
  const earlier = await acceptancesOf(tx, ctx.vendorId, partner.id, agreement.id);
  const { name: vendor } = await vendorSettings(tx, ctx.vendorId);
  const about = { title: shown.title, number: version.number, partner: partner.name, vendor };
  const acceptance: Acceptance = {
    id: newId("agreementAcceptance", ctx.now.epochMilliseconds),
    agreementId: agreement.id,
    versionId: version.id,
    partnerId: partner.id,
    round: earlier.filter(({ versionId }) => versionId === version.id).length + 1,
    locale: signature.locale,
    textDigest: shown.digest,
    statement: signedStatement(statementIn(signature.locale, about), signature),
    partnerName: partner.name,
    signerName: signature.name,
    signerTitle: signature.title,
    signerEmail: signer.email,
    signerPersonId: signer.personId,
    signatoryId: signer.signatoryId,
    address: caller.address,
    userAgent: caller.userAgent,
    request: ctx.requestId,
    acceptedAt: Temporal.Instant.fromEpochMilliseconds(ctx.now.epochMilliseconds).toString(),
    expiresOn: endOf(agreement.lasts, today),
  };
  const kept = { ...acceptance, recordDigest: recordDigestOf(ctx.vendorId, acceptance) };
  if (!(await insertAcceptance(tx, ctx.vendorId, kept)))
    throw conflict("accepted_already", "Somebody has accepted this version just now.", "Reload to see it.");
  const status = standingWorkflow.step({
    ctx,
    emit,
    action: "accept",
    from: standing.status,
    event: "accepted",
    of: ofPartner(agreement, partner.id),
    data: {
      ...aboutData(agreement, version),
      acceptanceId: kept.id,
      signer: kept.signerName,
      title: kept.signerTitle,
      textDigest: kept.textDigest,
      recordDigest: kept.recordDigest,
      expiresOn: kept.expiresOn,
    },
  });
  const after = { status, holds: true, acceptanceId: kept.id, dueOn: null, expiresOn: kept.expiresOn, reminders: 0 };
  await saveStanding(tx, ctx.vendorId, { ...standing, ...after }, ctx.now.toString());
  await settleInvitations({ tx, emit, ctx }, asked, signer.signatoryId);
  return kept;
}

/** Whoever was named to sign has signed, or need not any more. */
async function settleInvitations({ tx, emit, ctx }: Change, asked: Asked, signedBy: string | null): Promise<void> {
  const { agreement, version, partner } = asked;
  const open = await openSignatories(tx, ctx.vendorId, { agreementId: agreement.id, partnerId: partner.id });
  for (const signatory of open) {
    const isSigner = signatory.id === signedBy;
    const status = signatoryWorkflow.step({
      ctx,
      emit,
      action: isSigner ? "sign" : "withdraw",
      from: signatory.status,
      event: isSigner ? "signed" : "withdrawn",
      of: { subject: { kind: "agreementSignatory", id: signatory.id }, partnerId: partner.id },
      data: { ...aboutData(agreement, version), name: signatory.name },
    });
    await settleSignatory(tx, ctx.vendorId, signatory.id, status, ctx.now.toString());
  }
}

const notASigner = (): AppError =>
  new AppError("forbidden", "agreement.not_a_signer", "Your role may not bind your company to this agreement.", {
    remedy: "Ask one of your company who may, or name somebody who gets a link to sign.",
  });

export type AcceptInput = Signature & { versionId: Id<"agreementVersion"> };

/**
 * One of the partner's own people accepts in its name.
 * @throws AppError `not_found`, `forbidden`, `agreement.not_a_signer`, `agreement.accepted_already`,
 *   `agreement.other_version`, `agreement.other_text`
 */
export async function acceptAgreement(
  platform: Platform,
  ctx: Ctx,
  of: OfPartner,
  { input, caller, email }: { input: AcceptInput; caller: Caller; email: string },
): Promise<void> {
  if (!mayRead(ctx.actor, of.partnerId)) throw notFound("agreement");
  const { actor } = ctx;
  if (actor.kind !== "person" || !mayAnswer(actor, of.partnerId)) throw forbidden("accept agreements");
  const call = { operation: "agreements.accept", input: { ...of, ...input } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const asked = await askedNow(tx, ctx, { ...of, versionId: input.versionId });
    if (!mayBind(actor, of.partnerId, asked.agreement.signerRoles)) throw notASigner();
    const signer = { email, personId: actor.personId, signatoryId: null };
    await acceptAsked({ tx, emit, ctx }, asked, { signature: input, signer, caller });
  });
}
