/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationAnswers } from './applicationAnswers.ts';
import type { ApplicationFormDocument } from './applicationFormDocument.ts';
import type { ReviewPartnerApplicationReplyApprovalsItem } from './reviewPartnerApplicationReplyApprovalsItem.ts';
import type { ReviewPartnerApplicationReplyCan } from './reviewPartnerApplicationReplyCan.ts';
import type { ReviewPartnerApplicationReplyConsentsItem } from './reviewPartnerApplicationReplyConsentsItem.ts';
import type { ReviewPartnerApplicationReplyContact } from './reviewPartnerApplicationReplyContact.ts';
import type { ReviewPartnerApplicationReplyLikelihood } from './reviewPartnerApplicationReplyLikelihood.ts';
import type { ReviewPartnerApplicationReplyMatchesItem } from './reviewPartnerApplicationReplyMatchesItem.ts';
import type { ReviewPartnerApplicationReplyProposal } from './reviewPartnerApplicationReplyProposal.ts';
import type { ReviewPartnerApplicationReplyReason } from './reviewPartnerApplicationReplyReason.ts';
import type { ReviewPartnerApplicationReplyReasonsItem } from './reviewPartnerApplicationReplyReasonsItem.ts';
import type { ReviewPartnerApplicationReplyScore } from './reviewPartnerApplicationReplyScore.ts';
import type { ReviewPartnerApplicationReplyStatus } from './reviewPartnerApplicationReplyStatus.ts';
import type { ReviewPartnerApplicationReplyStepsItem } from './reviewPartnerApplicationReplyStepsItem.ts';
import type { ScoreAtSight } from './scoreAtSight.ts';

export interface ReviewPartnerApplicationReply {
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
  contact: ReviewPartnerApplicationReplyContact;
  status: ReviewPartnerApplicationReplyStatus;
  createdAt: string;
  submittedAt: string | null;
  dueAt: string | null;
  late: boolean;
  daysLeft: number | null;
  decidedAt: string | null;
  score: ReviewPartnerApplicationReplyScore;
  duplicates: number;
  likelihood: ReviewPartnerApplicationReplyLikelihood;
  waitsForMe: boolean;
  waitsFor: string[];
  objections: string[];
  can: ReviewPartnerApplicationReplyCan;
  version: number;
  locale: string;
  onBehalf: boolean;
  document: ApplicationFormDocument;
  answers: ApplicationAnswers;
  consents: ReviewPartnerApplicationReplyConsentsItem[];
  ideal: ScoreAtSight | null;
  searched: boolean;
  matches: ReviewPartnerApplicationReplyMatchesItem[];
  approvals: ReviewPartnerApplicationReplyApprovalsItem[];
  reasons: ReviewPartnerApplicationReplyReasonsItem[];
  reason: ReviewPartnerApplicationReplyReason;
  partnerId: string | null;
  proposal: ReviewPartnerApplicationReplyProposal;
  steps: ReviewPartnerApplicationReplyStepsItem[];
}
