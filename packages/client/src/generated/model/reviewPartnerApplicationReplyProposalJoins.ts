/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ReviewPartnerApplicationReplyProposalJoinsAccess } from './reviewPartnerApplicationReplyProposalJoinsAccess.ts';

export type ReviewPartnerApplicationReplyProposalJoins = {
  /**
     * Id of a partner.
     * @pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
  ended: boolean;
  access: ReviewPartnerApplicationReplyProposalJoinsAccess;
} | null;
