/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetTimeToFirstValueReplyItemsItemPartnersItemPartner } from './getTimeToFirstValueReplyItemsItemPartnersItemPartner.ts';

export type GetTimeToFirstValueReplyItemsItemPartnersItem = {
  /**
     * Id of a onboarding.
     * @pattern ^onb_[0-9a-hjkmnp-tv-z]{26}$
     */
  onboardingId: string;
  partner: GetTimeToFirstValueReplyItemsItemPartnersItemPartner;
  startedOn: string;
  on: string;
  days: number;
  because: string;
};
