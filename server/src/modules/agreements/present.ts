import { publicId } from "@fairway/kernel";
import type { Actor, Locale } from "../../platform/index.ts";
import { nameFor } from "../../platform/index.ts";
import { renewalDays } from "./accept.ts";
import { mayAnswer, mayBind, mayCountersign, mayEdit, mayInvite } from "./policy.ts";
import type { PartnerRow, DocumentView } from "./read.ts";
import type { PartnerView } from "./read-partner.ts";
import { standingSays } from "./says.ts";
import { localesOf } from "./text/shown.ts";
import { textIn } from "./text/names.ts";
import type { Countersignature, KeptAcceptance, Shown, Signatory, Version } from "./types.ts";

type Reader = { actor: Actor; locale: Locale };

export const textToApi = ({ locale, title, blocks, digest }: Shown) => ({ locale, title, blocks, digest });

export const versionToApi = (version: Version, accepted: ReadonlyMap<string, number>, actor: Actor) => {
  const isDraft = version.status === "draft" && mayEdit(actor);
  return {
    id: publicId("agreementVersion", version.id),
    number: version.number,
    status: version.status,
    locales: localesOf(version.texts),
    digests: version.digests ?? {},
    summary: version.summary,
    asksAgain: version.asksAgain,
    effectiveOn: version.effectiveOn,
    acceptWithin: version.acceptWithin,
    revision: version.revision,
    createdBy: version.createdBy,
    createdAt: version.createdAt,
    publishedBy: version.publishedBy,
    publishedAt: version.publishedAt,
    supersededAt: version.supersededAt,
    accepted: accepted.get(version.id) ?? 0,
    can: { edit: isDraft, publish: isDraft, discard: isDraft && version.number > 1 },
  };
};

export const documentToApi = (view: DocumentView, { actor, locale }: Reader) => {
  const { agreement, versions, accepted, counts, segment } = view;
  const shown = (status: Version["status"]) => {
    const found = versions.find((version) => version.status === status);
    return found ? versionToApi(found, accepted, actor) : null;
  };
  const isOurs = mayEdit(actor) && agreement.status === "active";
  const draft = shown("draft");
  return {
    id: publicId("agreement", agreement.id),
    key: agreement.key,
    status: agreement.status,
    name: agreement.name,
    label: textIn(agreement.name, locale),
    required: agreement.required,
    types: agreement.types,
    tracks: agreement.tracks,
    segment: segment && { id: publicId("segment", segment.id), label: segment.label },
    signerRoles: agreement.signerRoles,
    namedSignatories: agreement.namedSignatories,
    countersigned: agreement.countersigned,
    lasts: agreement.lasts,
    revision: agreement.revision,
    current: shown("published"),
    draft,
    counts,
    can: { edit: isOurs, draft: isOurs && draft === null, retire: isOurs, remind: isOurs, sign: mayCountersign(actor) },
  };
};

/** A page of who stands where, for the vendor. */
export const partnerRowToApi = (row: PartnerRow) => ({
  partner: { id: publicId("partner", row.partnerId), name: row.name, reference: row.reference },
  status: row.status as PartnerView["standing"]["status"],
  holds: row.holds,
  askedOn: row.askedOn,
  dueOn: row.dueOn,
  expiresOn: row.expiresOn,
  remindedOn: row.remindedOn,
  versionNumber: row.versionNumber,
  acceptanceId: row.acceptanceId && publicId("agreementAcceptance", row.acceptanceId),
  acceptedNumber: row.acceptedNumber,
  acceptedAt: row.acceptedAt,
  acceptedBy: row.acceptedBy,
  declined: null,
});

type AcceptanceView = {
  acceptance: KeptAcceptance;
  number: number;
  countersignature: Countersignature | null;
  countersigned: boolean;
};

