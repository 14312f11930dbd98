/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ReviewPartnerApplicationReplyStepsItemSide } from './reviewPartnerApplicationReplyStepsItemSide.ts';
import type { ReviewPartnerApplicationReplyStepsItemWhat } from './reviewPartnerApplicationReplyStepsItemWhat.ts';

export type ReviewPartnerApplicationReplyStepsItem = {
  at: string;
  what: ReviewPartnerApplicationReplyStepsItemWhat;
  side: ReviewPartnerApplicationReplyStepsItemSide;
  /** @nullable */
  by: string | null;
  /** @nullable */
  text: string | null;
};
