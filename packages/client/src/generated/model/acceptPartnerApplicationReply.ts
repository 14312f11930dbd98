/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AcceptPartnerApplicationReplyApprovalsItem } from './acceptPartnerApplicationReplyApprovalsItem.ts';
import type { AcceptPartnerApplicationReplyCan } from './acceptPartnerApplicationReplyCan.ts';
import type { AcceptPartnerApplicationReplyConsentsItem } from './acceptPartnerApplicationReplyConsentsItem.ts';
import type { AcceptPartnerApplicationReplyContact } from './acceptPartnerApplicationReplyContact.ts';
import type { AcceptPartnerApplicationReplyLikelihood } from './acceptPartnerApplicationReplyLikelihood.ts';
import type { AcceptPartnerApplicationReplyMatchesItem } from './acceptPartnerApplicationReplyMatchesItem.ts';
import type { AcceptPartnerApplicationReplyProposal } from './acceptPartnerApplicationReplyProposal.ts';
import type { AcceptPartnerApplicationReplyReason } from './acceptPartnerApplicationReplyReason.ts';
import type { AcceptPartnerApplicationReplyReasonsItem } from './acceptPartnerApplicationReplyReasonsItem.ts';
import type { AcceptPartnerApplicationReplyScore } from './acceptPartnerApplicationReplyScore.ts';
import type { AcceptPartnerApplicationReplyStatus } from './acceptPartnerApplicationReplyStatus.ts';
import type { AcceptPartnerApplicationReplyStepsItem } from './acceptPartnerApplicationReplyStepsItem.ts';
import type { ApplicationAnswers } from './applicationAnswers.ts';
import type { ApplicationFormDocument } from './applicationFormDocument.ts';
import type { ScoreAtSight } from './scoreAtSight.ts';

export interface AcceptPartnerApplicationReply {
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
  contact: AcceptPartnerApplicationReplyContact;
  status: AcceptPartnerApplicationReplyStatus;
  createdAt: string;
  submittedAt: string | null;
  dueAt: string | null;
  late: boolean;
  daysLeft: number | null;
  decidedAt: string | null;
  score: AcceptPartnerApplicationReplyScore;
  duplicates: number;
  likelihood: AcceptPartnerApplicationReplyLikelihood;
  waitsForMe: boolean;
  waitsFor: string[];
  objections: string[];
  can: AcceptPartnerApplicationReplyCan;
  version: number;
  locale: string;
  onBehalf: boolean;
  document: ApplicationFormDocument;
  answers: ApplicationAnswers;
  consents: AcceptPartnerApplicationReplyConsentsItem[];
  ideal: ScoreAtSight | null;
  searched: boolean;
  matches: AcceptPartnerApplicationReplyMatchesItem[];
  approvals: AcceptPartnerApplicationReplyApprovalsItem[];
  reasons: AcceptPartnerApplicationReplyReasonsItem[];
  reason: AcceptPartnerApplicationReplyReason;
  partnerId: string | null;
  proposal: AcceptPartnerApplicationReplyProposal;
  steps: AcceptPartnerApplicationReplyStepsItem[];
}
