import type { Clock, Id } from "@fairway/kernel";
import type { Ctx, Handlers, Platform } from "../platform/index.ts";

/** The operations that the demo calls. */
const used = [
  "setUp",
  "createVendor",
  "updateVendor",
  "addPerson",
  "removePerson",
  "addPartnerPerson",
  "getMe",
  "listPrograms",
  "createProgram",
  "publishProgram",
  "createPartner",
  "updatePartner",
  "getPartner",
  "listPartners",
  "recordFacts",
  "listFacts",
  "reverseFact",
  "getProgram",
  "createDraft",
  "markDraftPlanned",
  "publishDraft",
  "startPlan",
  "listMoves",
  "listMovesToApprove",
  "approveMoves",
  "listExceptions",
  "requestException",
  "decideException",
  "fileAppeal",
  "applyForBenefit",
  "decideBenefitApplication",
  "listPartnerBenefits",
  "recordBenefitUse",
  "createApplicationForm",
  "saveApplicationForm",
  "publishApplicationForm",
  "createPartnerApplication",
  "listPartnerApplications",
  "reviewPartnerApplication",
  "askApplicant",
  "approvePartnerApplication",
  "declinePartnerApplication",
  "acceptPartnerApplication",
  "listPeople",
  "listSegments",
  "createAnnouncement",
  "publishAnnouncement",
  "listPartnerNotices",
  "acknowledgeNotice",
  "createRole",
  "listApiKeys",
  "createApiKey",
  "createSignInConnection",
  "addSignInDomain",
  "listGates",
  "createGate",
  "createGateOpening",
  "askForOpening",
  "listResources",
  "getLibraryFacets",
  "uploadResourceFile",
  "createResource",
  "addResourceVersion",
  "changeResources",
  "createResourceCollection",
  "listPartnerResources",
  "recordResourceView",
  "downloadPartnerResource",
  "listAgreements",
  "createAgreement",
  "getAgreement",
  "draftAgreementVersion",
  "getAgreementVersion",
  "updateAgreementVersion",
  "publishAgreementVersion",
  "getPartnerAgreement",
  "acceptAgreement",
  "countersignAgreement",
  "listOnboardingTemplates",
  "createOnboardingTemplate",
  "publishOnboardingTemplate",
  "listPartnerOnboardings",
  "startOnboarding",
  "completeOnboardingTask",
  "saveCompanyProfile",
  "addContact",
  "addTerritory",
  "listCapabilities",
  "createCapability",
  "setPartnerCapability",
  "addPartnerNote",
  "addPartnerFile",
  "addPartnerLink",
  "startOffboarding",
] as const;
type Used = Pick<Handlers, (typeof used)[number]>;

/** What the demo needs of the product. */
export type Product = {
  platform: Pick<Platform, "local">;
  /** The operations, as the API has them. */
  handlers: Used;
  /** Makes an account with a given password, or finds it. */
  ensureAccount(person: { name: string; email: string; password: string }): Promise<Id<"person">>;
  /** Measures everybody to the end, at the context's instant. */
  evaluate(
    ctx: Ctx,
    request: { programId: Id<"program">; asOf: string; purpose: "live" | "history" },
  ): Promise<unknown>;
  /** Lets everybody's segments, and benefits where asked for, follow what is measured. */
  follow(ctx: Ctx, programId: Id<"program">, benefits: boolean): Promise<unknown>;
  /** Asks everybody that an agreement is for, at the context's instant. */
  ask(ctx: Ctx, agreementId: string): Promise<unknown>;
  /** Looks for what does not get on in anybody's first weeks. */
  watch(ctx: Ctx): Promise<unknown>;
  /** Looks at how everybody is doing, at the context's instant. */
  look(ctx: Ctx): Promise<unknown>;
  /** Seals what was done so far without reacting to it. */
  seal(): Promise<unknown>;
  /** Does whatever follows from what was done since. */
  react(): Promise<unknown>;
  clock: Clock;
};

const hasUsed = (handlers: Partial<Handlers>): handlers is Partial<Handlers> & Used =>
  used.every((id) => handlers[id] !== undefined);

/** The operations that the demo calls, out of those that the product answers. */
export function usedHandlers(handlers: Partial<Handlers>): Used {
  if (hasUsed(handlers)) return handlers;
  throw new Error(`the demo needs ${used.filter((id) => handlers[id] === undefined).join(", ")}`);
}
