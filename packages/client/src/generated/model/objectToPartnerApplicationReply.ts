/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationAnswers } from './applicationAnswers.ts';
import type { ApplicationFormDocument } from './applicationFormDocument.ts';
import type { ObjectToPartnerApplicationReplyApprovalsItem } from './objectToPartnerApplicationReplyApprovalsItem.ts';
import type { ObjectToPartnerApplicationReplyCan } from './objectToPartnerApplicationReplyCan.ts';
import type { ObjectToPartnerApplicationReplyConsentsItem } from './objectToPartnerApplicationReplyConsentsItem.ts';
import type { ObjectToPartnerApplicationReplyContact } from './objectToPartnerApplicationReplyContact.ts';
import type { ObjectToPartnerApplicationReplyLikelihood } from './objectToPartnerApplicationReplyLikelihood.ts';
import type { ObjectToPartnerApplicationReplyMatchesItem } from './objectToPartnerApplicationReplyMatchesItem.ts';
import type { ObjectToPartnerApplicationReplyProposal } from './objectToPartnerApplicationReplyProposal.ts';
import type { ObjectToPartnerApplicationReplyReason } from './objectToPartnerApplicationReplyReason.ts';
import type { ObjectToPartnerApplicationReplyReasonsItem } from './objectToPartnerApplicationReplyReasonsItem.ts';
import type { ObjectToPartnerApplicationReplyScore } from './objectToPartnerApplicationReplyScore.ts';
import type { ObjectToPartnerApplicationReplyStatus } from './objectToPartnerApplicationReplyStatus.ts';
import type { ObjectToPartnerApplicationReplyStepsItem } from './objectToPartnerApplicationReplyStepsItem.ts';
import type { ScoreAtSight } from './scoreAtSight.ts';

export interface ObjectToPartnerApplicationReply {
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
  contact: ObjectToPartnerApplicationReplyContact;
  status: ObjectToPartnerApplicationReplyStatus;
  createdAt: string;
  submittedAt: string | null;
  dueAt: string | null;
  late: boolean;
  daysLeft: number | null;
  decidedAt: string | null;
  score: ObjectToPartnerApplicationReplyScore;
  duplicates: number;
  likelihood: ObjectToPartnerApplicationReplyLikelihood;
  waitsForMe: boolean;
  waitsFor: string[];
  objections: string[];
  can: ObjectToPartnerApplicationReplyCan;
  version: number;
  locale: string;
  onBehalf: boolean;
  document: ApplicationFormDocument;
  answers: ApplicationAnswers;
  consents: ObjectToPartnerApplicationReplyConsentsItem[];
  ideal: ScoreAtSight | null;
  searched: boolean;
  matches: ObjectToPartnerApplicationReplyMatchesItem[];
  approvals: ObjectToPartnerApplicationReplyApprovalsItem[];
  reasons: ObjectToPartnerApplicationReplyReasonsItem[];
  reason: ObjectToPartnerApplicationReplyReason;
  partnerId: string | null;
  proposal: ObjectToPartnerApplicationReplyProposal;
  steps: ObjectToPartnerApplicationReplyStepsItem[];
}
