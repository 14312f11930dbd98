/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApprovePartnerApplicationReplyStepsItemSide } from './approvePartnerApplicationReplyStepsItemSide.ts';
import type { ApprovePartnerApplicationReplyStepsItemWhat } from './approvePartnerApplicationReplyStepsItemWhat.ts';

export type ApprovePartnerApplicationReplyStepsItem = {
  at: string;
  what: ApprovePartnerApplicationReplyStepsItemWhat;
  side: ApprovePartnerApplicationReplyStepsItemSide;
  /** @nullable */
  by: string | null;
  /** @nullable */
  text: string | null;
};
