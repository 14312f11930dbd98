/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationAnswers } from './applicationAnswers.ts';
import type { CreatePartnerApplicationBodyLocale } from './createPartnerApplicationBodyLocale.ts';

export type CreatePartnerApplicationBody = {
  /**
     * Id of a applicationForm.
     * @pattern ^frm_[0-9a-hjkmnp-tv-z]{26}$
     */
  formId: string;
  locale: CreatePartnerApplicationBodyLocale;
  answers: ApplicationAnswers;
};
