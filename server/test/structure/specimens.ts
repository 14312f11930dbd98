import type { OperationId } from "@fairway/contract";
import { agreementSpecimens } from "./agreements-specimens.ts";
import { onboardingSpecimens } from "./onboarding-specimens.ts";
import { gateSpecimens } from "./gates-specimens.ts";
import { librarySpecimens } from "./library-specimens.ts";
import { recordSpecimens } from "./record-specimens.ts";
import { roleSpecimens } from "./roles-specimens.ts";
import { signInSpecimens } from "./sign-in-specimens.ts";
import { ssoSpecimens } from "./sso-specimens.ts";
import { recruitingSpecimens } from "./recruiting-specimens.ts";
import type { World } from "./world.ts";

/** A call of an operation that a member with every right on the vendor's side makes with success. */
export type Specimen = {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: Record<string, unknown>;
  upload?: { type: string; content: Buffer };
};

/** A track with a memory, in which nothing waits. */
const remembered = (track: string) => `  ${track}:
    tiers: { Gold: metric.assisted >= 1, Plain: true }
    moves:
      evaluate: daily
      promote: { on: daily, takesEffect: at once }
      demote: { on: daily, takesEffect: at once }
      appeal: { within: 30 days, decideWithin: 5 business days }
`;

export const program = (name: string): string => `program: ${name}
currency: USD
facts:
  booking: { amount: money, motion: [sourced, assisted] }
benefits:
  lab: { credits: { Summit: 1000 USD } }
  fund: { cash: 500 USD, for: metric.sourced >= 1000, given: on request }
  trip: { access: a trip, for: metric.sourced >= 1000, given: on request }
  tour: { access: a tour, for: metric.sourced >= 1000, given: on request }
metrics:
  sourced: { sum: booking.amount, over: 12 months, headline: true }
  assisted: { count: booking, where: booking.motion == 'assisted' }
tracks:
  partner:
    label: Partner
    tiers:
      Summit: metric.sourced >= 1500
      Base: true
${["care", "lead", "teach"].map(remembered).join("")}`;

const csv = "Number,Company\nR-1,Fennel Ltd\nR-2,Sorrel Ltd\n";
const mapping = {
  import: "Companies",
  files: { list: { path: "companies.csv" } },
  steps: [{ to: "partners", from: "list", fields: { reference: "Number", name: "Company" } }],
};

