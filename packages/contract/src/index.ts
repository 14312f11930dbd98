import { operations as agreements } from "./agreements.ts";
import { operations as access } from "./access.ts";
import { operations as apiKeys } from "./api-keys.ts";
import { operations as benefits } from "./benefits.ts";
import { operations as care } from "./care.ts";
import { operations as applying } from "./apply.ts";
import { operations as drafts } from "./drafts.ts";
import { operations as onboardingOperations } from "./onboarding.ts";
import { operations as explore } from "./explore.ts";
import { operations as facts } from "./facts.ts";
import { operations as gallery } from "./gallery.ts";
import { operations as gates } from "./gates.ts";
import { operations as holidays } from "./holidays.ts";
import { operations as home } from "./home.ts";
import { operations as identity } from "./identity.ts";
import { operations as imports } from "./imports.ts";
import { operations as invitations } from "./invitations.ts";
import { operations as library } from "./library.ts";
import { operations as partnerLibrary } from "./library-partner.ts";
import { operations as moves } from "./moves.ts";
import { operations as announcements } from "./announcements.ts";
import { operations as notices } from "./notices.ts";
import type { OperationSpec } from "./operation.ts";
import { operations as oversight } from "./oversight.ts";
import { operations as partners } from "./partners.ts";
import { operations as plans } from "./plans.ts";
import { operations as programs } from "./programs.ts";
import { operations as hierarchy } from "./hierarchy.ts";
import { operations as offboarding } from "./offboarding.ts";
import { operations as record } from "./record.ts";
import { operations as roles } from "./roles.ts";
import { operations as recruiting } from "./recruiting.ts";
import { operations as recruitingForms } from "./recruiting-forms.ts";
import { operations as rules } from "./rules.ts";
import { operations as segments } from "./segments.ts";
import { operations as sso } from "./sso.ts";
import { operations as signIn } from "./sign-in.ts";
import { operations as signing } from "./signing.ts";
import { operations as standings } from "./standings.ts";
import { operations as viewing } from "./viewing.ts";

const all = [
  ...access,
  ...identity,
  ...invitations,
  ...signIn,
  ...holidays,
  ...home,
  ...roles,
  ...apiKeys,
  ...sso,
  ...partners,
  ...record,
  ...hierarchy,
  ...care,
  ...offboarding,
  ...programs,
  ...drafts,
  ...plans,
  ...facts,
  ...standings,
  ...moves,
  ...explore,
  ...imports,
  ...gallery,
  ...rules,
  ...segments,
  ...gates,
  ...viewing,
  ...recruitingForms,
  ...applying,
  ...recruiting,
  ...benefits,
  ...agreements,
  ...onboardingOperations,
  ...signing,
  ...library,
  ...partnerLibrary,
  ...notices,
  ...announcements,
  ...oversight,
] as const;

export type Operation = (typeof all)[number];
export type OperationId = Operation["id"];
export type OperationOf<I extends OperationId> = Extract<Operation, { id: I }>;

/** Every operation of the API by its id. */
export const operations = Object.fromEntries(all.map((o) => [o.id, o])) as { [I in OperationId]: OperationOf<I> };
export const allOperations: readonly OperationSpec[] = all;

