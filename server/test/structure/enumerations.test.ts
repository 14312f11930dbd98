import {
  actionAnswer,
  exportStatus,
  offboardingStatus,
  capabilityLevel,
  churnRisk,
  contactConsent,
  linkKind,
  linkSharing,
  noteVisibility,
  announcementStatus,
  apiKeyKind,
  appealStatuses,
  applicationStatuses,
  approvalDecisions,
  exceptionOrigins,
  exceptionStatuses,
  evaluation,
  importFile,
  formStatus,
  importRun,
  invitationStatuses,
  secondFactorNeeds,
  sessionMethods,
  signInEventKinds,
  mailStatus,
  matchKinds,
  matchVerdicts,
  membership,
  moveCause,
  moveDirection,
  moveStatus,
  noticeKind,
  partnerScope,
  partnerSummary,
  plan,
  planDirection,
  planLine,
  programDocumentFormat,
  versionChange,
  domainProof,
  ssoProtocol,
  ssoProvider,
  ssoStatus,
} from "@fairway/contract";
import { likelihoods } from "@fairway/matching";
import { stepKinds } from "../../src/modules/recruiting/index.ts";
import { expect, test } from "vitest";
import { linkPurposes } from "../../src/modules/sign-in/index.ts";
import { letterStatuses } from "../../src/modules/letters/index.ts";
import {
  onboardingStatuses,
  taskStatuses,
  templateStatuses,
  versionStatuses as onboardingVersions,
} from "../../src/modules/onboarding/index.ts";
import { runKinds, runStatuses } from "../../src/modules/notifications/index.ts";
import { versionStatuses } from "../../src/modules/programs/index.ts";
import { openingStatuses, requestStatuses } from "../../src/modules/gates/index.ts";
import {
  resourceKinds,
  resourceStatuses,
  shareStatuses,
  textProblems,
  textStates,
  usageKinds,
} from "../../src/modules/library/index.ts";
import { conditionOrigins, conditionStatuses } from "../../src/modules/conditions/index.ts";
import { givings } from "@fairway/program";
import {
  documentStatuses,
  signatoryStatuses,
  standingStatuses,
  versionStatuses as agreementVersions,
} from "../../src/modules/agreements/index.ts";
import {
  allocationStatuses,
  applicationStatuses as benefitApplicationStatuses,
  inactiveReasons,
} from "../../src/modules/benefits/index.ts";
import { attemptPurposes } from "../../src/modules/sso/index.ts";
import { useCatalog } from "./catalog.ts";

const catalog = useCatalog();

const languages = ["de", "en"];
const sides = membership.options.map((option) => option.shape.side.value);

