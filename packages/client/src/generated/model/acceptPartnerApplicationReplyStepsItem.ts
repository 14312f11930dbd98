/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AcceptPartnerApplicationReplyStepsItemSide } from './acceptPartnerApplicationReplyStepsItemSide.ts';
import type { AcceptPartnerApplicationReplyStepsItemWhat } from './acceptPartnerApplicationReplyStepsItemWhat.ts';

export type AcceptPartnerApplicationReplyStepsItem = {
  at: string;
  what: AcceptPartnerApplicationReplyStepsItemWhat;
  side: AcceptPartnerApplicationReplyStepsItemSide;
  /** @nullable */
  by: string | null;
  /** @nullable */
  text: string | null;
};
