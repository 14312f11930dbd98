/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationAnswers } from './applicationAnswers.ts';
import type { ApplicationFormDocument } from './applicationFormDocument.ts';
import type { AskApplicantReplyApprovalsItem } from './askApplicantReplyApprovalsItem.ts';
import type { AskApplicantReplyCan } from './askApplicantReplyCan.ts';
import type { AskApplicantReplyConsentsItem } from './askApplicantReplyConsentsItem.ts';
import type { AskApplicantReplyContact } from './askApplicantReplyContact.ts';
import type { AskApplicantReplyLikelihood } from './askApplicantReplyLikelihood.ts';
import type { AskApplicantReplyMatchesItem } from './askApplicantReplyMatchesItem.ts';
import type { AskApplicantReplyProposal } from './askApplicantReplyProposal.ts';
import type { AskApplicantReplyReason } from './askApplicantReplyReason.ts';
import type { AskApplicantReplyReasonsItem } from './askApplicantReplyReasonsItem.ts';
import type { AskApplicantReplyScore } from './askApplicantReplyScore.ts';
import type { AskApplicantReplyStatus } from './askApplicantReplyStatus.ts';
import type { AskApplicantReplyStepsItem } from './askApplicantReplyStepsItem.ts';
import type { ScoreAtSight } from './scoreAtSight.ts';

export interface AskApplicantReply {
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
  contact: AskApplicantReplyContact;
  status: AskApplicantReplyStatus;
  createdAt: string;
  submittedAt: string | null;
  dueAt: string | null;
  late: boolean;
  daysLeft: number | null;
  decidedAt: string | null;
  score: AskApplicantReplyScore;
  duplicates: number;
  likelihood: AskApplicantReplyLikelihood;
  waitsForMe: boolean;
  waitsFor: string[];
  objections: string[];
  can: AskApplicantReplyCan;
  version: number;
  locale: string;
  onBehalf: boolean;
  document: ApplicationFormDocument;
  answers: ApplicationAnswers;
  consents: AskApplicantReplyConsentsItem[];
  ideal: ScoreAtSight | null;
  searched: boolean;
  matches: AskApplicantReplyMatchesItem[];
  approvals: AskApplicantReplyApprovalsItem[];
  reasons: AskApplicantReplyReasonsItem[];
  reason: AskApplicantReplyReason;
  partnerId: string | null;
  proposal: AskApplicantReplyProposal;
  steps: AskApplicantReplyStepsItem[];
}
