/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetPartnerApplicationReplyStepsItemSide } from './getPartnerApplicationReplyStepsItemSide.ts';
import type { GetPartnerApplicationReplyStepsItemWhat } from './getPartnerApplicationReplyStepsItemWhat.ts';

export type GetPartnerApplicationReplyStepsItem = {
  at: string;
  what: GetPartnerApplicationReplyStepsItemWhat;
  side: GetPartnerApplicationReplyStepsItemSide;
  /** @nullable */
  by: string | null;
  /** @nullable */
  text: string | null;
};
