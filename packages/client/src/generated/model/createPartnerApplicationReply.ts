/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationAnswers } from './applicationAnswers.ts';
import type { ApplicationFormDocument } from './applicationFormDocument.ts';
import type { CreatePartnerApplicationReplyApprovalsItem } from './createPartnerApplicationReplyApprovalsItem.ts';
import type { CreatePartnerApplicationReplyCan } from './createPartnerApplicationReplyCan.ts';
import type { CreatePartnerApplicationReplyConsentsItem } from './createPartnerApplicationReplyConsentsItem.ts';
import type { CreatePartnerApplicationReplyContact } from './createPartnerApplicationReplyContact.ts';
import type { CreatePartnerApplicationReplyLikelihood } from './createPartnerApplicationReplyLikelihood.ts';
import type { CreatePartnerApplicationReplyMatchesItem } from './createPartnerApplicationReplyMatchesItem.ts';
import type { CreatePartnerApplicationReplyProposal } from './createPartnerApplicationReplyProposal.ts';
import type { CreatePartnerApplicationReplyReason } from './createPartnerApplicationReplyReason.ts';
import type { CreatePartnerApplicationReplyReasonsItem } from './createPartnerApplicationReplyReasonsItem.ts';
import type { CreatePartnerApplicationReplyScore } from './createPartnerApplicationReplyScore.ts';
import type { CreatePartnerApplicationReplyStatus } from './createPartnerApplicationReplyStatus.ts';
import type { CreatePartnerApplicationReplyStepsItem } from './createPartnerApplicationReplyStepsItem.ts';
import type { ScoreAtSight } from './scoreAtSight.ts';

export interface CreatePartnerApplicationReply {
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
  contact: CreatePartnerApplicationReplyContact;
  status: CreatePartnerApplicationReplyStatus;
  createdAt: string;
  submittedAt: string | null;
  dueAt: string | null;
  late: boolean;
  daysLeft: number | null;
  decidedAt: string | null;
  score: CreatePartnerApplicationReplyScore;
  duplicates: number;
  likelihood: CreatePartnerApplicationReplyLikelihood;
  waitsForMe: boolean;
  waitsFor: string[];
  objections: string[];
  can: CreatePartnerApplicationReplyCan;
  version: number;
  locale: string;
  onBehalf: boolean;
  document: ApplicationFormDocument;
  answers: ApplicationAnswers;
  consents: CreatePartnerApplicationReplyConsentsItem[];
  ideal: ScoreAtSight | null;
  searched: boolean;
  matches: CreatePartnerApplicationReplyMatchesItem[];
  approvals: CreatePartnerApplicationReplyApprovalsItem[];
  reasons: CreatePartnerApplicationReplyReasonsItem[];
  reason: CreatePartnerApplicationReplyReason;
  partnerId: string | null;
  proposal: CreatePartnerApplicationReplyProposal;
  steps: CreatePartnerApplicationReplyStepsItem[];
}
