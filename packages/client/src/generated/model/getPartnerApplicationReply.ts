/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationAnswers } from './applicationAnswers.ts';
import type { ApplicationFormDocument } from './applicationFormDocument.ts';
import type { GetPartnerApplicationReplyApprovalsItem } from './getPartnerApplicationReplyApprovalsItem.ts';
import type { GetPartnerApplicationReplyCan } from './getPartnerApplicationReplyCan.ts';
import type { GetPartnerApplicationReplyConsentsItem } from './getPartnerApplicationReplyConsentsItem.ts';
import type { GetPartnerApplicationReplyContact } from './getPartnerApplicationReplyContact.ts';
import type { GetPartnerApplicationReplyLikelihood } from './getPartnerApplicationReplyLikelihood.ts';
import type { GetPartnerApplicationReplyMatchesItem } from './getPartnerApplicationReplyMatchesItem.ts';
import type { GetPartnerApplicationReplyProposal } from './getPartnerApplicationReplyProposal.ts';
import type { GetPartnerApplicationReplyReason } from './getPartnerApplicationReplyReason.ts';
import type { GetPartnerApplicationReplyReasonsItem } from './getPartnerApplicationReplyReasonsItem.ts';
import type { GetPartnerApplicationReplyScore } from './getPartnerApplicationReplyScore.ts';
import type { GetPartnerApplicationReplyStatus } from './getPartnerApplicationReplyStatus.ts';
import type { GetPartnerApplicationReplyStepsItem } from './getPartnerApplicationReplyStepsItem.ts';
import type { ScoreAtSight } from './scoreAtSight.ts';

export interface GetPartnerApplicationReply {
  /**
     * Id of a partnerApplication.
     * @pattern ^pap_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /**
     * Id of a applicationForm.
     * @pattern ^frm_[0-9a-hjkmnp-tv-z]{26}$
     */
  formId: string;
  formName: string;
  /**
     * Id of a program.
     * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
     */
  programId: string;
  company: string;
  /** @nullable */
  domain: string | null;
  /** @nullable */
  country: string | null;
  contact: GetPartnerApplicationReplyContact;
  status: GetPartnerApplicationReplyStatus;
  createdAt: string;
  submittedAt: string | null;
  dueAt: string | null;
  late: boolean;
  daysLeft: number | null;
  decidedAt: string | null;
  score: GetPartnerApplicationReplyScore;
  duplicates: number;
  likelihood: GetPartnerApplicationReplyLikelihood;
  waitsForMe: boolean;
  waitsFor: string[];
  objections: string[];
  can: GetPartnerApplicationReplyCan;
  version: number;
  locale: string;
  onBehalf: boolean;
  document: ApplicationFormDocument;
  answers: ApplicationAnswers;
  consents: GetPartnerApplicationReplyConsentsItem[];
  ideal: ScoreAtSight | null;
  searched: boolean;
  matches: GetPartnerApplicationReplyMatchesItem[];
  approvals: GetPartnerApplicationReplyApprovalsItem[];
  reasons: GetPartnerApplicationReplyReasonsItem[];
  reason: GetPartnerApplicationReplyReason;
  partnerId: string | null;
  proposal: GetPartnerApplicationReplyProposal;
  steps: GetPartnerApplicationReplyStepsItem[];
}