/** Each enumeration of the database beside its twin in the contract. */
const twins: Record<string, readonly string[]> = {
  benefit_allocation_inactive_because_values: inactiveReasons,
  benefit_allocation_status_values: allocationStatuses,
  benefit_application_status_values: benefitApplicationStatuses,
  benefit_entitlement_given_values: givings,
  agreement_acceptance_locale_values: languages,
  agreement_signatory_locale_values: languages,
  agreement_signatory_status_values: signatoryStatuses,
  agreement_standing_status_values: standingStatuses,
  agreement_status_values: documentStatuses,
  agreement_version_status_values: agreementVersions,
  api_key_kind_values: apiKeyKind.options,
  api_key_side_values: sides,
  announcement_status_values: announcementStatus.options,
  appeal_filed_by_side_values: sides,
  appeal_status_values: appealStatuses,
  evaluation_purpose_values: evaluation.shape.purpose.options,
  evaluation_status_values: evaluation.shape.status.options,
  event_actor_kind_values: ["person", "system"],
  event_actor_side_values: [...sides, "system"],
  invitation_side_values: sides,
  invitation_locale_values: languages,
  invitation_status_values: invitationStatuses,
  letter_locale_values: languages,
  link_request_locale_values: languages,
  link_request_purpose_values: linkPurposes,
  mail_link_purpose_values: linkPurposes,
  session_method_values: sessionMethods,
  sign_in_event_kind_values: signInEventKinds,
  sign_in_policy_second_factor_values: secondFactorNeeds,
  letter_status_values: letterStatuses,
  holding_cause_values: moveCause.options,
  holding_pending_direction_values: ["up", "down"],
  holding_pending_status_values: ["proposed", "scheduled"],
  holding_refused_direction_values: ["up", "down"],
  import_file_format_values: importFile.shape.format.options,
  import_on_bad_row_values: importRun.shape.onBadRow.options,
  import_status_values: importRun.shape.status.options,
  mail_locale_values: languages,
  mail_status_values: mailStatus.options,
  membership_side_values: sides,
  move_cause_values: moveCause.options,
  move_direction_values: moveDirection.options,
  move_status_values: moveStatus.options,
  move_approval_decision_values: approvalDecisions,
  notice_change_values: versionChange.options,
  notice_kind_values: noticeKind.options,
  notice_run_kind_values: runKinds,
  notice_run_status_values: runStatuses,
  onboarding_status_values: onboardingStatuses,
  onboarding_task_status_values: taskStatuses,
  onboarding_template_status_values: templateStatuses,
  onboarding_version_status_values: onboardingVersions,
  partner_capability_level_values: capabilityLevel.options,
  partner_contact_consent_values: contactConsent.options,
  action_answer_answer_values: actionAnswer.options,
  partner_health_day_risk_values: churnRisk.options,
  partner_health_risk_values: churnRisk.options,
  offboarding_status_values: offboardingStatus.options,
  partner_export_status_values: exportStatus.options,
  partner_file_visibility_values: noteVisibility.options,
  partner_link_kind_values: linkKind.options,
  partner_link_sharing_values: linkSharing.options,
  partner_note_edit_visibility_values: noteVisibility.options,
  partner_note_visibility_values: noteVisibility.options,
  partner_profile_logo_type_values: ["image/png", "image/jpeg", "image/webp"],
  partner_status_values: partnerSummary.shape.status.options,
  plan_format_values: programDocumentFormat.options,
  plan_kind_values: plan.shape.kind.options,
  plan_line_direction_values: planDirection.options,
  plan_line_subject_values: planLine.shape.subject.options,
  plan_status_values: plan.shape.status.options,
  person_locale_values: languages,
  program_version_format_values: programDocumentFormat.options,
  program_version_status_values: versionStatuses,
  role_partner_scope_values: partnerScope.options,
  role_side_values: sides,
  application_form_status_values: formStatus.options,
  partner_application_status_values: applicationStatuses,
  partner_application_locale_values: languages,
  partner_application_step_what_values: stepKinds,
  partner_application_match_kind_values: matchKinds,
  partner_application_match_likelihood_values: likelihoods,
  partner_application_match_verdict_values: matchVerdicts,
  match_key_kind_values: matchKinds,
  gate_origin_values: conditionOrigins,
  gate_status_values: conditionStatuses,
  gate_opening_status_values: openingStatuses,
  library_resource_kind_values: resourceKinds,
  library_resource_status_values: resourceStatuses,
  library_version_text_state_values: textStates,
  library_version_text_problem_values: textProblems,
  library_share_status_values: shareStatuses,
  library_usage_what_values: usageKinds,
  gate_request_status_values: requestStatuses,
  gate_request_side_values: [...sides, "system"],
  gate_request_decided_values: [...sides, "system"],
  segment_origin_values: conditionOrigins,
  segment_status_values: conditionStatuses,
  sso_attempt_purpose_values: attemptPurposes,
  sso_connection_protocol_values: ssoProtocol.options,
  sso_connection_provider_values: ssoProvider.options,
  sso_connection_status_values: ssoStatus.options,
  sso_domain_proof_values: domainProof.options,
  tier_exception_origin_values: exceptionOrigins,
  tier_exception_status_values: exceptionStatuses,
  vendor_locale_values: languages,
  vendor_logo_type_values: ["image/png", "image/jpeg", "image/webp"],
};

test("every enumeration of the database equals its twin", async () => {
  const rows = await catalog.rows<{ name: string; text: string }>(`
    select distinct c.conname::text as name, pg_get_constraintdef(c.oid) as text
      from pg_constraint c where c.contype = 'c' and c.conname like '%\\_values'`);
  const found = Object.fromEntries(
    rows.map((row) => [row.name, [...row.text.matchAll(/'([^']*)'::text/g)].map((match) => match[1]).toSorted()]),
  );
  const expected = Object.fromEntries(Object.entries(twins).map(([name, values]) => [name, [...values].toSorted()]));
  expect(found).toEqual(expected);
});
