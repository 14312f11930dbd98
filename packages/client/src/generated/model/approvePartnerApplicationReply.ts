/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationAnswers } from './applicationAnswers.ts';
import type { ApplicationFormDocument } from './applicationFormDocument.ts';
import type { ApprovePartnerApplicationReplyApprovalsItem } from './approvePartnerApplicationReplyApprovalsItem.ts';
import type { ApprovePartnerApplicationReplyCan } from './approvePartnerApplicationReplyCan.ts';
import type { ApprovePartnerApplicationReplyConsentsItem } from './approvePartnerApplicationReplyConsentsItem.ts';
import type { ApprovePartnerApplicationReplyContact } from './approvePartnerApplicationReplyContact.ts';
import type { ApprovePartnerApplicationReplyLikelihood } from './approvePartnerApplicationReplyLikelihood.ts';
import type { ApprovePartnerApplicationReplyMatchesItem } from './approvePartnerApplicationReplyMatchesItem.ts';
import type { ApprovePartnerApplicationReplyProposal } from './approvePartnerApplicationReplyProposal.ts';
import type { ApprovePartnerApplicationReplyReason } from './approvePartnerApplicationReplyReason.ts';
import type { ApprovePartnerApplicationReplyReasonsItem } from './approvePartnerApplicationReplyReasonsItem.ts';
import type { ApprovePartnerApplicationReplyScore } from './approvePartnerApplicationReplyScore.ts';
import type { ApprovePartnerApplicationReplyStatus } from './approvePartnerApplicationReplyStatus.ts';
import type { ApprovePartnerApplicationReplyStepsItem } from './approvePartnerApplicationReplyStepsItem.ts';
import type { ScoreAtSight } from './scoreAtSight.ts';

export interface ApprovePartnerApplicationReply {
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
  contact: ApprovePartnerApplicationReplyContact;
  status: ApprovePartnerApplicationReplyStatus;
  createdAt: string;
  submittedAt: string | null;
  dueAt: string | null;
  late: boolean;
  daysLeft: number | null;
  decidedAt: string | null;
  score: ApprovePartnerApplicationReplyScore;
  duplicates: number;
  likelihood: ApprovePartnerApplicationReplyLikelihood;
  waitsForMe: boolean;
  waitsFor: string[];
  objections: string[];
  can: ApprovePartnerApplicationReplyCan;
  version: number;
  locale: string;
  onBehalf: boolean;
  document: ApplicationFormDocument;
  answers: ApplicationAnswers;
  consents: ApprovePartnerApplicationReplyConsentsItem[];
  ideal: ScoreAtSight | null;
  searched: boolean;
  matches: ApprovePartnerApplicationReplyMatchesItem[];
  approvals: ApprovePartnerApplicationReplyApprovalsItem[];
  reasons: ApprovePartnerApplicationReplyReasonsItem[];
  reason: ApprovePartnerApplicationReplyReason;
  partnerId: string | null;
  proposal: ApprovePartnerApplicationReplyProposal;
  steps: ApprovePartnerApplicationReplyStepsItem[];
}
