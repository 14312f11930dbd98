/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ObjectToPartnerApplicationReplyStepsItemSide } from './objectToPartnerApplicationReplyStepsItemSide.ts';
import type { ObjectToPartnerApplicationReplyStepsItemWhat } from './objectToPartnerApplicationReplyStepsItemWhat.ts';

export type ObjectToPartnerApplicationReplyStepsItem = {
  at: string;
  what: ObjectToPartnerApplicationReplyStepsItemWhat;
  side: ObjectToPartnerApplicationReplyStepsItemSide;
  /** @nullable */
  by: string | null;
  /** @nullable */
  text: string | null;
};