/** One pixel. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const fact = (world: World, reference: string) => ({
  kind: "booking",
  partner: world.partnerId,
  occurredOn: world.today,
  source: "crm",
  reference,
  data: { amount: { amount: "100.10", currency: "USD" }, motion: "sourced" },
});

type Make = (world: World) => Specimen;

const ofVendor = (world: World) => ({ vendorId: world.vendorId });
const ofPartner = (world: World) => ({ ...ofVendor(world), partnerId: world.partnerId });
const ofProgram = (world: World) => ({ ...ofVendor(world), programId: world.programId });
const ofFact = (world: World) => ({ ...ofPartner(world), factId: world.factId });
const ofImport = (world: World) => ({ ...ofVendor(world), importId: world.importId });

const inVendor: Make = (world) => ({ params: ofVendor(world) });
const inPartner: Make = (world) => ({ params: ofPartner(world) });
const inProgram: Make = (world) => ({ params: ofProgram(world) });
const inDraft: Make = (world) => ({ params: { ...ofVendor(world), draftId: world.draftId } });
const inPlan: Make = (world) => ({ params: { ...ofVendor(world), planId: world.planId } });
const inWaiting: Make = (world) => ({ params: { ...ofVendor(world), draftId: world.waitingId } });
const inApplication = (world: World) => ({
  params: { ...ofPartner(world), benefitApplicationId: world.benefitApplicationId },
});
const inAllocation = (world: World) => ({
  params: { ...ofPartner(world), benefitAllocationId: world.benefitAllocationId },
});
const inSegment: Make = (world) => ({ params: { ...ofVendor(world), segmentId: world.segmentId } });
const inImport: Make = (world) => ({ params: ofImport(world) });

const inAnnouncement: Make = (world) => ({ params: { ...ofVendor(world), announcementId: world.announcementId } });
const ofNotice = (world: World) => ({ ...ofPartner(world), noticeId: world.noticeId });
const announcement = { title: { en: "New hours" }, body: { en: "We answer **sooner**." }, audience: {} };

/** Every operation of the API; one that is missing here does not compile. In the order of the declarations they can all be made. */
export const specimens: Record<OperationId, Make> = {
  getSetup: () => ({}),
  setUp: (world) => ({
    body: {
      name: "Ines Moreau",
      email: `first.${world.mark}@example.test`,
      password: "a long enough password",
      vendor: { name: "First", slug: `first-${world.mark}`, currency: "USD", timeZone: "UTC" },
    },
  }),
  getMe: () => ({}),
  updateMe: () => ({ body: { locale: "en" } }),
  getVendor: inVendor,
  createVendor: (world) => ({
    body: { name: "Second", slug: `second-${world.mark}`, currency: "EUR", timeZone: "Europe/Berlin" },
  }),
  listHolidays: inVendor,
  addHolidays: (world) => ({
    params: ofVendor(world),
    body: { days: [{ on: "2026-12-25", name: "Christmas Day" }] },
  }),
  removeHoliday: (world) => ({ params: { ...ofVendor(world), on: "2026-12-25" } }),
  updateVendor: (world) => ({ params: ofVendor(world), body: { color: "#0b6e6e" } }),
  putVendorLogo: (world) => ({ params: ofVendor(world), upload: { type: "image/png", content: png } }),
  listPeople: inVendor,
  addPerson: (world) => ({
    params: ofVendor(world),
    body: { name: "New Colleague", email: `colleague.${world.mark}@example.test`, roles: ["cam"] },
  }),
  updatePerson: (world) => ({ params: { ...ofVendor(world), personId: world.personId }, body: { roles: ["viewer"] } }),
  removePerson: (world) => ({ params: { ...ofVendor(world), personId: world.personId } }),
  listPartnerPeople: inPartner,
  updatePartnerPerson: (world) => ({
    params: { ...ofPartner(world), personId: world.partnerPersonId },
    body: { roles: ["marketer"] },
  }),
  addPartnerPerson: (world) => ({
    params: ofPartner(world),
    body: { name: "New Seller", email: `seller.${world.mark}@example.test`, roles: ["seller"] },
  }),
  removePartnerPerson: (world) => ({ params: { ...ofPartner(world), personId: world.partnerPersonId } }),

  listPartners: (world) => ({ params: ofVendor(world), query: { q: "e", sort: "-tier", limit: "10" } }),
  exportPartners: (world) => ({ params: ofVendor(world), query: { format: "csv" } }),
  getPartnerFacets: inVendor,
  createPartner: (world) => ({
    params: ofVendor(world),
    body: { reference: "N-1", name: "Nettle & Co", types: ["reseller"], country: "Chile" },
  }),
  getPartner: inPartner,
  updatePartner: (world) => ({ params: ofPartner(world), body: { revision: 1, region: "South" } }),
  listPartnerActivity: inPartner,
  listSavedViews: inVendor,
  saveView: (world) => ({ params: ofVendor(world), body: { page: "partners", name: "Mine", state: { q: "x" } } }),
  deleteView: (world) => ({ params: { ...ofVendor(world), viewId: world.viewId } }),

  ...recordSpecimens,

  listPrograms: inVendor,
  createProgram: (world) => ({ params: ofVendor(world), body: { source: program(`Another ${world.mark}`) } }),
  checkProgram: (world) => ({ params: ofVendor(world), body: { source: program("Tried") } }),
  getProgram: inProgram,
  publishProgram: (world) => ({ params: ofProgram(world), body: { source: program("Main").replace("1500", "1600") } }),
  listProgramVersions: inProgram,
  getProgramVersion: (world) => ({ params: { ...ofProgram(world), versionId: world.waitingId } }),
  compareProgramVersions: (world) => ({
    params: ofProgram(world),
    query: { from: world.waitingId, to: world.draftId },
  }),
  compareProgramDocument: (world) => ({ params: ofProgram(world), body: { source: program("Main") } }),
  withdrawProgramVersion: (world) => ({
    params: { ...ofProgram(world), versionId: world.waitingId },
    body: { reason: "too early" },
  }),
  getProgramSchema: () => ({}),

  listDrafts: inVendor,
  createDraft: (world) => ({ params: ofVendor(world), body: { programId: world.programId, reason: "next year" } }),
  getDraft: inDraft,
  saveDraft: (world) => ({
    params: { ...ofVendor(world), draftId: world.draftId },
    body: { source: program("Main").replace("1500", "1700"), revision: 1 },
  }),
  markDraftPlanned: (world) => ({
    params: { ...ofVendor(world), draftId: world.draftId },
    body: { revision: 2, effectiveOn: "2027-01-01", noticeDays: 30 },
  }),
  publishDraft: (world) => ({ params: { ...ofVendor(world), draftId: world.sketchId }, body: { revision: 1 } }),
  discardDraft: inDraft,

  startPlan: (world) => ({ ...inWaiting(world), body: { dates: ["2025-12-31"] } }),
  listPlans: inWaiting,
  getPlan: inPlan,
  listPlanLines: inPlan,
  exportPlan: inPlan,
  stopPlan: inPlan,
  resumePlan: inPlan,
  listThresholds: inWaiting,
  tryThresholds: (world) => ({
    ...inWaiting(world),
    body: { values: [{ id: "partner.Summit.0", value: "2000" }] },
  }),

  recordFacts: (world) => ({ params: ofVendor(world), body: { facts: [fact(world, "B-2")] } }),
  listFacts: inPartner,
  getFact: (world) => ({ params: ofFact(world) }),
  reverseFact: (world) => ({ params: ofFact(world), body: { reason: "entered twice" } }),

  getStanding: inPartner,
  getStandingHistory: inPartner,
  listMetricFacts: (world) => ({ params: { ...ofPartner(world), metric: "sourced" } }),
  listLateFacts: (world) => ({ params: ofPartner(world), query: { asOf: "2025-12-31" } }),
  getStandingSummary: inProgram,
  getStandingTrend: inProgram,
  listMovers: inProgram,
  startEvaluation: (world) => ({ params: ofProgram(world), body: { asOf: world.today } }),
  listEvaluations: inProgram,
  stopEvaluation: (world) => ({ params: { ...ofProgram(world), evaluationId: world.evaluationId } }),

  getExploreFields: inVendor,
  explore: (world) => ({ params: ofVendor(world), query: { measure: "sum(booking.amount)", by: "booking.motion" } }),
  exportExplore: (world) => ({
    params: ofVendor(world),
    query: { measure: "sum(booking.amount)", by: "booking.motion", format: "xlsx" },
  }),

  uploadImportFile: (world) => ({
    params: ofVendor(world),
    query: { name: "companies.csv" },
    upload: { type: "text/csv", content: Buffer.from(csv) },
  }),
  suggestMapping: (world) => ({ params: ofVendor(world), body: { fileId: world.fileId, to: "partners" } }),
  startImport: (world) => ({ params: ofVendor(world), body: { mapping, files: { list: world.fileId }, dryRun: true } }),
  listImports: inVendor,
  getImport: inImport,
  listImportProblems: inImport,
  stopImport: inImport,
  resumeImport: (world) => ({ params: ofImport(world), body: {} }),
  listGallery: () => ({}),
  getGalleryProgram: () => ({ params: { key: "small-program" } }),
  matchRule: (world) => ({
    params: ofVendor(world),
    body: { rule: "metric.sourced >= 100", programId: world.programId },
  }),

  listSegments: inVendor,
  createSegment: (world) => ({ params: ofVendor(world), body: { label: "Big ones", rule: "metric.sourced >= 1000" } }),
  getSegment: inSegment,
  updateSegment: (world) => ({
    params: { ...ofVendor(world), segmentId: world.segmentId },
    body: { revision: 1, rule: "metric.sourced >= 1200" },
  }),
  listSegmentMembers: inSegment,
  exportSegmentMembers: inSegment,
  listSegmentHistory: inSegment,
  getSegmentOverlap: inVendor,
  listPartnerSegments: inPartner,
  listIdealPartners: inVendor,
  retireSegment: inSegment,

  ...recruitingSpecimens,

  listNotices: (world) => ({ params: ofVendor(world), query: { acknowledged: "no", partner: world.partnerId } }),
  listNoticeRuns: inVendor,
  getNoticeSummary: inVendor,
  previewVersionNotice: (world) => ({ params: ofVendor(world), query: { version: world.sketchId, locale: "de" } }),
  listNoticeRecipients: inVendor,
  sendTestMail: (world) => ({
    params: ofVendor(world),
    body: { locale: "en", version: world.sketchId, partner: world.partnerId },
  }),
  listNoticeMails: (world) => ({ params: { ...ofVendor(world), noticeId: world.noticeId } }),
  retryMail: (world) => ({ params: { ...ofVendor(world), mailId: world.mailId } }),
  listAnnouncements: inVendor,
  listMoves: inProgram,
  getMove: (world) => ({ params: { ...ofProgram(world), moveId: world.moveId } }),
  listPartnerMoves: inPartner,
  getOversight: inVendor,
  listMovesToApprove: inVendor,
  approveMoves: (world) => ({ params: ofVendor(world), body: { moveIds: [world.moveId] } }),
  declineMoves: (world) => ({ params: ofVendor(world), body: { moveIds: [world.moveId], reason: "not now" } }),
  listExceptions: inVendor,
  listPartnerExceptions: inPartner,
  requestException: (world) => ({
    params: ofPartner(world),
    body: {
      track: "care",
      tier: "Gold",
      untilOn: `${Number(world.today.slice(0, 4)) + 1}-01-31`,
      reason: "a good year",
    },
  }),
  decideException: (world) => ({
    params: { ...ofVendor(world), exceptionId: world.exceptionId },
    body: { decision: "approve" },
  }),
  endException: (world) => ({
    params: { ...ofVendor(world), exceptionId: world.exceptionId },
    body: { reason: "asked for by mistake" },
  }),
  listAppeals: inVendor,
  listPartnerAppeals: inPartner,
  fileAppeal: (world) => ({
    params: { ...ofVendor(world), partnerId: world.otherPartnerId },
    body: { moveId: world.moveId, text: "The booking was ours." },
  }),
  withdrawAppeal: (world) => ({
    params: { ...ofVendor(world), partnerId: world.otherPartnerId, appealId: world.ownAppealId },
  }),
  decideAppeal: (world) => ({
    params: { ...ofVendor(world), appealId: world.appealId },
    body: { outcome: "upheld", reason: "It was." },
  }),

  createAnnouncement: (world) => ({ params: ofVendor(world), body: announcement }),
  previewAnnouncement: (world) => ({ params: ofVendor(world), body: { ...announcement, locale: "de" } }),
  getAnnouncement: inAnnouncement,
  updateAnnouncement: (world) => ({ ...inAnnouncement(world), body: { ...announcement, revision: 1 } }),
  publishAnnouncement: (world) => ({ ...inAnnouncement(world), body: { revision: 2 } }),
  withdrawAnnouncement: inAnnouncement,
  deleteAnnouncement: (world) => ({ params: { ...ofVendor(world), announcementId: world.spareAnnouncementId } }),
  listPartnerNotices: inPartner,
  getNotice: (world) => ({ params: ofNotice(world), query: { locale: "de" } }),
  readNotice: (world) => ({ params: ofNotice(world) }),
  acknowledgeNotice: (world) => ({ params: ofNotice(world) }),
  unsubscribe: () => ({ params: { token: "not.a.token" } }),

  ...roleSpecimens,
  ...agreementSpecimens,
  ...onboardingSpecimens,
  ...gateSpecimens,
  ...librarySpecimens,
  ...signInSpecimens,
  ...ssoSpecimens,

  getBenefitsOverview: inVendor,
  listPartnerBenefits: inPartner,
  listPartnerBenefitHistory: inPartner,
  listBenefitApplications: (world) => ({ params: ofVendor(world), query: { status: "all" } }),
  applyForBenefit: (world) => ({ params: ofPartner(world), body: { benefit: "tour", purpose: "To see it" } }),
  getBenefitApplication: inApplication,
  submitBenefitApplication: (world) => ({ ...inApplication(world), body: { note: "Here it is" } }),
  cancelBenefitApplication: (world) => ({ ...inApplication(world), body: {} }),
  decideBenefitApplication: (world) => ({
    params: { ...ofVendor(world), benefitApplicationId: world.reviewedApplicationId },
    body: { decision: "approve", reason: "A good plan" },
  }),
  listBenefitAllocations: inVendor,
  getBenefitAllocation: inAllocation,
  recordBenefitUse: (world) => ({ ...inAllocation(world), body: { amount: "10.50", what: "A day in the lab" } }),
  reverseBenefitUse: (world) => ({
    params: { ...inAllocation(world).params, benefitUseId: world.benefitUseId },
    body: { reason: "entered twice" },
  }),
};
