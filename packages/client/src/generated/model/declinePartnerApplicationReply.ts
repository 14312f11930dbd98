/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationAnswers } from './applicationAnswers.ts';
import type { ApplicationFormDocument } from './applicationFormDocument.ts';
import type { DeclinePartnerApplicationReplyApprovalsItem } from './declinePartnerApplicationReplyApprovalsItem.ts';
import type { DeclinePartnerApplicationReplyCan } from './declinePartnerApplicationReplyCan.ts';
import type { DeclinePartnerApplicationReplyConsentsItem } from './declinePartnerApplicationReplyConsentsItem.ts';
import type { DeclinePartnerApplicationReplyContact } from './declinePartnerApplicationReplyContact.ts';
import type { DeclinePartnerApplicationReplyLikelihood } from './declinePartnerApplicationReplyLikelihood.ts';
import type { DeclinePartnerApplicationReplyMatchesItem } from './declinePartnerApplicationReplyMatchesItem.ts';
import type { DeclinePartnerApplicationReplyProposal } from './declinePartnerApplicationReplyProposal.ts';
import type { DeclinePartnerApplicationReplyReason } from './declinePartnerApplicationReplyReason.ts';
import type { DeclinePartnerApplicationReplyReasonsItem } from './declinePartnerApplicationReplyReasonsItem.ts';
import type { DeclinePartnerApplicationReplyScore } from './declinePartnerApplicationReplyScore.ts';
import type { DeclinePartnerApplicationReplyStatus } from './declinePartnerApplicationReplyStatus.ts';
import type { DeclinePartnerApplicationReplyStepsItem } from './declinePartnerApplicationReplyStepsItem.ts';
import type { ScoreAtSight } from './scoreAtSight.ts';

export interface DeclinePartnerApplicationReply {
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
  contact: DeclinePartnerApplicationReplyContact;
  status: DeclinePartnerApplicationReplyStatus;
  createdAt: string;
  submittedAt: string | null;
  dueAt: string | null;
  late: boolean;
  daysLeft: number | null;
  decidedAt: string | null;
  score: DeclinePartnerApplicationReplyScore;
  duplicates: number;
  likelihood: DeclinePartnerApplicationReplyLikelihood;
  waitsForMe: boolean;
  waitsFor: string[];
  objections: string[];
  can: DeclinePartnerApplicationReplyCan;
  version: number;
  locale: string;
  onBehalf: boolean;
  document: ApplicationFormDocument;
  answers: ApplicationAnswers;
  consents: DeclinePartnerApplicationReplyConsentsItem[];
  ideal: ScoreAtSight | null;
  searched: boolean;
  matches: DeclinePartnerApplicationReplyMatchesItem[];
  approvals: DeclinePartnerApplicationReplyApprovalsItem[];
  reasons: DeclinePartnerApplicationReplyReasonsItem[];
  reason: DeclinePartnerApplicationReplyReason;
  partnerId: string | null;
  proposal: DeclinePartnerApplicationReplyProposal;
  steps: DeclinePartnerApplicationReplyStepsItem[];
}
