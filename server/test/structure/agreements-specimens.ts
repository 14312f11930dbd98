import type { World } from "./world.ts";

const inVendor = (world: World) => ({ params: { vendorId: world.vendorId } });
const inAgreement = (world: World) => ({ params: { vendorId: world.vendorId, agreementId: world.agreementId } });
const inDraft = (world: World) => ({
  params: { ...inAgreement(world).params, agreementVersionId: world.agreementDraftId },
});
const ofAsked = (world: World) => ({
  vendorId: world.vendorId,
  partnerId: world.partnerId,
  agreementId: world.askedAgreementId,
});
const inAcceptance = (world: World) => ({
  params: {
    vendorId: world.vendorId,
    partnerId: world.partnerId,
    agreementAcceptanceId: world.agreementAcceptanceId,
  },
});
const text = { en: { title: "Terms", body: "One paragraph." } };
const signer = { name: "Ida Kept", title: "Director" };
const outside = () => ({ params: { token: "not.a.token" } });

/** Calls of the operations of agreements. */
export const agreementSpecimens = {
  listAgreements: inVendor,
  createAgreement: (world: World) => ({
    ...inVendor(world),
    body: { key: "another", name: { en: "Another" }, texts: text },
  }),
  getAgreement: inAgreement,
  updateAgreement: (world: World) => ({ ...inAgreement(world), body: { revision: 1, lasts: "12 months" } }),
  retireAgreement: (world: World) => ({
    params: { vendorId: world.vendorId, agreementId: world.spareAgreementId },
  }),
  draftAgreementVersion: (world: World) => ({
    params: { vendorId: world.vendorId, agreementId: world.askedAgreementId },
  }),
  getAgreementVersion: inDraft,
  updateAgreementVersion: (world: World) => ({ ...inDraft(world), body: { revision: 1, texts: text } }),
  discardAgreementVersion: inDraft,
  publishAgreementVersion: (world: World) => ({
    params: {
      vendorId: world.vendorId,
      agreementId: world.unpublishedAgreementId,
      agreementVersionId: world.unpublishedVersionId,
    },
    body: { revision: 1 },
  }),
  listAgreementPartners: (world: World) => ({ ...inAgreement(world), query: { limit: "10" } }),
  exportAgreementPartners: (world: World) => ({ ...inAgreement(world), query: { format: "csv" } }),
  remindAgreementPartners: (world: World) => ({ ...inAgreement(world), body: {} }),
  countersignAgreement: (world: World) => ({ ...inAcceptance(world), body: { ...signer, agreed: true } }),
  listPartnerAgreements: (world: World) => ({ params: { vendorId: world.vendorId, partnerId: world.partnerId } }),
  getPartnerAgreement: (world: World) => ({ params: ofAsked(world), query: { locale: "en" } }),
  acceptAgreement: (world: World) => ({
    params: ofAsked(world),
    body: { versionId: world.askedVersionId, locale: "en", digest: world.askedDigest, agreed: true, ...signer },
  }),
  declineAgreement: (world: World) => ({
    params: ofAsked(world),
    body: { versionId: world.askedVersionId, reason: "It does not fit." },
  }),
  inviteSignatory: (world: World) => ({ params: ofAsked(world), body: { ...signer, email: "ida@example.test" } }),
  withdrawSignatory: (world: World) => ({
    params: {
      ...ofAsked(world),
      agreementId: world.namedAgreementId,
      agreementSignatoryId: world.agreementSignatoryId,
    },
  }),
  downloadAgreement: inAcceptance,
  downloadAgreementText: inAcceptance,
  checkAgreementAcceptance: inAcceptance,
  getSigning: outside,
  signAsSignatory: () => ({ ...outside(), body: { locale: "en", digest: "0".repeat(64), agreed: true, ...signer } }),
  declineAsSignatory: () => ({ ...outside(), body: { reason: "Not mine to sign." } }),
  downloadSigned: outside,
};
