/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PartnerApplicationCan } from './partnerApplicationCan.ts';
import type { PartnerApplicationContact } from './partnerApplicationContact.ts';
import type { PartnerApplicationLikelihood } from './partnerApplicationLikelihood.ts';
import type { PartnerApplicationScore } from './partnerApplicationScore.ts';
import type { PartnerApplicationStatus } from './partnerApplicationStatus.ts';

export interface PartnerApplication {
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
  contact: PartnerApplicationContact;
  status: PartnerApplicationStatus;
  createdAt: string;
  submittedAt: string | null;
  dueAt: string | null;
  late: boolean;
  daysLeft: number | null;
  decidedAt: string | null;
  score: PartnerApplicationScore;
  duplicates: number;
  likelihood: PartnerApplicationLikelihood;
  waitsForMe: boolean;
  waitsFor: string[];
  objections: string[];
  can: PartnerApplicationCan;
}
