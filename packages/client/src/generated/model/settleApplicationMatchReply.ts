/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationAnswers } from './applicationAnswers.ts';
import type { ApplicationFormDocument } from './applicationFormDocument.ts';
import type { ScoreAtSight } from './scoreAtSight.ts';
import type { SettleApplicationMatchReplyApprovalsItem } from './settleApplicationMatchReplyApprovalsItem.ts';
import type { SettleApplicationMatchReplyCan } from './settleApplicationMatchReplyCan.ts';
import type { SettleApplicationMatchReplyConsentsItem } from './settleApplicationMatchReplyConsentsItem.ts';
import type { SettleApplicationMatchReplyContact } from './settleApplicationMatchReplyContact.ts';
import type { SettleApplicationMatchReplyLikelihood } from './settleApplicationMatchReplyLikelihood.ts';
import type { SettleApplicationMatchReplyMatchesItem } from './settleApplicationMatchReplyMatchesItem.ts';
import type { SettleApplicationMatchReplyProposal } from './settleApplicationMatchReplyProposal.ts';
import type { SettleApplicationMatchReplyReason } from './settleApplicationMatchReplyReason.ts';
import type { SettleApplicationMatchReplyReasonsItem } from './settleApplicationMatchReplyReasonsItem.ts';
import type { SettleApplicationMatchReplyScore } from './settleApplicationMatchReplyScore.ts';
import type { SettleApplicationMatchReplyStatus } from './settleApplicationMatchReplyStatus.ts';
import type { SettleApplicationMatchReplyStepsItem } from './settleApplicationMatchReplyStepsItem.ts';

export interface SettleApplicationMatchReply {
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
  contact: SettleApplicationMatchReplyContact;
  status: SettleApplicationMatchReplyStatus;
  createdAt: string;
  submittedAt: string | null;
  dueAt: string | null;
  late: boolean;
  daysLeft: number | null;
  decidedAt: string | null;
  score: SettleApplicationMatchReplyScore;
  duplicates: number;
  likelihood: SettleApplicationMatchReplyLikelihood;
  waitsForMe: boolean;
  waitsFor: string[];
  objections: string[];
  can: SettleApplicationMatchReplyCan;
  version: number;
  locale: string;
  onBehalf: boolean;
  document: ApplicationFormDocument;
  answers: ApplicationAnswers;
  consents: SettleApplicationMatchReplyConsentsItem[];
  ideal: ScoreAtSight | null;
  searched: boolean;
  matches: SettleApplicationMatchReplyMatchesItem[];
  approvals: SettleApplicationMatchReplyApprovalsItem[];
  reasons: SettleApplicationMatchReplyReasonsItem[];
  reason: SettleApplicationMatchReplyReason;
  partnerId: string | null;
  proposal: SettleApplicationMatchReplyProposal;
  steps: SettleApplicationMatchReplyStepsItem[];
}