export const acceptanceToApi = (
  { acceptance, number, countersignature, countersigned }: AcceptanceView,
  actor: Actor,
) => ({
  id: publicId("agreementAcceptance", acceptance.id),
  versionId: publicId("agreementVersion", acceptance.versionId),
  number,
  locale: acceptance.locale,
  textDigest: acceptance.textDigest,
  recordDigest: acceptance.recordDigest,
  statement: acceptance.statement,
  signer: { name: acceptance.signerName, title: acceptance.signerTitle, email: acceptance.signerEmail },
  invited: acceptance.signatoryId !== null,
  acceptedAt: acceptance.acceptedAt,
  expiresOn: acceptance.expiresOn,
  countersignature: countersignature && {
    name: countersignature.name,
    title: countersignature.title,
    signedAt: countersignature.signedAt,
  },
  can: { countersign: countersigned && countersignature === null && actor.kind === "person" && mayCountersign(actor) },
});

const signatoryToApi = (signatory: Signatory, actor: Actor) => ({
  id: publicId("agreementSignatory", signatory.id),
  status: signatory.status,
  name: signatory.name,
  title: signatory.title,
  email: signatory.email,
  invitedBy: nameFor(actor, signatory.invitedBySide, signatory.invitedBy),
  invitedAt: signatory.invitedAt,
  expiresAt: signatory.expiresAt,
  can: { withdraw: signatory.status === "invited" && mayInvite(actor, signatory.partnerId) },
});

/** Whether there is something to answer: also a renewal, once it is near. */
function isOpen({ agreement, standing }: PartnerView, today: string): boolean {
  if (agreement.status === "retired" || standing.status === "released") return false;
  if (standing.status !== "accepted") return true;
  if (standing.expiresOn === null) return false;
  return today >= Temporal.PlainDate.from(standing.expiresOn).subtract({ days: renewalDays }).toString();
}

/** Whether the partner still has to answer what is required. */
export const isWaiting = ({ agreement, standing }: PartnerView): boolean =>
  agreement.required && ["asked", "overdue", "expired"].includes(standing.status);

const standingToApi = (view: PartnerView) => {
  const { standing, acceptances, decline, version, versions } = view;
  const accepted = acceptances.find(({ id }) => id === standing.acceptanceId);
  return {
    status: standing.status,
    holds: standing.holds,
    askedOn: standing.askedOn,
    dueOn: standing.dueOn,
    expiresOn: standing.expiresOn,
    remindedOn: standing.remindedOn,
    versionNumber: version.number,
    acceptedNumber: versions.find(({ id }) => id === accepted?.versionId)?.number ?? null,
    acceptedAt: accepted?.acceptedAt ?? null,
    acceptedBy: accepted?.signerName ?? null,
    declined:
      standing.status === "declined" && decline
        ? { reason: decline.reason, by: decline.name, at: decline.declinedAt }
        : null,
  };
};

export const partnerAgreementToApi = (view: PartnerView, { actor, locale, today }: Reader & { today: string }) => {
  const { agreement, standing, acceptances, signed, signatory, versions } = view;
  const open = isOpen(view, today);
  const { partnerId } = standing;
  return {
    id: publicId("agreement", agreement.id),
    key: agreement.key,
    label: textIn(agreement.name, locale),
    required: agreement.required,
    countersigned: agreement.countersigned,
    standing: standingToApi(view),
    says: standingSays(agreement, standing, locale),
    signatory: signatory && signatoryToApi(signatory, actor),
    acceptances: acceptances.map((acceptance) =>
      acceptanceToApi(
        {
          acceptance,
          number: versions.find(({ id }) => id === acceptance.versionId)?.number ?? 0,
          countersignature: signed.get(acceptance.id) ?? null,
          countersigned: agreement.countersigned,
        },
        actor,
      ),
    ),
    can: {
      accept: open && mayBind(actor, partnerId, agreement.signerRoles),
      decline: open && standing.status !== "declined" && standing.status !== "accepted" && mayAnswer(actor, partnerId),
      invite: open && standing.status !== "accepted" && agreement.namedSignatories && mayInvite(actor, partnerId),
    },
  };
};
