import type { OperationId } from "@fairway/contract";
import type { Specimen } from "./specimens.ts";
import { someAnswers } from "./world-recruiting.ts";
import type { World } from "./world.ts";

const ofVendor = (world: World) => ({ vendorId: world.vendorId });
const inVendor = (world: World) => ({ params: ofVendor(world) });
const inForm = (world: World, applicationFormId: string) => ({ params: { ...ofVendor(world), applicationFormId } });
const inPartnerApplication = (world: World, partnerApplicationId: string) => ({
  params: { ...ofVendor(world), partnerApplicationId },
});
const applyAddress = ({ recruiting: { vendorSlug, formSlug } }: World) => ({ vendorSlug, formSlug });

/** Every operation of recruiting and of applying. */
export const recruitingSpecimens = {
  listApplicationForms: inVendor,
  createApplicationForm: (world) => ({ params: ofVendor(world), body: { name: "Made", slug: "made" } }),
  getApplicationForm: (world) => inForm(world, world.recruiting.formId),
  saveApplicationForm: (world) => ({
    ...inForm(world, world.recruiting.draftFormId),
    body: { revision: 1, name: "Now" },
  }),
  publishApplicationForm: (world) => ({ ...inForm(world, world.recruiting.draftFormId), body: { revision: 2 } }),
  closeApplicationForm: (world) => inForm(world, world.recruiting.closingFormId),
  previewApprovals: (world) => ({ ...inForm(world, world.recruiting.formId), body: { answers: { people: "500" } } }),
  getPublicForm: (world) => ({ params: applyAddress(world) }),
  createApplicationChallenge: (world) => ({ params: applyAddress(world) }),
  sendApplication: (world) => ({
    params: applyAddress(world),
    body: { version: 1, locale: "de", answers: someAnswers("Juniper", "juniper"), ...world.recruiting.sending },
  }),
  confirmApplication: (world) => ({ params: { token: world.recruiting.confirmToken } }),
  getApplicationStatus: (world) => ({ params: { token: world.recruiting.statusToken } }),
  answerApplicationQuestion: (world) => ({
    params: { token: world.recruiting.statusToken },
    body: { text: "Twelve." },
  }),
  withdrawApplication: (world) => ({ params: { token: world.recruiting.withdrawToken } }),
  listPartnerApplications: inVendor,
  createPartnerApplication: (world) => ({
    params: ofVendor(world),
    body: { formId: world.recruiting.formId, locale: "en", answers: someAnswers("Kerria", "kerria") },
  }),
  getPartnerApplication: (world) => inPartnerApplication(world, world.recruiting.applicationId),
  reviewPartnerApplication: (world) => inPartnerApplication(world, world.recruiting.applicationId),
  askApplicant: (world) => ({
    ...inPartnerApplication(world, world.recruiting.askingId),
    body: { question: "How many?" },
  }),
  approvePartnerApplication: (world) => ({
    ...inPartnerApplication(world, world.recruiting.approvingId),
    body: { step: "owner" },
  }),
  objectToPartnerApplication: (world) => ({
    ...inPartnerApplication(world, world.recruiting.objectingId),
    body: { step: "owner", note: "They have no engineers." },
  }),
  settleApplicationMatch: (world) => ({
    ...inPartnerApplication(world, world.recruiting.applicationId),
    body: { kind: "partner", id: world.partnerId, verdict: "different" },
  }),
  acceptPartnerApplication: (world) => ({ ...inPartnerApplication(world, world.recruiting.acceptingId), body: {} }),
  declinePartnerApplication: (world) => ({
    ...inPartnerApplication(world, world.recruiting.decliningId),
    body: { reason: "coverage" },
  }),
  previewPartnerMerge: (world) => ({
    params: { ...ofVendor(world), partnerId: world.recruiting.mergeGoesId },
    query: { into: world.recruiting.mergeIntoId },
  }),
  mergePartner: (world) => ({
    params: { ...ofVendor(world), partnerId: world.recruiting.mergeGoesId },
    body: { into: world.recruiting.mergeIntoId, revision: 2 },
  }),
} satisfies Partial<Record<OperationId, (world: World) => Specimen>>;
