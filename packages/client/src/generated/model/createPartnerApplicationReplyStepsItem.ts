/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreatePartnerApplicationReplyStepsItemSide } from './createPartnerApplicationReplyStepsItemSide.ts';
import type { CreatePartnerApplicationReplyStepsItemWhat } from './createPartnerApplicationReplyStepsItemWhat.ts';

export type CreatePartnerApplicationReplyStepsItem = {
  at: string;
  what: CreatePartnerApplicationReplyStepsItemWhat;
  side: CreatePartnerApplicationReplyStepsItemSide;
  /** @nullable */
  by: string | null;
  /** @nullable */
  text: string | null;
};