export * from "./common.ts";
export { partnerScope, role, roleChoice } from "./roles.ts";
export {
  areaOf,
  isOwnOnly,
  defaultPartnerRoles,
  defaultPartnerScopes,
  defaultVendorRoles,
  partnerPermissions,
  partnerPermissionsOf,
  partnerScopes,
  vendorPermissions,
  vendorPermissionsOf,
  type PartnerPermission,
  type PartnerScope,
  type PermissionArea,
  type PermissionNeed,
  type VendorPermission,
} from "./permissions.ts";
export { matrixRoles, namesPartner, outcomeOf, type MatrixRole, type Outcome, type Place } from "./authorisation.ts";
export { apiKey, apiKeyDays, apiKeyKind } from "./api-keys.ts";
export { openApi, takesIdempotencyKey } from "./openapi.ts";
export type { Audience, Method, OperationSpec } from "./operation.ts";
export { activity, partner, partnerFilter, partnerSummary, savedView } from "./partners.ts";
export { actionAnswer, actionKind, churnRisk, partnerHealth, suggestedAction } from "./care.ts";
export { exportStatus, offboarding, offboardingStatus, partnerExport } from "./offboarding.ts";
export { fact, factInput } from "./facts.ts";
export {
  coBrandArea,
  libraryTypes,
  partnerResource,
  resource,
  resourceKind,
  resourceShare,
  resourceStatus,
  resourceTextProblem,
  resourceTextState,
  resourceVersion,
} from "./library-parts.ts";
export { move, moveCause, moveDetail, moveDirection, moveStatus } from "./moves.ts";
export {
  evaluation,
  explanation,
  factLine,
  hindsight,
  lateFact,
  metricValue,
  standing,
  tierCount,
  trackStanding,
  type Explanation,
} from "./standings.ts";
export {
  programChange,
  programComparison,
  programDocumentFormat,
  programPage,
  programSummary,
  programVersion,
  programVersionStatus,
} from "./programs.ts";
export { plan, planDate, planDirection, planLine, planSubject, threshold } from "./plans.ts";
export { draft, draftSummary } from "./drafts.ts";
export {
  appeal,
  appealable,
  appealStatuses,
  approvalDecisions,
  exceptionOrigins,
  exceptionStatuses,
  moveBrief,
  moveToApprove,
  tierException,
} from "./oversight.ts";
export {
  benefitAllocation,
  benefitAllocationStatus,
  benefitApplication,
  benefitApplicationStatus,
  benefitGiven,
  benefitKind,
  benefitUse,
  partnerBenefit,
} from "./benefits.ts";
export {
  answers as applicationAnswers,
  applicationForm,
  approvalPreview,
  approverKinds,
  fieldKinds,
  formDocument,
  formField,
  formSettings,
  formStatus,
  approvalStep,
  type ApplicationAnswers,
  type ShownWhen,
} from "./recruiting-forms.ts";
export { fieldsShown } from "./shown-when.ts";
export { applicationStatuses, matchKinds, matchVerdicts, partnerApplication, scoreAtSight } from "./recruiting.ts";
export {
  agreement,
  agreementAcceptance,
  agreementBlock,
  agreementChange,
  agreementSignatory,
  agreementSignatoryStatus,
  agreementStanding,
  agreementStandingStatus,
  agreementStatus,
  agreementText,
  agreementVersion,
  agreementVersionStatus,
  partnerAgreement,
  type AgreementBlock,
} from "./agreement-shapes.ts";
export {
  gate,
  gatedPage,
  gatedPages,
  gateOpening,
  gateOpeningStatus,
  gateRequest,
  gateRequestStatus,
  lock,
  thingKind,
} from "./gates.ts";
export {
  onboarding,
  onboardingContent,
  onboardingStatus,
  onboardingTask,
  onboardingTaskPlan,
  onboardingTaskStatus,
  onboardingTemplate,
  onboardingTemplateStatus,
  onboardingVersion,
  onboardingVersionStatus,
  type OnboardingContent,
  type OnboardingTaskPlan,
} from "./onboarding-shapes.ts";
export { segment, segmentOrigin, segmentStatus } from "./segments.ts";
export {
  capability,
  capabilityLevel,
  companyProfile,
  contact,
  contactConsent,
  linkKind,
  linkSharing,
  noteVisibility,
  partnerCapability,
  partnerFile,
  partnerLink,
  partnerNote,
  subPartner,
  territory,
} from "./record-shapes.ts";
export {
  branding,
  me,
  membership,
  partnerRole,
  partnerRoles,
  person,
  vendor,
  vendorRole,
  vendorRoles,
  type PartnerRole,
  type VendorRole,
} from "./identity.ts";
export {
  importField,
  importFile,
  importMapping,
  importProblem,
  importRun,
  suggestedMapping,
  mappingStep,
  fieldSource,
  type ImportMapping,
} from "./imports.ts";
export { waitingKinds } from "./home.ts";
export { secondFactorNeeds, sessionMethods, signInEventKinds } from "./sign-in.ts";
export { invitationStatuses } from "./invitations.ts";
export { announcement, announcementStatus, audience } from "./announcements.ts";
export {
  fullNotice,
  mail,
  mailStatus,
  notice,
  noticeBlock,
  noticeKind,
  versionChange,
  noticeRun,
  sentNotice,
  type NoticeBlock,
  type NoticeKind,
} from "./notices.ts";
export { eventSchema, journalEvents, type EventSpec } from "./events/index.ts";
export {
  domainProof,
  ssoAdmission,
  ssoConnection,
  ssoOutcome,
  ssoProtocol,
  ssoProvider,
  ssoStatus,
  ssoTest,
} from "./sso.ts";
