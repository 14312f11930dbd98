/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { DeclinePartnerApplicationReplyStepsItemSide } from './declinePartnerApplicationReplyStepsItemSide.ts';
import type { DeclinePartnerApplicationReplyStepsItemWhat } from './declinePartnerApplicationReplyStepsItemWhat.ts';

export type DeclinePartnerApplicationReplyStepsItem = {
  at: string;
  what: DeclinePartnerApplicationReplyStepsItemWhat;
  side: DeclinePartnerApplicationReplyStepsItemSide;
  /** @nullable */
  by: string | null;
  /** @nullable */
  text: string | null;
};
