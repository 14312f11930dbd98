/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationFormCan } from './applicationFormCan.ts';
import type { ApplicationFormStatus } from './applicationFormStatus.ts';

export interface ApplicationForm {
  /**
     * Id of a applicationForm.
     * @pattern ^frm_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /**
     * Id of a program.
     * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
     */
  programId: string;
  name: string;
  /** @pattern ^[a-z0-9][a-z0-9-]{1,40}$ */
  slug: string;
  status: ApplicationFormStatus;
  version: number | null;
  publishedAt: string | null;
  changed: boolean;
  revision: number;
  open: number;
  can: ApplicationFormCan;
}
